using ReformSite.Problems;

namespace ReformSite.Sources;

/// <summary>
/// What may be published from assets/ as it is: pictures, documents, recordings. Whatever a browser may run when it is opened by its address
/// (HTML, scripts, drawings with script) is refused, as not every host sends the headers that would stop it.
/// </summary>
internal static class AssetGate
{
    private static readonly string[] Kinds =
    [
        "avif", "gif", "ico", "jpeg", "jpg", "png", "svg", "webp", "csv", "doc", "docx", "ics", "jtd", "md", "odp", "ods", "odt", "pdf", "ppt", "pptx", "txt",
        "xdw", "xls", "xlsx", "zip", "m4a", "mp3", "mp4", "webm", "woff2",
    ];

    /// <summary>The city's own stylesheet, which goes through a gate of its own.</summary>
    public const string OwnStyle = "assets/custom.css";

    public static void Check(FoundFile asset, ProblemList problems)
    {
        var name = asset.File.Name;
        var kind = Path.GetExtension(name).TrimStart('.').ToLowerInvariant();
        if (!name.Split('/').All(FileNames.IsPublishable)) problems.Add(Mistakes.BadFileName(asset.File, isPage: false));
        else if (name != OwnStyle && !Kinds.Contains(kind)) problems.Add(Mistakes.AssetKind(asset.File, string.Join(", ", Kinds)));
        else if (FileBytes.Check(asset.DiskPath, asset.File, problems) && kind == "svg" && UnsafePart(asset, problems) is { } part) problems.Add(Mistakes.UnsafeDrawing(asset.File, part));
    }

    private static string? UnsafePart(FoundFile asset, ProblemList problems)
    {
        using var stream = FileBytes.Open(asset.DiskPath, asset.File, problems);
        return stream is null ? null : SafeDrawing.UnsafePart(stream);
    }
}

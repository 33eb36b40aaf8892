using ReformSite.Problems;

namespace ReformSite.Sources;

/// <summary>
/// What may be published from assets/ as it is: pictures, documents, recordings. Whatever a browser may run when it is opened by its address
/// (HTML, scripts, drawings with script) is refused, as not every host sends the headers that would stop it.
/// </summary>
internal static class AssetGate
{
    /// <summary>What pages show or load: pictures and type.</summary>
    private static readonly string[] Loaded = ["avif", "gif", "ico", "jpeg", "jpg", "png", "svg", "webp", "woff2"];

    private static readonly string[] Kinds =
    [
        .. Loaded, "csv", "doc", "docx", "ics", "jtd", "md", "odp", "ods", "odt", "pdf", "ppt", "pptx", "txt",
        "xdw", "xls", "xlsx", "zip", "m4a", "mp3", "mp4", "webm",
    ];

    /// <summary>The city's own stylesheet, which goes through a gate of its own.</summary>
    public const string OwnStyle = "assets/custom.css";

    /// <returns>The asset with the name it is published under.</returns>
    public static AssetFile Check(AssetFile asset, SourceFile file, ProblemList problems)
    {
        var kind = Path.GetExtension(asset.Name).TrimStart('.').ToLowerInvariant();
        if (!asset.Name.Split('/').All(FileNames.IsPublishable)) problems.Add(Mistakes.BadFileName(file, isPage: false));
        else if (asset.Name != OwnStyle && !Kinds.Contains(kind)) problems.Add(Mistakes.AssetKind(file, string.Join(", ", Kinds)));
        else
        {
            using var stream = FileBytes.Open(asset.DiskPath, file, problems);
            if (stream is null || !Loaded.Contains(kind)) return asset;
            var published = asset with { PublishedName = ContentName.Of(asset.Name, stream) };
            stream.Position = 0;
            if (kind == "svg" && SafeDrawing.UnsafePart(stream) is { } part) problems.Add(Mistakes.UnsafeDrawing(file, part));
            return published;
        }
        return asset;
    }
}

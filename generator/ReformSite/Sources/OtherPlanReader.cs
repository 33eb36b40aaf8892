using ReformSite.Problems;

namespace ReformSite.Sources;

/// <summary>Reads <c>successor:</c> and <c>predecessor:</c>: <c>{ title: 第五次行政改革大綱実施計画, url: ../plan5/ }</c>.</summary>
internal static class OtherPlanReader
{
    private const string Up = "../", Page = "index.html";

    /// <param name="siblings">Names of the portals beside this one; asked for only where one is named.</param>
    public static OtherPlanSetting? Read(YamlKeys root, string key, IEnumerable<string> siblings, ProblemList problems)
    {
        if (root.Map(key) is null) return null;
        var keys = root.Keys(key);
        var title = keys.Required(keys.Text("title"), "title", "title: 第五次行政改革大綱実施計画");
        var url = keys.Required(keys.Text("url"), "url", "url: https://example.jp/plan5/");
        keys.CheckUnknown();
        if (title is null || url is null) return null;
        if (SafeLink.Of(url.Text) is { } address && Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https") return new OtherPlanSetting(title.Text, address, null);
        if (FolderOf(url.Text) is not { } folder) problems.Add(Mistakes.NoPortalAddress(url.Place, $"{key}.url", url.Text));
        else
        {
            var known = siblings.ToList();
            if (known.Contains(folder)) return new OtherPlanSetting(title.Text, null, folder);
            problems.Add(Mistakes.NoSuchPortal(url.Place, $"{key}.url", folder, Nearest.Of(folder, known)));
        }
        return null;
    }

    /// <summary><c>plan5</c> of <c>../plan5</c>, <c>../plan5/</c> and <c>../plan5/index.html</c>; null for any other path.</summary>
    private static string? FolderOf(string path)
    {
        if (!path.StartsWith(Up, StringComparison.Ordinal)) return null;
        var folder = path[Up.Length..];
        if (folder.EndsWith("/" + Page, StringComparison.Ordinal)) folder = folder[..^Page.Length];
        folder = folder.TrimEnd('/');
        return folder.Length > 0 && folder[0] != '.' && folder.AsSpan().IndexOfAny(@"/\:?#") < 0 ? folder : null;
    }
}

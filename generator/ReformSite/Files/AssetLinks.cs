using System.Net;
using System.Text.RegularExpressions;
using ReformSite.Theming;

namespace ReformSite.Files;

/// <summary>
/// Leads the pictures and links of the city's texts, which name files of assets/ as these lie in its folder (<c>../assets/photo.jpg</c>), to where they are published. It
/// looks at the finished page, as only there it is known how deep and in which language a text stands.
/// </summary>
/// <param name="assets">Published address of each file by its name in the folder: <c>assets/photo.jpg</c>.</param>
public sealed partial class AssetLinks(IReadOnlyDictionary<string, Address> assets)
{
    /// <summary>Writes the page with its links. False, and nothing written, where there are none.</summary>
    /// <param name="page">Where it stands below the portal's root, with the folder of its language.</param>
    public bool Lead(ReadOnlySpan<char> html, Address page, PageWriter into)
    {
        var main = Math.Max(0, html.IndexOf("<main", StringComparison.Ordinal));
        if (!html[main..].Contains("assets/", StringComparison.Ordinal)) return false;
        var written = 0;
        foreach (var found in Links().EnumerateMatches(html[main..]))
        {
            var start = main + found.Index;
            if (Published(html.Slice(start, found.Length).ToString(), page) is not { } published) continue;
            into.Write(html[written..start]);
            into.Write(published);
            written = start + found.Length;
        }
        if (written == 0) return false;
        into.Write(html[written..]);
        return true;
    }

    /// <summary>Null for a file that is not there, which the audit tells of.</summary>
    private string? Published(string link, Address page)
    {
        var end = link.IndexOfAny(['?', '#']) is >= 0 and var found ? found : link.Length;
        var name = Uri.UnescapeDataString(WebUtility.HtmlDecode(link[..end]));
        return assets.TryGetValue(name[name.IndexOf("assets/", StringComparison.Ordinal)..], out var address) ? address.RelativeTo(page) + link[end..] : null;
    }

    [GeneratedRegex("""(?<=\b(?:src|href)=")(?:\.\./)*assets/[^"]*""")]
    private static partial Regex Links();
}

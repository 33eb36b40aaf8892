using System.Collections.Concurrent;
using System.Text;
using ReformSite.Files;
using ReformSite.Problems;

namespace ReformSite.Publishing;

/// <summary>
/// Audits a finished site page by page, and across pages once all have been seen: every internal link, fragment and asset must exist.
/// Pages may be added from several threads.
/// </summary>
/// <param name="root">How the site's place is printed in problems: <c>output/sample</c>.</param>
/// <param name="rootUrl">Path of the portal on its host, for the links of the 404 page; null where no public address is known.</param>
public sealed class SiteAudit(string root, string? rootUrl, ProblemList problems)
{
    /// <summary>Home pages of the portals beside this one that it leads to: <c>../plan5/index.html</c>. They are there when those portals are built.</summary>
    public IReadOnlyCollection<string> Beside { get; init; } = [];

    private readonly ConcurrentBag<AuditedPage> _pages = [];
    private readonly ConcurrentDictionary<string, byte> _files = new(StringComparer.Ordinal);

    public int Pages => _pages.Count;

    /// <summary>Links to other sites with the pages they stand on, in order; never fetched.</summary>
    public IReadOnlyList<(string Address, string Page)> External =>
        [.. _pages.SelectMany(page => page.External.Select(address => (address, page.Path))).Distinct().OrderBy(link => link.address, StringComparer.Ordinal).ThenBy(link => link.Path, StringComparer.Ordinal)];

    public void Look(SiteFile file)
    {
        _files[file.Path] = 0;
        if (file.Path.EndsWith(".html", StringComparison.Ordinal)) _pages.Add(PageAudit.Look(file.Path, Encoding.UTF8.GetString(file.ToBytes()), PlaceOf(file.Path), problems));
    }

    /// <summary>What can only be said when every file is known.</summary>
    public void Finish()
    {
        var ids = _pages.ToDictionary(page => page.Path, page => page.Ids, StringComparer.Ordinal);
        foreach (var page in _pages)
        {
            foreach (var link in page.Links.Distinct())
            {
                var (path, fragment) = Target(page.Path, link);
                if (path is null || !(_files.ContainsKey(path) || Beside.Contains(path))) problems.Add(Mistakes.BrokenLink(PlaceOf(page.Path), Uri.UnescapeDataString(link)));
                else if (fragment.Length > 0 && ids.TryGetValue(path, out var known) && !known.Contains(fragment)) problems.Add(Mistakes.BrokenFragment(PlaceOf(page.Path), Uri.UnescapeDataString(link)));
            }
        }
    }

    /// <summary>The file a link leads to; null where it leaves the portal.</summary>
    private (string? Path, string Fragment) Target(string from, string link)
    {
        var hash = link.IndexOf('#', StringComparison.Ordinal);
        var fragment = hash < 0 ? "" : Uri.UnescapeDataString(link[(hash + 1)..]);
        var address = hash < 0 ? link : link[..hash];
        var query = address.IndexOf('?', StringComparison.Ordinal);
        if (query >= 0) address = address[..query];
        if (address.Length == 0) return (from, fragment);
        var segments = new List<string>();
        if (address[0] == '/')
        {
            if (rootUrl is null || !address.StartsWith(rootUrl, StringComparison.Ordinal)) return (null, fragment);
            address = address[rootUrl.Length..];
        }
        else
        {
            segments.AddRange(from.Split('/').SkipLast(1));
        }
        foreach (var segment in Uri.UnescapeDataString(address).Split('/'))
        {
            switch (segment)
            {
                case "" or ".":
                    break;
                case ".." when segments.Count == 0:
                    segments.Add("..");
                    break;
                case ".." when segments[^1] == "..":
                    return (null, fragment);
                case "..":
                    segments.RemoveAt(segments.Count - 1);
                    break;
                default:
                    segments.Add(segment);
                    break;
            }
        }
        var path = string.Join('/', segments);
        return (path.Length == 0 || address.EndsWith('/') || address is "." or ".." ? (path.Length == 0 ? "index.html" : path + "/index.html") : path, fragment);
    }

    private Place PlaceOf(string path) => new(new SourceFile($"{root}/{path}", path));
}

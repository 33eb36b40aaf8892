using System.Text;
using ReformSite.Files;
using ReformSite.Problems;
using ReformSite.Sources;

namespace ReformSite.Serving;

/// <summary>
/// A finished site that is held instead of written. Its files are made when they are asked for, out of the portal as it was read, so that after a
/// change only the pages somebody looks at cost anything. The city's assets, which are on disk alone, are held as bytes: the site
/// stays whole whatever happens to the folder.
/// </summary>
public sealed class HeldSite
{
    private readonly Dictionary<string, FileJob> _jobs;
    private readonly ILookup<string, FileJob> _pages;
    private readonly Dictionary<string, HeldAsset> _assets = new(StringComparer.Ordinal);

    private readonly Lazy<string> _headers;

    private HeldSite(Draft draft)
    {
        _headers = new(() => Encoding.UTF8.GetString(Find("_headers")!));
        Draft = draft;
        _jobs = draft.Jobs.ToDictionary(job => job.Path, StringComparer.Ordinal);
        _pages = draft.Jobs.Where(job => job.Path.EndsWith(".html", StringComparison.Ordinal)).ToLookup(job => FolderOf(job.Path), StringComparer.Ordinal);
    }

    /// <summary>Null, with a problem, where an asset cannot be read any more.</summary>
    /// <param name="before">The site that was held until now; assets that have not changed are taken from it. Null for the first.</param>
    public static HeldSite? Of(Draft draft, HeldSite? before, ProblemList problems)
    {
        var site = new HeldSite(draft);
        var portal = draft.Edition.Portal;
        var root = portal.SettingsFile.Path[..^portal.SettingsFile.Name.Length];
        foreach (var asset in portal.Assets)
        {
            if (Hold(asset, before, new SourceFile(root + asset.Name, asset.Name), problems) is not { } held) return null;
            site._assets[asset.PublishedName] = held;
        }
        return site;
    }

    public Draft Draft { get; }

    /// <summary>A number that no other site of this run has.</summary>
    public int Number { get; } = Interlocked.Increment(ref s_count);

    private static int s_count;

    public int Pages => _pages.Sum(folder => folder.Count());

    public bool Has(string path) => _jobs.ContainsKey(path);

    /// <summary>The bytes of a file, as <c>build</c> writes them; null where the site has no such file.</summary>
    /// <param name="path">Below the portal's root, with <c>/</c>. It is looked up among the site's own names and never on disk.</param>
    public byte[]? Find(string path)
    {
        var isNamed = _jobs.TryGetValue(path, out var job);
        if (isNamed && _assets.TryGetValue(path, out var asset)) return asset.Bytes;
        // A page makes the drawings and the index that lie beside it.
        var makers = isNamed ? [job!] : _pages[FolderOf(path)];
        return makers.SelectMany(maker => maker.Make()).FirstOrDefault(file => file.Path == path)?.ToBytes();
    }

    /// <summary>What a host that reads the site's <c>_headers</c> sends with a file.</summary>
    public IReadOnlyList<(string Name, string Value)> HeadersOf(string path) => [.. HostFiles.HeadersOf(_headers.Value, path)];

    /// <summary>Path of the 404 page in the language a path lies in.</summary>
    public string NotFoundFor(string path) =>
        Draft.Edition.Frame.Languages.Select(language => language.Folder).OrderByDescending(folder => folder.Length).First(folder => path.StartsWith(folder, StringComparison.Ordinal)) + "404.html";

    private static string FolderOf(string path) => path[..(path.LastIndexOf('/') + 1)];

    private static HeldAsset? Hold(AssetFile asset, HeldSite? before, SourceFile file, ProblemList problems)
    {
        var (length, written) = new FileInfo(asset.DiskPath) is { Exists: true } now ? (now.Length, now.LastWriteTimeUtc) : default;
        if (before is not null && before._assets.TryGetValue(asset.PublishedName, out var held) && (held.Length, held.Written) == (length, written)) return held;
        return FileBytes.Read(asset.DiskPath, file, problems) is { } bytes ? new HeldAsset(length, written, bytes) : null;
    }

    private sealed record HeldAsset(long Length, DateTime Written, byte[] Bytes);
}

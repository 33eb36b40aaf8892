namespace ReformSite.Publishing;

/// <summary>
/// The files of a site that this program wrote, in a hidden file within it: <c>.reformsite</c>. By it the next build tells its own files from those that
/// somebody has put beside them. It changes places together with the site, so it is never of another build.
/// </summary>
internal sealed class SiteList
{
    /// <summary>A folder that has this file was made by this program.</summary>
    public const string Name = ".reformsite";

    private const string Head = "Made by ReformSite. The next build replaces the files listed here and keeps every other.";

    private readonly HashSet<string> _files;
    private readonly HashSet<string> _folders;

    private SiteList(IEnumerable<string> files)
    {
        _files = files.Select(Composed).ToHashSet(StringComparer.Ordinal);
        _folders = _files.SelectMany(FoldersOf).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Of a site that is not there yet.</summary>
    public static SiteList Empty { get; } = new([]);

    /// <summary>Below the site, with <c>/</c>.</summary>
    public IReadOnlyCollection<string> Files => _files;

    /// <summary>Null where no such list says what this program wrote.</summary>
    public static SiteList? Read(string site)
    {
        var file = Path.Combine(site, Name);
        return File.Exists(file) && File.ReadAllLines(file) is [Head, .. var files] ? new SiteList(files) : null;
    }

    public static void Write(string site, IEnumerable<string> files)
    {
        using var list = new StreamWriter(Path.Combine(site, Name)) { NewLine = "\n" };
        list.WriteLine(Head);
        foreach (var file in files.Order(StringComparer.Ordinal)) list.WriteLine(file);
    }

    public bool Has(string file) => file == Name || _files.Contains(Composed(file));

    public bool HasFolder(string folder) => _folders.Contains(Composed(folder));

    /// <summary>Older Macs store 「が」 as two characters.</summary>
    private static string Composed(string path) => path.Normalize();

    private static IEnumerable<string> FoldersOf(string file)
    {
        for (var slash = file.LastIndexOf('/'); slash > 0; slash = file.LastIndexOf('/', slash - 1)) yield return file[..slash];
    }
}

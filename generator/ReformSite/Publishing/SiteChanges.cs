using System.Text;

namespace ReformSite.Publishing;

internal enum Change
{
    None,
    Added,
    Changed,
    Removed,
}

/// <summary>The files in which a site differs from the one it replaces, byte by byte; those of somebody else are not among them.</summary>
internal sealed record SiteChanges(IReadOnlyList<(string Path, Change Change)> Files)
{
    public static SiteChanges None { get; } = new([]);

    /// <summary>A line each, in the order of the paths: <c>changed</c>, a tab, <c>data/results.csv</c>.</summary>
    public void WriteTo(Stream stream)
    {
        foreach (var (path, change) in Files.OrderBy(file => file.Path, StringComparer.Ordinal)) stream.Write(Encoding.UTF8.GetBytes($"{Word(change)}\t{path}\n"));
    }

    private static string Word(Change change) => change switch
    {
        Change.Added => "added",
        Change.Changed => "changed",
        _ => "removed",
    };
}

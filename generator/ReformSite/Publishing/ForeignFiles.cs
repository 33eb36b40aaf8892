using ReformSite.Problems;

namespace ReformSite.Publishing;

/// <summary>
/// What somebody has put into a published site: a CNAME, a <c>.well-known/</c>, the proof of a search engine. It is copied into the new site before that takes
/// the place of the old one. A link is copied as a link, wherever it leads.
/// </summary>
/// <param name="site">The published site.</param>
/// <param name="own">What this program wrote of it.</param>
/// <param name="staging">The new site, whole.</param>
/// <param name="shown">The published site as problems name it.</param>
internal sealed class ForeignFiles(string site, SiteList own, string staging, string shown, ProblemList problems)
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    /// <summary>What desktops leave in every folder somebody has opened: kept as well, and not worth a word.</summary>
    private static readonly string[] Furniture = [".DS_Store", "Thumbs.db", "desktop.ini"];

    private readonly List<string> _kept = [];

    /// <summary>A file that is kept is a warning; one that cannot be kept is an error, for it would be lost.</summary>
    public void CarryOver()
    {
        if (Directory.Exists(site)) CarryOver("");
        if (_kept.Count > 0) problems.Add(Mistakes.ForeignKept(PlaceOf(_kept[0]), _kept));
    }

    /// <param name="folder">Below the site: <c>""</c> or <c>data/</c>.</param>
    private void CarryOver(string folder)
    {
        foreach (var entry in new DirectoryInfo(Path.Combine(site, folder)).EnumerateFileSystemInfos("*", Everything).OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            var path = folder + entry.Name;
            var copy = Path.Combine(staging, path);
            if (entry is DirectoryInfo && entry.LinkTarget is null)
            {
                if (own.HasFolder(path) || IsKept(path, File.Exists(copy), () => Directory.CreateDirectory(copy))) CarryOver(path + "/");
            }
            else if (!own.Has(path) && IsKept(path, Path.Exists(copy), () => Copy(entry, copy)))
            {
                if (!Furniture.Contains(entry.Name)) _kept.Add(path);
            }
        }
    }

    private bool IsKept(string path, bool isInTheWay, Action copy)
    {
        try
        {
            if (isInTheWay) problems.Add(Mistakes.ForeignInTheWay(PlaceOf(path)));
            else copy();
            return !isInTheWay;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            problems.Add(Mistakes.CannotKeep(PlaceOf(path), refused));
            return false;
        }
    }

    private static void Copy(FileSystemInfo entry, string copy)
    {
        // A folder whose own files are all gone is there for its foreign ones alone.
        Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
        if (entry.LinkTarget is not { } target) File.Copy(entry.FullName, copy);
        else if (entry is DirectoryInfo) Directory.CreateSymbolicLink(copy, target);
        else File.CreateSymbolicLink(copy, target);
    }

    private Place PlaceOf(string path) => new(new SourceFile($"{shown}/{path}", path));
}

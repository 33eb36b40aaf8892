using ReformSite.Problems;

namespace ReformSite.Commands;

/// <summary>Which folders a command means: names in <c>content/</c> or paths, and without any every portal there is.</summary>
public static class PortalFolders
{
    private const string Content = "content";

    public static IReadOnlyList<string> Find(IReadOnlyList<string> named, ProblemList problems)
    {
        var all = All();
        if (named.Count == 0)
        {
            if (all.Count == 0) problems.Add(Mistakes.FolderMissing(new SourceFile(Content, Content)));
            return all;
        }
        var found = new List<string>();
        foreach (var name in named)
        {
            var inContent = Path.Combine(Content, name);
            if (IsPortal(name)) found.Add(name);
            else if (IsPortal(inContent)) found.Add(inContent);
            // Whoever names a folder means it: what is missing in it is said by the reader.
            else if (Directory.Exists(name)) found.Add(name);
            else if (Directory.Exists(inContent)) found.Add(inContent);
            else problems.Add(Mistakes.FolderMissing(new SourceFile(name.Replace('\\', '/'), name)));
        }
        return found;
    }

    /// <summary>By which the portals in <c>content/</c> can be named.</summary>
    public static IEnumerable<string> Names() => All().Select(folder => Path.GetFileName(folder));

    /// <summary>Where a new portal of this name lies: beside the others, where they are.</summary>
    public static string ForNew(string named) => Directory.Exists(Content) && Path.GetFileName(named) == named ? Path.Combine(Content, named) : named;

    private static List<string> All() => Directory.Exists(Content) ? [.. Directory.EnumerateDirectories(Content).Where(IsPortal).Order(StringComparer.Ordinal)] : [];

    private static bool IsPortal(string folder) => File.Exists(Path.Combine(folder, "site.yaml"));
}

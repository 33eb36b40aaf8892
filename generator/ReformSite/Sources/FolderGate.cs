using ReformSite.Problems;

namespace ReformSite.Sources;

/// <summary>What is refused before a table or a text is opened: a folder whose name cannot be an address, links that lead out, more than memory should hold.</summary>
internal static class FolderGate
{
    /// <returns>False where nothing may be read; the problems are then in the list.</returns>
    public static bool Passes(PortalFolder folder, ProblemList problems)
    {
        var refused = new List<Problem>();
        if (!FileNames.IsPublishable(folder.Name)) refused.Add(Mistakes.BadFileName(folder.Itself, isPage: false));
        refused.AddRange(folder.LinksOut().Select(Mistakes.LinkNotRead));
        // One that is too large by itself is not read, and told by its own name.
        var bytes = folder.FilesRead().Select(found => (File: new FileInfo(found.DiskPath), Most: Limits.BytesOf(found.File))).Where(found => found.File.Exists && found.File.Length <= found.Most).Sum(found => found.File.Length);
        if (bytes > Limits.TotalBytes) refused.Add(Mistakes.FolderTooLarge(folder.Itself, bytes, Limits.TotalBytes));
        problems.AddRange(refused);
        return refused.Count == 0;
    }
}

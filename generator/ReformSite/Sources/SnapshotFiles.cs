using System.Globalization;
using ReformSite.Problems;

namespace ReformSite.Sources;

/// <summary>The snapshots of a portal, <c>history/&lt;date&gt;.json</c>, oldest first.</summary>
internal static class SnapshotFiles
{
    public const string Folder = "history", Ending = ".json";

    /// <summary>A snapshot that cannot be read is an error: without it the pages would name the wrong changes.</summary>
    public static List<Snapshot> Read(PortalFolder folder, ProblemList problems)
    {
        var snapshots = new List<Snapshot>();
        foreach (var found in folder.FilesIn(Folder, Ending))
        {
            var name = Path.GetFileNameWithoutExtension(found.File.Name);
            if (!DateOnly.TryParseExact(name, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) problems.Add(Mistakes.SnapshotWithoutDate(found.File));
            else if (Read(found, date, problems) is { } snapshot) snapshots.Add(snapshot);
        }
        return snapshots;
    }

    private static Snapshot? Read(FoundFile found, DateOnly date, ProblemList problems)
    {
        if (Decoding.ReadFile(found.DiskPath, found.File, problems) is not { } text) return null;
        try
        {
            var snapshot = SnapshotJson.Read(text.Text);
            if (snapshot.Date == date) return snapshot;
            problems.Add(Mistakes.SnapshotUnreadable(found.File, $"date {SnapshotJson.Iso(snapshot.Date)}"));
        }
        catch (FormatException mistake)
        {
            problems.Add(Mistakes.SnapshotUnreadable(found.File, mistake.Message));
        }
        return null;
    }
}

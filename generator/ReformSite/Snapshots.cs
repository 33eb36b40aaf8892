using System.Security.Cryptography;
using System.Text;
using ReformSite.History;
using ReformSite.Plan;
using ReformSite.Problems;
using ReformSite.Sources;

namespace ReformSite;

/// <param name="File">Of the snapshot, as it is printed; null where none was written.</param>
/// <param name="Changes">Initiatives that differ from the last snapshot; null for the first one.</param>
public sealed record SnapshotResult(string? File, int Records, int? Changes, ProblemList Problems);

/// <summary>Freezes the data of a publication into <c>history/&lt;date&gt;.json</c> of the portal.</summary>
public static class Snapshots
{
    /// <param name="date">Day of the publication; 基準日 where null.</param>
    /// <param name="note">What the city says of it; null for nothing.</param>
    public static SnapshotResult Take(string folder, DateOnly? date, string? note, Action? pause = null)
    {
        var problems = new ProblemList();
        if (PortalReader.Read(folder, problems, pause) is not { } portal) return new SnapshotResult(null, 0, null, problems);
        var plan = PlanBuilder.Build(portal, problems);
        if (problems.HasErrors) return new SnapshotResult(null, 0, null, problems);

        var day = date ?? plan.DataAsOf;
        var place = new Place(portal.SettingsFile);
        var last = portal.Snapshots is [.., var newest] ? newest : null;
        var publications = Publications.Of(portal, plan);
        if (last is not null && day <= last.Date) problems.Add(Mistakes.SnapshotNotAfterLast(place, SnapshotJson.Iso(day), SnapshotJson.Iso(last.Date)));
        else if (last is not null && !publications[0].IsPresent) problems.Add(Mistakes.SnapshotUnchanged(place, SnapshotJson.Iso(last.Date)));
        if (problems.HasErrors) return new SnapshotResult(null, 0, null, problems);

        var records = Freezing.Of(portal, plan);
        var name = $"history/{SnapshotJson.Iso(day)}.json";
        var text = SnapshotJson.Write(new Snapshot(day, string.IsNullOrWhiteSpace(note) ? null : note.Trim(), plan.DataAsOf, Digests(portal, folder), records));
        return Write(Path.Combine(folder, name), text, problems)
            ? new SnapshotResult(Path.Combine(folder, name).Replace('\\', '/'), records.Count, last is null ? null : publications[0].Changes.Count, problems)
            : new SnapshotResult(null, 0, null, problems);
    }

    private static List<SourceDigest> Digests(Portal portal, string folder) =>
    [
        .. new[] { portal.Initiatives, portal.Results, portal.Indicators, portal.Corrections }.SelectMany(table => table.Files).Select(file => file.File.Name).Prepend(portal.SettingsFile.Name)
            .Order(StringComparer.Ordinal).Select(name => new SourceDigest(name, Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(folder, name)))))),
    ];

    /// <summary>Beside its place first, so that no half of a snapshot is ever in it.</summary>
    private static bool Write(string path, string text, ProblemList problems)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path + ".tmp", text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            File.Move(path + ".tmp", path);
            return true;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            problems.Add(Mistakes.CannotWriteSnapshot(new Place(new SourceFile(path.Replace('\\', '/'), Path.GetFileName(path))), refused));
            return false;
        }
    }
}

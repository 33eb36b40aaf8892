using ReformSite.Plan;
using ReformSite.Sources;

namespace ReformSite.History;

/// <summary>All publications of a portal, newest first: its snapshots, and what stands on the pages now if that is not frozen yet.</summary>
public static class Publications
{
    /// <summary>Without a snapshot there is nothing to compare with, and no publication.</summary>
    public static IReadOnlyList<Publication> Of(Portal portal, ReformPlan plan)
    {
        if (portal.Snapshots.Count == 0) return [];
        var difference = new Difference(plan.Initiatives);
        var publications = new List<Publication>();
        for (var i = 0; i < portal.Snapshots.Count; i++)
        {
            var snapshot = portal.Snapshots[i];
            var before = i == 0 ? null : portal.Snapshots[i - 1];
            publications.Add(new Publication(
                snapshot.Date, before?.Date, snapshot.Note, false, snapshot.Records.Count(record => record.Key.Table == Sheets.Initiatives.Sheet.Name),
                before is null ? [] : difference.Between(before.Records, snapshot.Records)));
        }
        var since = difference.Between(portal.Snapshots[^1].Records, Freezing.Of(portal, plan));
        if (since.Count > 0) publications.Add(new Publication(plan.DataAsOf, portal.Snapshots[^1].Date, null, true, plan.Initiatives.Count, since));
        publications.Reverse();
        return publications;
    }
}

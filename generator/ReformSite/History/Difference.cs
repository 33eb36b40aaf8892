using ReformSite.Plan;
using ReformSite.Sources;

namespace ReformSite.History;

/// <summary>
/// Two publications compared cell by cell. Width, blanks, dashes and case do not count (<see cref="Normal.Key"/>): nobody is told of 「Ｒ３」 that
/// became 「R3」.
/// </summary>
/// <param name="initiatives">Of the present plan: their order, and the ids they had before.</param>
internal sealed class Difference(IReadOnlyList<Initiative> initiatives)
{
    private static readonly Column[] Reports =
    [
        Sheets.Results.MidtermProgress, Sheets.Results.MidtermEvaluation, Sheets.Results.YearEndResult, Sheets.Results.Effect, Sheets.Results.EffectKind,
        Sheets.Results.YearEndEvaluation, Sheets.Results.ReviewComment, Sheets.Results.NextStep, Sheets.Indicators.Actual,
    ];

    private static readonly Column[] Heads =
    [
        Sheets.Initiatives.PolicyNo, Sheets.Initiatives.Policy, Sheets.Initiatives.MeasureNo, Sheets.Initiatives.Measure, Sheets.Initiatives.Title, Sheets.Initiatives.Department,
        Sheets.Initiatives.Related, Sheets.Initiatives.Lifecycle, Sheets.Initiatives.LifecycleReason, Sheets.Initiatives.EndYear, Sheets.Initiatives.PlainSummary,
    ];

    private static readonly Sheet[] Tables = [Sheets.Initiatives.Sheet, Sheets.Results.Sheet, Sheets.Indicators.Sheet];

    public IReadOnlyList<InitiativeChange> Between(IReadOnlyList<SnapshotRecord> before, IReadOnlyList<SnapshotRecord> after)
    {
        var (was, now) = (ByInitiative(before), ByInitiative(after));
        var changes = new List<InitiativeChange>();
        var order = initiatives.Select(initiative => initiative.Id);
        foreach (var id in order.Where(now.ContainsKey).Concat(now.Keys.Except(order)))
        {
            if (!was.TryGetValue(id, out var earlier)) changes.Add(new InitiativeChange(InitiativeChangeKind.Added, id, null, Title(now[id]), []));
            else if (Compare(id, earlier, now[id]) is { } change) changes.Add(change);
        }
        changes.AddRange(was.Keys.Except(now.Keys).Select(id => new InitiativeChange(InitiativeChangeKind.Withdrawn, id, null, Title(was[id]), [])));
        return changes;
    }

    private static InitiativeChange? Compare(string id, List<SnapshotRecord> before, List<SnapshotRecord> after)
    {
        var (was, now) = (before.ToDictionary(PlaceOf), after.ToDictionary(PlaceOf));
        var cells = new List<CellChange>();
        var places = now.Keys.Union(was.Keys).OrderBy(place => Array.FindIndex(Tables, table => table.Name == place.Table)).ThenBy(place => place.Indicator, StringComparer.Ordinal).ThenBy(place => place.Year);
        foreach (var place in places) cells.AddRange(Cells(was.GetValueOrDefault(place), now.GetValueOrDefault(place)));
        var (formerId, presentId) = (IdOf(before), IdOf(after));
        var moved = formerId == presentId ? null : formerId;
        return cells.Count > 0 || moved is not null ? new InitiativeChange(InitiativeChangeKind.Changed, id, moved, Title(after), cells) : null;

        // An id that changed does not make other records of the same ones.
        static RecordKey PlaceOf(SnapshotRecord record) => record.Key.Compared with { Id = "" };
    }

    private static IEnumerable<CellChange> Cells(SnapshotRecord? earlier, SnapshotRecord? later)
    {
        var (before, after, place) = (earlier?.Values, later?.Values, (later ?? earlier)!.Key);
        var columns = Array.Find(Tables, table => table.Name == place.Table)?.Columns ?? [];
        // Columns in the order of the sheet, those of the city's own behind them.
        var known = columns.Select(column => column.English);
        foreach (var name in known.Concat((after?.Keys ?? []).Union(before?.Keys ?? []).Except(known)))
        {
            var (was, now) = (before?.GetValueOrDefault(name), after?.GetValueOrDefault(name));
            // A former id is no change: it explains one.
            if (was == now || name == Sheets.Initiatives.FormerIds.English || Normal.Key(was ?? "") == Normal.Key(now ?? "")) continue;
            var column = columns.FirstOrDefault(column => column.English == name);
            yield return new CellChange(KindOf(column, was), column, column?.Name ?? name, place.Year, place.Indicator, was, now);
        }
    }

    private static ChangeOf KindOf(Column? column, string? before)
    {
        if (column is null || Heads.Contains(column)) return ChangeOf.Head;
        return before is null ? ChangeOf.Published : Reports.Contains(column) ? ChangeOf.Report : ChangeOf.Plan;
    }

    /// <summary>
    /// By present id. A publication that knows an initiative by its present id knows those it took in by theirs: they are others. Of several former ids the first one
    /// named is its past.
    /// </summary>
    private Dictionary<string, List<SnapshotRecord>> ByInitiative(IReadOnlyList<SnapshotRecord> records)
    {
        var ids = records.Select(record => record.Key.Id).ToHashSet(StringComparer.Ordinal);
        var present = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var initiative in initiatives.Where(initiative => !ids.Contains(initiative.Id)))
        {
            if (initiative.FormerIds.FirstOrDefault(ids.Contains) is { } former) present[former] = initiative.Id;
        }
        return records.GroupBy(record => present.GetValueOrDefault(record.Key.Id, record.Key.Id), StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
    }

    private static string IdOf(List<SnapshotRecord> records) => records[0].Key.Id;

    private static string Title(List<SnapshotRecord> records) =>
        records.Find(record => record.Key.Table == Sheets.Initiatives.Sheet.Name)?.Values.GetValueOrDefault(Sheets.Initiatives.Title.English) ?? IdOf(records);
}

using ReformSite.Plan;
using ReformSite.Sources;

namespace ReformSite.History;

/// <summary>The data of a portal as the records of a publication.</summary>
public static class Freezing
{
    private static readonly HashSet<Column> Keys =
    [
        Sheets.Initiatives.Id, Sheets.Results.Id, Sheets.Results.Year, Sheets.Indicators.Id, Sheets.Indicators.Name, Sheets.Indicators.Year,
    ];

    private static readonly HashSet<Column> OfYear = [Sheets.Indicators.Target, Sheets.Indicators.Actual];

    /// <summary>
    /// Initiatives, results and indicators; the register of corrections has dates of its own. In the order of their keys.
    /// </summary>
    /// <param name="plan">Of this portal, without an error among its problems.</param>
    public static IReadOnlyList<SnapshotRecord> Of(Portal portal, ReformPlan plan)
    {
        var values = new NormalValues(plan);
        var indicators = portal.Indicators.Records.GroupBy(record => (Id: values.Id(record.Value(Sheets.Indicators.Id)!.Value), Name: Normal.Compact(record.Value(Sheets.Indicators.Name)!.Value.Text)));
        var records = Each(portal.Initiatives, Sheets.Initiatives.Id, null, values)
            .Concat(Each(portal.Results, Sheets.Results.Id, Sheets.Results.Year, values))
            .Concat(indicators.SelectMany(rows => Of(new RecordKey(portal.Indicators.Sheet.Name, rows.Key.Id, null, rows.Key.Name), [.. rows], portal.Indicators, values)))
            .Where(record => record.Values.Count > 0);
        return
        [
            .. records.OrderBy(record => record.Key.Table, StringComparer.Ordinal).ThenBy(record => record.Key.Id, StringComparer.Ordinal)
                .ThenBy(record => record.Key.Indicator, StringComparer.Ordinal).ThenBy(record => record.Key.Year),
        ];
    }

    private static IEnumerable<SnapshotRecord> Each(Table table, Column id, Column? year, NormalValues values) => table.Records.Select(record => new SnapshotRecord(
        new RecordKey(table.Sheet.Name, values.Id(record.Value(id)!.Value), year is null ? null : NormalValues.Year(record.Value(year))), Cells(record, table, values, _ => true)));

    /// <summary>What an indicator is stands in each of its rows, and is said once.</summary>
    private static IEnumerable<SnapshotRecord> Of(RecordKey indicator, IReadOnlyList<Record> rows, Table table, NormalValues values)
    {
        var head = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            foreach (var (name, value) in Cells(row, table, values, column => !OfYear.Contains(column))) head.TryAdd(name, value);
            yield return new SnapshotRecord(indicator with { Year = NormalValues.Year(row.Value(Sheets.Indicators.Year)) }, Cells(row, table, values, OfYear.Contains));
        }
        yield return new SnapshotRecord(indicator, head);
    }

    private static Dictionary<string, string> Cells(Record record, Table table, NormalValues values, Predicate<Column> isWanted)
    {
        var cells = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var column in table.Sheet.Columns)
        {
            if (!Keys.Contains(column) && isWanted(column) && record.Value(column) is { } cell) cells[column.English] = values.Of(column, cell);
        }
        if (table.Sheet == Sheets.Indicators.Sheet && !isWanted(Sheets.Indicators.Target)) return cells;
        foreach (var name in table.ExtraColumns)
        {
            if (record.Extra.TryGetValue(name, out var cell) && !cell.IsDash) cells[name] = cell.Text;
        }
        return cells;
    }
}

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
        var cells = new PublishedCells(plan);
        var indicators = portal.Indicators.Records.GroupBy(record => (Id: cells.IdOf(record.Value(Sheets.Indicators.Id)!.Value.Text), Name: cells.Of(portal.Indicators.Sheet, Sheets.Indicators.Name, record)));
        var records = Each(portal.Initiatives, Sheets.Initiatives.Id, null, cells)
            .Concat(Each(portal.Results, Sheets.Results.Id, Sheets.Results.Year, cells))
            .Concat(indicators.SelectMany(rows => Of(new RecordKey(portal.Indicators.Sheet.Name, rows.Key.Id, null, rows.Key.Name), [.. rows], portal.Indicators, cells)))
            .Where(record => record.Values.Count > 0);
        return
        [
            .. records.OrderBy(record => record.Key.Table, StringComparer.Ordinal).ThenBy(record => record.Key.Id, StringComparer.Ordinal)
                .ThenBy(record => record.Key.Indicator, StringComparer.Ordinal).ThenBy(record => record.Key.Year),
        ];
    }

    private static IEnumerable<SnapshotRecord> Each(Table table, Column id, Column? year, PublishedCells cells) => table.Records.Select(record => new SnapshotRecord(
        new RecordKey(table.Sheet.Name, cells.IdOf(record.Value(id)!.Value.Text), year is null ? null : YearOf(record.Value(year))), Cells(record, table, cells, _ => true)));

    /// <summary>What an indicator is stands in each of its rows, and is said once.</summary>
    private static IEnumerable<SnapshotRecord> Of(RecordKey indicator, IReadOnlyList<Record> rows, Table table, PublishedCells cells)
    {
        var head = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            foreach (var (name, value) in Cells(row, table, cells, column => !OfYear.Contains(column))) head.TryAdd(name, value);
            yield return new SnapshotRecord(indicator with { Year = YearOf(row.Value(Sheets.Indicators.Year)) }, Cells(row, table, cells, OfYear.Contains));
        }
        yield return new SnapshotRecord(indicator, head);
    }

    private static Dictionary<string, string> Cells(Record record, Table table, PublishedCells cells, Predicate<Column> isWanted)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var column in table.Sheet.Columns)
        {
            // A dash alone is no value.
            if (!Keys.Contains(column) && isWanted(column) && record.Written(column) is not { IsDash: true } && cells.Of(table.Sheet, column, record) is { Length: > 0 } value) values[column.English] = value;
        }
        if (table.Sheet == Sheets.Indicators.Sheet && !isWanted(Sheets.Indicators.Target)) return values;
        foreach (var name in table.ExtraColumns)
        {
            if (record.Extra.TryGetValue(name, out var cell) && !cell.IsDash) values[name] = cell.Text;
        }
        return values;
    }

    /// <summary>The fiscal year (Western) a cell means; null where none stands in it.</summary>
    internal static int? YearOf(Cell? cell) => cell is { } written && FiscalYear.TryParse(written.Text, out var year) ? year.Year : null;
}

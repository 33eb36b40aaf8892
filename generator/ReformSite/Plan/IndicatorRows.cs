using ReformSite.Problems;
using ReformSite.Sources;
using Columns = ReformSite.Sources.Sheets.Indicators;

namespace ReformSite.Plan;

/// <summary>Reads indicators.csv: one row per initiative, indicator and fiscal year.</summary>
internal sealed class IndicatorRows(IReadOnlyList<FiscalYear> years, KnownInitiatives known, ProblemList problems)
{
    public Dictionary<string, List<Indicator>> Read(Table table)
    {
        var groups = new Dictionary<(string Id, string Name), List<Record>>();
        var ids = new Dictionary<(string Id, string Name), string?>();
        foreach (var row in table.Records)
        {
            var head = known.Find(row, Columns.Id, problems);
            var name = row.Value(Columns.Name);
            if (name is null) row.ReportBlank(Columns.Name, problems);
            // Rows that belong nowhere are looked at as well, so that everything wrong in them is told at once.
            var key = (head?.Id ?? Normal.Key(row.Value(Columns.Id)?.Text ?? ""), name is null ? $"{row.Place}" : Normal.Key(name.Value.Text));
            if (!groups.TryGetValue(key, out var rows)) groups[key] = rows = [];
            rows.Add(row);
            ids[key] = name is null ? null : head?.Id;
        }
        var indicators = new Dictionary<string, List<Indicator>>(StringComparer.Ordinal);
        foreach (var (key, rows) in groups)
        {
            if (IndicatorOf(rows) is not { } indicator || ids[key] is not { } id) continue;
            if (!indicators.TryGetValue(id, out var list)) indicators[id] = list = [];
            list.Add(indicator);
        }
        return indicators;
    }

    /// <summary>What describes the indicator may stand in every row or in the first alone, but must not contradict itself.</summary>
    private Indicator? IndicatorOf(List<Record> rows)
    {
        var kind = KindOf(rows);
        var direction = Same(rows, Columns.Direction);
        var lessIsBetter = direction is not null && Normal.Key(direction.Value.Text) == "減";
        if (direction is not null && Normal.Key(direction.Value.Text) is not ("増" or "減"))
            problems.Add(Mistakes.UnknownDirection(direction.Value.Place, direction.Value.Text, CodeWords.Directions.Meant(direction.Value.Text)));

        FiscalYear? baselineYear = null;
        if (Same(rows, Columns.BaselineYear) is { } written)
        {
            if (FiscalYear.TryParse(written.Text, out var year)) baselineYear = year;
            else problems.Add(Mistakes.UnreadableYear(written.Place, written.Text, Columns.BaselineYear.Name));
        }
        var indicator = new Indicator(
            NameOf(rows[0]), Same(rows, Columns.Unit)?.Text ?? "", kind ?? TargetKind.EveryYear, lessIsBetter,
            Number(Same(rows, Columns.Baseline), Columns.Baseline), baselineYear, Years(rows));
        return kind is null ? null : indicator;
    }

    private static string NameOf(Record row) => row.Value(Columns.Name)?.Text ?? "";

    /// <summary>Null, with a problem, where no row says the kind or the first that does says none of the four.</summary>
    private TargetKind? KindOf(List<Record> rows)
    {
        if (Same(rows, Columns.TargetKind) is not { } cell)
        {
            if (!rows.Exists(row => row.Lost.Contains(Columns.TargetKind))) rows[0].ReportBlank(Columns.TargetKind, problems);
            return null;
        }
        var kind = KindOf(cell.Text);
        if (kind is null) problems.Add(Mistakes.UnknownTargetKind(cell.Place, cell.Text, CodeWords.TargetKinds.Meant(cell.Text)));
        return kind;
    }

    private List<IndicatorYear> Years(List<Record> rows)
    {
        var byYear = new Dictionary<FiscalYear, Record>();
        foreach (var row in rows)
        {
            if (row.Value(Columns.Year) is not { } cell) row.ReportBlank(Columns.Year, problems);
            else if (PlanYear.Of(cell, Columns.Year, years, problems) is { } year && !byYear.TryAdd(year, row))
                problems.Add(Mistakes.DuplicateIndicator(row.Place, NameOf(row), year.Year, byYear[year].Place));
        }
        return [.. years.Select(year => byYear.TryGetValue(year, out var row)
            ? new IndicatorYear(year, Number(row.Value(Columns.Target), Columns.Target), Number(row.Value(Columns.Actual), Columns.Actual), row.Place)
            : new IndicatorYear(year, null, null, null))];
    }

    private Cell? Same(List<Record> rows, Column column)
    {
        Cell? first = null;
        var key = "";
        foreach (var row in rows)
        {
            if (row.Value(column) is not { } cell) continue;
            if (first is null) (first, key) = (cell, Normal.Key(cell.Text));
            else if (Normal.Key(cell.Text) != key) problems.Add(Mistakes.IndicatorContradicts(cell.Place, column.Name, cell.Text, first.Value.Text, first.Value.Place));
        }
        return first;
    }

    private decimal? Number(Cell? cell, Column column)
    {
        if (cell is null) return null;
        if (Numbers.TryParse(cell.Value.Text, out var number)) return number;
        problems.Add(ExcelDamage.LooksLikeDate(cell.Value.Text)
            ? Mistakes.NumberBecameDate(cell.Value.Place, cell.Value.Text, column.Name)
            : Mistakes.NotANumber(cell.Value.Place, cell.Value.Text, column.Name));
        return null;
    }

    private static TargetKind? KindOf(string written) => Normal.Key(written) switch
    {
        "毎年度" or "every_year" => TargetKind.EveryYear,
        "累計" or "cumulative" => TargetKind.Cumulative,
        "期末" or "end_of_plan" => TargetKind.EndOfPlan,
        "純増" or "yearly_increase" => TargetKind.YearlyIncrease,
        _ => null,
    };
}

using ReformSite.Problems;
using ReformSite.Sources;
using Columns = ReformSite.Sources.Sheets.Results;

namespace ReformSite.Plan;

/// <summary>Reads the results: one row per initiative and fiscal year, from whichever files.</summary>
internal sealed class ResultRows(
    IReadOnlyList<FiscalYear> years, Scale yearEnd, Scale midterm, Settings settings, KnownInitiatives known, ProblemList problems)
{
    private readonly Dictionary<(string Id, FiscalYear Year), Record> _rows = [];

    public ResultRows Read(Table table)
    {
        foreach (var row in table.Records)
        {
            var head = known.Find(row, Columns.Id, problems);
            var year = YearOf(row);
            if (head is null || year is null) continue;
            if (!_rows.TryAdd((head.Id, year.Value), row)) problems.Add(Mistakes.DuplicateResult(row.Place, head.Id, year.Value.Year, _rows[(head.Id, year.Value)].Place));
        }
        foreach (var id in table.IdsWithoutYear) known.Find(id, problems);
        return this;
    }

    public Record? RowOf(string id, FiscalYear year) => _rows.GetValueOrDefault((id, year));

    /// <summary>The reports of one initiative, one for every year of the plan.</summary>
    public IReadOnlyList<YearReport> For(InitiativeHead head)
    {
        var drafts = years.Select(year => Draft(_rows.GetValueOrDefault((head.Id, year)), year)).ToList();
        var end = LastYear(head.Lifecycle, drafts);
        return [.. drafts.Select(draft => draft with
        {
            Midterm = ReportDates.State(draft.MidtermProgress is not null || draft.MidtermEvaluation is not null, draft.Year > end, draft.Year, settings.Due.MidtermDue(draft.Year), settings.DataAsOf),
            YearEnd = ReportDates.State(IsPublished(draft), draft.Year > end, draft.Year, settings.Due.YearEndDue(draft.Year), settings.DataAsOf),
        })];
    }

    private static bool IsPublished(YearReport draft) => draft.Result is not null || draft.Evaluation is not null;

    /// <summary>
    /// The last year an ended initiative is accountable for: as the city states it, or else the last year it reported on.
    /// </summary>
    private FiscalYear LastYear(Lifecycle? lifecycle, List<YearReport> drafts)
    {
        if (lifecycle is not { HasEnded: true }) return years[^1];
        return lifecycle.EndYear ?? drafts.LastOrDefault(draft => IsPublished(draft) || draft.MidtermProgress is not null)?.Year ?? new FiscalYear(years[0].Year - 1);
    }

    private YearReport Draft(Record? row, FiscalYear year) => row is null
        ? new YearReport(year, null, null, null, null, null, null, null, null, ReportState.Future, ReportState.Future, null)
        : new YearReport(
            year, row.Value(Columns.Plan), row.Value(Columns.MidtermProgress), Level(row.Value(Columns.MidtermEvaluation), midterm, Mistakes.UnknownMidtermEvaluation),
            row.Value(Columns.YearEndResult), EffectOf(row), Level(row.Value(Columns.YearEndEvaluation), yearEnd, Mistakes.UnknownYearEndEvaluation),
            row.Value(Columns.ReviewComment), row.Value(Columns.NextStep), ReportState.Future, ReportState.Future, row.Place);

    private FiscalYear? YearOf(Record row)
    {
        if (row.Value(Columns.Year) is not { } cell)
        {
            row.ReportBlank(Columns.Year, problems);
            return null;
        }
        return PlanYear.Of(cell, Columns.Year, years, problems);
    }

    private ScaleLevel? Level(Cell? cell, Scale scale, Func<Place, string, IReadOnlyList<string>, Problem> mistake)
    {
        if (cell is null) return null;
        var level = scale.Find(cell.Value.Text);
        if (level is null) problems.Add(mistake(cell.Value.Place, cell.Value.Text, scale.Codes));
        return level;
    }

    private Effect? EffectOf(Record row)
    {
        var kind = EffectKind.Unspecified;
        if (row.Value(Columns.EffectKind) is { } written)
        {
            switch (Normal.Key(written.Text))
            {
                case "単年度": kind = EffectKind.OneYear; break;
                case "継続": kind = EffectKind.Continuing; break;
                default: problems.Add(Mistakes.UnknownEffectKind(written.Place, written.Text)); break;
            }
        }
        if (row.Value(Columns.Effect) is not { } cell) return null;
        return Amount.TryParse(cell.Text, out var amount) ? new Effect(cell, amount.Value, amount.IsMoney ? "円" : amount.Unit, kind) : new Effect(cell, null, "", kind);
    }
}

/// <summary>A fiscal year of the plan, or a problem.</summary>
internal static class PlanYear
{
    public static FiscalYear? Of(Cell cell, Column column, IReadOnlyList<FiscalYear> years, ProblemList problems)
    {
        if (!FiscalYear.TryParse(cell.Text, out var year))
        {
            problems.Add(Mistakes.UnreadableYear(cell.Place, cell.Text, column.Name));
            return null;
        }
        if (year >= years[0] && year <= years[^1]) return year;
        problems.Add(Mistakes.YearOutsidePlan(cell.Place, cell.Text, column.Name, years[0].Year, years[^1].Year));
        return null;
    }
}

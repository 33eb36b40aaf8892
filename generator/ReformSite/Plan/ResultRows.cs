using ReformSite.Problems;
using ReformSite.Sources;
using Columns = ReformSite.Sources.Sheets.Results;

namespace ReformSite.Plan;

/// <summary>Reads the results: one row per initiative and fiscal year, from whichever files.</summary>
internal sealed class ResultRows(
    IReadOnlyList<FiscalYear> years, Scale yearEnd, Scale midterm, Settings settings, KnownInitiatives known, ProblemList problems)
{
    private readonly Dictionary<(string Id, FiscalYear Year), Record> _rows = [];

    /// <summary>For the hints; made for the first evaluation that is none.</summary>
    private readonly Dictionary<Scale, CodeWords> _words = new(ReferenceEqualityComparer.Instance);

    public ResultRows Read(Table table)
    {
        var repeated = new List<Repeated>();
        _rows.EnsureCapacity(table.Records.Count);
        foreach (var row in table.Records)
        {
            var head = known.Find(row, Columns.Id, problems);
            var year = YearOf(row);
            if (head is not null && year is not null && _rows.TryAdd((head.Id, year.Value), row)) continue;
            // A row that belongs nowhere is looked at as well, so that everything wrong in it is told at once.
            Draft(row, year ?? years[0]);
            if (head is not null && year is not null) repeated.Add(new Repeated(head.Id, year.Value, row.Place, _rows[(head.Id, year.Value)].Place));
        }
        Report(repeated, table);
        foreach (var id in table.IdsWithoutYear) known.Find(id, problems);
        return this;
    }

    /// <summary>The row a translation belongs to; null where the year has none.</summary>
    public Record? RowOf(string id, FiscalYear year) => _rows.GetValueOrDefault((id, year));

    /// <summary>A copy of a file is one mistake, not one for each of its rows.</summary>
    private void Report(List<Repeated> repeated, Table table)
    {
        foreach (var file in repeated.GroupBy(row => row.Place.File))
        {
            var rows = file.ToList();
            var isCopy = rows.Count > 1 && rows.Count == table.Records.Count(row => row.Place.File == file.Key)
                && rows.TrueForAll(row => row.First.File == rows[0].First.File && row.First.File != file.Key);
            if (isCopy) problems.Add(Mistakes.ResultsRepeated(new Place(file.Key), rows.Count, rows[0].First));
            else foreach (var row in rows) problems.Add(Mistakes.DuplicateResult(row.Place, row.Id, row.Year.Year, row.First));
        }
    }

    /// <summary>A second row for the same initiative and year.</summary>
    private readonly record struct Repeated(string Id, FiscalYear Year, Place Place, Place First);

    /// <summary>The reports of one initiative, one for every year of the plan.</summary>
    public IReadOnlyList<YearReport> For(InitiativeHead head)
    {
        var drafts = years.Select(year => RowOf(head.Id, year) is { } row ? Draft(row, year) : Unwritten(year)).ToList();
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

    private static YearReport Unwritten(FiscalYear year) => new(year, null, null, null, null, null, null, null, null, ReportState.Future, ReportState.Future, null);

    private YearReport Draft(Record row, FiscalYear year) => new(
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

    private ScaleLevel? Level(Cell? cell, Scale scale, Func<Place, string, IReadOnlyList<string>, string?, Problem> mistake)
    {
        if (cell is null) return null;
        if (scale.Find(cell.Value.Text) is { } level) return level;
        if (!_words.TryGetValue(scale, out var words)) _words[scale] = words = CodeWords.Of(scale);
        problems.Add(mistake(cell.Value.Place, cell.Value.Text, scale.Codes, words.Evaluation(cell.Value.Text)));
        return null;
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
                default: problems.Add(Mistakes.UnknownEffectKind(written.Place, written.Text, CodeWords.EffectKinds.Meant(written.Text))); break;
            }
        }
        if (row.Value(Columns.Effect) is not { } cell) return null;
        ExcelDamage.WarnOfDate(cell, Columns.Effect, problems);
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

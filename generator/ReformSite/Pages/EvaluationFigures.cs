using ReformSite.Charts;
using ReformSite.Plan;
using ReformSite.Theming;

namespace ReformSite.Pages;

/// <summary>The evaluations of one initiative over the years. No line joins them: levels are ordinal.</summary>
public static class EvaluationFigures
{
    /// <summary>The scale of a plan as rungs.</summary>
    internal static LadderChart LadderOf(IReadOnlyList<ScaleLevel> levels, ScaleLevel? goal) =>
        new([.. levels.Select(level => new LadderLevel(level.Code, level.Short, level.Rank, Marks.ToneOf(level), level == goal))]);

    public static Figure Ladder(Initiative initiative, Edition edition)
    {
        var words = edition.Words;
        LadderYear[] years = [.. initiative.Reports.Select(report => new LadderYear(
            edition.Label(report.Year).Short, edition.Label(report.Year).Aside, report.Evaluation?.Rank, report.Evaluation is null ? StateWord(report, initiative, edition) : null))];
        var hasAny = initiative.Reports.Any(report => report.Evaluation is not null);
        // Before the first evaluation the drawing would repeat the words of its table.
        var drawing = hasAny ? edition.Ladder.Draw(new ChartText("ladder", words["say.ladder.title"], Describe(initiative, edition)), years) : Markup.Empty;
        var notes = new List<string>();
        if (!edition.Plan.HasMidtermCriteria && initiative.Reports.Any(report => report.MidtermEvaluation is not null)) notes.Add(words["say.ladder.midterm_note"]);
        return new Figure(
            "ladder", words.Fill("say.ladder.heading", ("span", YearNames.Span(edition.Plan.Years.Count, words))), Finding(initiative, edition),
            hasAny && edition.Marks.Goal is not null ? words["say.ladder.how"] : null, drawing, [], Table(initiative, edition), notes,
            Addresses.DataFile("results.csv"), null);
    }

    private static Sentence Finding(Initiative initiative, Edition edition)
    {
        var words = edition.Words;
        var given = initiative.Reports.Where(report => report.Evaluation is not null).ToList();
        return given.Count switch
        {
            0 => words.Say("say.ladder.none"),
            1 => words.Say("say.ladder.one", ("year", edition.Label(given[0].Year).Long), ("code", given[0].Evaluation!.Code)),
            _ => words.Say(given.TrueForAll(report => report.Evaluation!.Achieved) ? "say.ladder.all" : given.Exists(report => report.Evaluation!.Achieved) ? "say.ladder.count" : "say.ladder.none_reached", ("evaluated", given.Count), ("achieved", given.Count(report => report.Evaluation!.Achieved))),
        };
    }

    private static string Describe(Initiative initiative, Edition edition) => edition.Words.List(initiative.Reports.Select(report =>
        report.Evaluation is { } level
            ? edition.Words.Fill("say.ladder.year", ("year", edition.Label(report.Year).Long), ("code", level.Code))
            : edition.Words.Fill("say.ladder.year_state", ("year", edition.Label(report.Year).Long), ("state", StateWord(report, initiative, edition))))) + edition.Words["say.stop"];

    private static string StateWord(YearReport report, Initiative initiative, Edition edition) => report.YearEnd switch
    {
        ReportState.Published => edition.Words["say.cell.unevaluated"],
        ReportState.OutOfScope => edition.Marks.EndedShort(initiative),
        ReportState.Overdue or ReportState.Unreported => edition.Words["say.cell.unreported"],
        ReportState.Pending => edition.Words["say.state.pending"],
        _ => edition.Words["say.state.future"],
    };

    private static FigureTable Table(Initiative initiative, Edition edition)
    {
        var words = edition.Words;
        var heads = new List<TableHead> { new("") };
        heads.AddRange(edition.YearLabels.Select(year => new TableHead(year.Short)));
        var rows = new List<TableRow>
        {
            new(new TableHead(words["say.table.year_end"]),
                [.. initiative.Reports.Select(report => report.Evaluation is { } level ? new TableCell(level.Code, level.Short, Strong: true) : new TableCell(StateWord(report, initiative, edition), State: true))]),
        };
        if (initiative.Reports.Any(report => report.MidtermEvaluation is not null))
        {
            rows.Add(new TableRow(new TableHead(words["say.table.midterm"]),
                [.. initiative.Reports.Select(report => report.MidtermEvaluation is { } level ? new TableCell(level.Code) : new TableCell("—", State: true))]));
        }
        return new FigureTable("ladder", words["say.ladder.caption"], heads, rows);
    }
}

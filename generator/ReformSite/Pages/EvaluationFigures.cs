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
        var hasAny = initiative.Reports.Any(report => report.Evaluation is not null);
        string?[] states = [.. initiative.Reports.Select(report => report.Evaluation is null ? StateWord(report, initiative, edition) : null)];
        return new Figure(
            "ladder", words.Fill("say.ladder.heading", ("span", YearNames.Span(edition.Plan.Years.Count, words))), Finding(initiative, edition),
            hasAny && edition.Marks.Goal is not null ? words["say.ladder.how"] : null,
            // Before the first evaluation the drawing would repeat the words of its table.
            hasAny ? Drawing(initiative, states, edition) : Markup.Empty, [], Table(initiative, states, edition),
            !edition.Plan.HasMidtermCriteria && initiative.Reports.Any(report => report.MidtermEvaluation is not null) ? [words["say.ladder.midterm_note"]] : [],
            Addresses.DataFile("results.csv"), null);
    }

    private static Markup Drawing(Initiative initiative, string?[] states, Edition edition)
    {
        LadderYear[] years = [.. initiative.Reports.Select((report, i) => new LadderYear(
            edition.Label(report.Year).Short, edition.Label(report.Year).Aside, report.Evaluation?.Rank, states[i]))];
        return edition.Ladder.Draw(new ChartText("ladder", edition.Words["say.ladder.title"], Describe(initiative, states, edition)), years);
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

    private static string Describe(Initiative initiative, string?[] states, Edition edition) => edition.Words.List(initiative.Reports.Select((report, i) =>
        report.Evaluation is { } level
            ? edition.Words.Fill("say.ladder.year", ("year", edition.Label(report.Year).Long), ("code", level.Code))
            : edition.Words.Fill("say.ladder.year_state", ("year", edition.Label(report.Year).Long), ("state", states[i]!)))) + edition.Words["say.stop"];

    private static string StateWord(YearReport report, Initiative initiative, Edition edition) => report.YearEnd switch
    {
        ReportState.Published => edition.Words["say.cell.unevaluated"],
        ReportState.OutOfScope => edition.Marks.EndedShort(initiative),
        ReportState.Overdue or ReportState.Unreported => edition.Words["say.cell.unreported"],
        ReportState.Pending => edition.Words["say.state.pending"],
        _ => edition.Words["say.state.future"],
    };

    private static FigureTable Table(Initiative initiative, string?[] states, Edition edition)
    {
        var words = edition.Words;
        TableHead[] heads = [new(""), .. edition.YearLabels.Select(year => new TableHead(year.Short))];
        TableCell[] evaluations = [.. initiative.Reports.Select((report, i) => report.Evaluation is { } level ? new TableCell(level.Code, level.Short, Strong: true) : new TableCell(states[i]!, State: true))];
        var yearEnd = new TableRow(new TableHead(words["say.table.year_end"]), evaluations);
        return new FigureTable("ladder", words["say.ladder.caption"], heads, initiative.Reports.Any(report => report.MidtermEvaluation is not null) ? [yearEnd, Midterm(initiative, words)] : [yearEnd]);
    }

    private static TableRow Midterm(Initiative initiative, Words words)
    {
        TableCell[] evaluations = [.. initiative.Reports.Select(report => report.MidtermEvaluation is { } level ? new TableCell(level.Code) : new TableCell("—", State: true))];
        return new TableRow(new TableHead(words["say.table.midterm"]), evaluations);
    }
}

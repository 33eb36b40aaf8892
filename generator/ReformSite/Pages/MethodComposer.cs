using ReformSite.Plan;
using ReformSite.Theming;
using ReformSite.Theming.Pages;

namespace ReformSite.Pages;

/// <summary>数値の計算方法: generated from the rules in force, with this portal's own scale and due dates.</summary>
public static class MethodComposer
{
    private static readonly string[] States = ["future", "pending", "overdue", "unreported", "published", "out"];

    private static readonly string[] Kinds = ["every_year", "cumulative", "end_of_plan", "yearly_increase"];

    public static MethodPage Compose(Edition edition)
    {
        var words = edition.Words;
        return new MethodPage(
            edition.Frame, Addresses.Method, words["say.crumb.method"], words["say.method.description"], edition.Crumbs(edition.Crumb("say.crumb.method", Addresses.Method)),
            words["say.method.lead"],
            [Dates(edition), Reports(edition), Achieved(edition), Shares(edition), Comparison(edition), .. edition.Plan.IsOver ? [Final(edition)] : Array.Empty<MethodSection>(), Indicators(edition), Effects(edition), Texts(edition)]);
    }

    private static MethodSection Dates(Edition edition)
    {
        var words = edition.Words;
        var due = edition.Settings.Due;
        var paragraphs = new List<string> { words.Fill("say.method.dates.as_of", ("date", edition.Frame.DataAsOf.Text)) };
        if (due.Midterm is { } midterm) paragraphs.Add(words.Fill("say.report.note_midterm", ("day", YearNames.Day(midterm, words))));
        if (due.YearEnd is { } yearEnd) paragraphs.Add(words.Fill("say.report.note_year_end", ("day", YearNames.Day(yearEnd, words))));
        paragraphs.Add(words[due.Midterm is null && due.YearEnd is null ? "say.report.note_no_due" : "say.method.dates.due_day"]);
        return new MethodSection("dates", words["say.method.dates.heading"], paragraphs, null);
    }

    private static MethodSection Reports(Edition edition)
    {
        var words = edition.Words;
        return new MethodSection("reports", words["say.method.reports.heading"], [words["say.method.reports.text"]],
            new FigureTable("words", words["say.method.reports.caption"], [new(words["say.method.reports.state"]), new(words["say.method.reports.meaning"])],
                [.. States.Select(state => new TableRow(new TableHead(words["say.state." + state]), [new TableCell(words["say.method.reports." + state])]))]));
    }

    private static MethodSection Achieved(Edition edition)
    {
        var words = edition.Words;
        var paragraphs = new List<string> { words["say.method.achieved.text"] };
        if (!edition.Plan.HasMidtermCriteria) paragraphs.Add(words["say.ladder.midterm_note"]);
        return new MethodSection("achieved", words["say.method.achieved.heading"], paragraphs,
            new FigureTable("words", words["say.method.achieved.caption"], [new(words["say.table.code"]), new(words["say.table.criterion"]), new(words["say.table.counts_as"])],
                [.. edition.Frame.Levels.Select(level => new TableRow(
                    new TableHead(level.Code), [new TableCell(level.Label), new TableCell(words[level.Achieved ? "say.indicator.met" : "say.indicator.not_met"])], level.To))]));
    }

    private static MethodSection Shares(Edition edition) => Plain("shares", edition, "say.method.shares.text", "say.method.shares.ordinal");

    private static MethodSection Comparison(Edition edition) => Plain("comparison", edition, "say.method.comparison.text");

    private static MethodSection Final(Edition edition) => Plain("final", edition, "say.method.final.text", "say.method.final.out", "say.method.final.over");

    private static MethodSection Indicators(Edition edition)
    {
        var words = edition.Words;
        return new MethodSection("indicators", words["say.method.indicators.heading"], [words["say.method.indicators.text"], words["say.method.indicators.never"], words["say.method.indicators.negative"]],
            new FigureTable("words", words["say.method.indicators.caption"], [new(words["say.method.indicators.kind"]), new(words["say.method.indicators.rule"])],
                [.. Kinds.Select(kind => new TableRow(new TableHead(words["say.method.indicators." + kind]), [new TableCell(words["say.method.indicators." + kind + "_rule"])]))]));
    }

    private static MethodSection Effects(Edition edition) => Plain("effects", edition, "say.method.effects.text");

    private static MethodSection Texts(Edition edition) => Plain("texts", edition, "say.method.texts.text", "say.method.texts.missing");

    private static MethodSection Plain(string id, Edition edition, params ReadOnlySpan<string> keys)
    {
        var paragraphs = new List<string>();
        foreach (var key in keys) paragraphs.Add(edition.Words[key]);
        return new MethodSection(id, edition.Words[$"say.method.{id}.heading"], paragraphs, null);
    }
}

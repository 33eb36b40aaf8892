using System.Globalization;
using ReformSite.Charts;
using ReformSite.Plan;
using ReformSite.Theming;

namespace ReformSite.Pages;

/// <summary>Evaluations per fiscal year of some initiatives: the stacked bars and their table.</summary>
public static class Distribution
{
    public static IReadOnlyList<Tally> Tallies(IReadOnlyCollection<Initiative> initiatives, Edition edition) =>
        [.. edition.Plan.Years.Select(year => Tally.Of(year, edition.Plan.YearEndScale, initiatives))];

    /// <param name="subject">Whose evaluations, for the drawing's title: 「24の取組」.</param>
    public static Figure Of(string id, string heading, string subject, IReadOnlyList<Tally> tallies, Address page, Edition edition)
    {
        var words = edition.Words;
        var rows = tallies.Select(tally => Row(edition.Label(tally.Year).Short, tally, edition)).ToList();
        var drawing = StackChart.Draw(
            new ChartText(id, words.Fill("say.years.title", ("subject", subject)), Findings.Describe(tallies, edition)), rows, Math.Max(1, tallies.Max(tally => tally.Total)));
        return new Figure(
            id, heading, Finding(tallies, edition), null, drawing, [], Table(words.Fill("say.years.caption", ("subject", subject)), tallies, edition),
            Notes(tallies, edition), Addresses.DataFile("results.csv"), page.Beside(id + ".svg"));
    }

    /// <summary>「目標に届いた取組は令和3年度の24件中13件から、令和6年度は21件中15件になりました。」</summary>
    private static Sentence Finding(IReadOnlyList<Tally> tallies, Edition edition)
    {
        var words = edition.Words;
        var evaluated = tallies.Where(tally => tally.Evaluated > 0).ToList();
        if (evaluated.Count == 0) return words.Say(tallies.Any(tally => tally.Missing > 0) ? "say.years.missing" : "say.years.none");
        var (first, last) = (evaluated[0], evaluated[^1]);
        if (evaluated.Count == 1)
            return words.Say("say.years.one", ("year", edition.Label(last.Year).Long), ("evaluated", last.Evaluated), ("achieved", last.Achieved));
        return words.Say(
            "say.years.from_to", ("first", edition.Label(first.Year).Long), ("first_evaluated", first.Evaluated), ("first_achieved", first.Achieved),
            ("last", edition.Label(last.Year).Long), ("last_evaluated", last.Evaluated), ("last_achieved", last.Achieved));
    }

    internal static StackRow Row(string label, Tally tally, Edition edition)
    {
        if (tally.IsAhead) return new StackRow(label, [], null, null, StateOf(tally, edition));
        var levels = edition.Frame.Levels;
        var parts = new List<StackPart>();
        for (var i = 0; i < levels.Count; i++)
        {
            if (tally.ByLevel[i] > 0) parts.Add(StackPart.Of(levels[i], tally.ByLevel[i]));
        }
        if (tally.Missing > 0) parts.Add(new StackPart(StackForm.Unreported, tally.Missing));
        if (parts.Count == 0) return new StackRow(label, [], null, null, edition.Words[tally.WithoutEvaluation > 0 ? "say.state.unevaluated" : tally.Pending > 0 ? "say.state.pending" : "say.state.out"]);
        return new StackRow(label, parts, tally.Evaluated == 0 ? null : Text(tally.Achieved), tally.Evaluated == 0 ? null : "/" + Text(tally.Evaluated), null);
    }

    private static FigureTable Table(string caption, IReadOnlyList<Tally> tallies, Edition edition) => Table(
        "years", caption, edition.Words["say.table.year"],
        [.. tallies.Select(tally => (new TableHead(edition.Label(tally.Year).Short, Sub: edition.Label(tally.Year).Aside), Addresses.Of(tally.Year), tally))], withPending: false, edition);

    /// <summary>Counts of each level and state, a row for each tally.</summary>
    /// <param name="withPending">A column for 期限前 where there is any; a year's notes say it otherwise.</param>
    internal static FigureTable Table(string kind, string caption, string of, IReadOnlyList<(TableHead Head, Address To, Tally Tally)> tallies, bool withPending, Edition edition)
    {
        var words = edition.Words;
        var showUnevaluated = tallies.Any(row => row.Tally.WithoutEvaluation > 0);
        var showOut = tallies.Any(row => row.Tally.OutOfScope > 0);
        var showPending = withPending && tallies.Any(row => row.Tally.Pending > 0);
        var heads = new List<TableHead> { new(of) };
        heads.AddRange(edition.Plan.YearEndScale.Levels.Select(level => new TableHead(edition.Marks.Of(level).Word, edition.Marks.Of(level))));
        heads.Add(new TableHead(words["say.state.unreported"], new Mark("unreported", "", words["say.state.unreported"], Tone.Neutral)));
        if (showPending) heads.Add(new TableHead(words["say.state.pending"]));
        if (showUnevaluated) heads.Add(new TableHead(words["say.state.unevaluated"]));
        if (showOut) heads.Add(new TableHead(words["say.state.out"]));
        heads.Add(new TableHead(words["say.table.achieved"], Sub: words["say.table.of_evaluated"]));

        var rows = tallies.Select(row =>
        {
            var (head, to, tally) = row;
            // One word where nothing was counted, instead of a row of zeros.
            if (tally.IsAhead || tally.Missing == tally.Total)
                return new TableRow(head, [new TableCell(tally.IsAhead ? StateOf(tally, edition) : words.Fill("say.years.all_missing", ("count", tally.Total)), State: true, Span: heads.Count - 2), new TableCell("—", State: true)], to);
            var cells = tally.ByLevel.Select(count => new TableCell(Text(count))).ToList();
            cells.Add(new TableCell(Text(tally.Missing)));
            if (showPending) cells.Add(new TableCell(Text(tally.Pending)));
            if (showUnevaluated) cells.Add(new TableCell(Text(tally.WithoutEvaluation)));
            if (showOut) cells.Add(new TableCell(Text(tally.OutOfScope)));
            cells.Add(tally.Evaluated == 0 ? new TableCell("—", State: true) : Share(tally, words));
            return new TableRow(head, cells, to);
        });
        return new FigureTable(kind, caption, heads, [.. rows]);
    }

    public static TableCell Share(Tally tally, Words words) =>
        new($"{Text(tally.Achieved)}/{Text(tally.Evaluated)}", Amounts.Share(tally.Achieved, tally.Evaluated, words)!, Strong: true);

    private static List<string> Notes(IReadOnlyList<Tally> tallies, Edition edition)
    {
        var words = edition.Words;
        var notes = new List<string> { words["say.years.note"] };
        foreach (var tally in tallies)
        {
            if (tally.IsAhead && tally.Pending > 0 && edition.Settings.Due.YearEndDue(tally.Year) is { } due)
                notes.Add(words.Fill("say.years.due", ("year", edition.Label(tally.Year).Long), ("date", edition.Date(due).Text)));
            else if (!tally.IsAhead && tally.Pending > 0)
                notes.Add(words.Fill("say.years.partly", ("year", edition.Label(tally.Year).Long), ("count", tally.Pending)));
        }
        return notes;
    }

    public static string StateOf(Tally tally, Edition edition) => edition.Words[tally.Pending > 0 ? "say.state.pending" : "say.state.future"];

    internal static string Text(int count) => count.ToString("#,0", CultureInfo.InvariantCulture);

    internal static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);
}

using ReformSite.Plan;
using ReformSite.Theming;
using ReformSite.Theming.Pages;

namespace ReformSite.Pages;

/// <summary>Many initiatives over the years in one picture.</summary>
public static class ThreadTables
{
    /// <summary>Above this the picture of all threads is no picture any more, and a table of what they belong to takes its place.</summary>
    public const int Most = 60;

    /// <param name="groups">Number, name and address of what the initiatives belong to.</param>
    public static Threads Of(IEnumerable<(string No, Link Of, IReadOnlyList<Initiative> Initiatives)> groups, int count, IReadOnlyList<Tally> tallies, Edition edition)
    {
        var words = edition.Words;
        return new Threads(
            words.Fill("say.threads.heading", ("count", YearNames.Pieces(count, words)), ("span", YearNames.Span(edition.Plan.Years.Count, words))),
            edition.YearLabels, edition.Plan.Latest?.Year,
            [.. groups.Select(group => new ThreadGroup(group.No, group.Of,
                [.. group.Initiatives.Select(initiative => new ThreadRow(Links.To(initiative), edition.Marks.Thread(initiative, edition), edition.NameOf(initiative.Department)))],
                Totals(Distribution.Tallies(group.Initiatives, edition), edition)))],
            Totals(tallies, edition));
    }

    private static IReadOnlyList<TableCell> Totals(IReadOnlyList<Tally> tallies, Edition edition) =>
    [
        .. tallies.Select(tally => tally.Evaluated > 0
            ? new TableCell(Distribution.Text(tally.Achieved), "/" + Distribution.Text(tally.Evaluated), Strong: true)
            : new TableCell("—", tally.IsAhead ? Distribution.StateOf(tally, edition) : edition.Words["say.state.unreported"], State: true)),
    ];

    /// <summary>達成／評価済み of every group and year.</summary>
    public static FigureTable Counts(string head, string caption, IEnumerable<(Wording Name, Address To, IReadOnlyList<Initiative> Initiatives)> groups, Edition edition) => new(
        "policies", caption, [new TableHead(head), .. edition.YearLabels.Select(year => new TableHead(year.Short, Sub: year.Aside))],
        [.. groups.Select(group => new TableRow(
            new TableHead(group.Name),
            [.. Distribution.Tallies(group.Initiatives, edition).Select(tally => tally.Evaluated > 0
                ? new TableCell($"{Distribution.Text(tally.Achieved)}/{Distribution.Text(tally.Evaluated)}")
                : new TableCell(tally.IsAhead ? Distribution.StateOf(tally, edition) : edition.Words["say.state.unreported"], State: true))],
            group.To))]);
}

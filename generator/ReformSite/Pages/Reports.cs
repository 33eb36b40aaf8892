using ReformSite.Charts;
using ReformSite.Plan;
using ReformSite.Theming;
using ReformSite.Theming.Pages;

namespace ReformSite.Pages;

/// <summary>報告状況: which reports are published, not yet due, overdue.</summary>
public static class Reports
{
    /// <summary>Order in which states are counted and keyed.</summary>
    internal static readonly ReportState[] Order =
        [ReportState.Published, ReportState.Overdue, ReportState.Unreported, ReportState.Pending, ReportState.Future, ReportState.OutOfScope];

    /// <param name="shown">Those of the initiatives whose reports are listed one by one.</param>
    public static ReportMatrix Matrix(IReadOnlyList<Initiative> initiatives, IReadOnlyList<Initiative> shown, Address page, Edition edition) => new(
        FigureOf(initiatives, page, edition), edition.YearLabels,
        [.. shown.Select(initiative => new ReportRows(
            Links.To(initiative), [.. initiative.Reports.Select(report => CellOf(report.Midterm, initiative, edition))],
            [.. initiative.Reports.Select(report => CellOf(report.YearEnd, initiative, edition))]))],
        Counts(initiatives, edition));

    public static IReadOnlyList<ReportCount> Counts(IEnumerable<Initiative> initiatives, Edition edition)
    {
        var states = initiatives.SelectMany(initiative => initiative.Reports).SelectMany(report => new[] { report.Midterm, report.YearEnd }).ToLookup(state => state);
        return [.. Order.Where(states.Contains).Select(state => new ReportCount(KindOf(state), Word(state, edition), states[state].Count()))];
    }

    /// <summary>Reports that have come due, and how many of them are missing.</summary>
    public static (int Due, int Missing) Due(IEnumerable<Initiative> initiatives)
    {
        var states = initiatives.SelectMany(initiative => initiative.Reports).SelectMany(report => new[] { report.Midterm, report.YearEnd }).ToList();
        var missing = states.Count(state => state is ReportState.Overdue or ReportState.Unreported);
        return (states.Count(state => state == ReportState.Published) + missing, missing);
    }

    /// <summary>「期限の来た報告」; a plan whose due dates are not published cannot say that.</summary>
    public static string DueWord(Edition edition) => edition.Words[HasDue(edition) ? "say.report.due" : "say.report.so_far"];

    internal static bool HasDue(Edition edition) => edition.Settings.Due is { Midterm: not null } or { YearEnd: not null };

    /// <summary>Reports per year and kind as bars, with the counts as its table.</summary>
    public static Figure FigureOf(IReadOnlyList<Initiative> initiatives, Address page, Edition edition)
    {
        var words = edition.Words;
        var rows = new List<ReportRow>();
        var table = new List<TableRow>();
        for (var i = 0; i < edition.Plan.Years.Count; i++)
        {
            var year = edition.YearLabels[i];
            foreach (var (kind, states) in new[]
            {
                ("say.report.midterm", initiatives.Select(initiative => initiative.Reports[i].Midterm).ToLookup(state => state)),
                ("say.report.year_end", initiatives.Select(initiative => initiative.Reports[i].YearEnd).ToLookup(state => state)),
            })
            {
                int Count(ReportState state) => states[state].Count();
                var label = words.Fill("say.report.row", ("year", year.Short), ("kind", words[kind]));
                var due = Count(ReportState.Published) + Count(ReportState.Overdue) + Count(ReportState.Unreported);
                var ahead = due == 0 && Count(ReportState.Pending) + Count(ReportState.Future) > 0;
                rows.Add(new ReportRow(
                    label, Count(ReportState.Published), Count(ReportState.Overdue), Count(ReportState.Unreported), Count(ReportState.Pending) + Count(ReportState.Future),
                    Count(ReportState.OutOfScope), ahead || due == 0 ? null : Distribution.Text(Count(ReportState.Published)), ahead || due == 0 ? null : "/" + Distribution.Text(due),
                    ahead ? words[Count(ReportState.Pending) > 0 ? "say.state.pending" : "say.state.future"] : null));
                table.Add(new TableRow(new TableHead(label), [.. Order.Select(state => new TableCell(Distribution.Text(Count(state))))]));
            }
        }
        var used = Order.Where(state => initiatives.Any(initiative => initiative.Reports.Any(report => report.Midterm == state || report.YearEnd == state))).ToList();
        var (dueAll, missing) = Due(initiatives);
        return new Figure(
            "reports", words["say.report.heading"], words.Say(missing == 0 ? dueAll == 0 ? "say.report.finding_none" : "say.report.finding_all" : "say.report.finding", ("reports", DueWord(edition)), ("due", dueAll), ("missing", missing), ("published", dueAll - missing)),
            null, ReportChart.Draw(new ChartText("reports", words["say.report.title"], Describe(table, used, edition)), rows, Math.Max(1, initiatives.Count)), [],
            new FigureTable("reports", words["say.report.caption"], [new TableHead(words["say.report.head"]), .. used.Select(state => new TableHead(Word(state, edition)))],
                [.. table.Select(row => row with { Cells = [.. used.Select(state => row.Cells[Array.IndexOf(Order, state)])] })]),
            Notes(edition), Addresses.DataFile("results.csv"), page.Beside("reports.svg"));
    }

    private static string Describe(List<TableRow> rows, List<ReportState> used, Edition edition)
    {
        var words = edition.Words;
        return words.Join(rows.Select(row => words.Fill("say.report.describe", ("row", row.Head.Text), ("counts", words.List(Counted(row)))).Text));

        IEnumerable<Wording> Counted(TableRow row) => used.Select(state => (Word: Word(state, edition), Count: row.Cells[Array.IndexOf(Order, state)].Text))
            .Where(counted => counted.Count.Text != "0").Select(counted => words.Fill("say.report.count", ("word", counted.Word), ("count", counted.Count)));
    }

    private static List<string> Notes(Edition edition)
    {
        var words = edition.Words;
        var due = edition.Settings.Due;
        if (!HasDue(edition)) return [words["say.report.note_no_due"]];
        var notes = new List<string> { words.Fill("say.report.note", ("date", edition.Frame.DataAsOf.Text)) };
        if (due.Midterm is { } midterm) notes.Add(words.Fill("say.report.note_midterm", ("day", YearNames.Day(midterm, words))));
        if (due.YearEnd is { } yearEnd) notes.Add(words.Fill("say.report.note_year_end", ("day", YearNames.Day(yearEnd, words))));
        return notes;
    }

    private static ReportCell CellOf(ReportState state, Initiative initiative, Edition edition) => state switch
    {
        ReportState.Overdue => new ReportCell("overdue", edition.Words["say.cell.overdue"], edition.Words["say.report.overdue"]),
        ReportState.OutOfScope => new ReportCell("out", edition.Marks.EndedShort(initiative), null),
        ReportState.Unreported => new ReportCell("unreported", edition.Words["say.cell.unreported"], null),
        _ => new ReportCell(KindOf(state), Word(state, edition), null),
    };

    public static string KindOf(ReportState state) => state switch
    {
        ReportState.Published => "published",
        ReportState.Overdue => "overdue",
        ReportState.Unreported => "unreported",
        ReportState.Pending => "pending",
        ReportState.Future => "future",
        _ => "out",
    };

    public static string Word(ReportState state, Edition edition) => edition.Words[state switch
    {
        ReportState.Published => "say.state.published",
        ReportState.Overdue => "say.state.overdue",
        ReportState.Unreported => "say.state.unreported",
        ReportState.Pending => "say.state.pending",
        ReportState.Future => "say.state.future",
        _ => "say.state.out",
    }];
}

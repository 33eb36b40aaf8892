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

    /// <param name="shown">Those of its initiatives whose reports are listed one by one.</param>
    public static ReportMatrix Matrix(Department department, IReadOnlyList<Initiative> shown, Address page, Edition edition)
    {
        var tally = edition.ReportsOf(department);
        return new ReportMatrix(
            FigureOf(tally, department.Responsible.Count, page, edition), edition.YearLabels,
            [.. shown.Select(initiative => new ReportRows(
                Links.To(initiative), [.. initiative.Reports.Select(report => CellOf(report.Midterm, initiative, edition))],
                [.. initiative.Reports.Select(report => CellOf(report.YearEnd, initiative, edition))]))],
            Counts(tally, edition));
    }

    public static IReadOnlyList<ReportCount> Counts(ReportTally tally, Edition edition) =>
        [.. Order.Where(state => tally.Count(state) > 0).Select(state => new ReportCount(KindOf(state), Word(state, edition), tally.Count(state)))];

    /// <summary>「期限の来た報告」; a plan whose due dates are not published cannot say that.</summary>
    public static string DueWord(Edition edition) => edition.Words[HasDue(edition) ? "say.report.due" : "say.report.so_far"];

    internal static bool HasDue(Edition edition) => edition.Settings.Due is { Midterm: not null } or { YearEnd: not null };

    /// <summary>Reports per year and kind as bars, with the counts as its table.</summary>
    /// <param name="initiatives">How many are counted.</param>
    public static Figure FigureOf(ReportTally tally, int initiatives, Address page, Edition edition)
    {
        var words = edition.Words;
        var used = Order.Where(state => tally.Count(state) > 0).ToList();
        var rows = new List<ReportRow>();
        var table = new List<TableRow>();
        for (var i = 0; i < edition.Plan.Years.Count; i++)
        {
            var year = i;
            Add("say.report.midterm", state => tally.Midterm(year, state));
            Add("say.report.year_end", state => tally.YearEnd(year, state));

            void Add(string kind, Func<ReportState, int> count)
            {
                var label = words.Fill("say.report.row", ("year", edition.YearLabels[year].Short), ("kind", words[kind]));
                var (published, future) = (count(ReportState.Published), count(ReportState.Pending) + count(ReportState.Future));
                var due = published + count(ReportState.Overdue) + count(ReportState.Unreported);
                var ahead = due == 0 && future > 0;
                rows.Add(new ReportRow(
                    label, published, count(ReportState.Overdue), count(ReportState.Unreported), future,
                    count(ReportState.OutOfScope), ahead || due == 0 ? null : Distribution.Text(published), ahead || due == 0 ? null : "/" + Distribution.Text(due),
                    ahead ? words[count(ReportState.Pending) > 0 ? "say.state.pending" : "say.state.future"] : null));
                table.Add(new TableRow(new TableHead(label), [.. used.Select(state => new TableCell(Distribution.Text(count(state))))]));
            }
        }
        var (dueAll, missing) = (tally.Due, tally.Missing);
        return new Figure(
            "reports", words["say.report.heading"], words.Say(missing == 0 ? dueAll == 0 ? "say.report.finding_none" : "say.report.finding_all" : "say.report.finding", ("reports", DueWord(edition)), ("due", dueAll), ("missing", missing), ("published", dueAll - missing)),
            null, ReportChart.Draw(new ChartText("reports", words["say.report.title"], Describe(table, used, edition)), rows, Math.Max(1, initiatives)), [],
            new FigureTable("reports", words["say.report.caption"], [new TableHead(words["say.report.head"]), .. used.Select(state => new TableHead(Word(state, edition)))], table),
            Notes(edition), Addresses.DataFile("results.csv"), page.Beside("reports.svg"));
    }

    private static string Describe(List<TableRow> rows, List<ReportState> used, Edition edition)
    {
        var words = edition.Words;
        return words.Join(rows.Select(row => words.Fill("say.report.describe", ("row", row.Head.Text), ("counts", words.List(Counted(row)))).Text));

        IEnumerable<Wording> Counted(TableRow row)
        {
            for (var i = 0; i < used.Count; i++)
            {
                if (row.Cells[i].Text.Text is not "0" and var count) yield return words.Fill("say.report.count", ("word", Word(used[i], edition)), ("count", count));
            }
        }
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

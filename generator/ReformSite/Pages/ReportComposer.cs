using ReformSite.Plan;
using ReformSite.Theming;
using ReformSite.Theming.Pages;

namespace ReformSite.Pages;

/// <summary>報告の状況 of the whole plan, <c>reports/</c>, and all reports of one state, <c>reports/&lt;kind&gt;/</c>.</summary>
public static class ReportComposer
{
    /// <summary>
    /// The states a report of this plan can be in, whether or not one is: their addresses last as long as the plan. 未公表 alone is said where
    /// the city names no due date, 期限超過 where it names one.
    /// </summary>
    public static IEnumerable<ReportState> StatesOf(Edition edition) => Reports.Order.Where(state => state switch
    {
        ReportState.Overdue => edition.Settings.Due is { Midterm: not null } or { YearEnd: not null },
        ReportState.Unreported => edition.Settings.Due is { Midterm: null } or { YearEnd: null },
        _ => true,
    });

    public static Way WayTo(ReportState state, Edition edition) => new(
        new Link(Reports.Word(state, edition), Addresses.OfReports(Reports.KindOf(state))),
        edition.Words.Fill("say.way.reports", ("count", edition.AllReports.Count(state))));

    public static ReportListPage ComposeList(Edition edition)
    {
        var (words, plan) = (edition.Words, edition.Plan);
        var figure = Reports.FigureOf(edition.AllReports, plan.Initiatives.Count, Addresses.Reports, edition);
        return new ReportListPage(
            edition.Frame, Addresses.Reports, words["say.crumb.reports"], figure.Finding!.ToString(), Crumbs(edition), figure.Finding, figure with { Heading = words["say.reports.by_year"], Finding = null },
            [.. StatesOf(edition).Select(state => new ReportWay(WayTo(state, edition), Reports.KindOf(state), words["say.method.reports." + Reports.KindOf(state)]))],
            ByDepartment(edition));
    }

    public static ReportStatePage Compose(ReportState state, Edition edition)
    {
        var words = edition.Words;
        var states = StatesOf(edition).ToList();
        var word = Reports.Word(state, edition);
        var (initiatives, count) = (edition.Plan.Initiatives.Count(initiative => initiative.HasReport(state)), edition.AllReports.Count(state));
        var finding = words.Say(count == 0 ? "say.reports.none" : "say.reports.finding", ("count", count), ("initiatives", initiatives));
        var list = ListOf(state, edition);
        return list.Paged(new ReportStatePage(
            edition.Frame, Addresses.OfReports(Reports.KindOf(state)), Title(state, edition), words.Fill("say.reports.description", ("word", word), ("finding", finding.ToString())),
            [.. Crumbs(edition), new Link(word, Addresses.OfReports(Reports.KindOf(state)))], Reports.KindOf(state), finding, words["say.method.reports." + Reports.KindOf(state)],
            GroupsOn(1, list, state, edition), Turns.Of(states, states.IndexOf(state), other => new Link(Reports.Word(other, edition), Addresses.OfReports(Reports.KindOf(other))))), 1, words);
    }

    internal static string Title(ReportState state, Edition edition) => edition.Words.Fill("say.reports.title", ("word", Reports.Word(state, edition)));

    internal static LongList<Initiative> ListOf(ReportState state, Edition edition) => new(Addresses.OfReports(Reports.KindOf(state)), "", PerPage.Links.In(edition),
        [.. edition.Plan.Departments.Select((department, i) => new ListGroup<Initiative>("d" + Distribution.Plain(i + 1), department.Name, [.. department.Responsible.Where(initiative => initiative.HasReport(state))]))], Weights.Reported(edition));

    internal static IReadOnlyList<ReportGroup> GroupsOn(int number, LongList<Initiative> list, ReportState state, Edition edition) =>
    [
        .. list.On(number).Select(slice => (Slice: slice, Department: edition.Plan.Departments[slice.Index])).Select(group => new ReportGroup(
            "d" + Distribution.Plain(group.Slice.Index + 1), edition.LinkToDepartment(group.Department.Name), group.Slice.Heading(edition.NameOf(group.Department.Name), edition.Words),
            edition.Words.Fill("say.way.reports", ("count", edition.ReportsOf(group.Department).Count(state))),
            [.. group.Slice.Items.Select(initiative => new ReportedInitiative(Links.To(initiative), ReportsOf(initiative, state, edition)))])),
    ];

    internal static IReadOnlyList<Link> Crumbs(Edition edition) => edition.Crumbs(edition.Crumb("say.crumb.reports", Addresses.Reports));

    /// <summary>「令和5年度の年度末、令和6年度の中間・年度末」.</summary>
    private static string ReportsOf(Initiative initiative, ReportState state, Edition edition) => string.Join(edition.Words["say.comma"], initiative.Reports
        .Where(report => report.Midterm == state || report.YearEnd == state)
        .Select(report => edition.Words.Fill(
            report.Midterm != state ? "say.reports.year_end" : report.YearEnd != state ? "say.reports.midterm" : "say.reports.both", ("year", edition.Label(report.Year).Long))));

    /// <summary>How many reports of each department are in which state.</summary>
    private static FigureTable ByDepartment(Edition edition)
    {
        var words = edition.Words;
        var used = Reports.Order.Where(state => edition.AllReports.Count(state) > 0).ToList();
        return new FigureTable("counts", words["say.reports.by_department"], [new TableHead(words["say.reports.department"]), .. used.Select(state => new TableHead(Reports.Word(state, edition)))],
            [.. edition.Plan.Departments.Select(department => new TableRow(
                new TableHead(edition.NameOf(department.Name)), [.. used.Select(state => new TableCell(Distribution.Text(edition.ReportsOf(department).Count(state))))],
                Addresses.OfDepartment(department.Name, edition.Settings)))]);
    }
}

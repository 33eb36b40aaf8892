namespace ReformSite.Theming.Pages;

/// <summary>A state of reports with what it means: the way to <c>reports/&lt;kind&gt;/</c>.</summary>
public sealed record ReportWay(Way Way, string Kind, string Meaning);

/// <summary>報告の状況 of the whole plan: <c>reports/</c>.</summary>
public sealed record ReportListPage(
    SiteFrame Site, Address Address, Wording Title, string Description, IReadOnlyList<Link> Crumbs,
    Sentence Finding, Figure Reports, IReadOnlyList<ReportWay> Ways, FigureTable Departments)
    : PageModel(Site, Address, Section.Departments, Title, Description, Crumbs)
{
    public override IReadOnlyList<Figure> Standalone => [Reports];
}

/// <summary>An initiative with its reports of one state: 「令和5年度の年度末、令和6年度の中間・年度末」.</summary>
public sealed record ReportedInitiative(Link Initiative, string Reports);

/// <summary>The reports of one department.</summary>
/// <param name="Sum">How many reports of how many initiatives.</param>
public sealed record ReportGroup(string Id, Link Department, Wording Heading, string Sum, IReadOnlyList<ReportedInitiative> Initiatives);

/// <summary>All reports of one state, by department: <c>reports/overdue/</c>, the filter that works without script.</summary>
/// <param name="Kind">As in <see cref="ReportCell"/>.</param>
public sealed record ReportStatePage(
    SiteFrame Site, Address Address, Wording Title, string Description, IReadOnlyList<Link> Crumbs,
    string Kind, Sentence Finding, string Meaning, IReadOnlyList<ReportGroup> Groups, Turn Turn)
    : PageModel(Site, Address, Section.Departments, Title, Description, Crumbs);

namespace ReformSite.Theming.Pages;

/// <summary>State of one report (中間 or 年度末) as shown in the matrix.</summary>
/// <param name="Kind"><c>published</c>, <c>overdue</c> (未公表・期限超過), <c>unreported</c> (未公表, no due date known), <c>pending</c> (期限前), <c>future</c> (期間前), <c>out</c> (対象外).</param>
public sealed record ReportCell(string Kind, Wording Word, string? Why);

/// <summary>Both reports of one initiative over the years.</summary>
public sealed record ReportRows(Link Initiative, IReadOnlyList<ReportCell> Midterm, IReadOnlyList<ReportCell> YearEnd);

/// <param name="Kind">As in <see cref="ReportCell"/>.</param>
public sealed record ReportCount(string Kind, string Word, int Count);

/// <summary>
/// 報告状況: which reports are published, not yet due, overdue. The drawing counts them per year.
/// </summary>
public sealed record ReportMatrix(
    Figure Figure, IReadOnlyList<YearLabel> Years, IReadOnlyList<ReportRows> Rows, IReadOnlyList<ReportCount> Counts);

public sealed record DepartmentPage(
    SiteFrame Site, Address Address, Wording Title, string Description, IReadOnlyList<Link> Crumbs,
    Sentence Finding, Answers Answers, ReportMatrix? Reports, PromiseHeads Heads, PromiseGroup? Responsible, IReadOnlyList<RelatedInitiative> Related, Turn Turn)
    : PageModel(Site, Address, Section.Departments, Title, Description, Crumbs)
{
    public override IReadOnlyList<Figure> Standalone => Reports is null ? [] : [Reports.Figure];
}

/// <summary>An initiative the department is involved in but not responsible for.</summary>
public sealed record RelatedInitiative(Link Initiative, Link Responsible);

/// <summary>A department in the list of departments, with its reports.</summary>
public sealed record DepartmentRow(Link Department, int Responsible, int Related, string Result, IReadOnlyList<ReportCount> Reports);

public sealed record DepartmentListPage(
    SiteFrame Site, Address Address, Wording Title, string Description, IReadOnlyList<Link> Crumbs,
    Sentence Finding, Figure Reports, IReadOnlyList<DepartmentRow> Rows, IReadOnlyList<RelatedInitiative> Overdue, IReadOnlyList<Way> ReportWays)
    : PageModel(Site, Address, Section.Departments, Title, Description, Crumbs)
{
    public override IReadOnlyList<Figure> Standalone => [Reports];
}

namespace ReformSite.Theming.Pages;

/// <param name="Threads">All initiatives of the policy in one picture, where they are more than a screen of the list shows at once and no more than the picture can hold.</param>
/// <param name="MeasureTable">The measures over the years, in a policy too large for the picture; the first of them, where they are a long list (<c>measures</c>).</param>
/// <param name="Introduction">The city's own words from <c>policies/&lt;no&gt;.md</c>; empty where there are none.</param>
public sealed record PolicyPage(
    SiteFrame Site, Address Address, Wording Title, string Description, IReadOnlyList<Link> Crumbs,
    string No, string Eyebrow, Sentence Finding, Answers Answers, Figure Years, Markup Introduction, Threads? Threads, FigureTable? MeasureTable, PromiseHeads Heads,
    IReadOnlyList<PromiseGroup> Measures, EffectSums Effects, IReadOnlyList<Way> Departments, Turn Turn)
    : PageModel(Site, Address, Section.Policies, Title, Description, Crumbs)
{
    public override IReadOnlyList<Figure> Standalone => [Years];
}

/// <summary>All policies: <c>policies/</c>.</summary>
/// <param name="Policies">Empty where there are so many that the table alone tells of them.</param>
public sealed record PolicyListPage(
    SiteFrame Site, Address Address, Wording Title, string Description, IReadOnlyList<Link> Crumbs,
    Sentence Finding, string How, IReadOnlyList<PolicyCard> Policies, FigureTable PolicyTable)
    : PageModel(Site, Address, Section.Policies, Title, Description, Crumbs);

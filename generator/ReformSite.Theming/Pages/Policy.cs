namespace ReformSite.Theming.Pages;

/// <param name="Introduction">The city's own words from <c>policies/&lt;no&gt;.md</c>; empty where there are none.</param>
public sealed record PolicyPage(
    SiteFrame Site, Address Address, Wording Title, string Description, IReadOnlyList<Link> Crumbs,
    string No, string Eyebrow, Sentence Finding, Answers Answers, Figure Years, Markup Introduction, PromiseHeads Heads,
    IReadOnlyList<PromiseGroup> Measures, EffectSums Effects, IReadOnlyList<Way> Departments, Turn Turn)
    : PageModel(Site, Address, Section.Policies, Title, Description, Crumbs)
{
    public override IReadOnlyList<Figure> Standalone => [Years];
}

/// <summary>All policies: <c>policies/</c>.</summary>
public sealed record PolicyListPage(
    SiteFrame Site, Address Address, Wording Title, string Description, IReadOnlyList<Link> Crumbs,
    Sentence Finding, string How, IReadOnlyList<PolicyCard> Policies, FigureTable PolicyTable)
    : PageModel(Site, Address, Section.Policies, Title, Description, Crumbs);

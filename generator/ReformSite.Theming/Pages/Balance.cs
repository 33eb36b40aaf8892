namespace ReformSite.Theming.Pages;

/// <summary>計画の総括, from the day the plan is over: <c>balance/</c>.</summary>
/// <param name="Outlook">When the reports that are missing are due; null where that does not matter.</param>
/// <param name="Figures">Final evaluations of the plan by evaluation, by policy and by department.</param>
/// <param name="ListHow">How the list below is made.</param>
/// <param name="Groups">Every initiative with what was to be reached and its final evaluation, by policy.</param>
public sealed record BalancePage(
    SiteFrame Site, Address Address, Wording Title, string Description, IReadOnlyList<Link> Crumbs,
    Sentence Finding, string? Outlook, IReadOnlyList<Figure> Figures, string ListHeading, string ListHow, IReadOnlyList<ResultGroup> Groups)
    : PageModel(Site, Address, Section.None, Title, Description, Crumbs)
{
    public override IReadOnlyList<Figure> Standalone => Figures;
}

namespace ReformSite.Theming.Pages;

/// <summary>A portal in the list of all portals.</summary>
/// <param name="Portal">Its home page, with its title.</param>
/// <param name="State">How far its plan is, in a sentence.</param>
public sealed record PortalEntry(Link Portal, Wording Organization, Wording PlanName, YearLabel FirstYear, YearLabel LastYear, string State, DateLabel DataAsOf);

/// <summary>
/// All portals of one folder, beside their folders: a page of its own, without the frame of any portal. It must bear <see cref="Maker"/> as the content
/// of <c>&lt;meta name="generator"&gt;</c>, by which it is known again when it is replaced.
/// </summary>
/// <param name="Style">Stylesheet beside it.</param>
public sealed record PortalListPage(SiteFrame Site, Address Address, Wording Title, string Description, Address Style, IReadOnlyList<PortalEntry> Portals)
    : PageModel(Site, Address, Section.None, Title, Description, [])
{
    public const string Maker = "ReformSite";
}

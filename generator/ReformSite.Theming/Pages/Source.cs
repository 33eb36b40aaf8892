namespace ReformSite.Theming.Pages;

/// <summary>One row of the city's files, cell by cell.</summary>
/// <param name="Published">The same record in the open data.</param>
public sealed record SourceRecord(string Id, Wording Heading, FigureTable Cells, Link Published);

/// <summary>根拠: where each value on the page of an initiative comes from.</summary>
/// <param name="Computed">What is no cell but follows from some, each with the rule it follows.</param>
public sealed record SourcePage(
    SiteFrame Site, Address Address, Wording Title, string Description, IReadOnlyList<Link> Crumbs, Link Initiative, string Lead, IReadOnlyList<SourceRecord> Records, IReadOnlyList<Link> Computed)
    : PageModel(Site, Address, Section.Initiatives, Title, Description, Crumbs);

namespace ReformSite.Theming.Pages;

/// <summary>Search over all text in the browser; the list below it is complete without script.</summary>
/// <param name="Index">Address of the first part of the search index.</param>
public sealed record SearchPage(
    SiteFrame Site, Address Address, Wording Title, string Description, IReadOnlyList<Link> Crumbs,
    Address Index, IReadOnlyList<Way> Policies, IReadOnlyList<Way> Departments, IReadOnlyList<Way> YearWays, IReadOnlyList<Way> EvaluationWays,
    IReadOnlyList<Way> ReportWays)
    : PageModel(Site, Address, Section.Search, Title, Description, Crumbs);

/// <summary>A file of open data.</summary>
/// <param name="Rows">Null where it has no rows to count.</param>
/// <param name="Format"><c>CSV</c>, <c>JSON</c> or <c>JSON Schema</c>.</param>
public sealed record DataFile(string Name, Address To, string Title, int? Rows, string Format);

/// <summary>A column of a published table, by the name it has in the file.</summary>
public sealed record DataColumn(Wording Name, string English, string Type, string Meaning);

public sealed record DataTableDescription(string Id, string File, string Title, IReadOnlyList<DataColumn> Columns);

/// <summary>A code that a published column may hold.</summary>
/// <param name="Column">The column that uses it.</param>
/// <param name="Achieved">Whether it counts as achieved, in a word; a dash where that is no question.</param>
public sealed record DataCode(Wording Column, Wording Code, Wording Meaning, string Achieved);

/// <param name="Notes">What must be known of cells to read them right: what blank means, and how what Excel would run is written instead.</param>
public sealed record DataPage(
    SiteFrame Site, Address Address, Wording Title, string Description, IReadOnlyList<Link> Crumbs,
    string Lead, IReadOnlyList<DataFile> Files, IReadOnlyList<DataTableDescription> Tables, IReadOnlyList<DataCode> Codes, string Notes, Wording Citation)
    : PageModel(Site, Address, Section.None, Title, Description, Crumbs);

/// <summary>数値の計算方法, generated from the rules in force.</summary>
public sealed record MethodSection(string Id, string Heading, IReadOnlyList<string> Paragraphs, FigureTable? Table);

public sealed record MethodPage(
    SiteFrame Site, Address Address, Wording Title, string Description, IReadOnlyList<Link> Crumbs,
    string Lead, IReadOnlyList<MethodSection> Sections)
    : PageModel(Site, Address, Section.None, Title, Description, Crumbs);

/// <summary>A free page of the city's own, from <c>pages/*.md</c>.</summary>
public sealed record ContentPage(
    SiteFrame Site, Address Address, Wording Title, string Description, IReadOnlyList<Link> Crumbs, Markup Body)
    : PageModel(Site, Address, Section.None, Title, Description, Crumbs);

/// <summary>The address an initiative had under a former id: a page that leads on to the present one.</summary>
public sealed record RedirectPage(SiteFrame Site, Address Address, Wording Title, string Description, IReadOnlyList<Link> Crumbs, Link To)
    : PageModel(Site, Address, Section.Initiatives, Title, Description, Crumbs);

/// <summary>404. It is served at any address, so its links are absolute below the base address where one is known.</summary>
public sealed record NotFoundPage(
    SiteFrame Site, Address Address, Wording Title, string Description, IReadOnlyList<Way> Ways)
    : PageModel(Site, Address, Section.None, Title, Description, []);

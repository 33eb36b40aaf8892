namespace ReformSite.Theming.Pages;

/// <summary>A numbered page of a long list.</summary>
public sealed record PagerStep(int No, Address To);

/// <summary>Where a page stands in a list that is too long for one page, and the ways through it.</summary>
/// <param name="Id">Unique on its page, for the name of the navigation.</param>
/// <param name="Range">Which entries stand here: 「101〜200件目／10,000件」.</param>
/// <param name="Current">Number of this page.</param>
/// <param name="Steps">The first page, the last, and those near this one, in order; what is left out between them is a gap in the numbers.</param>
/// <param name="Groups">Where each group of the list begins, or in a list of very many those its pages begin with; empty where it has only one.</param>
/// <param name="Heading">Id of the element that names the list on the page it begins on; null for the main list of a page.</param>
public sealed record Pager(string Id, string Range, int Current, Address? Previous, Address? Next, IReadOnlyList<PagerStep> Steps, IReadOnlyList<Link> Groups, string? Heading);

/// <summary>A further page of a long list: <c>policies/1/2/</c>. It holds the same rows the first page would have held, and nothing besides.</summary>
/// <param name="Of">The page the list begins on.</param>
/// <param name="Heading">Of the list, where the page it begins on has several; null otherwise.</param>
public sealed record ContinuedPage(
    SiteFrame Site, Address Address, Section Section, Wording Title, string Description, IReadOnlyList<Link> Crumbs, Link Of, string? Heading, PromiseHeads Heads)
    : PageModel(Site, Address, Section, Title, Description, Crumbs)
{
    public IReadOnlyList<PromiseGroup> Promises { get; init; } = [];

    public IReadOnlyList<ResultGroup> Results { get; init; } = [];

    public IReadOnlyList<ReportGroup> Reports { get; init; } = [];

    public IReadOnlyList<RelatedInitiative> Related { get; init; } = [];

    public IReadOnlyList<Move> Moves { get; init; } = [];

    public IReadOnlyList<PublicationEntry> Publications { get; init; } = [];

    public IReadOnlyList<CorrectionEntry> Corrections { get; init; } = [];

    /// <summary>Rows of a table that is too long for the page it begins on.</summary>
    public FigureTable? Table { get; init; }

    /// <summary>報告状況 of a department's promises on this page.</summary>
    public ReportMatrix? Matrix { get; init; }
}

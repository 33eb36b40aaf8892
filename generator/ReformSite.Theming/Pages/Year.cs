namespace ReformSite.Theming.Pages;

/// <summary>One fiscal year: <c>years/2024/</c>.</summary>
/// <param name="Moves">Changes against the year before, over what was evaluated in both.</param>
/// <param name="Groups">All results of the year, by policy.</param>
public sealed record YearPage(
    SiteFrame Site, Address Address, Wording Title, string Description, IReadOnlyList<Link> Crumbs,
    YearLabel Year, string Eyebrow, Sentence Finding, Answers Answers, Figure Distribution, IReadOnlyList<Move> Up, IReadOnlyList<Move> Down,
    Sentence MovesFinding, IReadOnlyList<ResultGroup> Groups, EffectSums Effects, Turn Turn)
    : PageModel(Site, Address, Section.Years, Title, Description, Crumbs)
{
    public override IReadOnlyList<Figure> Standalone => [Distribution];
}

/// <summary>A result in a list: which initiative, what was planned, what became of it.</summary>
/// <param name="Grade">Null on lists of one evaluation, which say it in their heading.</param>
/// <param name="Promised">The plan of the year, or what was to be reached in the end.</param>
public sealed record ResultRow(Link Initiative, Link Who, Mark? Grade, Field Promised, Markup Result, Wording Effect)
{
    /// <summary>How the initiative ended before the plan did; null on lists of one year.</summary>
    public Sentence? Lifecycle { get; init; }

    /// <summary>Which year's result it is; null on lists of one year.</summary>
    public string? ResultOf { get; init; }
}

public sealed record ResultGroup(string Id, string? Eyebrow, Wording Heading, Address? To, string Sum, IReadOnlyList<ResultRow> Rows);

/// <summary>All years: <c>years/</c>.</summary>
public sealed record YearListPage(
    SiteFrame Site, Address Address, Wording Title, string Description, IReadOnlyList<Link> Crumbs,
    Sentence Finding, Figure Years, IReadOnlyList<Way> Ways)
    : PageModel(Site, Address, Section.Years, Title, Description, Crumbs)
{
    public override IReadOnlyList<Figure> Standalone => [Years];
}

/// <summary>All results with one evaluation, latest year first: <c>evaluations/3/</c>, the filter that works without script.</summary>
public sealed record EvaluationPage(
    SiteFrame Site, Address Address, Wording Title, string Description, IReadOnlyList<Link> Crumbs,
    Level Level, Sentence Finding, FigureTable Counts, IReadOnlyList<Way> YearWays, IReadOnlyList<ResultGroup> Groups, Turn Turn)
    : PageModel(Site, Address, Section.None, Title, Description, Crumbs);

/// <summary>The scale, with the number of results of each level: <c>evaluations/</c>.</summary>
public sealed record EvaluationListPage(
    SiteFrame Site, Address Address, Wording Title, string Description, IReadOnlyList<Link> Crumbs,
    Sentence Finding, Figure Years, IReadOnlyList<Way> Ways)
    : PageModel(Site, Address, Section.None, Title, Description, Crumbs)
{
    public override IReadOnlyList<Figure> Standalone => [Years];
}

namespace ReformSite.Theming.Pages;

/// <summary>One row of the picture of the whole plan.</summary>
public sealed record ThreadRow(Link Initiative, IReadOnlyList<ThreadCell> Cells, Wording Department);

/// <summary>The initiatives of a policy or of a measure.</summary>
/// <param name="Totals">Per year, as in <see cref="Threads.Totals"/>.</param>
public sealed record ThreadGroup(string No, Link Of, IReadOnlyList<ThreadRow> Rows, IReadOnlyList<TableCell> Totals);

/// <summary>Initiatives as threads over the years. Shown up to about 60; above that a table of policies or measures takes its place.</summary>
/// <param name="Totals">Per year: 達成, 評価済み, and the words for a screen reader; empty figures where nothing was due.</param>
public sealed record Threads(string Heading, IReadOnlyList<YearLabel> Years, int? LatestYear, IReadOnlyList<ThreadGroup> Groups, IReadOnlyList<TableCell> Totals);

/// <summary>A policy on the home page and in the list of policies.</summary>
/// <param name="Lead">First sentence of the policy's introduction; empty where it has none.</param>
/// <param name="Drawing">Small bars: reached, not reached, unreported per year.</param>
public sealed record PolicyCard(
    string No, Link Policy, Wording Lead, Sentence Say, IReadOnlyList<Move> Moves, Wording Who, Markup Drawing);

/// <summary>A line of 最近の更新と訂正.</summary>
public sealed record NewsItem(DateLabel Date, bool IsCorrection, Link What, Wording Detail);

public sealed record HomePage(
    SiteFrame Site, Address Address, Wording Title, string Description,
    Sentence Eyebrow, Sentence Finding, Answers Answers, Threads? Threads, string PoliciesHeading, string PoliciesHow, IReadOnlyList<PolicyCard> Policies,
    FigureTable PolicyTable, Figure Years, IReadOnlyList<NewsItem> News, IReadOnlyList<Way> Departments, IReadOnlyList<Way> YearWays,
    IReadOnlyList<Way> EvaluationWays, IReadOnlyList<Way> ReportWays)
    : PageModel(Site, Address, Section.None, Title, Description, [])
{
    public override IReadOnlyList<Figure> Standalone => [Years];
}

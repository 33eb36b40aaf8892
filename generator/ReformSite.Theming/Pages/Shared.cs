namespace ReformSite.Theming.Pages;

/// <summary>The four questions every page answers first: what was promised, how far, who, what changed.</summary>
public sealed record Answers(Sentence Promise, Sentence Result, Sentence Responsible, Sentence Change);

/// <summary>An initiative in a list: what was said, the five years, what became of it.</summary>
/// <param name="Summary">Plain words for citizens, or else the plan of the latest year; empty where there is neither.</param>
/// <param name="Who">Responsible department, on pages that are not the department's own.</param>
/// <param name="Of">The policy, on pages that are not the policy's own.</param>
/// <param name="Grade">The latest year-end report: mark and word.</param>
/// <param name="Results">
/// For the filter: the year-end result of each year, the rank of its evaluation or the state of its report as in <see cref="ReportCell"/>, and then
/// <c>completed</c>, <c>stopped</c>, <c>merged</c> or <c>paused</c> for an initiative that does not run: <c>4 overdue out future completed</c>.
/// </param>
/// <param name="Became">First sentence(s) of the latest year-end result, or why there is none.</param>
public sealed record Promise(
    Link Initiative, string Id, Wording Summary, Link? Who, Link? Of, IReadOnlyList<ThreadCell> Thread, Mark Grade, string Results, Wording Became);

/// <summary>A group of promises under a heading, such as a 施策項目.</summary>
/// <param name="Sum">The group's result in a few words, with its denominator.</param>
public sealed record PromiseGroup(string Id, Wording? Eyebrow, Wording Heading, string Sum, IReadOnlyList<Promise> Promises);

/// <summary>The heads over a list of promises: the years, and which year the right column tells of.</summary>
public sealed record PromiseHeads(IReadOnlyList<YearLabel> Years, YearLabel? Latest);

/// <summary>An initiative whose evaluation changed between two years that were both evaluated.</summary>
public sealed record Move(Mark From, Mark To, Link Initiative, string Words);

/// <summary>Sums of effects, one row per year and one column per kind and unit: never added across them.</summary>
public sealed record EffectSums(Sentence Finding, FigureTable Table, IReadOnlyList<string> Notes);

/// <summary>An entry of 訂正: shown on the page concerned, on <c>changes/</c> and on the home page.</summary>
/// <param name="Anchor">Id of the entry on the initiative's page.</param>
public sealed record CorrectionEntry(
    string Anchor, DateLabel Date, Link Initiative, string? Year, Wording Item, Wording Before, Wording After, Wording Reason);

/// <summary>The page before and after this one in the plan's order.</summary>
public sealed record Turn(Link? Previous, Link? Next);

/// <summary>A way into the plan: a link with the number of initiatives behind it.</summary>
public sealed record Way(Link Link, string Count);

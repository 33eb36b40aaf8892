using System.Collections.Concurrent;

namespace ReformSite.Theming.Pages;

/// <summary>
/// One field of the city's sheet. Under its <paramref name="Name"/> the theme's strings have the official term (取組計画, <c>field.plan</c>) and the plain word beside
/// it (約束, <c>field_plain.plan</c>).
/// </summary>
/// <param name="Body">The text as the city wrote it, or the word for why there is none.</param>
/// <param name="IsEmpty">True where nothing was written.</param>
public sealed record Field(string Name, Markup Body, bool IsEmpty)
{
    private static readonly ConcurrentDictionary<string, FieldKeys> Known = new(StringComparer.Ordinal);

    /// <summary>Where the theme's strings have its terms.</summary>
    public FieldKeys StringKeys => Known.GetOrAdd(Name, name => new FieldKeys("field." + name, "field_plain." + name));
}

/// <param name="Official">Key of the official term.</param>
/// <param name="Plain">Key of the plain word beside it, which not every field has.</param>
public sealed record FieldKeys(string Official, string Plain);

/// <summary>A column of the city's own, under its header.</summary>
public sealed record ExtraField(Wording Name, Markup Body);

/// <summary>One fiscal year of an initiative's story.</summary>
/// <param name="Id">Anchor, <c>r6</c> style.</param>
/// <param name="Mark">The year at a glance: the year-end evaluation, or the state it is in.</param>
/// <param name="IsRunning">Year-end not yet due: drawn dashed.</param>
/// <param name="MidtermGrade">Mark of the midterm evaluation; null where none was given.</param>
/// <param name="MidtermWord">What stands for the midterm evaluation in words.</param>
/// <param name="YearEndGrade">Mark of the year-end evaluation; null where none was given.</param>
/// <param name="YearEndWord">The criterion in full, or the state (未公表, 期限前).</param>
/// <param name="Due">When the year-end report is due or was due; null where that does not matter.</param>
/// <param name="Corrections">Corrections of this year's figures.</param>
public sealed record YearStory(
    string Id, YearLabel Year, Mark Mark, bool IsRunning, Field Plan, Field MidtermProgress, Mark? MidtermGrade, Wording MidtermWord,
    Field Result, Field Effect, Mark? YearEndGrade, Wording YearEndWord, string? Due, Field ReviewComment, Field NextStep,
    IReadOnlyList<CorrectionEntry> Corrections);

/// <summary>What one publication changed of this initiative.</summary>
public sealed record HistoryEntry(string Id, DateLabel Date, ChangedInitiative Change);

/// <summary>The head block of the city's sheet, for paper.</summary>
public sealed record SheetHead(string PolicyNo, Wording PolicyName, Wording Measure, Wording Department, Wording Related);

/// <summary>Where a page's data stand: file and rows.</summary>
public sealed record SourceRows(string File, string Rows);

/// <param name="Summary">Plain words for citizens; null where there are none.</param>
/// <param name="Lifecycle">完了, 中止, 統合, 休止 with its reason; null for an initiative that runs.</param>
/// <param name="Ladder">Evaluations over the years.</param>
/// <param name="Indicators">Target against actual, one figure each.</param>
/// <param name="Effects">Effect per year; null where no year has an amount.</param>
/// <param name="Ending">The last sentence of the story: where the plan stands now.</param>
/// <param name="SourcePage">Where each value comes from.</param>
/// <param name="History">What earlier publications said otherwise, newest first.</param>
/// <param name="Extra">Columns of the city's own, by header.</param>
public sealed record InitiativePage(
    SiteFrame Site, Address Address, Wording Title, string Description, IReadOnlyList<Link> Crumbs,
    string Id, Link Measure, Wording? Summary, Sentence? Lifecycle, Answers Answers, Figure Ladder, IReadOnlyList<Figure> Indicators, Figure? Effects,
    string StoryHeading, Field Background, Field NumericTarget, Field FirstYearAction, IReadOnlyList<YearStory> Years, Field Vision, Wording Ending,
    SheetHead Sheet, IReadOnlyList<CorrectionEntry> Corrections, IReadOnlyList<HistoryEntry> History, IReadOnlyList<SourceRows> Sources, Address SourcePage, IReadOnlyList<ExtraField> Extra, Sentence Contact, Turn Turn)
    : PageModel(Site, Address, Section.Initiatives, Title, Description, Crumbs)
{
    /// <summary>The final evaluation, beside what was to be reached; null until the plan is over, and where there is none.</summary>
    public Mark? Final { get; init; }
}

/// <summary>A choice of the filter: its value in the address, and its words.</summary>
public sealed record FilterChoice(string Value, Wording Text);

/// <summary>What the list of initiatives can be filtered by. Values of results are those of <see cref="Promise.Results"/>.</summary>
/// <param name="Years">The year the pages tell of has no value, as it is the one without a choice.</param>
/// <param name="Index">Rows of the whole list, where it has several pages; null where all rows are on the page.</param>
public sealed record ListFilter(
    IReadOnlyList<FilterChoice> Policies, IReadOnlyList<FilterChoice> Departments, IReadOnlyList<FilterChoice> Years,
    IReadOnlyList<FilterChoice> Levels, IReadOnlyList<FilterChoice> States, Address? Index);

/// <summary>All initiatives: grouped and complete; a script may filter and sort what is there.</summary>
/// <param name="Groups">One per policy.</param>
public sealed record InitiativeListPage(
    SiteFrame Site, Address Address, Wording Title, string Description, IReadOnlyList<Link> Crumbs,
    Sentence Finding, PromiseHeads Heads, ListFilter Filter, IReadOnlyList<PromiseGroup> Groups, IReadOnlyList<Way> Departments, IReadOnlyList<Way> YearWays,
    IReadOnlyList<Way> EvaluationWays, IReadOnlyList<Way> ReportWays)
    : PageModel(Site, Address, Section.Initiatives, Title, Description, Crumbs);

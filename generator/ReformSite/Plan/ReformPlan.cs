using System.Collections.Frozen;
using ReformSite.Problems;
using ReformSite.Sources;
using ReformSite.Theming;

namespace ReformSite.Plan;

/// <summary>A city's plan (行政改革大綱実施計画) with everything reported on it. Orders are the order of the city's own table.</summary>
/// <param name="Name">As shown, like all names and texts below: in the language of the edition where there is a translation, marked where not.</param>
/// <param name="DataAsOf">基準日: decides what is due; never the clock.</param>
/// <param name="YearEndScale">Best level first.</param>
public sealed record ReformPlan(
    Wording Name, IReadOnlyList<FiscalYear> Years, DateOnly DataAsOf, ReportDue Due, Scale YearEndScale, Scale MidtermScale, bool HasMidtermCriteria,
    IReadOnlyList<Policy> Policies, IReadOnlyList<Department> Departments)
{
    public IReadOnlyList<Initiative> Initiatives { get; } = [.. Policies.SelectMany(policy => policy.Initiatives)];

    /// <summary>
    /// The year the pages tell of first: the last one whose year-end report is past due or evaluated in part already. Null while no year has
    /// come that far.
    /// </summary>
    public FiscalYear? Latest { get; init; }

    public PlanStage Stage => PlanStages.Of(this);

    /// <summary>True when the last fiscal year is over, whether or not all is reported.</summary>
    public bool IsOver => DataAsOf > Years[^1].Ends;

    /// <summary>Terms of the city's glossary; none where it has no glossary.</summary>
    public IReadOnlyList<GlossaryTerm> Glossary { get; init; } = [];

    /// <summary>The translations of the plan, by language.</summary>
    public IReadOnlyDictionary<string, PlanTexts> Texts { get; init; } = FrozenDictionary<string, PlanTexts>.Empty;

    /// <summary>Names of departments as shown, by the name that is their key.</summary>
    public IReadOnlyDictionary<string, Wording> DepartmentNames { get; init; } = FrozenDictionary<string, Wording>.Empty;
}

/// <summary>政策: the key is its number, the name may be corrected by site.yaml.</summary>
public sealed record Policy(string No, Wording Name, IReadOnlyList<Measure> Measures)
{
    public IReadOnlyList<Initiative> Initiatives { get; } = [.. Measures.SelectMany(measure => measure.Initiatives)];
}

/// <summary>施策項目 of one policy.</summary>
/// <param name="No">Number as written; empty where the city gives none.</param>
public sealed record Measure(string No, Wording Name, IReadOnlyList<Initiative> Initiatives);

/// <summary>A department with what it is responsible for and what it is involved in.</summary>
public sealed record Department(string Name, IReadOnlyList<Initiative> Responsible, IReadOnlyList<Initiative> Involved);

/// <summary>取組項目.</summary>
/// <param name="Related">関連部署 one by one; collective words such as 各関係課 stay whole.</param>
/// <param name="Reports">One per fiscal year of the plan, in order, also for years without a row.</param>
public sealed record Initiative(
    string Id, string PolicyNo, Wording Title, string Department, IReadOnlyList<string> Related, Cell? Background, Cell? FirstYearAction,
    Cell? NumericTarget, Cell? Vision, Cell? PlainSummary, Lifecycle? Lifecycle, IReadOnlyList<YearReport> Reports, IReadOnlyList<Indicator> Indicators,
    IReadOnlyList<Correction> Corrections, IReadOnlyDictionary<string, Cell> Extra, Place Place)
{
    /// <summary>Ids it had before: the snapshots may know it by them, and their addresses lead to it.</summary>
    public IReadOnlyList<string> FormerIds { get; init; } = [];

    /// <summary>
    /// The report whose year-end evaluation is the final one (最終評価): that of the last fiscal year the initiative ran. Null for one that was
    /// stopped or merged, whose promise was given up or goes on under another, and for one that never ran within the plan.
    /// </summary>
    public YearReport? Final => Lifecycle is { Kind: LifecycleKind.Stopped or LifecycleKind.Merged } ? null : LastInScope;

    /// <summary>The report of the last fiscal year the initiative ran; null where it never did.</summary>
    public YearReport? LastInScope => Reports.LastOrDefault(report => report.YearEnd != ReportState.OutOfScope);

    /// <summary>True if a report of any year, 中間 or 年度末, is in that state.</summary>
    public bool HasReport(ReportState state)
    {
        foreach (var report in Reports)
        {
            if (report.Midterm == state || report.YearEnd == state) return true;
        }
        return false;
    }

    public YearReport In(FiscalYear year) => Reports[year.Year - Reports[0].Year.Year];
}

public enum LifecycleKind { Completed, Stopped, Merged, Paused }

/// <summary>完了・中止・統合・休止.</summary>
/// <param name="MergedInto">The initiative that goes on, for 統合.</param>
/// <param name="EndYear">Last fiscal year the initiative ran, where the city states it.</param>
public sealed record Lifecycle(LifecycleKind Kind, string? MergedInto, FiscalYear? EndYear, Cell? Reason)
{
    public bool HasEnded => Kind != LifecycleKind.Paused;
}

/// <summary>What is planned and reported for one initiative in one fiscal year.</summary>
/// <param name="Midterm">State of the 中間 report.</param>
/// <param name="YearEnd">State of the 年度末 report.</param>
/// <param name="Places">Rows this comes from; empty where no file has a row.</param>
public sealed record YearReport(
    FiscalYear Year, Cell? Plan, Cell? MidtermProgress, ScaleLevel? MidtermEvaluation, Cell? Result, Effect? Effect, ScaleLevel? Evaluation,
    Cell? ReviewComment, Cell? NextStep, ReportState Midterm, ReportState YearEnd, Place? Place);

/// <summary>An entry of the register of corrections (訂正).</summary>
public sealed record Correction(DateOnly Date, string InitiativeId, FiscalYear? Year, Wording Item, Wording Before, Wording After, Wording Reason, Place Place);

using ReformSite.Problems;
using ReformSite.Sources;
using ReformSite.Theming;

namespace ReformSite.Plan;

/// <summary>One of the few words a published column may hold.</summary>
/// <param name="Column">The column it stands in; also the name of the list.</param>
/// <param name="Value">As the published tables have it.</param>
/// <param name="Json">As plan.json has it; null where it is the same.</param>
/// <param name="Meaning">Of the program's own words; null for levels, whose label is the city's.</param>
/// <param name="Level">The level it stands for, in columns with evaluations.</param>
public sealed record DataCodeWord(Column Column, string Value, string? Json, Said? Meaning, ScaleLevel? Level = null)
{
    /// <summary>Whether it counts as achieved (docs/rules.md, rule 5): a question to evaluations at year end alone.</summary>
    public bool? Achieved => Column == Sheets.Results.YearEndEvaluation ? Level?.Achieved : null;

    /// <summary>In the language of the page, or as the city has it.</summary>
    public Wording Label(string language) => Level?.Label ?? Meaning!.Value.In(language);
}

/// <summary>The code lists of the open data: evaluations as site.yaml has them, and the program's own words in the one form in which they are published.</summary>
public static class CodeLists
{
    /// <summary>Before the id of the initiative that goes on: <c>統合:K1-1-2</c>.</summary>
    public const string Merged = "統合";

    /// <summary>The codes are those of the year end then, but nobody said that they mean the same.</summary>
    private static readonly Said NoCriterion = new("基準は公表されていない", "no criterion is published");

    private static readonly IReadOnlyList<DataCodeWord> Words =
    [
        Lifecycle("完了", "completed", "取組を終えた", "the initiative is completed"),
        Lifecycle("中止", "stopped", "取組をやめた", "the initiative was stopped"),
        Lifecycle(Merged, "merged", "ほかの取組に統合した。「統合:」の後に、統合先の取組番号が続く", "merged into another initiative, whose id follows after a colon"),
        Lifecycle("休止", "paused", "取組を休んでいる", "the initiative is paused"),
        new(Sheets.Results.EffectKind, "単年度", "one_year", new("その年度だけの効果", "effect of that year only")),
        new(Sheets.Results.EffectKind, "継続", "continuing", new("次の年度からも続く効果", "effect that goes on in the following years")),
        Target("毎年度", "every_year", "年度ごとの目標", "the target holds each year anew"),
        Target("累計", "cumulative", "年度末までの合計の目標", "running total by the end of the year"),
        Target("期末", "end_of_plan", "計画の最後の年度の目標", "only the last year of the plan has a target"),
        Target("純増", "yearly_increase", "前の年度から増やす数の目標", "increase over the year before"),
        new(Sheets.Indicators.Direction, "増", "more", new("多いほどよい", "more is better")),
        new(Sheets.Indicators.Direction, "減", "less", new("少ないほどよい", "less is better")),
    ];

    /// <summary>All lists, each in the order of its levels or kinds.</summary>
    public static IReadOnlyList<DataCodeWord> Of(ReformPlan plan) =>
    [
        .. Words.Where(word => word.Column == Sheets.Initiatives.Lifecycle),
        .. plan.MidtermScale.Levels.Select(level => plan.HasMidtermCriteria
            ? new DataCodeWord(Sheets.Results.MidtermEvaluation, level.Code, null, null, level)
            : new DataCodeWord(Sheets.Results.MidtermEvaluation, level.Code, null, NoCriterion)),
        .. Words.Where(word => word.Column == Sheets.Results.EffectKind),
        .. plan.YearEndScale.Levels.Select(level => new DataCodeWord(Sheets.Results.YearEndEvaluation, level.Code, null, null, level)),
        .. Words.Where(word => word.Column == Sheets.Indicators.TargetKind || word.Column == Sheets.Indicators.Direction),
    ];

    public static string Word(LifecycleKind kind) => kind switch
    {
        LifecycleKind.Completed => "完了",
        LifecycleKind.Stopped => "中止",
        LifecycleKind.Merged => Merged,
        _ => "休止",
    };

    public static string Word(TargetKind kind) => kind switch
    {
        TargetKind.EveryYear => "毎年度",
        TargetKind.Cumulative => "累計",
        TargetKind.EndOfPlan => "期末",
        _ => "純増",
    };

    private static DataCodeWord Lifecycle(string value, string json, string ja, string en) => new(Sheets.Initiatives.Lifecycle, value, json, new(ja, en));

    private static DataCodeWord Target(string value, string json, string ja, string en) => new(Sheets.Indicators.TargetKind, value, json, new(ja, en));
}

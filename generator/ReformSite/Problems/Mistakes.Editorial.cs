namespace ReformSite.Problems;

/// <content>RS24xx what a careful editor would ask about; said by <c>check</c> alone.</content>
public static partial class Mistakes
{
    /// <summary>The same sentence stands in several years: a plan that was copied on, or a result that was not written.</summary>
    public static Problem SameTextOverYears(Place place, string id, string column, IReadOnlyList<int> years) => Warning("RS2401", place,
        new($"{id} の{column}が、{string.Join("・", years)}年度で同じ文章です。", $"{id} has the same “{column}” in the fiscal years {string.Join(", ", years)}."),
        place.Remedy(column, "その年度に合った内容か確かめてください。同じでよければ、そのままで構いません。", "Check that it is right for the year; leave it if it is."));

    /// <summary>The result repeats the plan word for word.</summary>
    public static Problem ResultRepeatsPlan(Place place, string id, int year) => Warning("RS2402", place,
        new($"{id} の{year}年度の年度末実績が、取組計画と同じ文章です。", $"The result of {id} in {year} repeats its plan word for word."),
        place.Remedy("年度末実績", "実際に行ったことと、その結果を書いてください。", "Write what was done and what came of it."));

    /// <summary>A progress or result is written for a year that has not begun by 基準日.</summary>
    public static Problem ReportBeforeItsYear(Place place, string column, string id, int year) => Warning("RS2403", place,
        new($"{id} に、まだ始まっていない{year}年度の報告が書かれています。", $"{id} has a report for {year}, which has not begun."),
        place.Remedy(column, "年度を確かめ、前もって書いた文章なら空欄にしてください。", "Check the year; leave the cell blank if it was written in advance."));

    /// <summary>A result is there, its evaluation is not.</summary>
    public static Problem ResultWithoutEvaluation(Place place, string id, int year) => Warning("RS2404", place,
        new($"{id} の{year}年度は、年度末実績があるのに年度末評価が空欄です。", $"{id} has a result for {year} but no evaluation."),
        place.Remedy("年度末評価を入力してください。評価しない取組なら、そのままで構いません。", "Enter the evaluation; leave it if the initiative is not evaluated."));

    /// <summary>An evaluation is there, the result it speaks of is not.</summary>
    public static Problem EvaluationWithoutResult(Place place, string id, int year) => Warning("RS2405", place,
        new($"{id} の{year}年度は、年度末評価があるのに年度末実績が空欄です。", $"{id} has an evaluation for {year} but no result."),
        place.Remedy("評価の理由が市民に分かるように、年度末実績を書いてください。", "Write the result, so that citizens see what was evaluated."));
}

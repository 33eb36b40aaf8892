using System.Globalization;
using ReformSite.Plan;

namespace ReformSite.Tests.Plan;

/// <summary>docs/rules.md, achievement of an indicator: what an achievement is, and every reason for there being none.</summary>
public class AchievementTests
{
    private const string Heads = "取組番号,指標名,単位,目標の種類,方向,基準値,基準年度,年度,目標値,実績値";

    /// <param name="kind">目標の種類,方向,基準値,基準年度.</param>
    /// <param name="years">R3 on: <c>3/2</c> is target 3, actual 2.</param>
    private static string Achieved(string kind, string years, int index)
    {
        using var portal = new SmallPortal().Table("indicators.csv", Heads, [.. years.Split(' ').Select((year, i) => $"K1,開催回数,回,{kind},R{3 + i},{year.Replace('/', ',')}")]);
        var achievement = Achievement.Of(Assert.Single(portal.Plan().Initiatives[0].Indicators), index);
        return achievement.IsMet is { } met ? $"{achievement.How} {met}"
            : achievement.Ratio is { } ratio ? $"{achievement.How} {Math.Round(ratio, 3).ToString("0.###", CultureInfo.InvariantCulture)}" : $"{achievement.How}";
    }

    [Theory]
    [InlineData("毎年度,増,,", "3/2", "ActualByTarget 0.667")]
    [InlineData("毎年度,,,", "3/4", "ActualByTarget 1.333")]
    [InlineData("毎年度,増,,", "3/0", "ActualByTarget 0")]
    [InlineData("毎年度,増,,", "４/△２", "ActualByTarget -0.5")]
    [InlineData("毎年度,増,,", "0/2", "ZeroTarget")]
    [InlineData("毎年度,増,,", "3/", "NoActual")]
    [InlineData("毎年度,増,,", "3/—", "NoActual")]
    [InlineData("毎年度,増,,", "/2", "NoTarget")]
    [InlineData("毎年度,減,,", "10/8", "TargetByActual 1.25")]
    [InlineData("毎年度,減,,", "10/20", "TargetByActual 0.5")]
    [InlineData("毎年度,減,,", "10/0", "ZeroReached 1")]
    [InlineData("毎年度,減,,", "0/5", "ZeroTarget")]
    [InlineData("毎年度,減,,", "0/0", "ZeroReached 1")]
    [InlineData("every_year,増,,", "3/2", "ActualByTarget 0.667")]
    [InlineData("毎年度,増,,", "△500/△300", "MetOrNot True")]
    [InlineData("毎年度,増,,", "△400/△450", "MetOrNot False")]
    [InlineData("毎年度,減,,", "10/△5", "MetOrNot True")]
    [InlineData("毎年度,減,,", "△10/△5", "MetOrNot False")]
    public void The_target_of_every_year(string kind, string years, string achieved) => Assert.Equal(achieved, Achieved(kind, years, 0));

    [Theory]
    [InlineData("累計,増,,", "10/8 20/22", 1, "ActualByTarget 1.1")]
    [InlineData("累計,増,,", "10/8 20/", 1, "NoActual")]
    [InlineData("累計,減,,", "10/8 20/25", 1, "TargetByActual 0.8")]
    public void A_running_total(string kind, string years, int index, string achieved) => Assert.Equal(achieved, Achieved(kind, years, index));

    [Theory]
    [InlineData("期末,増,60,R2", "/62 /65 /70 /68 80/", 1, "ByBaseline 0.25")]
    [InlineData("期末,増,60,R2", "/58 / / / 80/", 0, "ByBaseline -0.1")]
    [InlineData("期末,増,60,R2", "/ / / / 80/84", 4, "ByBaseline 1.2")]
    [InlineData("期末,減,60,R2", "/55 / / / 40/", 0, "ByBaseline 0.25")]
    [InlineData("期末,減,60,R2", "/65 / / / 40/", 0, "ByBaseline -0.25")]
    [InlineData("期末,増,80,R2", "/82 / / / 80/", 0, "ZeroSpan")]
    [InlineData("期末,増,△100,R2", "/△75 / / / △50/", 0, "ByBaseline 0.5")]
    [InlineData("期末,減,40,R2", "/45 / / / 60/", 0, "NotYetJudged")]
    [InlineData("期末,減,40,R2", "/ / / / 60/55", 4, "MetOrNot True")]
    [InlineData("期末,増,60,R2", "/ / / / 40/39", 4, "MetOrNot False")]
    [InlineData("期末,増,60,R2", "/62 / / / /", 0, "NoTarget")]
    [InlineData("期末,増,60,R2", "/ / / / 80/", 0, "NoActual")]
    [InlineData("期末,増,,", "/62 / / / 80/", 0, "NotYetJudged")]
    [InlineData("期末,増,,", "/62 / / / 80/80", 4, "MetOrNot True")]
    [InlineData("期末,増,,", "/62 / / / 80/79", 4, "MetOrNot False")]
    [InlineData("期末,減,,", "/62 / / / 40/40", 4, "MetOrNot True")]
    [InlineData("期末,減,,", "/62 / / / 40/41", 4, "MetOrNot False")]
    public void A_target_for_the_end_of_the_plan(string kind, string years, int index, string achieved) => Assert.Equal(achieved, Achieved(kind, years, index));

    [Theory]
    [InlineData("純増,増,6500,R2", "500/7012 500/8228", 0, "IncreaseByTarget 1.024")]
    [InlineData("純増,増,6500,R2", "500/7012 500/8228", 1, "IncreaseByTarget 2.432")]
    [InlineData("純増,増,6500,R2", "500/7012 500/6912", 1, "IncreaseByTarget -0.2")]
    [InlineData("純増,減,100,R2", "10/95 10/80", 1, "IncreaseByTarget 1.5")]
    [InlineData("純増,増,6500,R2", "△100/6450", 0, "MetOrNot True")]
    [InlineData("純増,増,6500,R2", "△100/6300", 0, "MetOrNot False")]
    [InlineData("純増,増,,", "500/7012", 0, "NoYearBefore")]
    [InlineData("純増,増,6500,H31", "500/7012", 0, "NoYearBefore")]
    [InlineData("純増,増,6500,", "500/7012", 0, "NoYearBefore")]
    [InlineData("純増,増,6500,R2", "500/ 500/8228", 1, "NoYearBefore")]
    [InlineData("純増,増,6500,R2", "0/7012", 0, "ZeroTarget")]
    [InlineData("純増,増,6500,R2", "500/", 0, "NoActual")]
    public void An_increase_in_every_year(string kind, string years, int index, string achieved) => Assert.Equal(achieved, Achieved(kind, years, index));

    [Fact]
    public void A_year_without_a_row_is_absent_not_zero()
    {
        using var portal = new SmallPortal().Table("indicators.csv", Heads, "K1,開催回数,回,毎年度,増,,,R3,3,2", "K1,開催回数,,,,,,R5,3,0");
        var years = portal.Plan().Initiatives[0].Indicators[0].Years;
        Assert.Equal(5, years.Count);
        Assert.Null(years[1].Actual);
        Assert.Equal(0m, years[2].Actual);
    }

    [Theory]
    [InlineData("K1,参加者,人,毎年,増,,,R3,3,2", "RS2201 indicators.csv(2,4)")]
    [InlineData("K1,参加者,人,毎年度,上,,,R3,3,2", "RS2202 indicators.csv(2,5)")]
    [InlineData("K1,参加者,人,毎年度,増,,,R3,約20,2", "RS2203 indicators.csv(2,9)")]
    [InlineData("K1,参加者,人,毎年度,増,,,R3,3,3月5日", "RS2204 indicators.csv(2,10)")]
    [InlineData("K1,参加者,人,毎年度,増,,R六,R3,3,2", "RS2102 indicators.csv(2,7)")]
    [InlineData("K1,参加者,人,毎年度,増,,,R9,3,2", "RS2103 indicators.csv(2,8)")]
    [InlineData("K1,参加者,人,,増,,,R3,3,2", "RS2005 indicators.csv(2,4)")]
    [InlineData("K9,参加者,人,毎年度,増,,,R3,3,2", "RS2101 indicators.csv(2,1)")]
    public void What_cannot_be_is_a_problem_at_its_cell(string row, string problem)
    {
        using var portal = new SmallPortal().Table("indicators.csv", Heads, row);
        Assert.Equal([problem], portal.Problems());
    }

    [Fact]
    public void Rows_of_one_indicator_must_agree_and_stand_once()
    {
        using var portal = new SmallPortal().Table("indicators.csv", Heads,
            "K1,参加者,人,毎年度,増,,,R3,3,2", "K1,参加者,名,毎年度,増,,,R4,3,2", "Ｋ１,参加者,人,毎年度,増,,,令和4年度,3,2");
        Assert.Equal(["RS2206 indicators.csv(3,3)", "RS2205 indicators.csv(4,0)"], portal.Problems());
    }
}

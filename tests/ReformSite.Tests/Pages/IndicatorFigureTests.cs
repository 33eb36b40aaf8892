namespace ReformSite.Tests.Pages;

/// <summary>What stands at the bars of an indicator, and the sentence above them.</summary>
public class IndicatorFigureTests
{
    private const string Heads = "取組番号,指標名,単位,目標の種類,方向,基準値,基準年度,年度,目標値,実績値";

    [Theory]
    [InlineData("回,毎年度,増,,,R3,6,4", "4/6回")]
    [InlineData("%,期末,増,41.2,R2,R3,,52.3", "52.3%")]
    [InlineData("千円,毎年度,増,,,R3,△500000000,△300000000", "△300,000,000千円")]
    [InlineData("円,毎年度,減,,,R3,12000000000,12345678901", "123億4,567万8,901円")]
    [InlineData("パーセントポイント（前年度比）,毎年度,増,,,R3,12.5,11.25", "11.25")]
    public void The_number_at_a_bar_has_its_unit_where_there_is_room(string row, string label) => Assert.Equal(label, Assert.Single(Texts(row, ".chart--bars .c-value")));

    [Theory]
    [InlineData("回,毎年度,増,,,R3,6,4", "令和3年度は4回で、目標の6回に対して67%です。")]
    [InlineData("件,毎年度,減,,,R3,30,0", "令和3年度は0件で、目標の30件以下を達成しました。")]
    [InlineData("件,毎年度,減,,,R3,0,0", "令和3年度は0件で、目標の0件を達成しました。")]
    [InlineData("件,毎年度,減,,,R3,0,1", "令和3年度は1件で、目標の0件を達成できませんでした。")]
    [InlineData("時間,毎年度,減,,,R3,45,50", "令和3年度は50時間で、目標の45時間以下に対して90%です。")]
    [InlineData("人,純増,増,6500,R2,R3,△100,6450", "令和3年度は6,450人で、目標の△100人を達成しました。")]
    [InlineData("千円,毎年度,増,,,R3,△500,△300", "令和3年度は△300千円で、目標の△500千円を達成しました。")]
    [InlineData("千円,毎年度,増,,,R3,△400,△450", "令和3年度は△450千円で、目標の△400千円に届きませんでした。")]
    public void The_sentence_says_what_the_numbers_mean(string row, string sentence) => Assert.Contains(sentence, Texts(row, ".numbers .finding"));

    private static List<string> Texts(string row, string selector)
    {
        using var portal = new SmallPortal().Table("indicators.csv", Heads, $"K1,指標,{row}");
        return [.. BothPortals.Read(portal.Publish(), "initiatives", "K1", "index.html").QuerySelectorAll(selector).Select(text => BothPortals.Squeeze(text.TextContent))];
    }
}

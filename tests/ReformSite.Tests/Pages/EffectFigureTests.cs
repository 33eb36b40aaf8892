using AngleSharp.Dom;

namespace ReformSite.Tests.Pages;

/// <summary>実績効果額 on the page of an initiative.</summary>
public class EffectFigureTests
{
    private static IElement Figure(string language, params string[] effects)
    {
        using var portal = new SmallPortal { More = "languages: [ja, en]" }.Table("results.csv", "取組番号,年度,年度末実績,実績効果額,効果の種類,年度末評価",
            [.. effects.Select((effect, i) => $"K1,R{3 + i},実施,\"{effect}\",単年度,3")]);
        string[] path = language == "en" ? ["en", "initiatives", "K1", "index.html"] : ["initiatives", "K1", "index.html"];
        return BothPortals.Read(portal.Publish(), path).QuerySelector("#effects-h")!.Closest("figure")!;
    }

    private static string Finding(string language, string effect) => Figure(language, effect).QuerySelector(".finding")!.TextContent;

    [Theory]
    [InlineData("1,260千円", "令和3年度の実績効果額は1,260千円（単年度）です。")]
    [InlineData("1,260,500円", "令和3年度の実績効果額は1,260,500円（単年度）です。")]
    [InlineData("99,999千円", "令和3年度の実績効果額は99,999千円（単年度）です。")]
    [InlineData("1億円", "令和3年度の実績効果額は1億円（単年度）です。")]
    [InlineData("123,456,789千円", "令和3年度の実績効果額は1,234億5,678万9,000円（単年度）です。")]
    [InlineData("12,345,678,901円", "令和3年度の実績効果額は123億4,567万8,901円（単年度）です。")]
    [InlineData("20,000億円", "令和3年度の実績効果額は2兆円（単年度）です。")]
    [InlineData("△250百万円", "令和3年度の実績効果額は△2億5,000万円（単年度）で、費用が効果を上回りました。")]
    public void Large_sums_are_said_in_oku_and_man_with_every_digit(string effect, string finding) => Assert.Equal(finding, Finding("ja", effect));

    [Fact]
    public void English_has_its_own_sign_and_no_oku() =>
        Assert.Equal("The reported effect in FY2021 was −250,000,000 yen (one year): costs exceeded the effect.", Finding("en", "△250百万円"));

    [Fact]
    public void Years_of_different_units_have_a_table_and_the_reason_why_there_is_no_drawing()
    {
        var figure = Figure("ja", "3人", "120千円");
        Assert.Null(figure.QuerySelector("svg.chart"));
        Assert.Equal(["3人", "120千円"], figure.QuerySelectorAll("tbody tr").Take(2).Select(row => row.QuerySelector("td")!.TextContent));
        Assert.Contains("年度によって単位が違うため、図にはしていません。", figure.TextContent);
    }
}

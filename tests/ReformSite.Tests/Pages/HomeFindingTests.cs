using AngleSharp.Dom;

namespace ReformSite.Tests.Pages;

/// <summary>The first sentence of a portal, in every situation a plan can be in.</summary>
public class HomeFindingTests
{
    private const string Heads = "取組番号,年度,年度末実績,年度末評価";

    private static IDocument Home(string asOf, params string[] rows)
    {
        using var portal = new SmallPortal { AsOf = asOf }.Initiatives(2).Table("results.csv", Heads, rows);
        return BothPortals.Read(portal.Publish(), "index.html");
    }

    private static string Finding(IDocument home) => home.QuerySelector("h1")!.TextContent;

    [Theory]
    [InlineData("2021-02-01", "五年の計画が始まります。二つの約束を進めます。")]
    [InlineData("2021-09-01", "五年の計画が始まり、二つの約束を進めています。")]
    [InlineData("2022-05-01", "五年の計画が始まり、二つの約束を進めています。")]
    [InlineData("2022-07-01", "一年目を終えて、二つの約束の結果はまだ公表されていません。")]
    [InlineData("2025-07-01", "四年目を終えて、二つの約束の結果はまだ公表されていません。")]
    [InlineData("2026-07-01", "五年の計画を終えて、二つの約束の結果はまだ公表されていません。")]
    public void With_nothing_reported(string asOf, string finding) => Assert.Equal(finding, Finding(Home(asOf)));

    [Theory]
    [InlineData("2022-05-01", "一年目を終えて、二つの約束のうち1件が目標に届きました。")]
    [InlineData("2022-02-01", "一年目の途中で、二つの約束のうち1件が目標に届きました。")]
    public void In_the_first_year(string asOf, string finding) => Assert.Equal(finding, Finding(Home(asOf, "K1,R3,,4")));

    [Fact]
    public void While_the_plan_runs()
    {
        var home = Home("2024-08-01", "K1,R4,,2", "K1,R5,,3", "K2,R4,,3", "K2,R5,,2");
        Assert.Equal("三年目を終えて、二つの約束のうち1件が目標に届きました。", Finding(home));
        Assert.Contains("令和5年度は評価済み2件のうち1件（50%）が目標達成。届かず1件。", home.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("前年度と比べられる2件の評価は、上昇1件、変わらず0件、低下1件。", home.Body.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void When_results_are_published_without_evaluations() =>
        Assert.Equal("一年目を終えて、評価された約束はまだありません。", Finding(Home("2022-07-01", "K1,R3,配った,", "K2,R3,集めた,")));

    [Fact]
    public void When_the_plan_is_finished()
    {
        var home = Home("2026-07-01", "K1,R7,,5", "K2,R7,,3");
        Assert.Equal("五年の計画を終えて、二つの約束のすべてが目標に届きました。", Finding(home));
        Assert.Contains("令和7年度は評価済み2件のすべて（100%）が目標達成。", home.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("前年度と比べられる評価なし。", home.Body.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_missing_is_said_beside_what_was_reached()
    {
        var home = Home("2022-07-01", "K1,R3,,3");
        Assert.Contains("令和3年度は評価済み1件のうち1件（100%）が目標達成。未公表1件。", home.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_of_one_year_and_one_promise_reads_well()
    {
        using var portal = new SmallPortal { AsOf = "2022-07-01", Last = "R3" }.Table("results.csv", Heads, "K1,R3,配った,4");
        var home = BothPortals.Read(portal.Publish(), "index.html");
        Assert.Equal("一年の計画を終えて、一つの約束が目標に届きました。", Finding(home));
        Assert.Contains("広報課（1件）。", home.Body!.TextContent, StringComparison.Ordinal);
    }
}

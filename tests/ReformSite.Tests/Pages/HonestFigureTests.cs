using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace ReformSite.Tests.Pages;

/// <summary>docs/rules.md, rules 1 to 4 and 8, as a reader would check them with a pencil.</summary>
public partial class HonestFigureTests
{
    private const string Heads = "取組番号,年度,中間進捗,中間評価,年度末実績,年度末評価,実績効果額,効果の種類";

    private static SmallPortal Portal() => new SmallPortal { AsOf = "2023-07-01" }.Initiatives(7).Table("results.csv", Heads,
        "K1,R3,,,,5,,", "K2,R3,,,,2,,", "K3,R3,,,,3,,", "K1,R4,,,,5,,", "K2,R4,,,,2,,", "K3,R4,,,,4,,", "K4,R4,,,,1,,", "K5,R4,,,,1,,", "K6,R4,,,書いた,,,", "K1,R5,進む,5,,,,");

    /// <summary>Every percentage stands with the two numbers it was made of.</summary>
    [Fact]
    public void Every_share_stands_with_both_its_numbers()
    {
        using var portal = Portal();
        var shares = 0;
        foreach (var (path, page) in BothPortals.PagesOf(portal.Publish()))
        {
            var texts = page.QuerySelectorAll("p, td, h1, h2, dd, li, desc, caption").Where(block => block.QuerySelector("p, td, dd, li") is null).Select(Separated)
                .Append(page.QuerySelector("meta[name=description]")!.GetAttribute("content")!).Where(text => path != "method/index.html" && text.Contains('%', StringComparison.Ordinal));
            foreach (var text in texts)
            {
                var numbers = Number().Matches(text).Select(match => decimal.Parse(match.Value, CultureInfo.InvariantCulture)).ToList();
                foreach (Match share in Percentage().Matches(text))
                {
                    shares++;
                    var percent = decimal.Parse(share.Groups[1].Value, CultureInfo.InvariantCulture);
                    Assert.True(numbers.Exists(whole => whole > 0 && numbers.Exists(part => part <= whole && Math.Round(part * 100 / whole, MidpointRounding.AwayFromZero) == percent)), $"{path}: {text}");
                }
            }
        }
        Assert.True(shares > 10);
    }

    /// <summary>Evaluations 5 and 2 would average 3.5, 5 and 2 and 3 3.3; nobody says so.</summary>
    [Fact]
    public void No_average_is_said_anywhere()
    {
        using var portal = Portal();
        foreach (var (path, page) in BothPortals.PagesOf(portal.Publish()))
        {
            Assert.DoesNotMatch(@"[1-5]\.\d", page.Body!.TextContent);
            if (path != "method/index.html") Assert.DoesNotContain("平均", page.Body.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Unreported_is_not_zero()
    {
        using var portal = Portal();
        var site = portal.Publish();
        var year = BothPortals.Read(site, "years", "2022", "index.html").Body!.TextContent;
        Assert.Contains("評価済み5件のうち2件（40%）が目標達成。届かず3件、未公表1件、評価の記載なし1件。", year, StringComparison.Ordinal);
        var page = BothPortals.Read(site, "initiatives", "K7", "index.html");
        foreach (var id in new[] { "y2021", "y2022" })
        {
            Assert.Contains("未公表（期限超過）", page.GetElementById(id)!.TextContent, StringComparison.Ordinal);
            Assert.Equal("未公表（期限超過）", page.GetElementById(id)!.QuerySelector(".field.effect dd")!.TextContent.Trim());
        }
    }

    [Fact]
    public void A_midterm_evaluation_is_never_counted_as_one_of_the_year()
    {
        using var portal = Portal();
        var site = portal.Publish();
        var running = BothPortals.Read(site, "years", "2023", "index.html");
        Assert.Equal("七つの約束の結果は、これから公表されます。", running.QuerySelector("h1, .lead, .hero")!.ParentElement!.QuerySelectorAll("*").Select(element => element.TextContent.Trim()).First(text => text.Contains("約束", StringComparison.Ordinal)));
        Assert.Contains("年度末評価8件のうち、2件がこの評価です。", BothPortals.Read(site, "evaluations", "5", "index.html").Body!.TextContent, StringComparison.Ordinal);
    }

    /// <summary>Years after an initiative has ended owe nothing, in its indicators too.</summary>
    [Fact]
    public void An_indicator_of_an_ended_initiative_is_not_unreported()
    {
        using var portal = new SmallPortal().Table("initiatives.csv", SmallPortal.Heads + ",状態,終了年度", "K1,1,政策,施策,取組,広報課,完了,R4")
            .Table("indicators.csv", "取組番号,指標名,単位,目標の種類,年度,目標値,実績値", "K1,開催回数,回,毎年度,R3,3,2", "K1,開催回数,回,毎年度,R4,3,3", "K1,開催回数,回,毎年度,R5,3,");
        var rows = BothPortals.Read(portal.Publish(), "initiatives", "K1", "index.html").QuerySelectorAll("table.indicator tbody tr").Select(row => row.TextContent).ToList();
        Assert.Contains("未公表", BothPortals.Squeeze(Assert.Single(rows, row => row.StartsWith("R3", StringComparison.Ordinal)).Replace("2回 ÷ 3回", "未公表", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.All(rows.Skip(2), row => Assert.DoesNotContain("未公表", row, StringComparison.Ordinal));
        Assert.Contains("完了", rows[2], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("毎年度,増,,", "3,2", "2回 ÷ 3回 =", "67%")]
    [InlineData("毎年度,減,,", "10,8", "10回 ÷ 8回 =", "125%")]
    [InlineData("毎年度,減,,", "10,0", "実績が0のため達成 =", "100%")]
    [InlineData("期末,増,60,R2", "80,65", "（65回 − 60回）÷（80回 − 60回）=", "25%")]
    [InlineData("純増,増,100,R2", "10,112", "（112回 − 100回）÷ 10回 =", "120%")]
    [InlineData("純増,減,100,R2", "10,95", "（100回 − 95回）÷ 10回 =", "50%")]
    [InlineData("純増,増,100,R2", "10,98", "（98回 − 100回）÷ 10回 =", "△20%")]
    [InlineData("毎年度,増,,", "0,5", "", "—（目標値が0のため計算せず）")]
    [InlineData("毎年度,増,,", ",5", "", "—（目標値なし）")]
    [InlineData("毎年度,増,,", "3,", "", "—（実績は未公表）")]
    [InlineData("期末,増,80,R2", "80,65", "", "—（基準値と目標値が同じため計算せず）")]
    [InlineData("純増,増,,", "10,98", "", "—（前年度の実績なし）")]
    public void The_calculation_stands_beside_the_rate(string kind, string cells, string formula, string rate)
    {
        using var portal = new SmallPortal { AsOf = "2022-07-01", Last = "R3" }
            .Table("indicators.csv", "取組番号,指標名,単位,目標の種類,方向,基準値,基準年度,年度,目標値,実績値", $"K1,開催回数,回,{kind},R3,{cells}");
        var cell = BothPortals.Read(portal.Publish(), "initiatives", "K1", "index.html").QuerySelector("table.indicator tbody td:last-child")!;
        Assert.Equal(BothPortals.Squeeze(formula + rate), BothPortals.Squeeze(cell.TextContent));
    }

    /// <summary>Text of a block with a blank between its elements, so that 3/4 and 75% do not run together.</summary>
    private static string Separated(IElement block) => string.Join(" ", block.Descendants<IText>().Select(text => text.Data));

    [GeneratedRegex(@"\d+(?!\d*[%月日年])")]
    private static partial Regex Number();

    [GeneratedRegex(@"(\d+)%")]
    private static partial Regex Percentage();
}

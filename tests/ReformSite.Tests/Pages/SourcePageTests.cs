using AngleSharp.Dom;

namespace ReformSite.Tests.Pages;

/// <summary>根拠: each value with its file, row and column, and with its record in the open data.</summary>
public class SourcePageTests
{
    private static (string Folder, IDocument Page) Publish(SmallPortal portal)
    {
        var folder = portal.Publish();
        return (folder, BothPortals.Read(folder, "initiatives", "K1", "source", "index.html"));
    }

    [Fact]
    public void A_value_names_the_cell_it_stands_in_as_Excel_shows_it()
    {
        // A title row, a column out of order, a line break in a cell above.
        using var portal = new SmallPortal().File("results.csv", "実績の一覧,,,,\r\n年度末評価,メモ,取組番号,年度,年度末実績\r\n3,,K9,R3,\"2行の\n実績\"\r\n4,会議の前,K1,R3,改めた。\r\n")
            .Table("initiatives.csv", SmallPortal.Heads, "K9,1,開かれた市政,情報を届ける,掲示板,広報課", "K1,1,開かれた市政,情報を届ける,広報紙の見直し,広報課");
        var (_, page) = Publish(portal);
        var result = page.QuerySelectorAll("section.band").Single(section => section.QuerySelector("caption")?.TextContent == "results.csv 4行目");
        Assert.Equal("年度ごとの計画と結果　令和3年度", result.QuerySelector("h2")!.TextContent);
        Assert.Equal(
            ["取組番号K1C列", "年度R3D列", "年度末実績改めた。E列", "年度末評価4A列", "メモ会議の前B列"],
            result.QuerySelectorAll("tbody tr").Select(row => BothPortals.Squeeze(row.TextContent)));
    }

    [Fact]
    public void In_a_table_with_columns_per_year_too()
    {
        using var portal = new SmallPortal().Table("results.csv", "取組番号,メモ,R3 年度末実績,R3 年度末評価,R4 年度末実績", "K1,,,,", "K1,会議の前,改めた。,4,続けた。");
        var (_, page) = Publish(portal);
        Assert.Equal(
            ["取組番号K1A列", "年度R3C列", "年度末実績改めた。C列", "年度末評価4D列", "メモ会議の前B列", "取組番号K1A列", "年度R4E列", "年度末実績続けた。E列", "メモ会議の前B列"],
            page.QuerySelectorAll("section.band").Where(section => section.QuerySelector("caption")?.TextContent == "results.csv 3行目")
                .SelectMany(section => section.QuerySelectorAll("tbody tr")).Select(row => BothPortals.Squeeze(row.TextContent)));
    }

    [Fact]
    public void The_link_to_the_open_data_names_the_record_that_stands_there()
    {
        using var portal = new SmallPortal().Table("initiatives.csv", SmallPortal.Heads, "K9,1,開かれた市政,情報を届ける,掲示板,広報課", "K1,1,開かれた市政,情報を届ける,広報紙の見直し,広報課")
            .Table("results.csv", "取組番号,年度,年度末評価", "K9,R3,2", "K1,R3,4", "K1,R4,5");
        var (folder, page) = Publish(portal);
        var links = page.QuerySelectorAll("section.band p a").Select(link => link.GetAttribute("href")!).ToList();
        Assert.Equal(["../../../data/initiatives.csv#row=3", "../../../data/results.csv#row=3", "../../../data/results.csv#row=4"], links);
        Assert.Equal(["K1", "K1", "K1"], links.Select(link => File.ReadAllLines(Path.Combine(folder, "data", Path.GetFileName(link.Split('#')[0])))[int.Parse(link.Split('=')[1], System.Globalization.CultureInfo.InvariantCulture) - 1].Split(',')[0]));
    }

    [Fact]
    public void What_is_computed_leads_to_its_rule()
    {
        using var portal = new SmallPortal().Table("indicators.csv", "取組番号,指標名,単位,目標の種類,方向,基準値,基準年度,年度,目標値,実績値", "K1,読者,人,毎年度,増,,,R3,100,90");
        var (folder, page) = Publish(portal);
        var method = BothPortals.Read(folder, "method", "index.html");
        var rules = page.QuerySelectorAll("[aria-labelledby=computed-h] a").ToList();
        Assert.Equal(["reports", "achieved", "indicators"], rules.Select(rule => rule.GetAttribute("href")!.Split('#')[1]));
        Assert.All(rules, rule => Assert.NotNull(method.GetElementById(rule.GetAttribute("href")!.Split('#')[1])));
        Assert.Contains("「読者」の達成率", rules[2].TextContent);
    }

    [Fact]
    public void The_page_of_the_initiative_leads_there()
    {
        using var portal = new SmallPortal();
        var page = BothPortals.Read(portal.Publish(), "initiatives", "K1", "index.html");
        Assert.Equal("値ごとの根拠", page.QuerySelector(".source a[href='source/index.html']")!.TextContent);
    }
}

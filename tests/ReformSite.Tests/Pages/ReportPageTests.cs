using AngleSharp.Dom;

namespace ReformSite.Tests.Pages;

/// <summary><c>reports/</c> and <c>reports/&lt;kind&gt;/</c>: every report stands in one list, whatever its state.</summary>
[Collection(nameof(BothPortals))]
public class ReportPageTests(BothPortals portals)
{
    private static readonly string[] Kinds = ["published", "overdue", "unreported", "pending", "future", "out"];

    [Theory]
    [InlineData("konan", 4)]
    [InlineData("sample", 24)]
    public void Every_report_stands_in_the_list_of_its_state(string portal, int initiatives)
    {
        var listed = Kinds.Where(kind => Directory.Exists(Path.Combine(portals.Folder(portal), "reports", kind)))
            .SelectMany(kind => BothPortals.Read(portals.Folder(portal), "reports", kind, "index.html").QuerySelectorAll(".departments li")).SelectMany(Reports).ToList();
        Assert.Equal(initiatives * 5 * 2, listed.Count);
        Assert.Equal(listed.Count, listed.Distinct().Count());
    }

    [Fact]
    public void What_is_overdue_is_named_by_department_initiative_year_and_report()
    {
        using var portal = new SmallPortal { AsOf = "2024-07-01" }.Table("initiatives.csv", SmallPortal.Heads, "K1,1,開かれた市政,情報を届ける,広報紙の見直し,広報課", "K2,1,開かれた市政,情報を届ける,窓口の見直し,市民課")
            .Table("results.csv", "取組番号,年度,中間進捗,年度末実績", "K1,R3,進む,終わる", "K1,R4,進む,終わる", "K1,R5,進む,終わる", "K2,R3,,終わる", "K2,R4,進む,終わる", "K2,R5,,");
        var page = BothPortals.Read(portal.Publish(), "reports", "overdue", "index.html");
        Assert.Equal("市民課", Assert.Single(page.QuerySelectorAll("h2 a")).TextContent);
        var row = Assert.Single(page.QuerySelectorAll(".departments li"));
        Assert.Equal("窓口の見直し", row.QuerySelector("a")!.TextContent);
        Assert.Equal("令和3年度の中間、令和5年度の中間・年度末", row.QuerySelector(".note")!.TextContent);
        Assert.Equal("1件の取組に、3件の報告があります。", page.QuerySelector(".lead")!.TextContent);
    }

    /// <summary>Without due dates nothing is late, and no page says so.</summary>
    [Fact]
    public void A_plan_without_due_dates_has_no_page_of_overdue_reports()
    {
        using var portal = new SmallPortal { Due = "{}" };
        var site = portal.Publish();
        Assert.False(Directory.Exists(Path.Combine(site, "reports", "overdue")));
        Assert.Equal("未公表の報告", BothPortals.Read(site, "reports", "unreported", "index.html").QuerySelector("h1")!.TextContent);
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("search/index.html")]
    [InlineData("initiatives/index.html")]
    [InlineData("departments/index.html")]
    [InlineData("reports/index.html")]
    public void The_missing_reports_are_one_link_away(string path)
    {
        var link = BothPortals.Read(portals.Folder("sample"), path).QuerySelectorAll("main a").First(link => link.GetAttribute("href")!.EndsWith("overdue/index.html", StringComparison.Ordinal));
        Assert.Contains("4件", link.Closest("li")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_counts_of_departments_add_up_to_those_of_the_plan()
    {
        var page = BothPortals.Read(portals.Folder("sample"), "reports", "index.html");
        var heads = page.QuerySelectorAll(".counts thead th").Skip(1).Select(head => head.TextContent).ToList();
        var rows = page.QuerySelectorAll(".counts tbody tr").Select(row => row.QuerySelectorAll("td").Select(cell => int.Parse(cell.TextContent, System.Globalization.CultureInfo.InvariantCulture)).ToList()).ToList();
        Assert.Equal(7, rows.Count);
        for (var i = 0; i < heads.Count; i++)
        {
            var way = page.QuerySelectorAll(".departments li").First(way => way.QuerySelector("a")!.TextContent == heads[i]);
            Assert.Equal($"{rows.Sum(row => row[i])}件", way.QuerySelector("b")!.TextContent);
        }
    }

    /// <summary>「令和5年度の中間・年度末」 of an initiative as two reports.</summary>
    private static IEnumerable<string> Reports(IElement row) => row.QuerySelector(".note")!.TextContent.Split('、')
        .SelectMany(year => year[(year.IndexOf('の', StringComparison.Ordinal) + 1)..].Split('・').Select(report => $"{row.QuerySelector("a")!.GetAttribute("href")} {year.Split('の')[0]} {report}"));
}

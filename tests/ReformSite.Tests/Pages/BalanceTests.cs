using AngleSharp.Dom;

namespace ReformSite.Tests.Pages;

/// <summary>計画の総括: the final evaluation of everything that was promised.</summary>
public sealed class BalanceTests : IDisposable
{
    private const string Heads = SmallPortal.Heads + ",大綱期間終了の目指す姿,状態,状態の理由,終了年度";

    private readonly SmallPortal _portal = new SmallPortal { AsOf = "2026-07-01" }
        .Table("initiatives.csv", Heads,
            "K1,1,開かれた市政,情報を届ける,広報紙の見直し,広報課,だれもが市政を知る。,,,",
            "K2,1,開かれた市政,情報を届ける,窓口の見直し,市民課,待たせない。,完了,目標を達した。,R5",
            "K3,1,開かれた市政,情報を届ける,会議の公開,広報課,,中止,,R4",
            "K4,2,むだのない市役所,仕事を減らす,様式の統一,総務課,書類に迷わない。,,,",
            "K5,2,むだのない市役所,仕事を減らす,帳票の廃止,総務課,紙を減らす。,統合:K4,,R4")
        .Table("results.csv", "取組番号,年度,年度末実績,年度末評価",
            "K1,R6,配った。,4", "K1,R7,全戸に配った。,5", "K2,R5,半分にした。,3", "K3,R4,開いた。,5", "K4,R6,減らした。,5", "K4,R7,百件減らした。,2", "K5,R4,調べた。,3");

    private static IDocument Page(string site, string path = "balance/index.html") => BothPortals.Read(site, path);

    private static string Text(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public void What_was_stopped_or_merged_is_counted_apart_and_what_was_completed_by_its_last_year()
    {
        var page = Page(_portal.Publish());
        Assert.Equal("計画の総括", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("最終評価は評価済み3件のうち2件（67%）が目標達成。届かず1件、対象外2件。", Text(page.QuerySelector(".lead")!).Replace(" ", "", StringComparison.Ordinal));
        Assert.Equal(
            ["5 大きく上回る 1 1/333%", "4 目標以上 0 0/30%", "3 目標達成 1 1/333%", "2 届かず 1 1/333%", "1 行えず 0 0/30%", "未公表 0 —", "対象外 2 —"],
            page.QuerySelectorAll("table.levels tbody tr").Select(row => string.Join(' ', row.Children.Select(Text))));
        Assert.Equal(["1 開かれた市政 1 0 1 0 0 0 1 2/2100%", "2 むだのない市役所 0 0 0 1 0 0 1 0/10%"], RowsOf(page, "policies"));
        Assert.Equal(["広報課 1 0 0 0 0 0 1 1/1100%", "市民課 0 0 1 0 0 0 0 1/1100%", "総務課 0 0 0 1 0 0 1 0/10%"], RowsOf(page, "departments"));
        Assert.Contains("対象外は、中止または統合した取組", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_initiative_stands_with_its_aim_its_final_evaluation_and_how_it_ended()
    {
        var rows = Page(_portal.Publish()).QuerySelectorAll(".promise").ToDictionary(row => row.QuerySelector("h3")!.TextContent, StringComparer.Ordinal);
        Assert.Equal(5, rows.Count);
        Assert.Equal("だれもが市政を知る。", rows["広報紙の見直し"].QuerySelector(".vision dd")!.TextContent);
        Assert.Equal("5 大きく上回る", Text(rows["広報紙の見直し"].QuerySelector(".grade")!));
        Assert.Contains("令和7年度の年度末実績", rows["広報紙の見直し"].TextContent, StringComparison.Ordinal);
        Assert.Equal("3 目標達成", Text(rows["窓口の見直し"].QuerySelector(".grade")!));
        Assert.Contains("この取組は令和5年度で完了しました。理由：目標を達した。", rows["窓口の見直し"].TextContent, StringComparison.Ordinal);
        Assert.Contains("令和5年度の年度末実績", rows["窓口の見直し"].TextContent, StringComparison.Ordinal);
        Assert.Equal("中止", Text(rows["会議の公開"].QuerySelector(".grade")!));
        Assert.Equal("記載なし", rows["会議の公開"].QuerySelector(".vision dd")!.TextContent);
        Assert.Equal("統合", Text(rows["帳票の廃止"].QuerySelector(".grade")!));
        Assert.Equal("../initiatives/K4/index.html", rows["帳票の廃止"].QuerySelector("a[href*='K4']")!.GetAttribute("href"));
    }

    [Fact]
    public void The_home_page_counts_alike_and_every_page_leads_there()
    {
        var site = _portal.Publish();
        var home = Page(site, "index.html");
        Assert.Equal("五年の計画を終えて、五つの約束のうち2件が目標に届きました。", home.QuerySelector("h1")!.TextContent);
        Assert.Contains("最終評価は評価済み3件のうち2件（67%）が目標達成。届かず1件、対象外2件。", home.QuerySelector(".answers")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("balance/index.html", home.QuerySelector(".lead a")!.GetAttribute("href"));
        Assert.Equal(["../balance/index.html", "../balance/index.html"], Page(site, "data/index.html").QuerySelectorAll(".notice a, .foot a").Where(link => link.TextContent == "計画の総括").Select(link => link.GetAttribute("href")));
    }

    /// <summary>An evaluation of an earlier year does not stand in for the one that is missing.</summary>
    [Fact]
    public void What_is_not_reported_stands_apart()
    {
        _portal.Table("results.csv", "取組番号,年度,年度末実績,年度末評価", "K1,R6,配った。,4", "K2,R5,半分にした。,3");
        var page = Page(_portal.Publish());
        Assert.Equal("最終評価は評価済み1件のうち1件（100%）が目標達成。未公表2件、対象外2件。", Text(page.QuerySelector(".lead")!).Replace(" ", "", StringComparison.Ordinal));
        Assert.Equal("未公表（期限超過）", Text(page.QuerySelectorAll(".grade")[0]));
        Assert.DoesNotContain("配った。", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Before_the_last_reports_are_due_it_says_when_they_come()
    {
        _portal.AsOf = "2026-04-01";
        _portal.Table("results.csv", "取組番号,年度,年度末実績,年度末評価", "K1,R7,配った。,5", "K2,R5,半分にした。,3");
        var page = Page(_portal.Publish());
        Assert.Equal("最終評価は評価済み2件のすべて（100%）が目標達成。期限前1件、対象外2件。", Text(page.QuerySelector(".lead")!).Replace(" ", "", StringComparison.Ordinal));
        Assert.Equal("五年の計画を終えて、五つの約束のうち評価が出たのは2件。2件が目標に届きました。", Page(_portal.Publish(), "index.html").QuerySelector("h1")!.TextContent);
        Assert.Equal("計画期間は終わりました。最後の年度（令和7年度）の結果は、2026年6月30日までに公表されます。", page.QuerySelector(".lead + p")!.TextContent);
        Assert.Equal(["2 むだのない市役所 期限前 —"], RowsOf(page, "policies").Skip(1));
    }

    [Fact]
    public void The_page_of_an_initiative_sets_its_final_evaluation_against_its_aim()
    {
        var site = _portal.Publish();
        var goal = Page(site, "initiatives/K2/index.html").QuerySelector(".goal")!;
        Assert.Equal("待たせない。", goal.QuerySelector(".vision dd")!.TextContent);
        Assert.Equal("3 目標達成", Text(goal.QuerySelector(".grade")!));
        Assert.Contains("令和5年度の年度末評価「目標を達成」が、この取組の最終評価です。", goal.TextContent, StringComparison.Ordinal);
        Assert.Null(Page(site, "initiatives/K3/index.html").QuerySelector(".goal .grade"));
    }

    [Fact]
    public void There_is_none_while_the_plan_runs()
    {
        _portal.AsOf = "2026-03-31";
        var site = _portal.Publish();
        Assert.False(Directory.Exists(Path.Combine(site, "balance")));
        Assert.DoesNotContain("計画の総括", Page(site, "index.html").Body!.TextContent, StringComparison.Ordinal);
        Assert.Null(Page(site, "method/index.html").GetElementById("final"));
        Assert.Null(Page(site, "initiatives/K1/index.html").QuerySelector(".goal .grade"));
    }

    [Fact]
    public void A_large_plan_goes_on_on_further_pages_none_of_which_is_too_heavy()
    {
        const int count = 230;
        var text = string.Concat(Enumerable.Repeat("窓口の手続きが早く終わり、待つ人が少ない。", 20));
        _portal.Table("initiatives.csv", SmallPortal.Heads + ",大綱期間終了の目指す姿", [.. Enumerable.Range(1, count).Select(n => $"K{n},{(n % 2) + 1},政策{n % 2},施策,取組その{n},{n % 30}課,{text}")])
            .Table("results.csv", "取組番号,年度,年度末実績,年度末評価", [.. Enumerable.Range(1, count).Select(n => $"K{n},R7,{text},{n % 5 + 1}")]);
        var site = _portal.Publish();
        var files = Directory.EnumerateFiles(Path.Combine(site, "balance"), "index.html", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(site, file)).ToList();
        Assert.True(files.Count > 3);
        Assert.Equal(count, files.SelectMany(file => Page(site, file).QuerySelectorAll(".promise h3")).Select(title => title.TextContent).Distinct().Count());
        Assert.All(files, file => Assert.True(new FileInfo(Path.Combine(site, file)).Length < 300_000, file));
        Assert.Contains(files, file => Page(site, file).QuerySelector("h1")!.TextContent.EndsWith("〜230件目）", StringComparison.Ordinal));
    }

    /// <summary>A bar without anything in it says why.</summary>
    [Fact]
    public void A_group_without_an_evaluation_has_a_word_instead_of_a_bar()
    {
        _portal.Table("results.csv", "取組番号,年度,年度末実績,年度末評価", "K1,R7,配った。,5", "K2,R5,半分にした。,3", "K4,R7,減らした。,");
        Assert.Contains("評価の記載なし", Page(_portal.Publish()).GetElementById("policies-h")!.ParentElement!.QuerySelectorAll("svg text").Select(text => text.TextContent));
    }

    [Fact]
    public void The_method_page_states_the_rule() =>
        Assert.Contains("取組を行った最後の年度の年度末評価", Page(_portal.Publish(), "method/index.html").GetElementById("final")!.ParentElement!.TextContent, StringComparison.Ordinal);

    private static IEnumerable<string> RowsOf(IDocument page, string figure) =>
        page.GetElementById(figure + "-h")!.ParentElement!.QuerySelectorAll("tbody tr").Select(row => string.Join(' ', row.Children.Select(Text)));

    public void Dispose() => _portal.Dispose();
}

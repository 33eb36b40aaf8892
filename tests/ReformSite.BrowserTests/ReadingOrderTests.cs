using System.Text.RegularExpressions;

namespace ReformSite.BrowserTests;

/// <summary>What a screen reader is told, from top to bottom: the accessibility tree of Chromium, its landmarks, headings, pictures, tables and answers.</summary>
[Collection(nameof(Site))]
public partial class ReadingOrderTests(Site site)
{
    [Fact]
    public async Task Home()
    {
        var told = await TreeAsync("");
        InOrder(told,
            "link \"本文へ移動\"", "banner", "navigation \"言語\"", "navigation \"メニュー\"", "main",
            "heading \"四年目を終えて、 24の約束のうち 15件が 目標に届きました。\" [level=1]",
            "term: 約束", "term: 結果", "term: 担当", "term: 変化",
            "heading \"24の約束、五年のようす\" [level=2]", "table \"年度ごとの件数\"", "columnheader \"R6 2024\"", "cell \"15 /20\"",
            "table \"市民とともにつくる、開かれたまち\"",
            "row \"自治会への職員派遣と相談支援 3 目標達成 3 目標達成 3 目標達成 3 目標達成 中間評価 3 市民協働課\"", "table \"次の世代に負担を先送りしない財政\"", "row \"",
            "heading \"四つの政策\" [level=2]", "heading \"1 市民とともにつくる、開かれたまち\" [level=3]",
            "heading \"年度ごとの評価\" [level=2]", "img ", "table \"24の取組の年度末評価の件数\"", "rowheader \"R6 2024\"",
            "heading \"最近の更新と訂正\" [level=2]", "heading \"探す\" [level=2]", "searchbox \"ことばで探す\"", "contentinfo");
    }

    [Fact]
    public async Task A_policy()
    {
        InOrder(await TreeAsync("policies/2/"),
            "navigation \"現在の場所\"", "main", "heading \"手間なく使える行政サービス\" [level=1]", "term: 約束", "term: 変化",
            "heading \"年度ごとの評価\" [level=2]", "img \"この政策の6の取組の年度末評価の内訳", "table \"この政策の6の取組の年度末評価の件数\"",
            "heading \"施策1 行かずに済む手続きを増やす\" [level=2]", "heading \"申請手続きのオンライン化\" [level=3]", "list", "3 目標達成", "3 目標達成", "4 目標以上", "5 大きく上回る", "中間評価 4",
            "heading \"施策2 窓口で待たせない、迷わせない\" [level=2]", "heading \"実績効果額\" [level=2]", "heading \"担当する部署\" [level=2]", "contentinfo");
    }

    /// <summary>A story: the promise, the answers, what became of each year, where it goes.</summary>
    [Fact]
    public async Task An_initiative()
    {
        InOrder(await TreeAsync("initiatives/K1-3-1/"),
            "navigation \"現在の場所\"", "listitem: 取組 K1-3-1", "main", "heading \"地域に出向く「まちかど懇談会」の開催\" [level=1]", "term: 約束", "term: 結果", "term: 担当", "term: 変化",
            "navigation \"このページの内容\"", "heading \"五年の評価\" [level=2]", "img \"年度末評価の移り変わり 令和3年度は1、令和4年度は2、令和5年度は3、令和6年度は4、令和7年度は期限前。\"",
            "table \"年度ごとの評価\"", "cell \"1 行えず\"", "heading \"数字で見る\" [level=2]", "figure \"まちかど懇談会の開催回数の目標と実績\"",
            "heading \"五年のあゆみ\" [level=2]", "heading \"はじまり\" [level=3]", "heading \"令和3年度 2021", "term: 約束 取組計画", "term: 起きたこと 年度末実績", "heading \"令和7年度 2025", "heading \"計画の終わり\" [level=3]",
            "heading \"訂正\" [level=2]", "heading \"年度末実績評価基準\" [level=2]", "5 目標を大きく上回る成果があった", "heading \"この内容の出どころ\" [level=2]", "contentinfo");
    }

    [Fact]
    public async Task A_department()
    {
        InOrder(await TreeAsync("departments/広報情報課/"), "main", "heading \"広報情報課\" [level=1]", "term: 約束", "table ", "contentinfo");
    }

    /// <summary>Nothing is told twice in a row, and no picture or table is without a name.</summary>
    [Theory]
    [MemberData(nameof(AccessTests.Main), MemberType = typeof(AccessTests))]
    public async Task Nothing_nameless_and_no_code_twice(string path)
    {
        var told = await TreeAsync(path);
        Assert.DoesNotMatch(Nameless(), told);
        Assert.DoesNotMatch(Twice(), told);
    }

    private async Task<string> TreeAsync(string path)
    {
        await using var visit = await site.VisitAsync("sample", path);
        return await visit.Page.Locator("body").AriaSnapshotAsync();
    }

    private static void InOrder(string told, params string[] expected)
    {
        var at = 0;
        foreach (var part in expected)
        {
            var found = told.IndexOf(part, at, StringComparison.Ordinal);
            Assert.True(found >= 0, $"not told, or too early: {part}\n" + string.Join('\n', told[at..].Split('\n').Take(25)));
            at = found + part.Length;
        }
    }

    [GeneratedRegex(@"- (img|table|figure|region|navigation|searchbox|combobox|button|link)(:|$)", RegexOptions.Multiline)]
    private static partial Regex Nameless();

    [GeneratedRegex(@"- cell ""([0-9]+) \1 ")]
    private static partial Regex Twice();
}

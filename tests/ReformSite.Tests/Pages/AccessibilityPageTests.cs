using AngleSharp.Dom;
using ReformSite.Sources;
using ReformSite.Tests.House;

namespace ReformSite.Tests.Pages;

/// <summary>ウェブアクセシビリティ方針 and 試験結果: what the city states, and nothing the site claims by itself.</summary>
[Collection(nameof(BothPortals))]
public class AccessibilityPageTests(BothPortals portals)
{
    private const string Policy = "accessibility:\n  policy: { scope: すべてのページ, level: AA, conformance: 準拠 }\n";

    [Fact]
    public void Where_nothing_is_stated_the_page_says_so_and_whom_to_ask()
    {
        var main = MainOf(portals.Folder("konan"));
        Assert.Equal("このサイトのウェブアクセシビリティ方針は、公表されていません。", main.QuerySelector(".lead")!.TextContent);
        Assert.Contains("湖南省 秘書広報課", main.TextContent, StringComparison.Ordinal);
        Assert.DoesNotMatch("準拠|適合|配慮|試験", main.TextContent);
        Assert.False(Directory.Exists(Path.Combine(portals.Folder("konan"), "accessibility", "results")));
    }

    [Fact]
    public void A_policy_is_an_aim_and_a_test_to_come_is_no_result()
    {
        var main = MainOf(portals.Folder("sample"));
        Assert.Equal("JIS X 8341-3:2016の適合レベルAAに準拠することを目標としています。試験結果は、まだ公表されていません。", main.QuerySelector(".lead")!.TextContent);
        Assert.Equal(
            ["心がけていること", "対象範囲", "目標とする適合レベルと対応度", "目標を達成する期限", "例外事項", "追加する達成基準", "把握している課題と今後の対応", "方針を定めた日", "試験結果", "お問い合わせ"],
            main.QuerySelectorAll("h2").Select(heading => heading.TextContent));
        Assert.Equal("2027年3月31日", main.QuerySelector("#deadline")!.NextElementSibling!.TextContent);
        Assert.Equal(["2.4.8 現在位置（レベルAAA）", "2.4.10 セクション見出し（レベルAAA）"], main.QuerySelector("#additional")!.NextElementSibling!.Children.Select(item => item.TextContent));
        Assert.Equal("results/index.html", main.QuerySelector("#results + p a")!.GetAttribute("href"));

        var results = MainOf(portals.Folder("sample"), "results");
        Assert.Equal("試験結果は、まだ公表されていません。", results.QuerySelector(".lead")!.TextContent);
        Assert.Contains("令和8年度に、JIS X 8341-3:2016の附属書JBに沿って試験を行い", results.TextContent, StringComparison.Ordinal);
        Assert.Empty(results.QuerySelectorAll("table, dl"));
    }

    [Theory]
    [InlineData("konan")]
    [InlineData("sample")]
    public void No_page_claims_conformity(string portal)
    {
        foreach (var (path, page) in portals.Pages(portal))
            Assert.False(page.DocumentElement.TextContent.Contains("準拠しています", StringComparison.Ordinal) || page.DocumentElement.TextContent.Contains("適合しています", StringComparison.Ordinal), path);
    }

    [Theory]
    [InlineData("konan", "ウェブアクセシビリティ")]
    [InlineData("sample", "ウェブアクセシビリティ方針")]
    public void Every_page_leads_there_from_its_foot(string portal, string name)
    {
        foreach (var (path, page) in portals.Pages(portal).Where(page => !page.Path.StartsWith("en/", StringComparison.Ordinal) && !page.Path.EndsWith("/404.html", StringComparison.Ordinal)))
            Assert.True(page.QuerySelectorAll("footer ul a").Count(link => link.TextContent == name && link.GetAttribute("href")!.EndsWith("index.html", StringComparison.Ordinal) | path == "404.html") == 1, path);
    }

    [Fact]
    public void A_test_result_has_every_item_of_the_standard()
    {
        using var output = new TemporaryFolder();
        Assert.True(Build.Run(new BuildRequest(Repository.At("tests", "cases", "accessibility-tested", "content"), output.Path, null, Strict: false), new Silent()).IsPublished);
        var main = MainOf(output.At("content"), "results");
        Assert.Equal("適合レベルAAに一部準拠しています（2025年2月10日表明）。試験した38の達成基準のうち、36の基準を満たしています。", main.QuerySelector(".lead")!.TextContent);
        var items = main.QuerySelectorAll("dl > div").ToDictionary(item => item.QuerySelector("dt")!.TextContent, item => item.QuerySelector("dd")!, StringComparer.Ordinal);
        Assert.Equal(
            [
                "表明日", "規格の規格番号及び改正年", "満たしている適合レベル及び対応度", "対象となるウェブページに関する簡潔な説明", "依存したウェブコンテンツ技術のリスト", "試験対象のウェブページを選択した方法",
                "試験を行ったウェブページのURI", "試験実施期間", "試験に使用したチェックツール", "試験に使用した環境",
            ],
            items.Keys);
        Assert.Equal("2025年2月10日", items["表明日"].TextContent);
        Assert.StartsWith("適合レベルAAに一部準拠「一部準拠」は、", items["満たしている適合レベル及び対応度"].TextContent, StringComparison.Ordinal);
        Assert.Equal("https://city.example/plan/ から始まるすべてのページ", items["対象となるウェブページに関する簡潔な説明"].QuerySelector("li")!.TextContent);
        Assert.Equal("HTML、CSS、SVG、JavaScript", items["依存したウェブコンテンツ技術のリスト"].TextContent);
        Assert.Equal(5, items["試験を行ったウェブページのURI"].QuerySelectorAll("a[href^='https://city.example/plan/']").Length);
        Assert.Equal("2025年1月14日から2025年1月24日まで", items["試験実施期間"].TextContent);

        var rows = main.QuerySelectorAll("tbody tr").Select(row => row.Children.Select(cell => cell.TextContent).ToList()).ToList();
        Assert.Equal(Criteria.All, rows.Select(row => row[0].Split(' ')[0]));
        Assert.Equal(["1.1.1 非テキストコンテンツ", "A", "あり", "満たしていない", "令和5年度までの写真6枚に説明がない。"], rows[0]);
        Assert.Equal(["1.2.1 音声だけ及び映像だけ（収録済み）", "A", "なし", "満たしている", "音声と映像はない。"], rows[1]);
        Assert.Equal(["2.1.1 キーボード", "A", "あり", "満たしている", "—"], rows[14]);
        Assert.Equal(["1.1.1 非テキストコンテンツ", "1.4.3 コントラスト（最低限レベル）"], main.QuerySelector("#failed + ul")!.Children.Select(item => item.TextContent));
        Assert.Equal(2, main.QuerySelector("#next + ul")!.Children.Length);

        var policy = MainOf(output.At("content"));
        Assert.Contains("試験市 広報課　電話 000-000-0000　web@city.example", policy.TextContent, StringComparison.Ordinal);
        Assert.EndsWith("適合レベルAAに一部準拠しています（2025年2月10日表明）。", policy.QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("準拠", "適合レベルAに準拠しています（2025年6月1日表明）。試験した25の達成基準のうち、25の基準を満たしています。")]
    [InlineData("一部準拠", "適合レベルAに一部準拠しています（2025年6月1日表明）。試験した25の達成基準のうち、25の基準を満たしています。")]
    [InlineData("配慮", "適合レベルAに配慮しています（2025年6月1日表明）。試験した25の達成基準のうち、25の基準を満たしています。")]
    public void A_claim_is_the_city_s_own_word(string conformance, string claim)
    {
        var criteria = string.Concat(Criteria.UpTo("A").Select(id => $"      {id}: ○\n"));
        using var portal = new SmallPortal
        {
            More = Policy + $"  result:\n    claimed: 2025-06-01\n    level: A\n    conformance: {conformance}\n    technologies: HTML\n    selection: すべてのページ\n    pages: [\"https://city.example/\"]\n"
                + $"    period: {{ from: 2025-05-01, to: 2025-05-02 }}\n    criteria:\n{criteria}",
        };
        Assert.Equal(claim, MainOf(portal.Publish(), "results").QuerySelector(".lead")!.TextContent);
    }

    [Theory]
    [InlineData("準拠", "準拠することを目標としています。")]
    [InlineData("一部準拠", "一部準拠することを目標としています。")]
    [InlineData("配慮", "配慮することを目標としています。")]
    public void An_aim_is_told_with_what_its_word_means(string conformance, string aim)
    {
        using var portal = new SmallPortal { More = Policy.Replace("準拠", conformance, StringComparison.Ordinal) };
        var section = MainOf(portal.Publish()).QuerySelector("#aim")!;
        Assert.EndsWith("の適合レベルAAに" + aim, section.NextElementSibling!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith($"「{conformance}」は、", section.NextElementSibling.NextElementSibling!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("https://waic.jp/", section.NextElementSibling.NextElementSibling.QuerySelector("a")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_city_s_own_page_stands_alone_or_opens_the_policy()
    {
        const string markdown = "---\ntitle: 読みやすさのために\nmenu: false\n---\n\nどなたにも読めるように作っています。\n";
        using var alone = new SmallPortal().File("pages/accessibility.md", markdown);
        var site = alone.Publish();
        Assert.Equal("読みやすさのために", MainOf(site).QuerySelector("h1")!.TextContent);
        Assert.DoesNotContain("公表されていません", MainOf(site).TextContent, StringComparison.Ordinal);
        Assert.Single(BothPortals.Read(site, "index.html").QuerySelectorAll("footer a[href='accessibility/index.html']"), link => link.TextContent == "読みやすさのために");
        Assert.Contains("どなたにも読めるように", File.ReadAllText(Directory.GetFiles(Path.Combine(site, "search"), "*.js").Single()), StringComparison.Ordinal);

        using var both = new SmallPortal { More = Policy }.File("pages/accessibility.md", markdown);
        var main = MainOf(both.Publish());
        Assert.Equal("どなたにも読めるように作っています。", main.QuerySelector(".prose > p")!.TextContent);
        Assert.Equal("すべてのページ", main.QuerySelector("#scope + p")!.TextContent);
    }

    private static IElement MainOf(string site, params string[] below) => BothPortals.Read(site, ["accessibility", .. below, "index.html"]).QuerySelector("main")!;
}

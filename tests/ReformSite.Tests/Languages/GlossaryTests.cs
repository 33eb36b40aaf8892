using AngleSharp.Dom;
using ReformSite.Tests.Pages;

namespace ReformSite.Tests.Languages;

/// <summary>The city's terms: a page of them, and on every other page the first use of each leads there.</summary>
public class GlossaryTests
{
    private static readonly string[] Terms = ["講座,こうざ,学ぶための集まりです。", "出前講座,,職員が出向く集まりです。", "LINE,らいん,連絡に使うアプリです。", "収納率,,税金が納められた割合です。"];

    [Fact]
    public void The_page_has_every_term_with_reading_and_meaning()
    {
        using var portal = new SmallPortal().Table("glossary.csv", "用語,読み,意味", Terms);
        var page = BothPortals.Read(portal.Publish(), "glossary", "index.html");
        Assert.Equal(["講座", "出前講座", "LINE", "収納率"], page.QuerySelectorAll("main dt").Select(term => term.FirstChild!.TextContent));
        Assert.Equal(["学ぶための集まりです。", "職員が出向く集まりです。", "連絡に使うアプリです。", "税金が納められた割合です。"], page.QuerySelectorAll("main dd").Select(meaning => meaning.TextContent));
        Assert.Equal("こうざ", page.QuerySelector("main dt small")!.TextContent);
    }

    [Fact]
    public void The_first_use_of_a_term_leads_to_its_meaning_and_later_ones_do_not()
    {
        using var portal = Portal("収納率を上げる。収納率は95%。", "収納率を見る。");
        var site = portal.Publish();
        var link = Assert.Single(Links(site));
        Assert.Equal("収納率", link.TextContent);
        var id = link.GetAttribute("href")!.Split('#')[1];
        Assert.StartsWith("収納率", BothPortals.Read(site, "glossary", "index.html").GetElementById(id)!.TextContent, StringComparison.Ordinal);
    }

    /// <summary>Japanese has no blanks: a term inside a longer word is not the term.</summary>
    [Theory]
    [InlineData("出前講座を開く。", "出前講座")]
    [InlineData("ONLINEで受け付ける。")]
    [InlineData("公式LINEで知らせる。", "LINE")]
    [InlineData("市民講座を開く。")]
    [InlineData("この講座を見る。", "講座")]
    public void A_term_is_found_only_where_it_stands_as_a_word(string plan, params string[] found)
    {
        using var portal = Portal(plan, "");
        Assert.Equal(found, Links(portal.Publish()).Select(link => link.TextContent));
    }

    [Fact]
    public void Links_and_headings_are_left_alone()
    {
        using var portal = Portal("https://example.jp/収納率 を見る。", "")
            .Table("initiatives.csv", SmallPortal.Heads, "K1,1,開かれた市政,情報を届ける,収納率の向上,広報課");
        var page = BothPortals.Read(portal.Publish(), "initiatives", "K1", "index.html");
        Assert.Empty(page.QuerySelectorAll("h1 a, h2 a.term, a a"));
    }

    /// <summary>A link nobody sees is a stop of the keyboard nobody sees: what is only for the ear holds none.</summary>
    [Fact]
    public void What_only_a_screen_reader_reads_has_no_links()
    {
        using var portal = new SmallPortal().Table("glossary.csv", "用語,読み,意味", "中間評価,,年度の途中の評価です。", "期限前,,まだ公表の期日が来ていません。", "目標達成,,目標に届いたことです。", "未公表,,まだ公表されていません。");
        var site = portal.Publish();
        var pages = Directory.GetFiles(site, "*.html", SearchOption.AllDirectories).Select(file => BothPortals.Read(site, Path.GetRelativePath(site, file))).ToList();
        Assert.NotEmpty(pages.SelectMany(page => page.QuerySelectorAll("a.term")));
        Assert.Empty(pages.SelectMany(page => page.QuerySelectorAll(".vh a.term")).Select(link => link.ParentElement!.OuterHtml));
    }

    [Fact]
    public void Without_a_glossary_there_is_no_page_and_no_link()
    {
        using var portal = new SmallPortal();
        var site = portal.Publish();
        Assert.False(Directory.Exists(Path.Combine(site, "glossary")));
        Assert.DoesNotContain("glossary", File.ReadAllText(Path.Combine(site, "index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_of_the_city_s_own_introduces_the_terms()
    {
        using var portal = new SmallPortal().Table("glossary.csv", "用語,読み,意味", Terms).File("pages/glossary.md", "---\ntitle: 言葉の意味\n---\n\n町の言葉です。\n");
        var page = BothPortals.Read(portal.Publish(), "glossary", "index.html");
        Assert.Equal("言葉の意味", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("町の言葉です。", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(page.QuerySelectorAll("main dt"));
    }

    private static SmallPortal Portal(string plan, string result) => new SmallPortal()
        .Table("glossary.csv", "用語,読み,意味", Terms).Table("results.csv", "取組番号,年度,取組計画,年度末実績", $"K1,R3,{plan},{result}");

    private static IEnumerable<IElement> Links(string site) => BothPortals.Read(site, "initiatives", "K1", "index.html").QuerySelectorAll("main .story a.term");
}

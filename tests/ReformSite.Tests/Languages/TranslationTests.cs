using AngleSharp.Dom;
using ReformSite.Tests.Pages;

namespace ReformSite.Tests.Languages;

/// <summary>A portal in several languages: translated texts in their place, everything else marked as what it is, and a way from one to the other.</summary>
public class TranslationTests
{
    [Fact]
    public void Each_language_has_all_pages_and_the_data_are_published_once()
    {
        using var portal = Portal();
        var files = Cases.FolderCaseTests.FilesOf(portal.Publish()).ToList();
        var pages = files.Where(file => file.EndsWith(".html", StringComparison.Ordinal)).ToList();
        Assert.Equal(pages.Where(page => !page.StartsWith("en/", StringComparison.Ordinal)).Select(page => "en/" + page), pages.Where(page => page.StartsWith("en/", StringComparison.Ordinal)));
        Assert.DoesNotContain(files, file => file.StartsWith("en/data/", StringComparison.Ordinal) && !file.EndsWith(".html", StringComparison.Ordinal));
        Assert.DoesNotContain(files, file => file.StartsWith("en/assets/", StringComparison.Ordinal));
    }

    [Fact]
    public void A_translated_title_stands_where_the_title_stands()
    {
        using var portal = Portal().Table("initiatives.en.csv", "initiative_id,initiative,background", "K1,A new look for the newsletter,It was hard to read.")
            .Table("initiatives.csv", SmallPortal.Heads + ",前年度までの取組および現状", "K1,1,開かれた市政,情報を届ける,広報紙の見直し,広報課,読みにくかった。");
        var site = portal.Publish();
        var page = BothPortals.Read(site, "en", "initiatives", "K1", "index.html");
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("A new look for the newsletter", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("It was hard to read.", page.QuerySelector(".start")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("広報紙の見直し", BothPortals.Read(site, "initiatives", "K1", "index.html").QuerySelector("h1")!.TextContent);
        Assert.Contains("A new look for the newsletter", BothPortals.Read(site, "en", "index.html").QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Results_indicators_levels_and_names_of_site_yaml_are_translated()
    {
        using var portal = Portal()
            .Table("results.csv", "取組番号,年度,年度末実績,実績効果額,年度末評価", "K1,R3,6回開いた。,12件,3")
            .Table("results.en.csv", "取組番号,R3 年度末実績,R3 実績効果額", "K1,Held six times.,12 cases")
            .Table("indicators.csv", "取組番号,指標名,単位,目標の種類,年度,目標値,実績値", "K1,開催回数,回,毎年度,R3,6,6")
            .Table("indicators.en.csv", "取組番号,指標名,指標名の訳,単位の訳", "K1,開催回数,Meetings held,meetings")
            .File("site.en.yaml", """
                title: Promises of a city
                organization: Some City
                plan: { name: Some plan }
                evaluation: { year_end: { "3": { label: Goal met, short: Met } } }
                policies: { "1": An open city }
                departments: { 広報課: Public Relations }
                """);
        var page = BothPortals.Read(portal.Publish(), "en", "initiatives", "K1", "index.html");
        var text = page.QuerySelector("main")!.TextContent;
        Assert.All(new[] { "Held six times.", "12 cases", "Meetings held", "6 meetings", "Goal met", "An open city", "Public Relations" }, words => Assert.Contains(words, text, StringComparison.Ordinal));
        Assert.Contains("Promises of a city", page.QuerySelector("header")!.TextContent, StringComparison.Ordinal);
    }

    /// <summary>What a voice or a translator must know: every Japanese word of an English page is in an element that says so.</summary>
    [Fact]
    public void What_is_not_translated_is_marked_with_its_own_language()
    {
        using var portal = Portal()
            .Table("results.csv", "取組番号,年度,取組計画,中間進捗,中間評価,年度末実績,実績効果額,年度末評価,委員会意見,次年度の対応", "K1,R3,計画の文,途中の文,3,実績の文,12件,3,意見の文,次の文")
            .Table("indicators.csv", "取組番号,指標名,単位,目標の種類,年度,目標値,実績値", "K1,開催回数,回,毎年度,R3,6,6")
            .Table("corrections.csv", "訂正日,取組番号,年度,項目,訂正前,訂正後,理由", "2025-05-01,K1,R3,年度末実績,五回,六回,数え間違い")
            .Table("glossary.csv", "用語,読み,意味", "計画,けいかく,することを決めたもの。")
            .File("policies/1.md", "はじめの文。").File("pages/about.md", "---\ntitle: このサイト\n---\n\n本文。");
        var findings = new List<string>();
        foreach (var (path, page) in BothPortals.PagesOf(portal.Publish()).Where(page => page.Path.StartsWith("en/", StringComparison.Ordinal)))
        {
            foreach (var text in page.Body!.Descendants<IText>().Where(text => text.Data.Any(letter => letter is >= '\u3041' and <= '\u30FF' or >= '\u4E00' and <= '\u9FFF')))
            {
                if (text.ParentElement!.Closest("svg, [lang]")?.GetAttribute("lang") == "en") findings.Add($"{path}: <{text.ParentElement.LocalName}> {text.Data.Trim()}");
            }
        }
        Assert.Equal([], findings);
    }

    [Fact]
    public void Every_page_leads_to_itself_in_the_other_languages()
    {
        using var portal = Portal();
        var site = portal.Publish("https://example.jp/plan/");
        foreach (var (path, page) in BothPortals.PagesOf(site).Where(page => !page.Path.EndsWith("404.html", StringComparison.Ordinal)))
        {
            var link = Assert.Single(page.QuerySelectorAll("header a[hreflang]"));
            var other = Path.GetRelativePath(site, Path.Combine(site, Path.GetDirectoryName(path)!, link.GetAttribute("href")!)).Replace('\\', '/');
            Assert.Equal(path.StartsWith("en/", StringComparison.Ordinal) ? path[3..] : "en/" + path, other);
            Assert.Equal(path.StartsWith("en/", StringComparison.Ordinal) ? "ja" : "en", link.GetAttribute("hreflang"));
        }
        Assert.Contains("hreflang=\"en\" href=\"https://example.jp/plan/en/initiatives/K1/\"", File.ReadAllText(Path.Combine(site, "sitemap.xml")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_portal_in_one_language_has_no_switch()
    {
        using var portal = new SmallPortal();
        Assert.Empty(BothPortals.Read(portal.Publish(), "index.html").QuerySelectorAll("[hreflang]"));
    }

    /// <summary>Keys are the originals' for good: a department's address does not change with its translation.</summary>
    [Fact]
    public void Addresses_are_the_same_in_every_language()
    {
        using var portal = Portal().File("site.en.yaml", "departments: { 広報課: Public Relations }");
        Assert.Equal("Public Relations", BothPortals.Read(portal.Publish(), "en", "departments", "広報課", "index.html").QuerySelector("h1")!.TextContent);
    }

    private static SmallPortal Portal() => new() { More = "languages: [ja, en]" };
}

using AngleSharp.Dom;
using ReformSite.Files;
using ReformSite.Problems;
using ReformSite.Tests.Pages;

namespace ReformSite.Tests.Themes;

/// <summary>What a city changes of a theme without writing one. What it may not do is shown by the folder cases theme-options-gone-wrong and custom-css-gone-wrong.</summary>
public class CityStyleTests
{
    /// <summary>As WCAG's own examples have it.</summary>
    [Theory]
    [InlineData("#000", "#ffffff", "21:1")]
    [InlineData("#777777", "#fff", "4.47:1")]
    [InlineData("#767676", "#fff", "4.54:1")]
    public void Contrast_is_that_of_WCAG(string text, string ground, string ratio) => Assert.Equal(ratio, Contrast.Words(Contrast.Of(text, ground)));

    [Theory]
    [InlineData("#ff9900", "#fff")]
    [InlineData("#223355", "#1b1a18")]
    public void The_colour_that_is_proposed_can_be_read(string text, string ground) => Assert.InRange(Contrast.Of(Contrast.Readable(text, [ground])!, ground), Contrast.OfText, 7);

    [Theory]
    [MemberData(nameof(ThemedSites.Names), MemberType = typeof(ThemedSites))]
    public void Options_and_stylesheet_reach_every_page_behind_the_themes_own(string theme)
    {
        using var portal = new SmallPortal { Theme = theme };
        portal.More = """
            theme_options:
              accent: "#006633"
              logo: assets/logo.svg
              logo_alt: 市章
              font: ud
              header_links: [{ label: 市のホームページ, url: "https://www.example.jp/" }]
              footer: "[市議会](https://www.example.jp/gikai/)の議決を経ています。"
            """;
        portal.File("assets/logo.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>").File("assets/custom.css", ":root { --rs-link: #004d33; }\n.name { background: url(logo.svg); content: \"\\201C {\"; }\n");
        var site = portal.Publish();
        foreach (var path in new[] { "index.html", "initiatives/K1/index.html" })
        {
            var page = BothPortals.Read(site, path.Split('/'));
            var sheets = page.QuerySelectorAll("link[rel=stylesheet]").Select(link => Path.GetFullPath(Path.Combine(site, Path.GetDirectoryName(path)!, link.GetAttribute("href")!))).ToList();
            Assert.Equal(2, sheets.Count);
            Assert.Matches(@"--rs-accent:#006633;--rs-font:""BIZ UDPGothic""", File.ReadAllText(sheets[0]));
            Assert.Matches(@"custom\.[0-9a-f]{10}\.css$", sheets[1]);
            Assert.Contains("--rs-link: #004d33", File.ReadAllText(sheets[1]), StringComparison.Ordinal);
            Assert.Equal("市章", page.QuerySelector("header img")!.GetAttribute("alt"));
            Assert.Equal("市のホームページ", page.QuerySelector("header a[href='https://www.example.jp/']")!.TextContent);
            Assert.Equal("市議会", page.QuerySelector("footer a[href='https://www.example.jp/gikai/']")!.TextContent);
        }
        Assert.False(File.Exists(Path.Combine(site, "assets", "custom.css")));
    }

    [Fact]
    public void A_stylesheet_of_every_page_stays_small()
    {
        using var portal = new SmallPortal();
        portal.File("assets/custom.css", new string(' ', 20_001)).Write();
        var problems = new ProblemList();
        Assert.Null(Build.Prepare(portal.Folder, null, problems));
        Assert.Equal("RS3113", Assert.Single(problems.Ordered()).Code);
    }

    /// <summary>Lists of a small theme have several pages soon; each has its counterpart in every language, however long its words are there.</summary>
    [Fact]
    public void A_list_has_the_same_pages_in_every_language()
    {
        using var portal = new SmallPortal { Theme = "kairan", More = "languages: [ja, en]" };
        portal.Initiatives(30).Table("initiatives.en.csv", "取組番号,取組項目", [.. Enumerable.Range(1, 30).Select(n => $"K{n},{string.Concat(Enumerable.Repeat("A very long title indeed ", 20))}{n}")]);
        var site = portal.Publish();
        var pages = BothPortals.PagesOf(site).Select(page => page.Path).ToList();
        Assert.Contains("initiatives/2/index.html", pages);
        Assert.Equal(pages.Where(path => !path.StartsWith("en/", StringComparison.Ordinal) && path != "404.html"), pages.Where(path => path.StartsWith("en/", StringComparison.Ordinal) && path != "en/404.html").Select(path => path["en/".Length..]));
    }
}

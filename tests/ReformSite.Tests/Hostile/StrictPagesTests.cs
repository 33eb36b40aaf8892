using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ReformSite.Sources;
using ReformSite.Tests.Pages;

namespace ReformSite.Tests.Hostile;

/// <summary>What a strict host may demand of every published file: nothing inline, nothing unsafe, everything that a page loads named by its content.</summary>
[Collection(nameof(BothPortals))]
public partial class StrictPagesTests(BothPortals portals)
{
    private const string Policy = "default-src 'self'; base-uri 'none'; form-action 'self'; object-src 'none'";

    public static TheoryData<string> All => BothPortals.All;

    [Theory]
    [MemberData(nameof(All))]
    public void No_page_holds_a_script_or_a_style_of_its_own(string portal)
    {
        foreach (var (path, page) in portals.Pages(portal))
        {
            Assert.Equal([Policy], page.QuerySelectorAll("meta[http-equiv=Content-Security-Policy]").Select(meta => meta.GetAttribute("content")));
            // The policy stands before anything it could stop.
            Assert.True(page.Head!.Children.Take(3).Any(element => element.GetAttribute("http-equiv") is not null), path);
            Assert.Empty(page.QuerySelectorAll("style, [style], base, iframe, object, embed"));
            Assert.DoesNotContain(page.All, element => element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)));
            Assert.All(page.Scripts, script => Assert.True(script.TextContent.Length == 0 || script.Type == "application/ld+json", path));
            foreach (var address in page.QuerySelectorAll("link[rel=stylesheet], link[rel=icon], link[rel=apple-touch-icon], script[src], img, meta[property='og:image']").Select(element => element.GetAttribute("href") ?? element.GetAttribute("src") ?? element.GetAttribute("content")!))
                Assert.Matches(HashedName(), address);
            foreach (var index in page.QuerySelectorAll("[data-index]").Select(element => element.GetAttribute("data-index")!)) Assert.Matches(IndexName(), index);
        }
    }

    /// <summary>A drawing that is opened by itself is styled: the policy of <c>_headers</c> knows its style by its hash, letter by letter.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public void The_policy_of_the_host_lets_the_drawings_styles_be_and_nothing_unsafe(string portal)
    {
        var folder = portals.Folder(portal);
        var headers = File.ReadAllText(Path.Combine(folder, "_headers"));
        Assert.DoesNotContain("unsafe-", headers, StringComparison.Ordinal);
        Assert.DoesNotContain("data:", headers, StringComparison.Ordinal);
        foreach (var header in new[] { "frame-ancestors 'none'", "Referrer-Policy: strict-origin-when-cross-origin", "X-Content-Type-Options: nosniff", "X-Frame-Options: DENY", "Strict-Transport-Security: max-age=31536000" })
            Assert.Contains(header, headers, StringComparison.Ordinal);
        var drawings = Directory.GetFiles(folder, "*.svg", SearchOption.AllDirectories);
        Assert.NotEmpty(drawings);
        foreach (var drawing in drawings.Select(file => XDocument.Load(file, LoadOptions.PreserveWhitespace)))
        {
            Assert.DoesNotContain(drawing.Descendants(), element => element.Attribute("style") is not null || element.Name.LocalName == "script");
            foreach (var style in drawing.Descendants().Where(element => element.Name.LocalName == "style"))
                Assert.Contains($"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style.Value)))}'", headers, StringComparison.Ordinal);
        }
    }

    /// <summary>
    /// A file that is kept for ever must change its name when its content does. So everything a page loads has such a name, the city's own as well, wherever it is named:
    /// in site.yaml, in texts at any depth and in any language, in its stylesheet. Documents keep their names, as people pass them on.
    /// </summary>
    [Theory]
    [InlineData("civic")]
    [InlineData("kairan")]
    public void What_pages_load_is_named_by_its_content_and_may_be_kept_for_ever(string theme)
    {
        using var portal = new SmallPortal { Theme = theme, More = "theme_options: { logo: assets/logo.svg, icon: assets/emblem.png, share_image: assets/cover.png }\nlanguages: [ja, en]\nbase_url: https://example.jp/plan/" }
            .File("assets/logo.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>").File("assets/plan.pdf", "%PDF").File("assets/custom.css", ".name { background: url('photos/bg 1.svg#a') }\n")
            .File("assets/photos/bg 1.svg", "<svg xmlns='http://www.w3.org/2000/svg'><!-- 1 --></svg>").File("assets/photos/市役所.svg", "<svg xmlns='http://www.w3.org/2000/svg'><!-- 2 --></svg>")
            .File("pages/about.md", "---\ntitle: 案内\n---\n![庁舎](../assets/photos/市役所.svg) [大きな図](../assets/photos/市役所.svg?a#b) [計画書](../assets/plan.pdf)\n")
            .File("policies/1.md", "![背景](<../assets/photos/bg 1.svg>)\n");
        portal.Write();
        foreach (var name in new[] { "emblem.png", "cover.png" }) File.WriteAllBytes(Path.Combine(portal.Folder, "assets", name), Pictures.Png(180, 180));
        var site = portal.Publish(audit: true);

        var named = Directory.GetFiles(site, "*", SearchOption.AllDirectories).Select(file => "/" + Path.GetRelativePath(site, file).Replace('\\', '/')).Where(file => ContentName.Plain(file) != file).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(named, KeptForEver().Matches(File.ReadAllText(Path.Combine(site, "_headers"))).Select(match => Uri.UnescapeDataString(match.Groups[1].Value)).Order(StringComparer.Ordinal));
        foreach (var own in new[] { "logo.svg", "emblem.png", "cover.png", "custom.css", "photos/bg 1.svg", "photos/市役所.svg" }) Assert.Single(named, file => ContentName.Plain(file) == "/assets/" + own);
        Assert.All(named, file => Assert.Equal(file, ContentName.Of(ContentName.Plain(file), File.ReadAllBytes(site + file))));
        Assert.Equal(theme == "civic", named.Exists(file => ContentName.Plain(file) == "/en/search/index.js"));
        Assert.True(File.Exists(Path.Combine(site, "assets", "plan.pdf")));

        string Name(string asset) => named.Single(file => ContentName.Plain(file) == asset)[1..];
        foreach (var (folder, up) in new[] { ("", "../"), ("en", "../../") })
        {
            var about = BothPortals.Read(site, folder, "about", "index.html");
            Assert.Equal(up + Name("/assets/photos/市役所.svg"), about.QuerySelector("main img")!.GetAttribute("src"));
            Assert.Equal([up + Name("/assets/photos/市役所.svg") + "?a#b", up + "assets/plan.pdf"], about.QuerySelectorAll("main a[href*='assets/']").Select(link => link.GetAttribute("href")));
            Assert.Equal("../" + up + Name("/assets/photos/bg 1.svg").Replace(" ", "%20", StringComparison.Ordinal), BothPortals.Read(site, folder, "policies", "1", "index.html").QuerySelector("main img")!.GetAttribute("src"));
        }
        Assert.Contains($"url('{Name("/assets/photos/bg 1.svg")["assets/".Length..]}#a')", File.ReadAllText(Path.Combine(site, Name("/assets/custom.css"))), StringComparison.Ordinal);
    }

    [GeneratedRegex(@"assets/[a-z]+\.[0-9a-f]{10}\.[a-z]+$")]
    private static partial Regex HashedName();

    /// <summary>The index of the search and of the list, beside the page: a script of data that is asked for only when it is used.</summary>
    [GeneratedRegex(@"^index\.[0-9a-f]{10}\.js$")]
    private static partial Regex IndexName();

    [GeneratedRegex(@"^(/\S+)\n  Cache-Control: public, max-age=31536000, immutable$", RegexOptions.Multiline)]
    private static partial Regex KeptForEver();
}

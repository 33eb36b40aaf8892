using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ReformSite.Tests.Pages;

namespace ReformSite.Tests.Hostile;

/// <summary>What a strict host may demand of every published file: nothing inline, nothing unsafe, every asset of the theme named by its content.</summary>
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
                Assert.Matches(IndexName().IsMatch(address) ? IndexName() : HashedName(), address);
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

    /// <summary>A file that is kept for ever must change its name when its content does; the city's own assets keep their names.</summary>
    [Fact]
    public void Only_names_that_hold_a_hash_may_be_kept_for_ever()
    {
        using var portal = new SmallPortal { More = "theme_options: { logo: assets/logo.svg }" }.File("assets/logo.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
        var site = portal.Publish();
        var kept = KeptForEver().Matches(File.ReadAllText(Path.Combine(site, "_headers"))).Select(match => match.Groups[1].Value).ToList();
        Assert.Equal(Directory.GetFiles(Path.Combine(site, "assets")).Select(file => "/assets/" + Path.GetFileName(file)).Where(file => file != "/assets/logo.svg").Order(StringComparer.Ordinal), kept.Order(StringComparer.Ordinal));
        Assert.All(kept, file => Assert.Matches(HashedName(), file));
    }

    [GeneratedRegex(@"assets/[a-z]+\.[0-9a-f]{10}\.[a-z]+$")]
    private static partial Regex HashedName();

    /// <summary>The index of the search and of the list: a script of data that is asked for only when it is used, and then as it is now.</summary>
    [GeneratedRegex(@"(search|initiatives)/index(-\d+)?\.js$")]
    private static partial Regex IndexName();

    [GeneratedRegex(@"^(/\S+)\n  Cache-Control: public, max-age=31536000, immutable$", RegexOptions.Multiline)]
    private static partial Regex KeptForEver();
}

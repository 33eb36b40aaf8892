using AngleSharp.Dom;
using ReformSite.Pages;
using ReformSite.Sources;
using ReformSite.Tests.House;

namespace ReformSite.Tests.Pages;

/// <summary>What a page shows of itself where its link is shared, and how a phone remembers it.</summary>
[Collection(nameof(BothPortals))]
public class SharingTests(BothPortals portals)
{
    public static TheoryData<string, string> All => new() { { "konan", "https://example.jp/plan/" }, { "sample", "https://mizuhono.example/gyokaku/" } };

    [Theory]
    [MemberData(nameof(All))]
    public void A_shared_page_shows_its_title_its_finding_and_a_picture(string portal, string root)
    {
        var site = BothPortals.Read(portals.Folder(portal), "index.html").Title!;
        foreach (var (path, page) in Shared(portal))
        {
            // What stands on a page in another language is held by the tests of languages.
            if (path.StartsWith("en/", StringComparison.Ordinal) || path.StartsWith("ja-easy/", StringComparison.Ordinal)) continue;
            var url = root + string.Join('/', path[..^"index.html".Length].Split('/').Select(Uri.EscapeDataString));
            Assert.Equal(url, page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
            Assert.Equal(url, Og(page, "url"));
            Assert.Equal(path == "index.html" ? "website" : "article", Og(page, "type"));
            Assert.Equal(site, Og(page, "site_name"));
            Assert.Equal("ja_JP", Og(page, "locale"));
            Assert.Equal(page.Title, path == "index.html" ? site : $"{Og(page, "title")}｜{site}");
            Assert.Equal(Description(page), Og(page, "description"));
            Assert.Equal("summary_large_image", page.QuerySelector("meta[name='twitter:card']")!.GetAttribute("content"));
            Assert.StartsWith(root, Og(page, "image"), StringComparison.Ordinal);
            var picture = PictureSize.Of(File.ReadAllBytes(Path.Combine(portals.Folder(portal), Og(page, "image")![root.Length..])));
            Assert.Equal(($"{picture!.Value.Width}", $"{picture.Value.Height}"), (Og(page, "image:width"), Og(page, "image:height")));
            Assert.Equal("約束を線、結果を印で表した図", Og(page, "image:alt"));
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_description_fits_a_preview_and_is_like_no_other(string portal, string root)
    {
        _ = root;
        var descriptions = Shared(portal).Select(page => (page.Path, Text: Description(page.Page))).ToList();
        Assert.All(descriptions, page => Assert.True(page.Text.Length > 10 && page.Text.Length <= Descriptions.Longest * (page.Path.Split('/')[0] is "en" or "ja-easy" ? 2 : 1) && page.Text[^1] is '。' or '…' or '.' or '”', $"{page.Path}: {page.Text}"));
        Assert.Equal([], descriptions.Where(page => page.Path.Split('/')[0] is not ("en" or "ja-easy")).GroupBy(page => (page.Path.Split('/')[0] is "en" or "ja-easy" ? page.Path.Split('/')[0] : "", page.Text)).Where(group => group.Count() > 1).Select(group => string.Join(", ", group.Select(page => page.Path))));
    }

    [Fact]
    public void An_initiative_says_what_is_promised_and_how_far_it_is()
    {
        Assert.Equal(
            "市が持つデータのうち、誰でも自由に使えるものを、毎年10件ずつ増やします。令和6年度の新たに公開したデータの件数は36件（目標40件の90%）。評価は2「目標達成に届かなかった」。",
            Description(BothPortals.Read(portals.Folder("sample"), "initiatives", "K1-2-4", "index.html")));
        Assert.Equal("数値目標は「3 回開催」。令和6年度の結果は未公表。", Description(BothPortals.Read(portals.Folder("konan"), "initiatives", "K1-2-2", "index.html")));
    }

    /// <summary>The title already says the name; how far it is stands only here.</summary>
    [Fact]
    public void A_name_that_is_too_long_gives_way_to_the_finding()
    {
        var name = string.Concat(Enumerable.Repeat("市民と行政が力を合わせて育てる", 8));
        using var portal = new SmallPortal().Table("initiatives.csv", SmallPortal.Heads, $"K1,1,{name},施策,取組,{name[..60]}課").Table("results.csv", "取組番号,年度,取組計画,年度末評価", $"K1,R6,{name}{name},3");
        var site = portal.Publish();
        foreach (var (path, page) in BothPortals.PagesOf(site)) Assert.True(Description(page).Length <= Descriptions.Longest, $"{path}: {Description(page)}");
        Assert.EndsWith("…令和6年度は評価済み1件のうち1件（100%）が目標達成。", Description(BothPortals.Read(site, "policies", "1", "index.html")), StringComparison.Ordinal);
        Assert.EndsWith("令和6年度の評価は3「目標を達成」。", Description(BothPortals.Read(site, "initiatives", "K1", "index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_public_address_nothing_claims_one()
    {
        using var portal = new SmallPortal();
        foreach (var (path, page) in BothPortals.PagesOf(portal.Publish()).Where(page => page.Path != "404.html"))
        {
            Assert.True(page.QuerySelector("link[rel=canonical], meta[property='og:url'], meta[property^='og:image'], meta[name='twitter:card'], script[type='application/ld+json']") is null, path);
            Assert.Equal("ある市の約束", Og(page, "site_name"));
            Assert.Equal(Description(page), Og(page, "description"));
        }
    }

    [Fact]
    public void The_page_of_lost_addresses_is_not_for_sharing()
    {
        var page = BothPortals.Read(portals.Folder("sample"), "404.html");
        Assert.Empty(page.QuerySelectorAll("meta[property^='og:'], link[rel=canonical], script[type='application/ld+json']"));
    }

    [Fact]
    public void A_city_shares_its_own_picture_and_icon()
    {
        using var output = new TemporaryFolder();
        Assert.True(Build.Run(new BuildRequest(Repository.At("tests", "cases", "accessibility-tested", "content"), output.Path, null, Strict: false), new Silent()).IsPublished);
        var page = BothPortals.Read(output.At("content"), "policies", "1", "index.html");
        Assert.Equal(("600", "315"), (Og(page, "image:width"), Og(page, "image:height")));
        Assert.Matches(@"^https://city\.example/plan/assets/cover\.[0-9a-f]{10}\.png$", Og(page, "image"));
        Assert.Equal("試験市 行政改革の約束", Og(page, "image:alt"));
        var icons = page.QuerySelectorAll("link[rel=icon], link[rel=apple-touch-icon]").Select(link => link.GetAttribute("href")).ToList();
        Assert.Equal(2, icons.Count);
        Assert.All(icons, icon => Assert.Matches(@"^\.\./\.\./assets/emblem\.[0-9a-f]{10}\.png$", icon));
    }

    /// <summary>What services ask of a preview, and a phone of an icon; small, as a city's server sends them often.</summary>
    [Theory]
    [InlineData("share", 1200, 630)]
    [InlineData("icon", 180, 180)]
    public void The_pictures_of_the_theme_have_the_sizes_they_are_made_for(string name, int width, int height)
    {
        var bytes = File.ReadAllBytes(Repository.At("themes", "civic", "assets", name + ".png"));
        Assert.Equal(new PictureSize(width, height), PictureSize.Of(bytes));
        Assert.InRange(bytes.Length, 500, 30_000);
        Assert.True(File.Exists(Repository.At("themes", "civic", "design", name + ".svg")));
    }

    private IEnumerable<(string Path, IDocument Page)> Shared(string portal) => portals.Pages(portal).Where(page => page.Path != "404.html" && !LeadsOn(page.Page));

    /// <summary>The address of a former id: a page that only leads to the present one.</summary>
    internal static bool LeadsOn(IDocument page) => page.QuerySelector("meta[http-equiv=refresh]") is not null;

    private static string? Og(IDocument page, string property) => page.QuerySelectorAll($"meta[property='og:{property}']").SingleOrDefault()?.GetAttribute("content");

    private static string Description(IDocument page) => page.QuerySelector("meta[name=description]")!.GetAttribute("content")!;
}

using System.Text.Json;
using AngleSharp.Dom;

namespace ReformSite.Tests.Pages;

/// <summary>JSON-LD: what search engines and catalogues of data read is what the page shows, with the properties they demand.</summary>
[Collection(nameof(BothPortals))]
public class StructuredDataTests(BothPortals portals)
{
    private const string Root = "https://city.example/plan/";

    public static TheoryData<string, string> All => SharingTests.All;

    [Theory]
    [MemberData(nameof(All))]
    public void Breadcrumbs_are_those_of_the_page(string portal, string root)
    {
        foreach (var (path, page) in portals.Pages(portal).Where(page => page.Page.QuerySelector(".crumbs") is not null))
        {
            var list = Of(page, "BreadcrumbList");
            var items = list.GetProperty("itemListElement").EnumerateArray().ToList();
            Assert.Equal(page.QuerySelectorAll(".crumbs li").Select(item => item.TextContent), items.Select(item => item.GetProperty("name").GetString()));
            Assert.Equal(Enumerable.Range(1, items.Count), items.Select(item => item.GetProperty("position").GetInt32()));
            Assert.All(items, item => Assert.Equal("ListItem", item.GetProperty("@type").GetString()));
            Assert.Equal(root + (path.Split('/')[0] is "en" or "ja-easy" ? path.Split('/')[0] + "/" : ""), items[0].GetProperty("item").GetString());
            Assert.Equal(page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"), items[^1].GetProperty("item").GetString());
            Assert.All(items, item => Assert.True(File.Exists(FileOf(portal, root, item.GetProperty("item").GetString()!)), $"{path}: {item}"));
        }
    }

    /// <summary>name and description are required by Google's documentation of Dataset, the rest recommended; a description has 50 to 5,000 letters.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public void The_open_data_can_be_found_as_a_data_set(string portal, string root)
    {
        var page = BothPortals.Read(portals.Folder(portal), "data", "index.html");
        var data = Of(page, "Dataset");
        Assert.EndsWith("の取組と結果", data.GetProperty("name").GetString(), StringComparison.Ordinal);
        Assert.InRange(data.GetProperty("description").GetString()!.Length, 50, 5000);
        Assert.Equal(root + "data/", data.GetProperty("url").GetString());
        Assert.Equal("Organization", data.GetProperty("creator").GetProperty("@type").GetString());
        Assert.NotEqual("", data.GetProperty("creator").GetProperty("name").GetString());
        Assert.Equal(page.QuerySelector("footer time")!.GetAttribute("datetime"), data.GetProperty("dateModified").GetString());
        Assert.Equal("2021-04-01/2026-03-31", data.GetProperty("temporalCoverage").GetString());
        Assert.True(data.GetProperty("isAccessibleForFree").GetBoolean());
        Assert.Equal("ja", data.GetProperty("inLanguage").GetString());
        var files = data.GetProperty("distribution").EnumerateArray().ToList();
        Assert.Equal(page.QuerySelectorAll("table a[download]").Length, files.Count);
        Assert.All(files, file =>
        {
            var address = file.GetProperty("contentUrl").GetString()!;
            Assert.True(File.Exists(FileOf(portal, root, address)), address);
            Assert.Equal("DataDownload", file.GetProperty("@type").GetString());
            Assert.Equal(address.EndsWith(".csv", StringComparison.Ordinal) ? "text/csv" : "application/json", file.GetProperty("encodingFormat").GetString());
        });
    }

    [Fact]
    public void A_licence_is_named_by_its_address_by_its_name_or_not_at_all()
    {
        Assert.Equal("https://creativecommons.org/licenses/by/4.0/deed.ja", Of(BothPortals.Read(portals.Folder("sample"), "data", "index.html"), "Dataset").GetProperty("license").GetString());
        Assert.False(Of(BothPortals.Read(portals.Folder("konan"), "data", "index.html"), "Dataset").TryGetProperty("license", out _));
        using var portal = new SmallPortal { More = "license: 市の利用規約" };
        var license = Of(BothPortals.Read(portal.Publish(Root), "data", "index.html"), "Dataset").GetProperty("license");
        Assert.Equal(("CreativeWork", "市の利用規約"), (license.GetProperty("@type").GetString(), license.GetProperty("name").GetString()));
    }

    [Fact]
    public void The_home_page_says_whose_site_it_is()
    {
        var site = Of(BothPortals.Read(portals.Folder("sample"), "index.html"), "WebSite");
        Assert.Equal(("行政改革 五年の約束", "https://mizuhono.example/gyokaku/", "みずほ野市"), (site.GetProperty("name").GetString(), site.GetProperty("url").GetString(), site.GetProperty("publisher").GetProperty("name").GetString()));
    }

    [Theory]
    [InlineData("</script><script>alert(1)</script>")]
    [InlineData("<!--<script>")]
    [InlineData("課\\\"],&quot;<b>")]
    public void No_name_leaves_its_script(string name)
    {
        using var portal = new SmallPortal().Table("initiatives.csv", SmallPortal.Heads, $"K1,1,政策,施策,取組,\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"");
        var site = portal.Publish(Root);
        var pages = BothPortals.PagesOf(site).Where(page => page.Path.StartsWith("departments/", StringComparison.Ordinal) && page.Path != "departments/index.html");
        var page = Assert.Single(pages).Page;
        Assert.All(page.Scripts, script => Assert.True(script.Type == "application/ld+json" || script.HasAttribute("src"), script.OuterHtml));
        Assert.Equal(name, Of(page, "BreadcrumbList").GetProperty("itemListElement")[2].GetProperty("name").GetString());
        Assert.Equal(name, page.QuerySelector("h1")!.TextContent.Trim());
    }

    private string FileOf(string portal, string root, string address)
    {
        Assert.StartsWith(root, address, StringComparison.Ordinal);
        var path = Uri.UnescapeDataString(address[root.Length..]);
        return Path.Combine(portals.Folder(portal), path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path);
    }

    /// <summary>The one block of a type on a page.</summary>
    private static JsonElement Of(IDocument page, string type)
    {
        var blocks = page.QuerySelectorAll("head script[type='application/ld+json']").Select(script => JsonDocument.Parse(script.TextContent).RootElement).ToList();
        Assert.All(blocks, block => Assert.Equal("https://schema.org", block.GetProperty("@context").GetString()));
        return Assert.Single(blocks, block => block.GetProperty("@type").GetString() == type);
    }
}

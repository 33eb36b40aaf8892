using System.Xml.Linq;
using ReformSite.Files;
using ReformSite.Problems;
using ReformSite.Theming;

namespace ReformSite.Tests.Files;

/// <summary>A sitemap with more addresses than the protocol allows in one file.</summary>
public class SitemapTests
{
    private static readonly XNamespace Protocol = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Fact]
    public void A_large_sitemap_names_its_parts_and_they_name_every_page_once()
    {
        using var portal = new SmallPortal();
        portal.Write();
        var frame = Build.Prepare(portal.Folder, "https://city.example/plan/", new ProblemList())!.Edition.Frame;
        var pages = Enumerable.Range(1, 25).Select(n => Address.Page("initiatives", $"K{n}")).ToList();
        var files = Sitemap.Jobs("https://city.example/plan/", frame, pages, most: 10).SelectMany(job => job.Make()).ToDictionary(file => file.Path, file => XDocument.Load(new MemoryStream(file.ToBytes())).Root!);

        Assert.Equal(Protocol + "sitemapindex", files["sitemap.xml"].Name);
        Assert.Equal(["https://city.example/plan/sitemap-1.xml", "https://city.example/plan/sitemap-2.xml", "https://city.example/plan/sitemap-3.xml"], Named(files["sitemap.xml"]));
        Assert.Equal(pages.Select(page => page.Below("https://city.example/plan/")), new[] { 1, 2, 3 }.SelectMany(part => Named(files[$"sitemap-{part}.xml"])));
    }

    private static IEnumerable<string> Named(XElement root) => root.Descendants(Protocol + "loc").Select(location => location.Value);
}

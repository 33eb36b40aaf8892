using System.Xml.Linq;
using AngleSharp.Dom;

namespace ReformSite.Tests.Pages;

/// <summary>Every address a page names is there: files, fragments, drawings; relative, so that the site also opens from a USB stick.</summary>
[Collection(nameof(BothPortals))]
public class LinkTests(BothPortals portals)
{
    private static readonly string[] Attributes = ["href", "src", "action", "data-index", "data-script"];

    public static TheoryData<string> All => BothPortals.All;

    [Theory]
    [MemberData(nameof(All))]
    public void Every_internal_address_exists(string portal)
    {
        var pages = portals.Pages(portal).ToDictionary(page => page.Path, page => page.Page, StringComparer.Ordinal);
        var findings = new List<string>();
        foreach (var (path, page) in pages)
        {
            if (path.EndsWith("404.html", StringComparison.Ordinal)) continue;
            foreach (var address in AddressesOf(page))
            {
                if (address.StartsWith('/')) findings.Add($"{path}: {address} is not relative");
                else if (Missing(portals.Folder(portal), path, address, pages) is { } missing) findings.Add($"{path}: {address} {missing}");
            }
        }
        Assert.Equal([], findings);
    }

    [Theory]
    [InlineData("konan", "/plan/")]
    [InlineData("sample", "/gyokaku/")]
    public void The_page_of_lost_addresses_links_from_the_root_of_the_host(string portal, string root)
    {
        var page = BothPortals.Read(portals.Folder(portal), "404.html");
        var addresses = AddressesOf(page).Where(address => !address.StartsWith('#')).ToList();
        Assert.NotEmpty(addresses);
        Assert.All(addresses, address => Assert.StartsWith(root, address, StringComparison.Ordinal));
        Assert.Equal([], addresses.Where(address =>
        {
            var file = Path.Combine(portals.Folder(portal), Uri.UnescapeDataString(address[root.Length..].Split('#')[0]));
            return !File.Exists(file) && !File.Exists(Path.Combine(file, "index.html"));
        }));
    }

    [Fact]
    public void Without_a_base_address_the_page_of_lost_addresses_links_relatively()
    {
        using var portal = new SmallPortal();
        var site = portal.Publish();
        Assert.All(AddressesOf(BothPortals.Read(site, "404.html")), address => Assert.False(address.StartsWith('/'), address));
        Assert.False(File.Exists(Path.Combine(site, "sitemap.xml")));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_sitemap_names_every_page_but_sources_former_addresses_and_the_one_for_lost_ones(string portal)
    {
        XNamespace ns = "http://www.sitemaps.org/schemas/sitemap/0.9";
        var root = BothPortals.Read(portals.Folder(portal), "index.html").QuerySelector("link[rel=canonical]")!.GetAttribute("href")!;
        var named = XDocument.Load(Path.Combine(portals.Folder(portal), "sitemap.xml")).Root!.Elements(ns + "url").Select(url => Uri.UnescapeDataString(url.Element(ns + "loc")!.Value[root.Length..]) + "index.html");
        var there = portals.Pages(portal).Where(page => !SharingTests.LeadsOn(page.Page) && !page.Path.EndsWith("source/index.html", StringComparison.Ordinal)).Select(page => page.Path).Where(path => !path.EndsWith("404.html", StringComparison.Ordinal));
        Assert.Equal(there.Order(StringComparer.Ordinal), named.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Drawings_for_newsletters_are_well_formed_and_whole(string portal)
    {
        var drawings = Cases.FolderCaseTests.FilesOf(portals.Folder(portal)).Where(path => path.EndsWith(".svg", StringComparison.Ordinal) && !path.StartsWith("assets/", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(drawings);
        foreach (var path in drawings)
        {
            var svg = XDocument.Load(Path.Combine(portals.Folder(portal), path)).Root!;
            Assert.Equal("http://www.w3.org/2000/svg", svg.Name.NamespaceName);
            var ids = svg.Descendants().Select(element => (string?)element.Attribute("id")).ToHashSet();
            Assert.All(svg.Descendants().Where(element => element.Name.LocalName == "use"), use => Assert.Contains(((string)use.Attribute("href")!)[1..], ids));
        }
    }

    private static IEnumerable<string> AddressesOf(IDocument page) => page.All
        .SelectMany(element => Attributes.Select(name => (element, name, value: element.GetAttribute(name))))
        .Where(found => found.value is not null && !(found.element.LocalName == "link" && found.element.GetAttribute("rel") == "canonical"))
        .Select(found => found.value!)
        .Where(value => !value.StartsWith("https://", StringComparison.Ordinal) && !value.StartsWith("mailto:", StringComparison.Ordinal))
        .Distinct();

    private static string? Missing(string folder, string from, string address, Dictionary<string, IDocument> pages)
    {
        var parts = address.Split('#');
        var path = parts[0].Length == 0 ? from : Path.GetRelativePath(folder, Path.GetFullPath(Path.Combine(folder, Path.GetDirectoryName(from)!, Uri.UnescapeDataString(parts[0])))).Replace('\\', '/');
        if (!File.Exists(Path.Combine(folder, path))) return "is not there";
        if (parts.Length == 1) return null;
        // A row of a table, as RFC 7111 counts.
        if (path.EndsWith(".csv", StringComparison.Ordinal)) return int.Parse(parts[1]["row=".Length..], System.Globalization.CultureInfo.InvariantCulture) <= File.ReadAllLines(Path.Combine(folder, path)).Length ? null : "has no such row";
        return pages.TryGetValue(path, out var target) && target.GetElementById(Uri.UnescapeDataString(parts[1])) is not null ? null : "has no such place";
    }
}

using System.IO.Compression;
using AngleSharp.Dom;

namespace ReformSite.Tests.Pages;

/// <summary>What a page may weigh on the way to a phone: bytes of gzip, file by file, as a plain web server sends them.</summary>
[Collection(nameof(BothPortals))]
public class BudgetTests(BothPortals portals)
{
    /// <summary>Page and style sheet of an initiative: what the first round trip of a connection carries.</summary>
    private const int InitiativeLimit = 14_600;

    private const int OtherPageLimit = 24_000;

    private const int StyleLimit = 12_000;

    private const int ScriptLimit = 4_000;

    [Theory]
    [MemberData(nameof(BothPortals.All), MemberType = typeof(BothPortals))]
    public void Pages_of_initiatives_with_their_style_sheet_are_light(string portal)
    {
        var sheets = portals.Pages(portal).Where(page => page.Path.Contains("initiatives/", StringComparison.Ordinal) && page.Page.QuerySelector(".story") is not null).ToList();
        Assert.NotEmpty(sheets);
        foreach (var (path, page) in sheets)
        {
            var weight = Weight(FileAt(portal, path)) + Sheets(portal, path, page).Sum(Weight);
            Assert.True(weight <= InitiativeLimit, $"{path}: {weight} bytes");
        }
    }

    [Theory]
    [MemberData(nameof(BothPortals.All), MemberType = typeof(BothPortals))]
    public void Every_page_has_one_style_sheet_and_both_are_light(string portal)
    {
        foreach (var (path, page) in portals.Pages(portal))
        {
            var sheet = Assert.Single(Sheets(portal, path, page));
            Assert.True(Weight(sheet) <= StyleLimit, $"{sheet}: {Weight(sheet)} bytes");
            var weight = Weight(FileAt(portal, path));
            Assert.True(weight <= OtherPageLimit, $"{path}: {weight} bytes");
        }
    }

    /// <summary>Scripts improve search and lists; all of a page's together stay below the limit. The index of the search is data, and comes when somebody searches.</summary>
    [Theory]
    [MemberData(nameof(BothPortals.All), MemberType = typeof(BothPortals))]
    public void Scripts_are_few_light_and_late(string portal)
    {
        foreach (var (path, page) in portals.Pages(portal))
        {
            var scripts = page.QuerySelectorAll("script:not([type='application/ld+json'])");
            Assert.All(scripts, script => Assert.True(script.HasAttribute("defer") || script.GetAttribute("type") == "module", $"{path}: {script.OuterHtml} comes early"));
            var weight = scripts.Sum(script => Weight(FileOf(portal, path, script.GetAttribute("src")!)));
            Assert.True(weight <= ScriptLimit, $"{path}: {weight} bytes of script");
        }
    }

    private string FileAt(string portal, string path) => Path.Combine(portals.Folder(portal), path);

    private IEnumerable<string> Sheets(string portal, string path, IDocument page) => page.QuerySelectorAll("link[rel=stylesheet]").Select(link => FileOf(portal, path, link.GetAttribute("href")!));

    /// <summary>The 404 page is answered at any address and links from the root of the host, so every asset is looked for by its name.</summary>
    private string FileOf(string portal, string path, string href) =>
        href.StartsWith('/') ? FileAt(portal, Path.Combine("assets", Path.GetFileName(href))) : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(FileAt(portal, path))!, href));

    private static int Weight(string file)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true)) gzip.Write(File.ReadAllBytes(file));
        return (int)packed.Length;
    }
}

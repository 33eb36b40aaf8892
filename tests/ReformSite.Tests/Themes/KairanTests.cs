using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace ReformSite.Tests.Themes;

/// <summary>The text-first theme keeps what it is there for: a page that a slow line brings at once and an old browser shows.</summary>
[Collection(nameof(ThemedSites))]
public class KairanTests(ThemedSites sites)
{
    /// <summary>Bytes of gzip, page and stylesheet together.</summary>
    private const int Most = 6_144, MostStyle = 1_500;

    public static TheoryData<string> Portals
    {
        get
        {
            var portals = new TheoryData<string>();
            foreach (var row in ThemedSites.All.Where(row => (string)row[0] == "kairan")) portals.Add((string)row[1]);
            return portals;
        }
    }

    [Theory]
    [MemberData(nameof(Portals))]
    public void Page_and_style_sheet_are_six_kilobytes(string portal)
    {
        var files = ThemedSites.InEveryLanguage("kairan", portal).Files;
        // One for each language: what is printed at the foot of a sheet is said in it.
        var styles = files.Where(file => file.Key.EndsWith(".css", StringComparison.Ordinal)).ToDictionary(file => file.Key, file => Weight(file.Value), StringComparer.Ordinal);
        Assert.NotEmpty(styles);
        Assert.All(styles.Values, style => Assert.InRange(style, 1, MostStyle));
        Assert.Equal([], files.Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal))
            .Select(page => (page.Key, Bytes: Weight(page.Value) + styles.Single(style => Encoding.UTF8.GetString(page.Value).Contains(style.Key, StringComparison.Ordinal)).Value))
            .Where(page => page.Bytes > Most));
    }

    /// <summary>Nothing runs, nothing is drawn, and besides the page only a style sheet and an icon are asked for.</summary>
    [Theory]
    [MemberData(nameof(Portals))]
    public void There_is_no_script_and_no_picture(string portal)
    {
        var site = sites.Of("kairan", portal);
        Assert.DoesNotContain(site.Files.Keys, path => path.EndsWith(".js", StringComparison.Ordinal));
        Assert.All(site.Pages, page =>
        {
            Assert.Empty(page.Document.QuerySelectorAll("script:not([type='application/ld+json']), svg, img, picture, video, iframe, form"));
            Assert.Equal(["icon", "stylesheet"], page.Document.QuerySelectorAll("link:not([rel=canonical], [rel=alternate])").Select(link => link.GetAttribute("rel")));
        });
    }

    /// <summary>What stands on the page is not said a second time; whose site it is and what its data are stands nowhere else.</summary>
    [Fact]
    public void Search_engines_are_told_of_the_site_and_its_data_alone()
    {
        var told = sites.Of("kairan", "content/sample").Pages
            .SelectMany(page => page.Document.QuerySelectorAll("script[type='application/ld+json']").Select(data => $"{page.Path} {JsonDocument.Parse(data.TextContent).RootElement.GetProperty("@type")}"));
        Assert.Equal(["data/index.html Dataset", "index.html WebSite"], told.Order(StringComparer.Ordinal));
    }

    private static int Weight(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true)) gzip.Write(bytes);
        return (int)packed.Length;
    }
}

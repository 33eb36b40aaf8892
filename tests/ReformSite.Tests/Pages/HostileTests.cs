using System.Xml.Linq;
using AngleSharp.Dom;
using ReformSite.Tests.House;

namespace ReformSite.Tests.Pages;

/// <summary>The folder case <c>hostile-cells</c>: script, handlers, addresses and styles in every text a city can write.</summary>
public class HostileTests
{
    private static readonly string[] Foreign = ["iframe", "object", "embed", "math", "style", "mglyph", "mtext", "base"];

    [Fact]
    public void Nothing_of_a_cell_runs_loads_or_leads_astray()
    {
        using var output = new TemporaryFolder();
        Assert.True(Build.Run(new BuildRequest(Repository.At("tests", "cases", "hostile-cells", "content"), output.Path, null, Strict: false), new Silent()).IsPublished);
        var site = output.At("content");
        foreach (var (path, page) in BothPortals.PagesOf(site))
        {
            Assert.True(page.QuerySelectorAll("h1").Length == 1, path);
            Assert.All(page.QuerySelectorAll(".story dd"), field => Assert.False(string.IsNullOrWhiteSpace(field.TextContent), $"{path}: {field.ParentElement!.OuterHtml}"));
            Assert.DoesNotContain("「」", page.Body!.TextContent, StringComparison.Ordinal);
            foreach (var element in page.All)
            {
                Assert.True(!Foreign.Contains(element.LocalName), $"{path}: {element.OuterHtml}");
                Assert.True(element.LocalName != "script" || element.GetAttribute("type") == "application/ld+json" || element.GetAttribute("src") is { } source && !source.Contains(':', StringComparison.Ordinal), $"{path}: {element.OuterHtml}");
                Assert.All(element.Attributes, attribute =>
                {
                    Assert.False(attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || attribute.Name == "style", $"{path}: {element.OuterHtml}");
                    if (attribute.Name is "href" or "src" or "action") Assert.Matches(element.LocalName == "a" ? "^(https?://.*|mailto:.*|(?!//)[^:]*)$" : "^(?!//)[^:]*$", attribute.Value);
                });
            }
        }
        foreach (var drawing in Cases.FolderCaseTests.FilesOf(site).Where(path => path.EndsWith(".svg", StringComparison.Ordinal)))
            Assert.DoesNotContain(XDocument.Load(Path.Combine(site, drawing)).Descendants(), element => element.Name.LocalName == "script" || element.Attributes().Any(attribute => attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal)));
        XDocument.Load(Path.Combine(site, "feed.xml"));
    }

    /// <summary>Slots, breaks and emphasis are notation of the program's own sentences; in a city's text they are just signs.</summary>
    [Fact]
    public void Signs_of_the_sentences_own_notation_are_shown_as_written()
    {
        using var portal = new SmallPortal().Table("initiatives.csv", SmallPortal.Heads, "K1,1,政策*名*,施策|名,広報紙{count}の*見直し*|~案~,広報{year}課")
            .Table("results.csv", "取組番号,年度,取組計画", "K1,R6,*強い*計画|{label}");
        var site = portal.Publish();
        var page = BothPortals.Read(site, "initiatives", "K1", "index.html");
        Assert.Equal("広報紙{count}の*見直し*|~案~", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("令和6年度の計画は「*強い*計画|{label}」。", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("広報{year}課", page.Body.TextContent, StringComparison.Ordinal);
        Assert.Contains("施策|名", page.Body.TextContent, StringComparison.Ordinal);
    }
}

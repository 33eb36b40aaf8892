using System.IO.Compression;
using System.Text.Json;
using AngleSharp.Dom;
using ReformSite.Problems;
using ReformSite.Sources;
using ReformSite.Tests.House;

namespace ReformSite.Tests.Pages;

/// <summary>What the search in the browser is given, and how much script a page loads.</summary>
[Collection(nameof(BothPortals))]
public class SearchIndexTests(BothPortals portals, LargeSite large)
{
    private sealed record Entry(string Address, string Title, string Where, IReadOnlyList<(string Label, string Text)> Texts);

    public static TheoryData<string> All => BothPortals.All;

    [Theory]
    [MemberData(nameof(All))]
    public void Every_text_of_every_initiative_is_in_it(string portal)
    {
        var entries = Read(portals.Folder(portal)).ToDictionary(entry => entry.Address);
        Assert.All(entries.Keys, path => Assert.True(File.Exists(Path.Combine(portals.Folder(portal), path.Split('#')[0])), path));

        var results = PortalReader.Read(Repository.At("content", portal), new ProblemList())!.Results;
        Column[] texts = [Sheets.Results.Plan, Sheets.Results.MidtermProgress, Sheets.Results.YearEndResult, Sheets.Results.ReviewComment, Sheets.Results.NextStep];
        foreach (var row in results.Records)
        {
            foreach (var column in texts)
            {
                if (row.Value(column) is not { } cell) continue;
                var own = entries[$"initiatives/{row.Written(Sheets.Results.Id)!.Value.Text}/index.html"].Texts.Select(text => BothPortals.Squeeze(text.Text));
                Assert.Contains(BothPortals.Squeeze(CellText.Of(cell.Text)), own);
            }
        }
    }

    [Fact]
    public void A_text_says_where_it_stands_and_stands_once()
    {
        using var portal = new SmallPortal().Table("results.csv", "取組番号,年度,取組計画,年度末実績", "K1,R3,毎年する,できた", "K1,R4,毎年する,続けた");
        var entry = Read(portal.Publish()).Single(entry => entry.Address == "initiatives/K1/index.html");
        Assert.Equal([("取組計画 R3", "毎年する"), ("年度末実績 R3", "できた"), ("年度末実績 R4", "続けた")], entry.Texts);
        Assert.Equal("取組 第1の政策 開かれた市政 広報課", entry.Where);
    }

    [Theory]
    [InlineData("policies/1/index.html", "政策")]
    [InlineData("departments/広報情報課/index.html", "部署")]
    [InlineData("glossary/index.html", "ページ")]
    [InlineData("years/2024/index.html", "ページ")]
    [InlineData("reports/overdue/index.html", "ページ")]
    public void What_is_no_initiative_is_found_as_what_it_is(string address, string kind) =>
        Assert.Equal(kind, Read(portals.Folder("sample")).Single(entry => entry.Address == address).Where);

    /// <summary>A large index comes in parts, of which none holds up the typing.</summary>
    [Fact]
    public void A_large_index_is_split()
    {
        var parts = Directory.GetFiles(Path.Combine(large.Folder, "search"), "*.js");
        Assert.InRange(parts.Length, 3, 6);
        Assert.All(parts, part => Assert.InRange(new FileInfo(part).Length, 1, 300_000));
        var found = Read(large.Folder).Where(entry => entry.Address.StartsWith("initiatives/", StringComparison.Ordinal)).Select(entry => entry.Title).ToList();
        Assert.Equal(Enumerable.Range(1, LargePlan.Count).Select(n => $"取組その{n}").Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    /// <summary>The rows of a list of several pages are in the index of its filter; a list of one page has them itself.</summary>
    [Fact]
    public void The_filter_of_a_long_list_has_every_row()
    {
        var script = File.ReadAllText(IndexOf(large.Page("initiatives", "index.html"), Path.Combine(large.Folder, "initiatives")));
        using var rows = JsonDocument.Parse(script["reformList(".Length..^");\n".Length]);
        Assert.Equal(LargePlan.Count, rows.RootElement.GetArrayLength());
        var texts = rows.RootElement.EnumerateArray().Select(row => row.GetRawText()).ToList();
        Assert.Contains("""["K399/index.html","取組その399",1,2,"3 4 5 overdue pending"]""", texts);
        Assert.Contains("""["K400/index.html","取組その400",1,0,"4 5 1 out out completed"]""", texts);
        Assert.Empty(Directory.GetFiles(Path.Combine(portals.Folder("sample"), "initiatives"), "*.js"));
    }

    /// <summary>Script enhances, and may weigh 4 KB on any page.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public void No_page_loads_more_than_4_KB_of_script(string portal)
    {
        var pages = portals.Pages(portal).Select(page => (page.Path, Scripts: page.Page.QuerySelectorAll("script[src]").Select(script => Path.Combine(portals.Folder(portal), Path.GetDirectoryName(page.Path)!, script.GetAttribute("src")!)).ToList())).ToList();
        Assert.Equal(["index.html", "initiatives/index.html", "search/index.html"], pages.Where(page => page.Scripts.Count > 0).Select(page => page.Path.Replace("ja-easy/", "", StringComparison.Ordinal).Replace("en/", "", StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal));
        Assert.All(pages, page => Assert.InRange(page.Scripts.Sum(Compressed), 0, 4096));
    }

    private static long Compressed(string file)
    {
        using var to = new MemoryStream();
        using (var gzip = new GZipStream(to, CompressionLevel.SmallestSize, leaveOpen: true)) gzip.Write(File.ReadAllBytes(file));
        return to.Length;
    }

    /// <summary>The file a page names as its index.</summary>
    private static string IndexOf(IDocument page, string folder) => Path.Combine(folder, page.QuerySelector("[data-index]")!.GetAttribute("data-index")!);

    /// <summary>All parts in their order, as the browser reads them: the page names the first, which names the others.</summary>
    private static List<Entry> Read(string site)
    {
        var entries = new List<Entry>();
        var folder = Path.Combine(site, "search");
        JsonElement Part(string file) => JsonDocument.Parse(File.ReadAllText(file)["reformSearch(".Length..^");\n".Length]).RootElement;
        var head = Part(IndexOf(BothPortals.Read(site, "search", "index.html"), folder));
        foreach (var part in head.GetProperty("parts").EnumerateArray().Select(name => Part(Path.Combine(folder, name.GetString()!))).Prepend(head))
        {
            foreach (var entry in part.GetProperty("entries").EnumerateArray())
            {
                var texts = new List<(string, string)>();
                for (var i = 4; i < entry.GetArrayLength(); i += 2) texts.Add((head.GetProperty("labels")[entry[i].GetInt32()].GetString()!, entry[i + 1].GetString()!));
                var names = entry[3].EnumerateArray().Select(name => head.GetProperty("names")[name.GetInt32()].GetString());
                entries.Add(new Entry(entry[1].GetString()!, entry[2].GetString()!, string.Join(' ', names.Prepend(head.GetProperty("kinds")[entry[0].GetInt32()].GetString())), texts));
            }
        }
        return entries;
    }
}

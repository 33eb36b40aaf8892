using System.Globalization;
using System.Xml.Linq;

namespace ReformSite.Tests.History;

/// <summary>The feeds of the plan, of a policy and of a department, as RFC 4287 asks for them.</summary>
public class FeedTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private const string Results = "取組番号,年度,年度末評価";

    /// <summary>K1 of policy 1 and the PR department and K2 of policy 2 and the finance department; both changed after the first publication, K3 withdrawn.</summary>
    private static SmallPortal Changed()
    {
        var portal = new SmallPortal { AsOf = "2022-07-10" }
            .Table("initiatives.csv", SmallPortal.Heads, "K1,1,開かれた市政,情報を届ける,広報紙の見直し,広報課", "K2,2,むだのない市役所,様式,様式の統一,財政課", "K3,2,むだのない市役所,様式,印鑑の廃止,財政課")
            .Table("results.csv", Results, "K1,R3,4", "K2,R3,3");
        portal.Write();
        Assert.NotNull(Snapshots.Take(portal.Folder, null, null).File);
        portal.AsOf = "2022-09-01";
        return portal.Table("initiatives.csv", SmallPortal.Heads, "K1,1,開かれた市政,情報を届ける,広報紙の見直し,広報課", "K2,2,むだのない市役所,様式,様式の統一,財政課").Table("results.csv", Results, "K1,R3,5", "K2,R3,2");
    }

    private static XElement Read(string folder, string path) => XDocument.Load(Path.Combine(folder, path)).Root!;

    private static IEnumerable<string> Titles(XElement feed) => feed.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "title")!.Value);

    [Fact]
    public void Each_feed_has_what_its_page_is_about()
    {
        using var portal = Changed();
        var folder = portal.Publish("https://city.example/plan/");
        Assert.Equal(["広報紙の見直し", "様式の統一", "印鑑の廃止"], Titles(Read(folder, "feed.xml")));
        Assert.Equal(["様式の統一"], Titles(Read(folder, "policies/2/feed.xml")));
        Assert.Equal(["広報紙の見直し"], Titles(Read(folder, "departments/広報課/feed.xml")));
        foreach (var (page, feed) in new[] { ("index.html", "feed.xml"), ("changes/index.html", "../feed.xml"), ("policies/2/index.html", "feed.xml"), ("departments/広報課/index.html", "feed.xml") })
            Assert.Equal(feed, Pages.BothPortals.Read(folder, page.Split('/')).QuerySelector("link[type='application/atom+xml']")!.GetAttribute("href"));
    }

    [Fact]
    public void Every_element_the_standard_requires_is_there_once()
    {
        using var portal = Changed();
        var feed = Read(portal.Publish("https://city.example/plan/"), "feed.xml");
        foreach (var element in feed.Elements(Atom + "entry").Prepend(feed))
        {
            foreach (var name in new[] { "id", "title", "updated" }) Assert.NotEqual("", Assert.Single(element.Elements(Atom + name)).Value);
            Assert.Equal(TimeSpan.FromHours(9), DateTimeOffset.ParseExact(element.Element(Atom + "updated")!.Value, "yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture).Offset);
            Assert.True(Uri.TryCreate(element.Element(Atom + "id")!.Value, UriKind.Absolute, out _));
            Assert.All(element.Elements(Atom + "link"), link => Assert.StartsWith("https://city.example/plan/", link.Attribute("href")!.Value));
        }
        Assert.NotEmpty(feed.Elements(Atom + "author"));
        Assert.Equal("https://city.example/plan/feed.xml", feed.Elements(Atom + "link").Single(link => link.Attribute("rel")!.Value == "self").Attribute("href")!.Value);
        var ids = feed.Descendants(Atom + "id").Select(id => id.Value).ToList();
        Assert.Distinct(ids);
    }

    [Fact]
    public void An_entry_says_what_changed_and_leads_to_it()
    {
        using var portal = Changed();
        var entry = Read(portal.Publish("https://city.example/plan/"), "feed.xml").Elements(Atom + "entry").First();
        Assert.Equal("令和3年度 年度末評価：4 → 5。", entry.Element(Atom + "summary")!.Value);
        Assert.Equal("https://city.example/plan/initiatives/K1/#d2022-09-01", entry.Element(Atom + "link")!.Attribute("href")!.Value);
    }

    /// <summary>What was read before the publication was frozen is not shown as new after it.</summary>
    [Fact]
    public void Ids_stay_when_the_publication_is_frozen_and_the_next_one_comes()
    {
        using var portal = Changed();
        List<string> Ids() => [.. Read(portal.Publish(), "feed.xml").Elements(Atom + "entry").Select(entry => entry.Element(Atom + "id")!.Value)];
        var before = Ids();
        Assert.NotNull(Snapshots.Take(portal.Folder, null, null).File);
        portal.AsOf = "2023-07-10";
        portal.Table("results.csv", Results, "K1,R3,5", "K2,R3,2", "K1,R4,3");
        var after = Ids();
        Assert.Equal(4, after.Count);
        Assert.Equal(before, after[1..]);
    }

    /// <summary>Ten thousand entries of one day would bury everything else a reader has subscribed to.</summary>
    [Fact]
    public void A_large_publication_is_one_entry_that_counts_and_leads_to_all_of_them()
    {
        using var portal = new SmallPortal { AsOf = "2022-07-10" }.Initiatives(101).Table("results.csv", Results, [.. Rows(101, "3")]);
        portal.Write();
        Assert.NotNull(Snapshots.Take(portal.Folder, null, null).File);
        portal.AsOf = "2022-09-01";
        portal.Table("results.csv", Results, [.. Rows(101, "4")]);
        var entry = Assert.Single(Read(portal.Publish("https://city.example/plan/"), "feed.xml").Elements(Atom + "entry"));
        Assert.Equal("2022年9月1日の公表", entry.Element(Atom + "title")!.Value);
        Assert.Equal("公表済みの報告が変わった取組は101件です。", entry.Element(Atom + "summary")!.Value);
        Assert.Equal("https://city.example/plan/changes/#d2022-09-01", entry.Element(Atom + "link")!.Attribute("href")!.Value);

        portal.Table("results.csv", Results, [.. Rows(100, "4"), "K101,R3,3"]);
        Assert.Equal(100, Titles(Read(portal.Publish(), "feed.xml")).Count());
    }

    private static IEnumerable<string> Rows(int count, string evaluation) => Enumerable.Range(1, count).Select(n => $"K{n},R3,{evaluation}");

    /// <summary>RFC 5005, 4: who missed some finds them, and need not fetch an archive twice.</summary>
    [Theory]
    [InlineData("https://city.example/plan/")]
    [InlineData(null)]
    public void A_long_feed_leads_back_through_archives_that_never_change(string? baseUrl)
    {
        using var portal = new SmallPortal();
        Corrections(portal, 250);
        var folder = portal.Publish(baseUrl);
        Assert.Equal(["feed.xml", "feed-2.xml", "feed-1.xml"], Chain(folder, "prev-archive", "feed.xml"));
        Assert.Equal(["feed-1.xml", "feed-2.xml"], Chain(folder, "next-archive", "feed-1.xml"));
        Assert.Equal("feed.xml", Linked(Read(folder, "feed-1.xml"), "current"));
        var entries = Chain(folder, "prev-archive", "feed.xml").Select(file => Read(folder, file).Elements(Atom + "entry").Select(entry => entry.Element(Atom + "id")!.Value).ToList()).ToList();
        Assert.All(entries, page => Assert.Equal(100, page.Count));
        Assert.Equal(250, entries.SelectMany(page => page).Distinct().Count());
        var archive = File.ReadAllText(Path.Combine(folder, "feed-1.xml"));
        Assert.Contains("<archive xmlns=\"http://purl.org/syndication/history/1.0\" />", archive, StringComparison.Ordinal);

        portal.AsOf = "2025-12-01";
        Corrections(portal, 400);
        Assert.Equal(archive, File.ReadAllText(Path.Combine(portal.Publish(baseUrl), "feed-1.xml")));
    }

    private static void Corrections(SmallPortal portal, int count) => portal.Table(
        "corrections.csv", "訂正日,取組番号,年度,項目,訂正前,訂正後", [.. Enumerable.Range(0, count).Select(n => $"{new DateOnly(2023, 4, 1).AddDays(n):yyyy-MM-dd},K1,R3,年度末実績,{n},{n + 1}")]);

    private static List<string> Chain(string folder, string rel, string first)
    {
        var files = new List<string>();
        for (var file = first; file is not null; file = Linked(Read(folder, file), rel)) files.Add(file);
        return files;
    }

    private static string? Linked(XElement feed, string rel) =>
        feed.Elements(Atom + "link").SingleOrDefault(link => link.Attribute("rel")!.Value == rel)?.Attribute("href")!.Value.Split('/')[^1];
}

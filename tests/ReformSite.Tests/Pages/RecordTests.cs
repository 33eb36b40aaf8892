using System.Xml.Linq;
using ReformSite.Pages;

namespace ReformSite.Tests.Pages;

/// <summary>Feed, corrections and the city's own pages.</summary>
[Collection(nameof(BothPortals))]
public class RecordTests(BothPortals portals)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public static TheoryData<string> All => BothPortals.All;

    [Theory]
    [MemberData(nameof(All))]
    public void The_feed_has_what_Atom_asks_for(string portal)
    {
        var feed = XDocument.Load(Path.Combine(portals.Folder(portal), "feed.xml")).Root!;
        Assert.All(new[] { "id", "title", "updated", "author" }, name => Assert.NotNull(feed.Element(Atom + name)));
        var ids = feed.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "id")!.Value).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(feed.Descendants(Atom + "updated"), updated => Assert.True(DateTimeOffset.TryParse(updated.Value, out _)));
        Assert.All(feed.Elements(Atom + "entry"), entry => Assert.All(new[] { "id", "title", "updated", "summary" }, name => Assert.NotEqual("", entry.Element(Atom + name)?.Value ?? "")));
    }

    /// <summary>A feed reader shows an entry again whenever its id changes.</summary>
    [Fact]
    public void An_entry_of_the_feed_keeps_its_id_when_another_correction_comes()
    {
        const string heads = "訂正日,取組番号,項目,訂正前,訂正後";
        using var portal = new SmallPortal().Table("corrections.csv", heads, "2024-07-01,K1,実績,1,2", "2024-07-01,K1,評価,2,3");
        var before = Ids(portal.Publish());
        var after = Ids(portal.Table("corrections.csv", heads, "2024-07-01,K1,実績,1,2", "2024-07-01,K1,評価,2,3", "2024-07-01,K1,計画,あ,い", "2025-06-01,K1,実績,2,4").Publish());
        Assert.Equal(2, before.Count);
        Assert.Equal(4, after.Count);
        Assert.All(before, entry => Assert.Equal(entry.Value, after[entry.Key]));
    }

    private static Dictionary<string, string> Ids(string site) => XDocument.Load(Path.Combine(site, "feed.xml")).Root!.Elements(Atom + "entry")
        .ToDictionary(entry => entry.Element(Atom + "id")!.Value, entry => entry.Element(Atom + "summary")!.Value);

    [Fact]
    public void A_correction_stands_on_its_initiative_on_the_list_of_changes_and_on_the_home_page()
    {
        using var portal = new SmallPortal().Table("corrections.csv", "訂正日,取組番号,年度,項目,訂正前,訂正後,理由", "2025-06-01,K1,R5,実績,213人,231人,数え間違い。");
        var site = portal.Publish();
        var entry = BothPortals.Read(site, "initiatives", "K1", "index.html").GetElementById("correction-2")!.TextContent;
        Assert.Matches(@"2025年6月1日[\s\S]*令和5年度\s実績[\s\S]*213人[\s\S]*231人[\s\S]*数え間違い。", entry);
        Assert.Contains("実績：213人 → 231人", BothPortals.Read(site, "index.html").Body!.TextContent, StringComparison.Ordinal);
        var changes = BothPortals.Read(site, "changes", "index.html");
        Assert.Equal("../initiatives/K1/index.html#correction-2", changes.QuerySelector("main li a")!.GetAttribute("href"));
        Assert.Contains("1件の訂正があります", changes.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_added_or_taken_out_by_a_correction_reads_as_such()
    {
        using var portal = new SmallPortal().Table("corrections.csv", "訂正日,取組番号,年度,項目,訂正前,訂正後", "2025-06-01,K1,R5,実績,,231人", "2025-06-02,K1,R4,評価,3,");
        var home = BothPortals.Read(portal.Publish(), "index.html").Body!.TextContent;
        Assert.Contains("令和5年度 実績：記載なし → 231人", home, StringComparison.Ordinal);
        Assert.Contains("令和4年度 評価：3 → 記載なし", home, StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_of_the_city_stand_in_the_footer_in_their_order()
    {
        using var portal = new SmallPortal().File("pages/a.md", "---\ntitle: 三番\norder: 3\n---\n本文\n").File("pages/b.md", "---\ntitle: 一番\norder: 1\n---\n本文\n")
            .File("pages/c.md", "---\ntitle: 隠れた\nmenu: false\n---\n本文\n").File("pages/d.md", "---\ntitle: 二番\norder: 2\n---\n本文\n");
        var links = BothPortals.Read(portal.Publish(), "index.html").QuerySelectorAll("footer ul a").Select(link => link.TextContent).ToList();
        Assert.Equal(["一番", "二番", "三番"], links.Take(3));
        Assert.DoesNotContain("隠れた", links);
    }

    /// <summary>Where the plan stands, at the end of an initiative's story: by 基準日, not by which report comes next.</summary>
    [Theory]
    [InlineData("2021-02-01", "計画は、まだ始まっていません。")]
    [InlineData("2021-09-01", "計画は一年目の途中です。最後の年度（令和7年度）の結果は、2026年6月30日までに公表されます。")]
    [InlineData("2025-05-01", "計画は五年目の途中です。最後の年度（令和7年度）の結果は、2026年6月30日までに公表されます。")]
    [InlineData("2026-05-01", "計画期間は終わりました。最後の年度（令和7年度）の結果は、2026年6月30日までに公表されます。")]
    [InlineData("2026-07-01", "計画期間は終わりましたが、最後の年度の結果は公表されていません。")]
    public void The_story_ends_where_the_plan_stands(string asOf, string ending)
    {
        using var portal = new SmallPortal { AsOf = asOf };
        Assert.Equal(ending, BothPortals.Read(portal.Publish(), "initiatives", "K1", "index.html").QuerySelector(".goal p.happened")!.TextContent);
    }

    [Theory]
    [InlineData("0.667", "67%")]
    [InlineData("1.005", "101%")]
    [InlineData("-0.2", "△20%")]
    [InlineData("-0.001", "0%")]
    [InlineData("12.5", "1,250%")]
    public void Percentages_are_whole_and_never_minus_nothing(string ratio, string text) =>
        Assert.Equal(text, Amounts.Percent(decimal.Parse(ratio, System.Globalization.CultureInfo.InvariantCulture), AmountTests.Japanese));
}

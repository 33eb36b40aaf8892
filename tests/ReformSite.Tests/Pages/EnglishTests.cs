using AngleSharp.Dom;
using ReformSite.Pages;
using ReformSite.Theming;

namespace ReformSite.Tests.Pages;

/// <summary>A portal in English: numbers with their words, years and dates as English has them, and sentences that hold in every state of a plan.</summary>
public class EnglishTests
{
    private const string Heads = "取組番号,年度,年度末実績,年度末評価";

    private static IDocument Page(string path, string asOf, int initiatives, params string[] rows)
    {
        using var portal = new SmallPortal { AsOf = asOf, More = "languages: [ja, en]" }.Initiatives(initiatives).Table("results.csv", Heads, rows);
        return BothPortals.Read(portal.Publish(), ["en", .. path.Split('/')]);
    }

    private static string Finding(string asOf, int initiatives, params string[] rows) => Page("index.html", asOf, initiatives, rows).QuerySelector("h1")!.TextContent;

    [Theory]
    [InlineData("2021-02-01", "The 5-year plan is about to begin, with 2 initiatives.")]
    [InlineData("2021-09-01", "The 5-year plan has begun, with 2 initiatives under way.")]
    [InlineData("2022-07-01", "After year 1, no results have been published yet for the 2 initiatives.")]
    [InlineData("2026-07-01", "At the end of the 5-year plan, no results have been published yet for the 2 initiatives.")]
    public void With_nothing_reported(string asOf, string finding) => Assert.Equal(finding, Finding(asOf, 2));

    [Fact]
    public void One_is_not_said_as_many()
    {
        Assert.Equal("After year 1, 1 of 2 initiatives met its target.", Finding("2022-07-01", 2, "K1,R3,,4", "K2,R3,,2"));
        Assert.Equal("After year 1, 2 of 3 initiatives met their targets.", Finding("2022-07-01", 3, "K1,R3,,4", "K2,R3,,3", "K3,R3,,2"));
        Assert.Equal("After year 1, the one initiative met its target.", Finding("2022-07-01", 1, "K1,R3,,4"));
        Assert.Equal("After year 1, no initiative has met its target (0 of 1).", Finding("2022-07-01", 1, "K1,R3,,2"));
        Assert.Equal("The 5-year plan has begun, with 1 initiative under way.", Finding("2021-09-01", 1));
    }

    [Fact]
    public void Clauses_and_sentences_stand_apart()
    {
        var text = Page("index.html", "2022-07-01", 3, "K1,R3,,4", "K2,R3,,2").Body!.TextContent;
        Assert.Contains("In FY2021, 1 of 2 evaluated initiatives (50%) met their targets. 1 fell short, 1 not published.", text, StringComparison.Ordinal);
        Assert.Contains("No evaluations to compare yet.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Years_and_dates_are_Western_with_the_era_beside_them()
    {
        var page = Page("years/2024/index.html", "2025-07-01", 1);
        Assert.Equal("FY2024", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("Year 4 of the plan (Reiwa 6)", page.QuerySelector(".eyebrow")!.TextContent);
        Assert.Contains("As of 1 July 2025", page.QuerySelector(".foot")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["2024 R6"], page.QuerySelectorAll(".years tbody th").Select(head => head.TextContent));
    }

    [Fact]
    public void What_the_city_wrote_names_its_language_where_the_program_knows_it() =>
        Assert.Equal("ja", Page("data/index.html", "2025-07-01", 1).QuerySelectorAll("tbody th span").First(name => name.TextContent == "取組番号").GetAttribute("lang"));

    /// <summary>The stylesheet of an English page has the measures longer words need; a Japanese page does not carry them.</summary>
    [Fact]
    public void Only_English_pages_carry_the_measures_of_English()
    {
        using var portal = new SmallPortal { More = "languages: [ja, en]" };
        var folder = portal.Publish();
        string Css(params string[] page) => File.ReadAllText(Path.Combine(folder, BothPortals.Read(folder, page).QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!.Replace("../", "", StringComparison.Ordinal)));
        Assert.Contains("5.25em", Css("en", "index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("5.25em", Css("index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain(Directory.EnumerateFiles(Path.Combine(folder, "assets")), file => Path.GetFileName(file).StartsWith("site.en", StringComparison.Ordinal));
    }

    [Fact]
    public void Long_texts_end_after_a_sentence_or_a_word()
    {
        var plan = string.Concat(Enumerable.Repeat("The city asks residents what they need. ", 8)).Trim();
        Assert.Equal(plan[..159], Promises.Shorten(plan).Text);
        var list = string.Concat(Enumerable.Repeat("libraries and ", 20)).Trim();
        var shortened = Promises.Shorten(new Wording(list, "en"));
        Assert.EndsWith("libraries…", shortened.Text, StringComparison.Ordinal);
        Assert.Equal("en", shortened.Lang);
        Assert.True(shortened.Text.Length <= 180);
    }
}

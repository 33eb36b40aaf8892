using AngleSharp.Dom;

namespace ReformSite.Tests.Pages;

/// <summary>What holds for every page of every portal, whatever it tells of.</summary>
[Collection(nameof(BothPortals))]
public class StructureTests(BothPortals portals)
{
    public static TheoryData<string> All => BothPortals.All;

    private void Each(string portal, Func<IDocument, IEnumerable<string>> findings) =>
        Assert.Equal([], portals.Pages(portal).SelectMany(page => findings(page.Page).Select(finding => $"{page.Path}: {finding}")));

    [Theory]
    [MemberData(nameof(All))]
    public void Ids_are_unique(string portal) => Each(portal, page =>
        page.QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(group => group.Count() > 1).Select(group => $"#{group.Key} stands {group.Count()} times"));

    [Theory]
    [MemberData(nameof(All))]
    public void Words_that_label_something_are_there(string portal) => Each(portal, page =>
        page.QuerySelectorAll("[aria-labelledby], [aria-describedby]")
            .SelectMany(element => $"{element.GetAttribute("aria-labelledby")} {element.GetAttribute("aria-describedby")}".Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(id => string.IsNullOrWhiteSpace(page.GetElementById(id)?.TextContent)).Select(id => $"nothing is said by #{id}"));

    [Theory]
    [MemberData(nameof(All))]
    public void One_h1_and_no_heading_level_is_skipped(string portal) => Each(portal, page =>
    {
        var levels = page.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName[1] - '0').ToList();
        var findings = new List<string>();
        if (levels.Count(level => level == 1) != 1) findings.Add($"{levels.Count(level => level == 1)} h1");
        for (var i = 0; i < levels.Count; i++)
        {
            if (levels[i] > (i == 0 ? 0 : levels[i - 1]) + 1) findings.Add($"h{levels[i]} “{page.QuerySelectorAll("h1, h2, h3, h4, h5, h6")[i].TextContent}” after h{(i == 0 ? 0 : levels[i - 1])}");
        }
        return findings;
    });

    [Theory]
    [MemberData(nameof(All))]
    public void No_heading_and_no_link_is_empty(string portal) => Each(portal, page =>
        page.QuerySelectorAll("h1, h2, h3, h4, th, caption, a[href], li, dd").Where(element => string.IsNullOrWhiteSpace(element.TextContent) && element.QuerySelector("img[alt], svg, use") is null)
            .Select(element => element.ParentElement!.OuterHtml[..Math.Min(200, element.ParentElement.OuterHtml.Length)]));

    [Theory]
    [MemberData(nameof(All))]
    public void Nothing_runs_and_nothing_is_styled_inline(string portal) => Each(portal, page =>
        page.All.Where(element => element.LocalName == "style" || element.HasAttribute("style") || (element.LocalName == "script" && !element.HasAttribute("src") && element.GetAttribute("type") != "application/ld+json")
                || element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || attribute.Value.Contains("javascript:", StringComparison.OrdinalIgnoreCase)))
            .Select(element => element.OuterHtml[..Math.Min(200, element.OuterHtml.Length)]));

    [Theory]
    [MemberData(nameof(All))]
    public void A_page_says_its_language_title_description_and_date(string portal) => Each(portal, page =>
    {
        var language = page.QuerySelector(".langs [aria-current]")?.TextContent == "English" ? "en" : "ja";
        var findings = new List<string>();
        if (page.DocumentElement.GetAttribute("lang") != language) findings.Add("lang");
        if (string.IsNullOrWhiteSpace(page.Title)) findings.Add("title");
        if (string.IsNullOrWhiteSpace(page.QuerySelector("meta[name=description]")?.GetAttribute("content"))) findings.Add("description");
        if (page.QuerySelector("footer time[datetime]") is null) findings.Add("基準日");
        return findings;
    });

    /// <summary>Emphasis and breaks of a sentence are notation; a reader must never see them, nor a slot nobody filled.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public void No_notation_is_left_in_a_sentence(string portal) => Each(portal, page =>
        page.QuerySelectorAll("h1, .answers dd, .finding, .lead, .band__say, .note, caption, desc, title").Select(element => element.TextContent)
            .Where(text => text.AsSpan().IndexOfAny("{}*~|") >= 0));
}

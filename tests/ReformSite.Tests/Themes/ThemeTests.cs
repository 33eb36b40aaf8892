using AngleSharp.Dom;
using ReformSite.Files;
using ReformSite.Theming;
using ReformSite.Theming.Pages;

namespace ReformSite.Tests.Themes;

/// <summary>What holds for every kind of page in every theme, with the fullest and the poorest data.</summary>
[Collection(nameof(ThemedSites))]
public class ThemeTests(ThemedSites sites)
{
    private static readonly string[] Empty = ["h1", "h2", "h3", "h4", "p", "th", "dt", "dd", "li", "caption", "a[href]", "ul", "ol", "dl", "tbody"];

    private static readonly Type[] Kinds = [.. typeof(PageModel).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(PageModel)))];

    public static TheoryData<string, string> All => ThemedSites.All;

    public static TheoryData<string> Names => ThemedSites.Names;

    /// <summary>A theme draws every kind of page but the search, which it may do without; and the portals of these tests have a page of each.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void A_theme_draws_every_kind_of_page(string name)
    {
        var theme = Theme.Load(name);
        var drawn = sites.Of(name).SelectMany(site => site.Pages).Select(page => page.Model.GetType()).ToHashSet();
        // The list of all portals belongs to none of them; a list of several pages needs a large plan, or a theme of small pages.
        var wanted = Kinds.Where(kind => kind != typeof(PortalListPage) && (kind != typeof(SearchPage) || theme.Traits.HasSearch) && (kind != typeof(ContinuedPage) || theme.Traits != ThemeTraits.All));
        Assert.Equal([], wanted.Except(drawn).Select(kind => kind.Name));
        Assert.All(Kinds.Where(kind => kind != typeof(SearchPage)), kind => Assert.True(theme.Draws(kind), kind.Name));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Every_page_is_whole(string theme, string portal) =>
        Assert.Equal([], sites.Of(theme, portal).Pages.SelectMany(page => Faults(page).Select(fault => $"{page.Path}: {fault}")));

    /// <summary>Every link, fragment and file, and what else the audit looks at before a site is published.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public void The_audit_finds_nothing(string theme, string portal) => Assert.Equal([], sites.Of(theme, portal).Findings);

    /// <summary>Without a page that searches there is no index to search in, and no script at all.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void A_theme_without_search_publishes_no_index(string name)
    {
        foreach (var site in sites.Of(name))
        {
            Assert.Equal(Theme.Load(name).Traits.HasSearch, site.Files.Keys.Any(path => path.StartsWith("search/index.", StringComparison.Ordinal) && path.EndsWith(".js", StringComparison.Ordinal)));
            Assert.Equal(Theme.Load(name).Traits.HasSearch, site.Draft.Edition.Frame.Menu.Any(entry => entry.Section == Section.Search));
        }
    }

    private static IEnumerable<string> Faults(DrawnPage page)
    {
        var document = page.Document;
        var levels = document.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName[1] - '0').ToList();
        if (levels.Count(level => level == 1) != 1) yield return $"{levels.Count(level => level == 1)} h1";
        if (levels.Where((level, i) => level > (i == 0 ? 0 : levels[i - 1]) + 1).Any()) yield return "a heading level is skipped";
        if (document.DocumentElement.GetAttribute("lang") != page.Model.Site.Words.Tag) yield return "lang";
        if (string.IsNullOrWhiteSpace(document.Title) || !document.Title.Contains(page.Model is HomePage ? page.Model.Site.Title.Text : page.Model.Title.Text, StringComparison.Ordinal)) yield return $"title “{document.Title}”";
        if (document.QuerySelector("meta[name=description]")?.GetAttribute("content") != page.Model.Description) yield return "description";
        if (document.QuerySelector("meta[name=viewport]") is null) yield return "viewport";
        if (document.QuerySelector("meta[http-equiv=Content-Security-Policy]")?.GetAttribute("content")?.StartsWith("default-src 'self';", StringComparison.Ordinal) != true) yield return "policy";
        if (document.QuerySelector("main") is not { } main || document.Body!.QuerySelector("a[href]")?.GetAttribute("href") != $"#{main.Id}") yield return "the first link does not skip to the content";
        if (document.QuerySelector("time[datetime]") is null || !document.Body!.TextContent.Contains(page.Model.Site.DataAsOf.Text, StringComparison.Ordinal)) yield return "基準日";
        if (page.Model is not RedirectPage && page.Model.Crumbs.Any(crumb => !document.QuerySelectorAll("nav").Any(nav => nav.QuerySelector("[aria-current=page]") is not null && nav.TextContent.Contains(crumb.Text, StringComparison.Ordinal)))) yield return "crumbs";
        foreach (var same in document.QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(group => group.Count() > 1)) yield return $"#{same.Key} twice";
        foreach (var id in document.QuerySelectorAll("[aria-labelledby], [aria-describedby]").SelectMany(element => $"{element.GetAttribute("aria-labelledby")} {element.GetAttribute("aria-describedby")}".Split(' ', StringSplitOptions.RemoveEmptyEntries)))
        {
            if (string.IsNullOrWhiteSpace(document.GetElementById(id)?.TextContent)) yield return $"nothing is said by #{id}";
        }
        foreach (var nothing in document.Body!.QuerySelectorAll(string.Join(", ", page.Model is ContentPage ? Empty.Where(name => name != "p") : Empty)).Where(element => string.IsNullOrWhiteSpace(element.TextContent) && element.QuerySelector("img[alt], svg, use, input") is null && element.Closest("[hidden], template, form, .results") is null))
            yield return $"empty: {nothing.OuterHtml}";
        foreach (var run in document.All.Where(element => element.LocalName == "style" || element.HasAttribute("style") || element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)) || (element.LocalName == "script" && !element.HasAttribute("src") && element.GetAttribute("type") != "application/ld+json")))
            yield return $"inline: {run.OuterHtml}";
    }
}

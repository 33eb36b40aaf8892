using Microsoft.Playwright;

namespace ReformSite.BrowserTests;

/// <summary>What every page of every kind must hold, in a real browser.</summary>
[Collection(nameof(Site))]
public class PageTests(Site site)
{
    public static TheoryData<string, string> All => PageKinds.All;

    /// <summary>The kinds of pages that load script; <c>SearchIndexTests</c> holds that no other does. Long lists are the same templates with more rows.</summary>
    public static TheoryData<string, string> WithScript
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var row in PageKinds.All.Where(row => (string)row[0] != Site.Many && (string)row[1] is ("" or "initiatives/" or "search/"))) data.Add((string)row[0], (string)row[1]);
            return data;
        }
    }

    /// <summary>Narrow, middle, wide, dark on a phone, in forced colours, and on paper. Two pages side by side, as there are two cores on the machines that run this.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public Task No_axe_finding_no_sideways_scroll_no_complaint(string portal, string path) => Task.WhenAll(
        CheckAsync(portal, path, new(320), new(360, ColorScheme.Dark), new(360, Forced: ForcedColors.Active)),
        CheckAsync(portal, path, new(768), new(1280), new(718, Media: Media.Print)));

    /// <summary>The text-first theme at its narrowest and in the dark. It has one column and no script, so other widths and ways show nothing new.</summary>
    [Theory]
    [MemberData(nameof(PageKinds.Kairan), MemberType = typeof(PageKinds))]
    public Task The_text_first_theme_too(string path) => CheckAsync(Site.Kairan, path, new(320), new(360, ColorScheme.Dark));

    /// <summary>The looks above find something where there is something: a page told wrong in three ways.</summary>
    [Fact]
    public async Task What_is_wrong_is_found()
    {
        await using var visit = await site.VisitAsync("sample", "about/");
        await visit.Page.EvaluateAsync("document.documentElement.lang = ''; document.querySelector('main').append(new Image()); document.querySelector('h1').style.color = '#ddd'");
        var found = await Axe.FindingsAsync(visit.Page);
        Assert.Equal(["color-contrast", "html-has-lang", "image-alt"], found.Select(finding => finding.Split(' ')[0]).Order(StringComparer.Ordinal));
    }

    private async Task CheckAsync(string portal, string path, params View[] views)
    {
        await using var visit = await site.VisitAsync(portal, path, views[0].Width);
        foreach (var view in views)
        {
            await visit.Page.SetViewportSizeAsync(view.Width, 900);
            await visit.Page.EmulateMediaAsync(new() { ColorScheme = view.Scheme, ForcedColors = view.Forced, Media = view.Media });
            Assert.False(await visit.ScrollsSidewaysAsync(), $"{path} scrolls sideways at {view}: {await WidestAsync(visit.Page)}");
            var found = await Axe.FindingsAsync(visit.Page, view.Media == Media.Print);
            Assert.True(found.Length == 0, $"{path} at {view}:\n" + string.Join("\n", found));
        }
        Assert.Empty(visit.Complaints);
    }

    private sealed record View(int Width, ColorScheme Scheme = ColorScheme.Light, ForcedColors Forced = ForcedColors.None, Media Media = Media.Screen);

    /// <summary>Without script nothing may be missing: the same words stand on the page.</summary>
    [Theory]
    [MemberData(nameof(WithScript))]
    public async Task The_same_words_without_script(string portal, string path)
    {
        await using var with = await site.VisitAsync(portal, path);
        await using var without = await site.VisitAsync(portal, path, script: false);
        const string words = "[...document.querySelectorAll('main h1, main h2, main h3, main p, main td, main th, main dd, main li')].filter(e => !e.closest('[hidden], noscript, form, [data-script]')).map(e => { const seen = e.cloneNode(true); seen.querySelectorAll('[hidden]').forEach(part => part.remove()); return seen.textContent.trim() }).join('\\n')";
        var plain = Squeeze(await without.Page.Locator("main").TextContentAsync() ?? "");
        Assert.NotEmpty(plain);
        foreach (var line in (await with.Page.EvaluateAsync<string>(words)).Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0).Distinct().Take(400))
            Assert.Contains(Squeeze(line), plain, StringComparison.Ordinal);
    }

    private static string Squeeze(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static Task<string> WidestAsync(IPage page) => page.EvaluateAsync<string>(
        "[...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1).slice(0, 3).map(e => e.tagName + '.' + e.getAttribute('class')).join(', ')");
}

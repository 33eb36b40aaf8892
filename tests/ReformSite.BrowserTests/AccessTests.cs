using Microsoft.Playwright;

namespace ReformSite.BrowserTests;

/// <summary>What no checker sees: the walk by keyboard, what a screen reader is told and in which order, enlarged text, forced colours.</summary>
[Collection(nameof(Site))]
public class AccessTests(Site site)
{
    /// <summary>The pages most people come for.</summary>
    public static TheoryData<string> Main => ["", "policies/2/", "initiatives/K1-3-1/", "initiatives/", "departments/広報情報課/", "years/2024/", "search/"];

    /// <summary>
    /// From the first Tab to the last, in the window of a screen enlarged to 400 % (1280 × 1024 becomes 320 × 256; WCAG 1.4.10, 2.4.7, 2.4.11): every stop is seen,
    /// has a frame, is covered by nothing, and the order is that of the page.
    /// </summary>
    [Theory]
    [MemberData(nameof(Main))]
    public async Task The_keyboard_reaches_everything_in_order_and_sees_where_it_is(string path)
    {
        await using var visit = await site.VisitAsync("sample", path, 320);
        await visit.Page.SetViewportSizeAsync(320, 256);
        var expected = await visit.Page.EvaluateAsync<int>(Numbered);
        Assert.True(expected > 10, $"{path} has only {expected} stops.");
        for (var stop = 0; stop < expected; stop++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            var told = await visit.Page.EvaluateAsync<Stop>(Focused);
            Assert.True(told.Number == stop, $"stop {stop} of {path} is number {told.Number}: {told.Html}");
            Assert.True(told.IsInView, $"out of view on {path}: {told.Html}");
            Assert.True(told.Frame >= 2, $"no frame on {path}: {told.Html}");
            Assert.True(told.Covered is null, $"covered by {told.Covered} on {path}: {told.Html}");
        }
    }

    [Fact]
    public async Task The_first_stop_skips_to_the_content()
    {
        await using var visit = await site.VisitAsync("sample", "policies/2/");
        await visit.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(visit.Page.Locator(":focus")).ToBeVisibleAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Keyboard.PressAsync("Tab");
        Assert.True(await visit.Page.EvaluateAsync<bool>("document.activeElement.closest('main') !== null"));
    }

    /// <summary>Text spacing as WCAG 1.4.12 lets the reader set it: nothing is cut off and the page stays in its width.</summary>
    [Theory]
    [MemberData(nameof(Main))]
    public async Task Wide_text_spacing_cuts_nothing_off(string path)
    {
        await using var visit = await site.VisitAsync("sample", path, 320);
        // The policy of the page forbids style elements, not a style sheet that the reader's browser adopts.
        await visit.Page.EvaluateAsync("""
            const sheet = new CSSStyleSheet();
            sheet.replaceSync('* { content-visibility: visible !important; line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }');
            document.adoptedStyleSheets = [sheet];
            """);
        var lost = await visit.Page.EvaluateAsync<string>("""
            (() => {
              if (document.documentElement.scrollWidth > innerWidth) return 'scrolls sideways: ' + [...document.querySelectorAll('main *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1 && !e.closest('[tabindex]')).slice(0, 3).map(e => e.outerHTML.slice(0, 120) + ' in ' + e.parentElement.outerHTML.slice(0, 120)).join(' | ');
              const cut = [...document.querySelectorAll('main *, header *')].filter(e => !e.closest('svg') && getComputedStyle(e).clipPath === 'none' && getComputedStyle(e).overflow === 'hidden' && (e.scrollHeight > e.clientHeight + 1 || e.scrollWidth > e.clientWidth + 1));
              return cut.slice(0, 3).map(e => e.outerHTML.slice(0, 120)).join(' | ');
            })()
            """);
        Assert.True(lost.Length == 0, $"{path}: {lost}");
    }

    /// <summary>In forced colours every mark is still a drawn form: its stroke or fill is a colour of the system that stands out from the canvas.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("policies/2/")]
    [InlineData("initiatives/K1-3-1/")]
    public async Task Forced_colours_leave_marks_and_bars_visible(string path)
    {
        await using var visit = await site.VisitAsync("sample", path, forced: ForcedColors.Active);
        Assert.Equal("", await visit.Page.EvaluateAsync<string>("""
            (() => {
              const canvas = getComputedStyle(document.body).backgroundColor;
              const shapes = [...document.querySelectorAll('main svg')].filter(svg => svg.checkVisibility());
              const bare = shapes.filter(svg => ![...svg.querySelectorAll('use, path, rect, circle, line, polygon, text')].some(shape => {
                const style = getComputedStyle(shape);
                return (style.fill !== 'none' && style.fill !== canvas) || (style.stroke !== 'none' && style.stroke !== canvas);
              }));
              return shapes.length === 0 ? 'no drawing at all' : bare.slice(0, 3).map(e => e.outerHTML.slice(0, 160)).join(' | ');
            })()
            """));
    }

    /// <summary>No page moves by itself or on hover, so there is nothing to reduce.</summary>
    [Theory]
    [MemberData(nameof(Main))]
    public async Task Nothing_moves(string path)
    {
        await using var visit = await site.VisitAsync("sample", path);
        Assert.Equal("", await visit.Page.EvaluateAsync<string>(
            "[...document.querySelectorAll('*')].filter(e => { const s = getComputedStyle(e); return s.animationName !== 'none' || s.transitionDuration.split(', ').some(d => d !== '0s') }).slice(0, 3).map(e => e.outerHTML.slice(0, 120)).join(' | ')"));
    }

    /// <summary>Gives every stop its number in the order of the page. A group of radio buttons is one stop; there is none yet.</summary>
    private const string Numbered = """
        (() => {
          const stops = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')].filter(e => !e.disabled && e.checkVisibility({ visibilityProperty: true }));
          stops.forEach((stop, number) => stop.dataset.stop = number);
          return stops.length;
        })()
        """;

    /// <summary>Where the focus is now. Something that is taller than the window needs only to begin in it.</summary>
    private const string Focused = """
        (() => {
          const e = document.activeElement, s = getComputedStyle(e), b = [...e.getClientRects()].find(r => r.width > 0 && r.height > 0) ?? e.getBoundingClientRect();
          const x = Math.min(b.left + b.width / 2, innerWidth - 1), y = Math.min(Math.max(b.top, 0) + Math.min(b.height, innerHeight) / 2, innerHeight - 1);
          const top = document.elementFromPoint(x, y);
          const covered = top && (e.contains(top) || top.contains(e)) ? null : top?.outerHTML.slice(0, 120) ?? 'nothing';
          // A link that makes its whole row a target draws the frame round the row.
          const framed = Math.max(...[s, getComputedStyle(e, '::after')].map(o => o.outlineStyle === 'none' ? 0 : parseFloat(o.outlineWidth)));
          return { Number: Number(e.dataset.stop ?? -1), Html: e.outerHTML.slice(0, 160), IsInView: b.width > 0 && b.top < innerHeight && b.bottom > 0, Frame: framed, Covered: covered };
        })()
        """;

    private sealed class Stop
    {
        public int Number { get; set; }

        public string Html { get; set; } = "";

        public bool IsInView { get; set; }

        public double Frame { get; set; }

        public string? Covered { get; set; }
    }
}

using Microsoft.Playwright;

namespace ReformSite.BrowserTests;

/// <summary>
/// The gallery: charts of indicators and effects on the data that are hardest to draw, and pages of the longest texts. With the environment variable GALLERY naming a folder, a picture of
/// each is written there, to be looked at.
/// </summary>
[Collection(nameof(Site))]
public class EdgeTests(Site site)
{
    public static TheoryData<string, string> Pages
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var path in (string[])["", "policies/1/", "initiatives/", "departments/企画課/", "years/2024/", .. EdgePlan.Ids.Select(id => $"initiatives/{id}/")]) data.Add(Site.Edges, path);
            foreach (var (portal, initiative) in new[] { (Site.Smallest, "A-1"), (Site.Letters, "K1-1-1"), (Site.Finished, "K1-1-1"), (Site.Begun, "K1-1-1") })
            {
                foreach (var path in new[] { "", "policies/1/", $"initiatives/{initiative}/", "reports/" }) data.Add(portal, path);
            }
            data.Add(Site.Finished, "balance/");
            foreach (var path in new[] { "", "policies/1/", "reports/" }) data.Add(Site.Many, path);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Nothing_is_cut_off_or_lies_over_another(string portal, string path)
    {
        await using var visit = await site.VisitAsync(portal, path, 320);
        if (portal == Site.Edges) Assert.Equal(path.Contains("/F", StringComparison.Ordinal), await visit.Page.Locator(".numbers svg.chart").CountAsync() > 0);
        foreach (var width in new[] { 320, 360, 1280 })
        {
            await visit.Page.SetViewportSizeAsync(width, 900);
            var faults = await visit.Page.EvaluateAsync<string[]>(Faults);
            Assert.False(await visit.ScrollsSidewaysAsync(), $"{path} scrolls sideways at {width} px");
            Assert.True(faults.Length == 0, $"{path} at {width} px: {string.Join(" | ", faults)}");
            if (Environment.GetEnvironmentVariable("GALLERY") is not { Length: > 0 } folder) continue;
            foreach (var scheme in new[] { ColorScheme.Dark, ColorScheme.Light })
            {
                await visit.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
                await visit.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{portal}-{path.Trim('/').Replace('/', '-')}-{width}{(scheme == ColorScheme.Dark ? "-dark" : "")}.png"), FullPage = true });
            }
        }
        // The others are among the pages of PageTests.
        if (portal == Site.Edges) Assert.Empty(await Axe.FindingsAsync(visit.Page));
        Assert.Empty(visit.Complaints);
    }

    /// <summary>Labels of a drawing that leave the window at the side or overlap; a bar that does not begin at the line of zero; a drawing without a name; a number at a bar that the table below does not have.</summary>
    private const string Faults = """
        (() => {
          const faults = [];
          for (const svg of [...document.querySelectorAll('main svg.chart')].filter(svg => svg.checkVisibility())) {
            if (svg.getAttribute('role') !== 'img' || !svg.querySelector('title')?.textContent) faults.push('no name');
            const labels = [...svg.querySelectorAll('text')].map(label => [label.textContent, label.getBoundingClientRect()]);
            labels.forEach(([text, box], i) => {
              if (box.left < 0 || box.right > innerWidth) faults.push('cut off: ' + text);
              // Boxes of text are taller than its letters.
              for (const [other, at] of labels.slice(i + 1)) if (box.left < at.right - 1 && at.left < box.right - 1 && box.top < at.bottom - 5 && at.top < box.bottom - 5) faults.push(`${text} lies over ${other}`);
            });
            const table = svg.closest('figure')?.querySelector('table.indicator')?.textContent;
            for (const value of svg.querySelectorAll('.c-value')) if (table && !table.includes(value.firstChild.textContent)) faults.push('not in the table: ' + value.textContent);
            const zero = svg.querySelector('.c-zero')?.getBoundingClientRect();
            if (zero) for (const bar of svg.querySelectorAll('rect.c-actual, rect.s-hatched')) {
              const box = bar.getBoundingClientRect(), line = (zero.left + zero.right) / 2;
              if (Math.min(Math.abs(box.left - line), Math.abs(box.right - line)) > 2) faults.push('a bar does not begin at zero');
            }
          }
          return faults;
        })()
        """;
}

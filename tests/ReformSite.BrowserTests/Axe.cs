using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace ReformSite.BrowserTests;

/// <summary>
/// axe-core with the rules of WCAG 2.2 AA and best practice, run in the page itself. The package's own call takes four times as long: it loads axe anew for every
/// look, opens an empty page to sum up in, and carries every rule that passed out of the browser.
/// </summary>
internal static class Axe
{
    /// <summary>Paper has no targets to touch, nothing to skip and nothing to scroll.</summary>
    private const string OnPaper = "'target-size': { enabled: false }, 'skip-link': { enabled: false }, 'scrollable-region-focusable': { enabled: false }";

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>Each finding with its rule and the first elements it is about; empty where there is none.</summary>
    public static async Task<string[]> FindingsAsync(IPage page, bool onPaper = false)
    {
        if (!await page.EvaluateAsync<bool>("typeof axe === 'object'")) await page.EvaluateAsync(Script);
        return await WholePage.EvaluateAsync<string[]>(page, $$"""
            axe.run({
              runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations'], rules: { {{(onPaper ? OnPaper : "")}} },
            }).then(({ violations }) => violations.map(({ id, impact, help, nodes }) => `${id} (${impact}): ${help}` + nodes.slice(0, 3).map(node => `\n  ${node.html}`).join('')))
            """);
    }
}

using Microsoft.Playwright;

namespace ReformSite.BrowserTests;

/// <summary>
/// Measures a page with all of it laid out. Parts that wait below the window (<c>content-visibility</c>) have a height that is guessed, so that what is in them lies over
/// what follows, and hide what leaves them at the side; a reader never sees them so.
/// </summary>
internal static class WholePage
{
    /// <param name="expression">What is asked; may be a promise.</param>
    public static Task<T> EvaluateAsync<T>(IPage page, string expression) => page.EvaluateAsync<T>($$"""
        async () => {
          // The policy of the page forbids style elements, not a style sheet that the reader's browser adopts.
          const sheet = new CSSStyleSheet();
          sheet.replaceSync('* { content-visibility: visible !important }');
          document.adoptedStyleSheets.push(sheet);
          try { return await ({{expression}}) } finally { document.adoptedStyleSheets = document.adoptedStyleSheets.filter(other => other !== sheet) }
        }
        """);
}

using System.Globalization;
using System.Net;
using System.Text;
using ReformSite.Problems;

namespace ReformSite.Serving;

/// <summary>Pages of the preview's own, for when there is no site to show: plain, readable without script.</summary>
public static class ProblemsPage
{
    /// <summary>What keeps the first site of a portal from being made.</summary>
    public static string Of(string portal, PreviewState state, string language)
    {
        var bulletin = Bulletin.Of(state, language);
        var body = new StringBuilder();
        body.Append(CultureInfo.InvariantCulture, $"<p>{Text(bulletin.Note)}</p>\n<p class=\"counts\">{Text(bulletin.Counts)}</p>\n<ol>\n");
        foreach (var problem in bulletin.Problems)
        {
            body.Append(CultureInfo.InvariantCulture,
                $"<li class=\"{(problem.IsError ? "error" : "warning")}\"><p class=\"where\"><b>{Text(problem.Word)}</b> {Text(problem.Where)} <code>{Text(problem.Code)}</code></p>\n<p class=\"message\">{Text(problem.Message)}</p>\n<p>{Text(problem.Advice)}</p></li>\n");
        }
        body.Append(CultureInfo.InvariantCulture, $"</ol>\n<p>{Text(bulletin.More)}</p>\n");
        return Frame($"{portal}: {bulletin.Title}", bulletin.Title, body.ToString(), LivePage.Tag(portal, state), language);
    }

    /// <summary>The portals of this preview, while one of them has nothing to show.</summary>
    public static string List(IReadOnlyList<PortalPreview> previews, string language)
    {
        var title = new Said("プレビュー中のポータル", "Portals of this preview").In(language);
        var entries = string.Concat(previews.Select(preview =>
            $"<li><a href=\"/{Uri.EscapeDataString(preview.Name)}/\">{Text(preview.State.Site?.Draft.Edition.Settings.Title ?? preview.Name)}</a> {Text(Bulletin.Of(preview.State, language).Counts)}</li>\n"));
        return Frame(title, title, $"<ul>\n{entries}</ul>\n", "", language);
    }

    private static string Frame(string title, string heading, string body, string script, string language) => $"""
        <!doctype html>
        <html lang="{language}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{Text(title)}</title>
        <link rel="stylesheet" href="/{LivePage.Folder}/live.css">
        </head>
        <body class="problems">
        <main>
        <h1>{Text(heading)}</h1>
        {body}</main>
        {script}
        </body>
        </html>

        """;

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}

using System.Globalization;
using System.Net;
using System.Text;
using ReformSite.Problems;

namespace ReformSite.Readiness;

/// <summary>
/// The report as one HTML file that can be printed on A4 and mailed to the departments: nothing outside it is needed. It is no page of the
/// portal and is never published.
/// </summary>
public static class ReadinessPage
{
    private const string Style = """
        body { margin: 2rem auto; max-width: 60rem; padding: 0 1rem; color: #333; font: 1rem/1.7 "Noto Sans JP", "Hiragino Sans", "Yu Gothic UI", Meiryo, sans-serif; }
        h1 { font-size: 1.5rem; margin-bottom: 0; } h2 { font-size: 1.125rem; margin: 2rem 0 .25rem; border-top: 2px solid; padding-top: .5rem; } p { margin: 0 0 .75rem; }
        .scroll { overflow-x: auto; } table { border-collapse: collapse; width: 100%; font-size: .875rem; line-height: 1.5; }
        th, td { text-align: start; vertical-align: top; padding: .25rem .5rem; border-bottom: 1px solid #ccc; overflow-wrap: anywhere; } .short, thead th { white-space: nowrap; } thead th { border-bottom-color: #333; }
        @page { size: A4; margin: 15mm; } @media print { body { margin: 0; max-width: none; padding: 0; font-size: 9pt; } table { font-size: 8pt; } h2 { break-after: avoid; } tr { break-inside: avoid; } thead { display: table-header-group; } }
        """;

    /// <summary>Codes, numbers and names of this many letters stay on one line.</summary>
    private const int Short = 8;

    public static string Of(IReadOnlyList<ReadinessReport> reports, string language)
    {
        var title = new Said("公開前の点検票", "Readiness report").In(language);
        var html = new StringBuilder();
        html.Append(CultureInfo.InvariantCulture, $"<!doctype html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{Text(title)}</title>\n<style>\n{Style}\n</style>\n</head>\n<body>\n<main>\n<h1>{Text(title)}</h1>\n");
        for (var i = 0; i < reports.Count; i++) Append(html, reports[i], $"p{ReadinessComposer.Number(i + 1)}", language);
        return html.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private static void Append(StringBuilder html, ReadinessReport report, string id, string language)
    {
        html.Append(CultureInfo.InvariantCulture, $"<p><strong>{Text(report.Title)}</strong>（{Text(report.Portal)}）　{new Said("基準日", "data as of").In(language)} {Text(report.DataAsOf)}</p>\n");
        for (var i = 0; i < report.Sections.Count; i++)
        {
            var section = report.Sections[i];
            var heading = $"{id}s{ReadinessComposer.Number(i + 1)}";
            html.Append(CultureInfo.InvariantCulture, $"<section aria-labelledby=\"{heading}\">\n<h2 id=\"{heading}\">{Text(section.Heading.In(language))}</h2>\n<p>{Text(section.Summary.In(language))}</p>\n");
            if (section.Rows.Count > 0)
            {
                html.Append(CultureInfo.InvariantCulture, $"<div class=\"scroll\" role=\"region\" aria-labelledby=\"{heading}\" tabindex=\"0\"><table>\n<thead><tr>");
                foreach (var head in section.Heads) html.Append(CultureInfo.InvariantCulture, $"<th scope=\"col\">{Text(head.In(language))}</th>");
                html.Append("</tr></thead>\n<tbody>\n");
                foreach (var row in section.Rows)
                {
                    html.Append("<tr>");
                    foreach (var cell in row) html.Append(CultureInfo.InvariantCulture, $"<td{(cell.Length <= Short ? " class=\"short\"" : "")}>{Text(cell).Replace("\n", "<br>", StringComparison.Ordinal)}</td>");
                    html.Append("</tr>\n");
                }
                html.Append("</tbody>\n</table></div>\n");
            }
            html.Append("</section>\n");
        }
    }

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}

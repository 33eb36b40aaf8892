using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ReformSite.Problems;
using ReformSite.Sources;

namespace ReformSite.Publishing;

/// <summary>What the audit keeps of a page once it has been looked at.</summary>
/// <param name="Ids">Where fragments may lead.</param>
/// <param name="Links">Addresses within the site, as written.</param>
/// <param name="External">Links to other sites: listed, never fetched.</param>
internal sealed record AuditedPage(string Path, IReadOnlySet<string> Ids, IReadOnlyList<string> Links, IReadOnlyList<string> External);

/// <summary>Looks at one page by itself: heads, headings, ids, names of drawings, tables beside charts.</summary>
internal static class PageAudit
{
    public static AuditedPage Look(string path, string html, Place place, ProblemList problems)
    {
        using var document = new HtmlParser().ParseDocument(html);
        if (string.IsNullOrWhiteSpace(document.Title)) problems.Add(Mistakes.HeadIncomplete(place, "title"));
        if (string.IsNullOrWhiteSpace(document.DocumentElement.GetAttribute("lang"))) problems.Add(Mistakes.HeadIncomplete(place, "lang"));
        Headings(document, place, problems);
        Drawings(document, place, problems);
        var ids = Ids(document, place, problems);
        var (links, external) = Links(document, place, problems);
        return new AuditedPage(path, ids, links, external);
    }

    private static void Headings(IDocument document, Place place, ProblemList problems)
    {
        var count = document.QuerySelectorAll("h1").Length;
        if (count != 1) problems.Add(Mistakes.NotOneHeading(place, count));
        var before = 0;
        foreach (var heading in document.QuerySelectorAll("main h1, main h2, main h3, main h4, main h5, main h6"))
        {
            var level = heading.LocalName[1] - '0';
            if (before > 0 && level > before + 1) problems.Add(Mistakes.HeadingLevelSkipped(place, heading.TextContent.Trim(), before, level));
            before = level;
        }
    }

    private static void Drawings(IDocument document, Place place, ProblemList problems)
    {
        foreach (var drawing in document.QuerySelectorAll("svg"))
        {
            if (drawing.GetAttribute("aria-hidden") == "true" || drawing.Closest("svg [aria-hidden=true]") is not null || drawing.ParentElement?.Closest("svg") is not null) continue;
            var names = (drawing.GetAttribute("aria-labelledby") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (drawing.GetAttribute("role") != "img" || names.Length == 0 || names.Any(name => string.IsNullOrWhiteSpace(document.GetElementById(name)?.TextContent)))
                problems.Add(Mistakes.DrawingWithoutName(place));
            else if (drawing.ClassList.Contains("chart") && !drawing.ClassList.Contains("chart--mini") && drawing.Closest("figure")?.QuerySelector("table") is null && drawing.Closest("section")?.QuerySelector("table") is null)
                problems.Add(Mistakes.ChartWithoutTable(place, document.GetElementById(names[0])!.TextContent));
        }
        foreach (var image in document.QuerySelectorAll("img"))
        {
            // Only the frame of a page has images that say nothing; those in its text are the city's, and say something.
            if (!image.HasAttribute("alt") || (string.IsNullOrWhiteSpace(image.GetAttribute("alt")) && image.Closest("main") is not null)) problems.Add(Mistakes.ImageWithoutText(place, ContentName.Plain(image.GetAttribute("src") ?? "")));
        }
    }

    private static HashSet<string> Ids(IDocument document, Place place, ProblemList problems)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in document.QuerySelectorAll("[id]"))
        {
            if (!ids.Add(element.Id!)) problems.Add(Mistakes.DuplicateElementId(place, element.Id!));
        }
        return ids;
    }

    private static (List<string> Links, List<string> External) Links(IDocument document, Place place, ProblemList problems)
    {
        List<string> links = [], external = [];
        foreach (var element in document.QuerySelectorAll("a[href], link[href]:not([rel=canonical]), script[src], img[src], use[href], form[action]"))
        {
            var address = element.GetAttribute("href") ?? element.GetAttribute("src") ?? element.GetAttribute("action")!;
            if (address.StartsWith("mailto:", StringComparison.Ordinal) || address.StartsWith("tel:", StringComparison.Ordinal)) continue;
            if (!IsElsewhere(address)) links.Add(address);
            else if (element.LocalName == "a") external.Add(address);
            else problems.Add(Mistakes.ForeignResource(place, address));
        }
        return (links, external);
    }

    private static bool IsElsewhere(string address) => address.Contains("://", StringComparison.Ordinal) || address.StartsWith("//", StringComparison.Ordinal);
}

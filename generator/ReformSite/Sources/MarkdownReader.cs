using Markdig;
using ReformSite.Problems;

namespace ReformSite.Sources;

/// <summary>The one user of Markdig: pages and introductions to prose.</summary>
internal static class MarkdownReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables().UseAutoLinks().UseDefinitionLists().UseCjkFriendlyEmphasis().Build();

    /// <param name="text">Without front matter.</param>
    /// <returns>Null if the text is too long or nested too deeply; the problem is then in the list.</returns>
    public static Prose? Read(string text, SourceFile file, ProblemList problems)
    {
        if (text.Length > Limits.PageLetters || text.AsSpan().Count('|') > Limits.PageCells)
        {
            problems.Add(Mistakes.PageTooLong(file, Limits.PageLetters, Limits.PageCells));
            return null;
        }
        string html;
        try
        {
            var document = Markdown.Parse(text, Pipeline);
            html = document.ToHtml(Pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig's own limit for blocks within blocks, which it reports no other way.
            problems.Add(Mistakes.TooDeep(new Place(file)));
            return null;
        }
        var scanned = TagScan.Escape(html, Limits.PageNesting);
        if (scanned.IsTooDeep)
        {
            problems.Add(Mistakes.TooDeep(new Place(file)));
            return null;
        }
        var clean = ProseHtml.Clean(scanned.Html);
        if (clean.Dropped.Count > 0) problems.Add(Mistakes.MarkupDropped(new Place(file), clean.Dropped));
        return new Prose(file, clean.Body, clean.Lead, clean.PlainText);
    }
}

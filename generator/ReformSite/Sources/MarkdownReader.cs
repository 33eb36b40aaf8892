using Markdig;
using ReformSite.Problems;

namespace ReformSite.Sources;

/// <summary>The one user of Markdig: pages and introductions to prose.</summary>
internal static class MarkdownReader
{
    /// <summary>More than any text of people; parsers get slow far beyond it.</summary>
    private const int MostNested = 100;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables().UseAutoLinks().UseDefinitionLists().UseCjkFriendlyEmphasis().Build();

    /// <param name="text">Without front matter.</param>
    /// <returns>Null if the text is nested too deeply; the problem is then in the list.</returns>
    public static Prose? Read(string text, SourceFile file, ProblemList problems)
    {
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
        if (Depth(html) > MostNested)
        {
            problems.Add(Mistakes.TooDeep(new Place(file)));
            return null;
        }
        var clean = ProseHtml.Clean(html);
        if (clean.Dropped.Count > 0) problems.Add(Mistakes.MarkupDropped(new Place(file), clean.Dropped));
        return new Prose(file, clean.Body, clean.Lead, clean.PlainText);
    }

    /// <summary>How deep tags are nested at most, counting those that close themselves as if they did not.</summary>
    private static int Depth(string html)
    {
        var (depth, deepest) = (0, 0);
        for (var i = 0; i + 1 < html.Length; i++)
        {
            if (html[i] != '<') continue;
            if (html[i + 1] == '/') depth = Math.Max(0, depth - 1);
            else if (char.IsAsciiLetter(html[i + 1]) && !IsVoid(html.AsSpan(i + 1))) deepest = Math.Max(deepest, ++depth);
        }
        return deepest;
    }

    private static bool IsVoid(ReadOnlySpan<char> tag) =>
        tag.StartsWith("br", StringComparison.OrdinalIgnoreCase) || tag.StartsWith("hr", StringComparison.OrdinalIgnoreCase)
        || tag.StartsWith("img", StringComparison.OrdinalIgnoreCase);
}

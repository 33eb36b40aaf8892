using System.Text;
using ReformSite.Theming;

namespace ReformSite.Sources;

/// <summary>
/// The one file of this room that makes <see cref="Markup"/>. What it writes is made of its own tags and escaped text; nothing of the
/// input is ever copied as HTML.
/// </summary>
internal static class SafeHtml
{
    /// <summary>One line of text without anything in it that could be markup or a link.</summary>
    public static Markup Line(string text) => new(text);

    public static Markup Cell(List<CellBlock> blocks)
    {
        var html = new StringBuilder();
        // A cell that is one paragraph needs no tag for it: the page has put it into a block already.
        if (blocks is [{ Kind: BlockKind.Paragraph } only]) AppendLines(html, only.Lines);
        else AppendBlocks(html, blocks);
        return new Markup(html.ToString());
    }

    /// <summary>HTML that <see cref="ProseHtml"/> has written tag by tag.</summary>
    public static Markup Prose(StringBuilder html) => new(html.ToString());

    public static void AppendText(StringBuilder html, ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            switch (letter)
            {
                case '&': html.Append("&amp;"); break;
                case '<': html.Append("&lt;"); break;
                case '>': html.Append("&gt;"); break;
                // HTML forbids control characters.
                case < ' ' and not ('\n' or '\t'): break;
                default: html.Append(letter); break;
            }
        }
    }

    public static void AppendAttribute(StringBuilder html, string name, string value)
    {
        html.Append(' ').Append(name).Append("=\"");
        foreach (var range in value.AsSpan().Split('"'))
        {
            if (range.Start.Value > 0) html.Append("&quot;");
            AppendText(html, value.AsSpan()[range]);
        }
        html.Append('"');
    }

    private static void AppendBlocks(StringBuilder html, List<CellBlock> blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            if (block.Kind == BlockKind.Lines)
            {
                if (i > 0 && blocks[i - 1].Kind == BlockKind.Lines) html.Append("<br>");
                AppendLines(html, block.Lines);
                continue;
            }
            var tag = block.Kind switch { BlockKind.Bullets => "ul", BlockKind.Numbers => "ol", _ => "p" };
            html.Append('<').Append(tag).Append('>');
            if (block.Kind == BlockKind.Paragraph) AppendLines(html, block.Lines);
            foreach (var item in block.Items)
            {
                html.Append("<li>");
                AppendBlocks(html, item);
                html.Append("</li>");
            }
            html.Append("</").Append(tag).Append('>');
        }
    }

    private static void AppendLines(StringBuilder html, List<List<TextRun>> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0) html.Append("<br>");
            foreach (var run in lines[i]) AppendRun(html, run);
        }
    }

    private static void AppendRun(StringBuilder html, TextRun run)
    {
        if (run.Text.Length == 0) return;
        if (run.Href is not null) AppendLinkStart(html, run.Href);
        if (run.Style.HasFlag(TextStyle.Strong)) html.Append("<strong>");
        if (run.Style.HasFlag(TextStyle.Em)) html.Append("<em>");
        if (run.Style.HasFlag(TextStyle.Small)) html.Append("<small>");
        if (run.Href is null) AppendLinked(html, run.Text);
        else AppendText(html, run.Text);
        if (run.Style.HasFlag(TextStyle.Small)) html.Append("</small>");
        if (run.Style.HasFlag(TextStyle.Em)) html.Append("</em>");
        if (run.Style.HasFlag(TextStyle.Strong)) html.Append("</strong>");
        if (run.Href is not null) html.Append("</a>");
    }

    /// <summary>Text in which bare addresses are links.</summary>
    private static void AppendLinked(StringBuilder html, string text)
    {
        var done = 0;
        while (SafeLink.TryFind(text, done, out var at, out var length))
        {
            AppendText(html, text.AsSpan(done, at - done));
            AppendLinkStart(html, text.Substring(at, length));
            AppendText(html, text.AsSpan(at, length));
            html.Append("</a>");
            done = at + length;
        }
        AppendText(html, text.AsSpan(done));
    }

    private static void AppendLinkStart(StringBuilder html, string href)
    {
        html.Append("<a");
        AppendAttribute(html, "href", href);
        html.Append('>');
    }
}

using System.Collections.Frozen;
using System.Text;

namespace ReformSite.Sources;

/// <summary>
/// Decides which <c>&lt;</c> of a cell begin a tag and which are signs of the text (<c>a &lt; b</c>, <c>&lt;3</c>, <c>&lt;未定&gt;</c>), and
/// escapes the latter, so that an HTML parser cannot swallow the words behind them. This saves text; safety rests on what is written later.
/// </summary>
internal static class TagScan
{
    /// <summary>No cell of a plan nests tags this deep; parsers get slow far beyond it. Deeper tags are shown as text.</summary>
    private const int MostNested = 40;

    private static readonly FrozenSet<string> Elements = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "a", "abbr", "address", "applet", "area", "article", "aside", "audio", "b", "base", "big", "blockquote", "body", "br", "button", "canvas",
        "caption", "center", "cite", "code", "col", "colgroup", "dd", "del", "details", "dfn", "dialog", "div", "dl", "dt", "em", "embed",
        "fieldset", "figcaption", "figure", "font", "footer", "form", "frame", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header",
        "hr", "html", "i", "iframe", "img", "input", "ins", "kbd", "label", "legend", "li", "link", "main", "map", "mark", "marquee", "math",
        "meta", "nav", "nobr", "noscript", "object", "ol", "option", "p", "param", "picture", "pre", "q", "rp", "rt", "ruby", "s", "samp",
        "script", "section", "select", "small", "source", "span", "strike", "strong", "style", "sub", "summary", "sup", "svg", "table", "tbody",
        "td", "template", "textarea", "tfoot", "th", "thead", "title", "tr", "tt", "u", "ul", "var", "video", "wbr");

    /// <summary>Elements that close themselves, by rule (<c>br</c>) or by the next of their kind (<c>p</c>, <c>li</c>).</summary>
    private static readonly FrozenSet<string> NotNesting = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "area", "base", "br", "col", "embed", "hr", "img", "input", "li", "link", "meta", "p", "param", "source", "wbr");

    /// <summary>The cell with every <c>&lt;</c> escaped that begins no tag, and whether any tag remains.</summary>
    public static (string Html, bool HasTags) Escape(string raw)
    {
        var html = new StringBuilder(raw.Length + 16);
        var depth = 0;
        var tags = false;
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] != '<')
            {
                html.Append(raw[i]);
                continue;
            }
            var length = TagLength(raw.AsSpan(i), ref depth);
            if (length == 0)
            {
                html.Append("&lt;");
                continue;
            }
            tags = true;
            html.Append(raw, i, length);
            i += length - 1;
        }
        return (html.ToString(), tags);
    }

    private static int TagLength(ReadOnlySpan<char> text, ref int depth)
    {
        if (text.StartsWith("<!--"))
        {
            var end = text.IndexOf("-->");
            return end < 0 ? 0 : end + 3;
        }
        var closing = text is ['<', '/', ..];
        var start = closing ? 2 : 1;
        var at = start;
        while (at < text.Length && char.IsAsciiLetterOrDigit(text[at])) at++;
        var name = text[start..at];
        if (!Elements.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name)) return 0;
        var close = EndOfAttributes(text, at);
        if (close < 0) return 0;
        if (NotNesting.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name) || text[close - 1] == '/') return close + 1;
        if (closing) depth = Math.Max(0, depth - 1);
        else if (depth >= MostNested) return 0;
        else depth++;
        return close + 1;
    }

    /// <summary>Where the tag's <c>&gt;</c> is, or -1 if what follows the name is no attributes: then it is a sentence.</summary>
    private static int EndOfAttributes(ReadOnlySpan<char> text, int at)
    {
        while (true)
        {
            var blanks = at;
            while (at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] == '/')) at++;
            if (at == text.Length) return -1;
            if (text[at] == '>') return at;
            if (at == blanks) return -1;
            var name = at;
            while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '-' or ':' or '_')) at++;
            while (at < text.Length && text[at] == ' ') at++;
            if (at == name || at >= text.Length || text[at] != '=') return -1;
            at++;
            while (at < text.Length && text[at] == ' ') at++;
            if (at < text.Length && text[at] is '"' or '\'')
            {
                var end = text[(at + 1)..].IndexOf(text[at]);
                if (end < 0) return -1;
                at += end + 2;
                continue;
            }
            while (at < text.Length && !char.IsWhiteSpace(text[at]) && text[at] is not ('>' or '<')) at++;
        }
    }
}

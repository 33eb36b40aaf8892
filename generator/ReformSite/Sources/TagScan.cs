using System.Collections.Frozen;
using System.Text;

namespace ReformSite.Sources;

/// <summary>HTML as a parser gets it.</summary>
/// <param name="HasTags">False where there are only signs and references such as <c>&amp;amp;</c>.</param>
/// <param name="IsTooDeep">Tags were nested deeper than allowed; those are text now.</param>
internal readonly record struct ScannedHtml(string Html, bool HasTags, bool IsTooDeep);

/// <summary>
/// Decides which <c>&lt;</c> of a text begin a tag and which are signs (<c>a &lt; b</c>, <c>&lt;3</c>, <c>&lt;未定&gt;</c>), and escapes the latter, so
/// that an HTML parser cannot swallow the words behind them. Tags are written anew with the few attributes that mean something: a parser repeats
/// every open <c>&lt;b x=1&gt;</c>, <c>&lt;b x=2&gt;</c> … in every paragraph, which is the square of the text. What is shown is decided later.
/// </summary>
internal static class TagScan
{
    private static readonly FrozenSet<string> Attributes = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "alt", "href", "src", "start");

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

    /// <param name="mostNested">More than any text of people needs; parsers get slow far beyond it.</param>
    public static ScannedHtml Escape(string raw, int mostNested)
    {
        var html = new StringBuilder(raw.Length + 16);
        var open = new Stack<string>();
        var (tags, tooDeep) = (false, false);
        for (var i = 0; i < raw.Length; i++)
        {
            var length = raw[i] != '<' ? 0 : raw.AsSpan(i).StartsWith("<!--") ? CommentLength(raw.AsSpan(i)) : AppendTag(raw.AsSpan(i), html, open, mostNested, ref tooDeep);
            if (length > 0)
            {
                tags = true;
                i += length - 1;
            }
            else if (raw[i] == '<') html.Append("&lt;");
            else html.Append(raw[i]);
        }
        return new ScannedHtml(html.ToString(), tags, tooDeep);
    }

    /// <summary>Comments are left out: parsers and people disagree on where one ends. 0 if it does not.</summary>
    private static int CommentLength(ReadOnlySpan<char> text) => text.IndexOf("-->") is >= 0 and var end ? end + 3 : 0;

    /// <summary>Writes the tag a text begins with; 0 if it begins with none.</summary>
    private static int AppendTag(ReadOnlySpan<char> text, StringBuilder html, Stack<string> open, int mostNested, ref bool tooDeep)
    {
        var closing = text is ['<', '/', ..];
        var start = closing ? 2 : 1;
        var at = start;
        while (at < text.Length && char.IsAsciiLetterOrDigit(text[at])) at++;
        if (!Elements.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text[start..at], out var name)) return 0;
        var attributes = new StringBuilder();
        var close = EndOfAttributes(text, at, attributes);
        if (close < 0) return 0;
        if (closing)
        {
            // Only what closes the innermost tag is sure to close one: whatever a parser makes of the others, it nests no deeper than this.
            if (open.TryPeek(out var innermost) && innermost == name) open.Pop();
            html.Append("</").Append(name).Append('>');
            return close + 1;
        }
        if (!NotNesting.Contains(name))
        {
            tooDeep |= open.Count >= mostNested;
            if (open.Count >= mostNested) return 0;
            open.Push(name);
        }
        html.Append('<').Append(name).Append(attributes).Append('>');
        // A drawing may close itself; of other elements the slash means nothing.
        if (name is "svg" or "math" && text[close - 1] == '/')
        {
            html.Append("</").Append(name).Append('>');
            open.Pop();
        }
        return close + 1;
    }

    /// <summary>Where the tag's <c>&gt;</c> is, or -1 if what follows the name is no attributes: then it is a sentence.</summary>
    private static int EndOfAttributes(ReadOnlySpan<char> text, int at, StringBuilder kept)
    {
        while (true)
        {
            var blanks = at;
            while (at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] == '/')) at++;
            if (at == text.Length) return -1;
            if (text[at] == '>') return at;
            if (at == blanks) return -1;
            var start = at;
            while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '-' or ':' or '_')) at++;
            var name = text[start..at];
            while (at < text.Length && text[at] == ' ') at++;
            if (name.IsEmpty || at >= text.Length || text[at] != '=') return -1;
            at++;
            while (at < text.Length && text[at] == ' ') at++;
            if (at < text.Length && text[at] is '"' or '\'')
            {
                var end = text[(at + 1)..].IndexOf(text[at]);
                if (end < 0) return -1;
                Keep(name, text.Slice(at + 1, end), kept);
                at += end + 2;
                continue;
            }
            var value = at;
            while (at < text.Length && !char.IsWhiteSpace(text[at]) && text[at] is not ('>' or '<')) at++;
            Keep(name, text[value..at], kept);
        }
    }

    /// <summary>References such as <c>&amp;amp;</c> stay as they are.</summary>
    private static void Keep(ReadOnlySpan<char> name, ReadOnlySpan<char> value, StringBuilder kept)
    {
        if (!Attributes.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var known)) return;
        kept.Append(' ').Append(known).Append("=\"").Append(value).Replace("\"", "&quot;", kept.Length - value.Length, value.Length).Append('"');
    }
}

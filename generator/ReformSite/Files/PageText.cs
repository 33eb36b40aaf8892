using System.Buffers;
using System.Globalization;
using ReformSite.Theming;

namespace ReformSite.Files;

/// <summary>
/// Takes out of a finished page what no reader gets: symbols that nothing on the page refers to, line ends between the tags of blocks, and the
/// end tags and quotes that HTML lets a writer leave out. An initiative's page is to arrive whole in the first round trip, so every byte that
/// says nothing is dropped. The head stays as it is written, for those who look into the source of a page.
/// </summary>
public static class PageText
{
    /// <summary>Writes the page, or the rest of one from anywhere in its head, tidied. What lies between two places where something is left out is copied in one piece.</summary>
    public static void Tidy(ReadOnlySpan<char> html, PageWriter into)
    {
        var at = Math.Max(0, html.IndexOf("<body", StringComparison.Ordinal));
        var used = UsedIds(html[at..]);
        var copied = 0;
        while (html[at..].IndexOf('<') is >= 0 and var text)
        {
            var open = at + text;
            if (open + 1 < html.Length && html[open + 1] is 's' or 'p' && LengthOfUnused(html[open..], used) is > 0 and var unused)
            {
                into.Write(html[copied..open]);
                copied = at = open + unused;
                continue;
            }
            var length = html[(open + 1)..].IndexOfAny('<', '>') + 2;
            at = open + length;
            if (length < 3 || html[at - 1] == '<') at = open + 1;
            else if (char.IsAsciiLetterLower(html[open + 1])) Unquote(html, open, at, ref copied, into);
            if (at == open + 1 || at == html.Length || (html[at] != '\n' && html[open + 1] != '/')) continue;
            at = Behind(html, open, at, ref copied, into);
        }
        into.Write(html[copied..]);
    }

    /// <summary>Leaves out line ends behind a tag that nobody sees, and the tag itself where it goes without saying.</summary>
    /// <returns>Where to read on.</returns>
    private static int Behind(ReadOnlySpan<char> html, int open, int end, ref int copied, PageWriter into)
    {
        var isEnd = html[open + 1] == '/';
        var name = NameOf(html[(open + (isEnd ? 2 : 1))..end]);
        var next = end;
        if (html[end] == '\n' && IsBlock(name) && html[end..].IndexOfAnyExcept('\n') is > 0 and var lines && html[end + lines] == '<') next = end + lines;
        var isLeftOut = isEnd && GoesWithoutSaying(name, html[next..]);
        if (isLeftOut || next > end)
        {
            into.Write(html[copied..(isLeftOut ? open : end)]);
            copied = next;
        }
        return next;
    }

    /// <summary>The letters up to a blank or the end of the tag.</summary>
    private static ReadOnlySpan<char> NameOf(ReadOnlySpan<char> tag)
    {
        for (var i = 0; i < tag.Length; i++)
        {
            if (tag[i] == '>' || char.IsWhiteSpace(tag[i])) return tag[..i];
        }
        return tag;
    }

    /// <summary>Behind these white space is never seen.</summary>
    private static bool IsBlock(ReadOnlySpan<char> name) => name is
        "div" or "ol" or "ul" or "li" or "dl" or "dt" or "dd" or "p" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "table" or "thead" or "tbody" or "tfoot" or "tr" or "td" or "th"
        or "caption" or "figure" or "nav" or "svg" or "symbol" or "title" or "desc" or "rect" or "line" or "path" or "circle" or "use" or "text" or "section" or "main" or "header" or "footer";

    /// <summary>What follows ends these elements anyway (HTML standard, “Optional tags”); a paragraph only in parents that are no links.</summary>
    private static bool GoesWithoutSaying(ReadOnlySpan<char> name, ReadOnlySpan<char> rest)
    {
        if (name is not ("li" or "dt" or "dd" or "td" or "th" or "tr" or "p") || rest.Length < 3 || rest[0] != '<') return false;
        var isEnd = rest[1] == '/';
        var next = NameOf(rest[(isEnd ? 2 : 1)..]);
        return name switch
        {
            "li" => isEnd ? next is "ul" or "ol" : next is "li",
            "dt" => !isEnd && next is "dt" or "dd",
            "dd" => isEnd ? next is "dl" or "div" : next is "dt" or "dd",
            "td" or "th" => isEnd ? next is "tr" : next is "td" or "th",
            "tr" => isEnd ? next is "thead" or "tbody" or "tfoot" : next is "tr",
            _ => isEnd
                ? next is "div" or "li" or "dd" or "td" or "section" or "figure" or "nav" or "header" or "footer" or "main"
                : next is "p" or "div" or "ul" or "ol" or "dl" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "table" or "section" or "figure" or "nav" or "form" or "footer" or "main",
        };
    }

    /// <summary>Leaves out the quotes around values of one plain word. One that ends with a slash keeps them: it would be taken for the tag's own.</summary>
    private static void Unquote(ReadOnlySpan<char> html, int open, int end, ref int copied, PageWriter into)
    {
        var at = open;
        while (html[at..end].IndexOf('"') is >= 0 and var found)
        {
            var quote = at + found;
            at = quote + 1;
            if (found == 0 || html[quote - 1] != '=') continue;
            var length = html[at..end].IndexOf('"');
            if (length <= 0 || !IsPlain(html.Slice(at, length)) || !(html[at + length + 1] is '>' || char.IsWhiteSpace(html[at + length + 1]))) continue;
            into.Write(html[copied..quote]);
            into.Write(html.Slice(at, length));
            copied = at += length + 1;
        }
    }

    private static readonly SearchValues<char> PlainLetters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_./#%:;,?&@+-");

    private static bool IsPlain(ReadOnlySpan<char> value)
    {
        if (value[^1] == '/') return false;
        while (value.IndexOfAnyExcept(PlainLetters) is >= 0 and var other)
        {
            if (value[other] <= 127 || !IsWord(value[other])) return false;
            value = value[(other + 1)..];
        }
        return true;
    }

    private static bool IsWord(char letter) =>
        char.IsLetter(letter) || char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation;

    private const string Hatched = "s-hatched";

    /// <summary>Ids that a link or <c>use</c> of the page refers to.</summary>
    private static HashSet<string> UsedIds(ReadOnlySpan<char> html)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var known = ids.GetAlternateLookup<ReadOnlySpan<char>>();
        if (html.Contains(Hatched, StringComparison.Ordinal)) ids.Add(Hatched);
        for (var rest = html; rest.IndexOf("href=\"#", StringComparison.Ordinal) is >= 0 and var found;)
        {
            rest = rest[(found + 7)..];
            known.Add(rest[..Math.Max(0, rest.IndexOf('"'))]);
        }
        return ids;
    }

    /// <summary>How much to leave out where a symbol or pattern begins that nothing refers to; 0 elsewhere. Each stands on a line of its own.</summary>
    private static int LengthOfUnused(ReadOnlySpan<char> html, HashSet<string> used)
    {
        const string Symbol = "<symbol id=\"", Pattern = "<pattern id=\"hatch\"";
        ReadOnlySpan<char> end;
        if (html.StartsWith(Symbol, StringComparison.Ordinal))
        {
            var id = html[Symbol.Length..];
            if (used.GetAlternateLookup<ReadOnlySpan<char>>().Contains(id[..Math.Max(0, id.IndexOf('"'))])) return 0;
            end = "</symbol>";
        }
        else if (html.StartsWith(Pattern, StringComparison.Ordinal) && !used.Contains(Hatched)) end = "</pattern>";
        else return 0;
        var length = html.IndexOf(end, StringComparison.Ordinal) + end.Length;
        return length < html.Length && html[length] == '\n' ? length + 1 : length;
    }
}

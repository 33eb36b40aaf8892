using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using ReformSite.Pages;
using ReformSite.Theming;

namespace ReformSite.Files;

/// <summary>
/// Makes the first use of each glossary term in the text of a finished page a link to its meaning. It looks at the page as it is read, whatever
/// the theme: headings, links, labels, drawings, heads of tables and what only a screen reader reads (class <c>vh</c>) are left alone.
/// </summary>
public sealed class GlossaryLinks
{
    private static readonly HashSet<string> LeftAlone = new(StringComparer.Ordinal)
    {
        "a", "h1", "h2", "h3", "h4", "h5", "h6", "th", "dt", "caption", "svg", "nav", "form", "button", "label", "summary", "code", "script", "style",
    };

    private readonly (string Html, Address To)[] _terms;
    private readonly SearchValues<string> _any;

    public GlossaryLinks(Edition edition)
    {
        var encoder = HtmlEncoder.Create(UnicodeRanges.All);
        // A text that is not translated uses the term of the original. Of two terms at one place the longer is meant: 年度末評価 is no 評価.
        _terms = [.. edition.Plan.Glossary
            .SelectMany(term => new[] { term.Term.Text, term.Key }.Distinct().Select(text => (encoder.Encode(text), GlossaryComposer.AddressOf(term))))
            .OrderByDescending(term => term.Item1.Length).ThenBy(term => term.Item1, StringComparer.Ordinal)];
        _any = SearchValues.Create([.. _terms.Select(term => term.Html)], StringComparison.Ordinal);
    }

    /// <summary>Writes the page with its links. False, and nothing written, where there are none.</summary>
    /// <param name="page">Address of the page the links stand on.</param>
    public bool AddTo(ReadOnlySpan<char> html, Address page, PageWriter linked)
    {
        if (_terms.Length == 0 || page == Addresses.Glossary) return false;
        var start = html.IndexOf("<main", StringComparison.Ordinal);
        if (start < 0 || html[start..].IndexOf("</main>", StringComparison.Ordinal) is not (>= 0 and var length) || html.Slice(start, length).IndexOfAny(_any) < 0) return false;

        linked.Write(html[..start]);
        var main = html.Slice(start, length);
        var used = new HashSet<Address>();
        var depth = 0;
        for (var at = 0; at < main.Length;)
        {
            if (main[at] == '<')
            {
                var close = at + main[at..].IndexOf('>');
                var tag = main[at..close];
                depth += Step(tag);
                var next = depth == 0 && tag.Contains("class=\"vh\"", StringComparison.Ordinal) ? EndOf(NameOf(tag[1..]), main, close) : close + 1;
                linked.Write(main[at..next]);
                at = next;
                continue;
            }
            var text = main[at..] is var rest && rest.IndexOf('<') is >= 0 and var tagAt ? rest[..tagAt] : rest;
            if (depth > 0) linked.Write(text);
            else AddText(linked, text, used, page);
            at += text.Length;
        }
        linked.Write(html[(start + length)..]);
        return true;
    }

    /// <summary>+1 where something begins that is left alone, −1 where it ends.</summary>
    private static int Step(ReadOnlySpan<char> tag)
    {
        var isEnd = tag[1] == '/';
        return !LeftAlone.GetAlternateLookup<ReadOnlySpan<char>>().Contains(NameOf(tag[(isEnd ? 2 : 1)..])) ? 0 : isEnd ? -1 : 1;
    }

    private static ReadOnlySpan<char> NameOf(ReadOnlySpan<char> tag) => tag.IndexOfAnyExcept(Letters) is >= 0 and var length ? tag[..length] : tag;

    /// <summary>Where the element whose tag closes at <paramref name="close"/> is over, elements of the same name inside of it included.</summary>
    private static int EndOf(ReadOnlySpan<char> name, ReadOnlySpan<char> html, int close)
    {
        var open = 1;
        for (var at = close; html[at..].IndexOf('<') is >= 0 and var found; at++)
        {
            at += found;
            var isEnd = html[at + 1] == '/';
            if (!NameOf(html[(at + (isEnd ? 2 : 1))..]).SequenceEqual(name)) continue;
            open += isEnd ? -1 : 1;
            if (open == 0) return at + html[at..].IndexOf('>') + 1;
        }
        return close + 1;
    }

    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789");

    private void AddText(PageWriter linked, ReadOnlySpan<char> text, HashSet<Address> used, Address page)
    {
        var at = 0;
        while (text[at..].IndexOfAny(_any) is >= 0 and var found)
        {
            var place = at + found;
            linked.Write(text[at..place]);
            var term = TermAt(text, place, used);
            var length = term is null ? 1 : term.Value.Html.Length;
            if (term is { } first)
            {
                linked.Write($"<a class=\"term\" href=\"{first.To.RelativeTo(page)}\">");
                linked.Write(text.Slice(place, length));
                linked.Write("</a>");
            }
            else linked.Write(text[place]);
            at = place + length;
        }
        linked.Write(text[at..]);
    }

    private (string Html, Address To)? TermAt(ReadOnlySpan<char> text, int place, HashSet<Address> used)
    {
        foreach (var term in _terms)
        {
            if (!text[place..].StartsWith(term.Html, StringComparison.Ordinal)) continue;
            // The longest that stands here is what is meant, also if it has its link already.
            return StandsAlone(text, place, term.Html.Length) && used.Add(term.To) ? term : null;
        }
        return null;
    }

    /// <summary>Japanese has no blanks: a word ends where the script changes. 政 in 行政 is no word, LINE in ONLINE neither.</summary>
    private static bool StandsAlone(ReadOnlySpan<char> text, int start, int length)
    {
        var end = start + length;
        return (start == 0 || !IsOneWord(text[start - 1], text[start])) && (end == text.Length || !IsOneWord(text[end - 1], text[end]));
    }

    private static bool IsOneWord(char left, char right) => ScriptOf(left) is var script and not Script.Other && script == ScriptOf(right);

    private enum Script { Other, Kanji, Katakana, Latin }

    private static Script ScriptOf(char letter) => letter switch
    {
        >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF' or '々' => Script.Kanji,
        >= '\u30A1' and <= '\u30FA' or 'ー' => Script.Katakana,
        _ when char.IsAsciiLetterOrDigit(letter) => Script.Latin,
        _ => Script.Other,
    };
}

using System.Text.RegularExpressions;

namespace ReformSite.Files;

/// <summary>
/// Takes out of a finished page what no reader gets: symbols that nothing on the page refers to, line ends between the tags of blocks, and the
/// end tags and quotes that HTML lets a writer leave out. An initiative's page is to arrive whole in the first round trip, so every byte that
/// says nothing is dropped. The head stays as it is written, for those who look into the source of a page.
/// </summary>
public static partial class PageText
{
    public static string Tidy(string html)
    {
        var used = Symbols().Replace(html, symbol => html.Contains($"href=\"#{symbol.Groups[1].Value}\"", StringComparison.Ordinal) ? symbol.Value : "");
        if (!html.Contains("s-hatched", StringComparison.Ordinal)) used = Hatch().Replace(used, "");
        var body = Math.Max(0, used.IndexOf("<body", StringComparison.Ordinal));
        return used[..body] + Quotes().Replace(EndTags().Replace(LineEnds().Replace(used[body..], "$1"), ""), "$1");
    }

    [GeneratedRegex("""<symbol id="([^"]+)".*?</symbol>\n?""")]
    private static partial Regex Symbols();

    [GeneratedRegex("""<pattern id="hatch".*?</pattern>\n?""")]
    private static partial Regex Hatch();

    /// <summary>Only behind blocks, where white space is never seen.</summary>
    [GeneratedRegex("""(</?(?:div|ol|ul|li|dl|dt|dd|p|h[1-6]|table|thead|tbody|tfoot|tr|td|th|caption|figure|nav|svg|symbol|title|desc|rect|line|path|circle|use|text|section|main|header|footer)(?:\s[^<>]*)?>)\n+(?=<)""")]
    private static partial Regex LineEnds();

    /// <summary>What follows ends these elements anyway (HTML standard, “Optional tags”); a paragraph only in parents that are no links.</summary>
    [GeneratedRegex("""
        </li>(?=<li[\s>]|</[uo]l>)|</dt>(?=<d[dt][\s>])|</dd>(?=<d[dt][\s>]|</d(?:l|iv)>)|</t[dh]>(?=<t[dh][\s>]|</tr>)|</tr>(?=<tr[\s>]|</t(?:head|body|foot)>)
        |</p>(?=<(?:p|div|ul|ol|dl|h[1-6]|table|section|figure|nav|form|footer|main)[\s>]|</(?:div|li|dd|td|section|figure|nav|header|footer|main)>)
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex EndTags();

    /// <summary>Around values of one plain word, inside of tags. One that ends with a slash keeps them: it would be taken for the tag's own.</summary>
    [GeneratedRegex("""(?<=<[a-z][^<>]*=)"([\w./#%:;,?&@+-]*[\w.#%:;,?&@+-])"(?=[\s>])""")]
    private static partial Regex Quotes();
}

using System.Text.RegularExpressions;

namespace ReformSite.Files;

/// <summary>
/// Takes out of a finished page what no reader gets: symbols that nothing on the page refers to, and line ends between the tags of blocks.
/// An initiative's page is to arrive whole in the first round trip, so every byte that says nothing is dropped.
/// </summary>
public static partial class PageText
{
    public static string Tidy(string html)
    {
        var used = Symbols().Replace(html, symbol => html.Contains($"href=\"#{symbol.Groups[1].Value}\"", StringComparison.Ordinal) ? symbol.Value : "");
        if (!html.Contains("s-hatched", StringComparison.Ordinal)) used = Hatch().Replace(used, "");
        return LineEnds().Replace(used, "$1");
    }

    [GeneratedRegex("""<symbol id="([^"]+)".*?</symbol>\n?""")]
    private static partial Regex Symbols();

    [GeneratedRegex("""<pattern id="hatch".*?</pattern>\n?""")]
    private static partial Regex Hatch();

    /// <summary>Only behind blocks, where white space is never seen. The head keeps its lines.</summary>
    [GeneratedRegex("""(</?(?:div|ol|ul|li|dl|dt|dd|p|h[1-6]|table|thead|tbody|tfoot|tr|td|th|caption|figure|nav|svg|symbol|title|desc|rect|line|path|circle|use|text|section|main|header|footer)(?:\s[^<>]*)?>)\n+(?=<)""")]
    private static partial Regex LineEnds();
}

using FsCheck;
using FsCheck.Fluent;
using ReformSite.Sources;

namespace ReformSite.Tests.Properties;

/// <summary>Whatever stands in a cell, the page shows it, all of it, and nothing of it runs.</summary>
public class CellPropertyTests
{
    private static readonly string[] Pieces =
    [
        "漢字", "カナ", "a", "1", " ", "　", "\n", "\t", "・", "- ", "-", "\"", "'", "&", "&amp;", "&lt;", "&#60;", "&#x0;", "&#xFFFE;", "&nbsp;", "&notin;", ";", "https://", "example.jp", "http", "/", "?", "#", ")", "(", "。",
        "\u000B", "\u0001", "\u007F", "\u0085", "\u2028", "\uFFFE", "\uD800", "\uDC00", "𠮷", "か\u3099", "\u200B", "\u202E", "\0", ":", "=",
    ];

    private static readonly string[] Tags =
    [
        "<", ">", "</", "/>", "<!--", "-->", "<![CDATA[", "]]>", "<br>", "<p>", "</p>", "<ul>", "</ul>", "<ol>", "<li>", "</li>", "<strong>", "</strong>", "<em>", "<small>", "<b>", "</b>", "<div>", "</div>",
        "<a href=\"https://example.jp/\">", "<a href=javascript:alert(1)>", "<a href=' java&#10;script:alert(1)'>", "</a>", "<img src=x onerror=alert(1)>", "<img alt=\"図\">", "<script>", "</script>", "<style>", "</style>",
        "<svg>", "<math>", "<mtext>", "<table>", "<tr>", "<td>", "</table>", "<select>", "<option>", "<template>", "<title>", "<textarea>", "</textarea>", "<noscript>", "<iframe srcdoc=\"<p>\">", "<form action=x>", "<body onload=x>", "</div></div>", "<p title=\"",
        "onclick=x", "<h1>", "<span style=\"x\">", "<plaintext>", "<xmp>", "<frameset>", "<object data=x>", "<base href=//x>", "<meta http-equiv=refresh>", "<未定>", "<ruby>", "<rt>",
    ];

    [Fact]
    public void Any_cell_becomes_HTML_of_the_few_allowed_elements_that_a_browser_need_not_mend() => Holds.ForAll(Cell([.. Pieces, .. Tags]), 1500, pieces =>
    {
        var html = CellMarkup.Of(string.Concat(pieces)).Html;
        var div = SafeDom.OfCell(html);
        Assert.Equal(Comparable(html), Comparable(div.InnerHtml));
    }, Holds.Fewer);

    /// <summary>Letters that turn the direction are taken out of the file already, with a warning (<c>NameTests</c>).</summary>
    [Fact]
    public void No_letter_of_a_cell_without_tags_gets_lost() => Holds.ForAll(Cell([.. Pieces.Where(piece => piece != "\u202E"), ">"]), 1500, pieces =>
    {
        var raw = string.Concat(pieces);
        var shown = SafeDom.OfCell(CellMarkup.Of(raw).Html).TextContent;
        Assert.Equal(Letters(System.Net.WebUtility.HtmlDecode(raw)), Letters(System.Net.WebUtility.HtmlDecode(shown)));
        Assert.Equal(Letters(shown), Letters(CellText.Of(raw)));
    }, Holds.Fewer);

    [Fact]
    public void What_was_shown_once_is_shown_the_same_when_it_is_pasted_back() => Holds.ForAll(Cell([.. Pieces.Where(piece => !piece.Contains('&', StringComparison.Ordinal)), .. Tags]), 800, pieces =>
    {
        var once = CellMarkup.Of(string.Concat(pieces)).Html;
        var twice = CellMarkup.Of(once).Html;
        Assert.Equal(Letters(SafeDom.OfCell(once).TextContent), Letters(SafeDom.OfCell(twice).TextContent));
    }, Holds.Fewer);

    private static Gen<string[]> Cell(string[] pieces) => Gen.Elements(pieces).ArrayOf();

    /// <summary>AngleSharp writes some letters as references; half a pair of surrogates is whatever the file's encoder makes of it.</summary>
    private static string Comparable(string html) => html.Replace("&nbsp;", "\u00A0", StringComparison.Ordinal).Replace("\0", "", StringComparison.Ordinal);

    /// <summary>What must not get lost: bullets become list items, blanks and line breaks layout, and control characters are no letters.</summary>
    private static string Letters(string text) =>
        string.Concat(text.Where(letter => !char.IsWhiteSpace(letter) && !char.IsControl(letter) && letter is not ('・' or '-' or '\uFFFD' or '\uFFFE')));
}

using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ReformSite.Sources;

namespace ReformSite.Tests.Sources;

public class CellMarkupTests
{
    private static readonly string[] Known = ["a", "br", "em", "li", "ol", "p", "small", "strong", "ul"];

    private static IElement Dom(string raw)
    {
        var html = CellMarkup.Of(raw).Html;
        var body = new HtmlParser().ParseDocument($"<div>{html}</div>").Body!;
        var div = Assert.Single(body.Children);
        // A browser must see what was written, and nothing it had to mend.
        Assert.Equal(html, div.InnerHtml.Replace("&nbsp;", "\u00A0", StringComparison.Ordinal));
        foreach (var element in div.QuerySelectorAll("*"))
        {
            Assert.Contains(element.LocalName, Known);
            Assert.All(element.Attributes, attribute => Assert.Equal("href", attribute.Name));
            if (element.LocalName is "ul" or "ol") Assert.All(element.ChildNodes, child => Assert.Equal("LI", child.NodeName));
            if (element.LocalName is "p" or "strong" or "em" or "small" or "a") Assert.Empty(element.QuerySelectorAll("p, ul, ol, li, a"));
        }
        return div;
    }

    [Theory]
    [InlineData("支援を実施", "支援を実施")]
    [InlineData("一\n二", "一<br>二")]
    [InlineData("一\n\n二", "一<br><br>二")]
    [InlineData("・一\n・二", "<ul><li>一</li><li>二</li></ul>")]
    [InlineData("・一", "<ul><li>一</li></ul>")]
    [InlineData("はじめに\n- 一\n- 二\n\nおわりに", "はじめに<ul><li>一</li><li>二</li></ul>おわりに")]
    [InlineData("・一\n　続き\n・二", "<ul><li>一<br>続き</li><li>二</li></ul>")]
    [InlineData("-3%", "-3%")]
    [InlineData("・", "・")]
    [InlineData("・\n・一", "・<ul><li>一</li></ul>")]
    [InlineData("A・B", "A・B")]
    [InlineData("a < b && c > d", "a &lt; b &amp;&amp; c &gt; d")]
    [InlineData("<3", "&lt;3")]
    [InlineData("a<b", "a&lt;b")]
    [InlineData("x <b または c> y", "x &lt;b または c&gt; y")]
    [InlineData("<未定>", "&lt;未定&gt;")]
    [InlineData("<https://example.jp/>", "&lt;<a href=\"https://example.jp/\">https://example.jp/</a>&gt;")]
    [InlineData("A &amp; B &lt;b&gt;", "A &amp; B &lt;b&gt;")]
    [InlineData("AT&T", "AT&amp;T")]
    [InlineData("\"引用\"", "\"引用\"")]
    public void A_cell_is_shown_as_it_was_written(string raw, string html) => Assert.Equal(html, Dom(raw).InnerHtml);

    [Theory]
    [InlineData("詳細はhttps://example.jp/a?b=1&c=2。", "https://example.jp/a?b=1&c=2", "。")]
    [InlineData("(https://example.jp/a_(b))を参照", "https://example.jp/a_(b)", ")を参照")]
    [InlineData("「http://example.jp/」と", "http://example.jp/", "」と")]
    [InlineData("HTTPS://EXAMPLE.JP, など", "HTTPS://EXAMPLE.JP", ", など")]
    [InlineData("https://example.jpをご覧ください", "https://example.jp", "をご覧ください")]
    public void A_bare_address_is_a_link_that_ends_where_the_sentence_goes_on(string raw, string href, string rest)
    {
        var div = Dom(raw);
        var link = Assert.Single(div.QuerySelectorAll("a"));
        Assert.Equal(href, link.GetAttribute("href"));
        Assert.EndsWith(href + rest, div.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://")]
    [InlineData("http通信")]
    [InlineData("xhttps:/example.jp")]
    public void What_is_no_address_is_no_link(string raw) => Assert.Empty(Dom(raw).QuerySelectorAll("a"));

    [Theory]
    [InlineData("一<br>二<BR/>三<br />\n四", "一<br>二<br>三<br>四")]
    [InlineData("<p style=\"text-align: center;\">現状</p> <p>本文</p>", "<p>現状</p><p>本文</p>")]
    [InlineData("<p>一<p>二", "<p>一</p><p>二</p>")]
    [InlineData("<p>一つだけ</p>", "一つだけ")]
    [InlineData("<ul>\n<li>一\n<li>二\n</ul>", "<ul><li>一</li><li>二</li></ul>")]
    [InlineData("<li>一<li>二", "<ul><li>一</li><li>二</li></ul>")]
    [InlineData("<ol><li>一<ul><li>下</ul><li>二</ol>", "<ol><li>一<ul><li>下</li></ul></li><li>二</li></ol>")]
    [InlineData("<strong>強<p>調</strong>後", "<p><strong>調</strong>後</p>")]
    [InlineData("<b>強</b><i>調</i><small>小</small>", "<strong>強</strong><em>調</em><small>小</small>")]
    [InlineData("<ul style=\"list-style-type: none\"> ・A ・B", "<ul><li>A</li><li>B</li></ul>")]
    [InlineData("<ul style=\"list-style-type: none\"> ・新メール配信システムの構築、運用開始 ", "<ul><li>新メール配信システムの構築、運用開始</li></ul>")]
    [InlineData("<ul>前書き ・A</ul>後", "<ul><li>前書き</li><li>A</li></ul>後")]
    [InlineData("<ul></ul>空", "空")]
    [InlineData("<ol> ・<em>一</em></ol>", "<ol><li><em>一</em></li></ol>")]
    [InlineData("<strong></strong>空", "空")]
    [InlineData("<div>一</div><div>二</div>", "一<br>二")]
    [InlineData("<strong>見出し</strong>\n・A\n・B", "<strong>見出し</strong><ul><li>A</li><li>B</li></ul>")]
    [InlineData("<a href=\"https://example.jp/\">県</a>", "<a href=\"https://example.jp/\">県</a>")]
    [InlineData("<a href=\"mailto:a@example.jp\">宛先</a>", "<a href=\"mailto:a@example.jp\">宛先</a>")]
    [InlineData("<a href=\"../about/\">案内</a>", "<a href=\"../about/\">案内</a>")]
    [InlineData("<span class=x>本文</span><!--[if mso]>隠<![endif]-->", "本文")]
    public void The_HTML_of_old_exports_is_understood_and_mended(string raw, string html)
    {
        if (raw.StartsWith("<strong>強<p>", StringComparison.Ordinal)) html = "<strong>強</strong>" + html;
        Assert.Equal(html, Dom(raw).InnerHtml);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>後")]
    [InlineData("<script async src=x>alert(1)</script>後")]
    [InlineData("<img src=x onerror=alert(1)>後")]
    [InlineData("<svg onload=alert(1)><script>alert(1)</script></svg>後")]
    [InlineData("<a href=\"javascript:alert(1)\">後</a>")]
    [InlineData("<a href=\" jav&#x09;ascript:alert(1)\">後</a>")]
    [InlineData("<a href=\"&#106;avascript:alert(1)\">後</a>")]
    [InlineData("<a href=\"JaVaScRiPt:alert(1)\">後</a>")]
    [InlineData("<a href=\"data:text/html,<script>alert(1)</script>\">後</a>")]
    [InlineData("<a href=\"vbscript:x\" onclick=\"alert(1)\" style=\"x\">後</a>")]
    [InlineData("<a href=\"//evil.example/\">後</a>")]
    [InlineData("<a href=\"/\\evil.example/\">後</a>")]
    [InlineData("<p onmouseover=\"alert(1)\">後</p>")]
    [InlineData("<iframe src=\"javascript:alert(1)\"></iframe>後")]
    [InlineData("<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></table></math>後")]
    [InlineData("<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>後")]
    [InlineData("<form action=javascript:alert(1)><input type=submit></form>後")]
    [InlineData("<<script>script>alert(1)<</script>/script>後")]
    [InlineData("https://example.jp/\"onmouseover=alert(1)//後")]
    [InlineData("&lt;script&gt;alert(1)&lt;/script&gt;後")]
    public void Script_never_comes_through(string raw)
    {
        var div = Dom(raw);
        Assert.Contains("後", div.TextContent, StringComparison.Ordinal);
        Assert.All(div.QuerySelectorAll("a"), link => Assert.Equal("https://example.jp/", link.GetAttribute("href")));
    }

    [Theory]
    [InlineData("<ul><li>", 20_000)]
    [InlineData("<strong>", 20_000)]
    [InlineData("<div>", 8_000)]
    [InlineData("<p>", 8_000)]
    [InlineData("<", 60_000)]
    [InlineData("<a href=", 60_000)]
    [InlineData("・", 60_000)]
    public async Task Deep_or_huge_cells_are_read_in_time(string part, int times)
    {
        var raw = string.Concat(Enumerable.Repeat(part, times)) + "終";
        var html = await Task.Run(() => CellMarkup.Of(raw).Html).WaitAsync(TimeSpan.FromSeconds(20));
        Assert.Contains("終", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("一\n・二\n・三", "一\n二\n三")]
    [InlineData("<p>一</p><ul><li>二<li>三</ul>", "一\n二\n三")]
    [InlineData("<ul style=\"list-style-type: none\"> ・A ・B", "A\nB")]
    [InlineData("<small>実績効果額</small>", "実績効果額")]
    [InlineData("a &lt; b", "a < b")]
    [InlineData("支援", "支援")]
    public void The_text_of_a_cell_has_one_line_per_item(string raw, string text) => Assert.Equal(text, CellText.Of(raw));
}

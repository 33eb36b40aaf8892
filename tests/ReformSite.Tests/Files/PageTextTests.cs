using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using ReformSite.Files;
using ReformSite.Tests.Pages;
using ReformSite.Theming;

namespace ReformSite.Tests.Files;

/// <summary>What is left out of a page changes nothing of what a browser makes of it.</summary>
[Collection(nameof(BothPortals))]
public class PageTextTests(BothPortals portals)
{
    public static TheoryData<string> All => BothPortals.All;

    [Theory]
    [InlineData("<ul><li>a</li><li><p>b</p></li></ul>", "<ul><li>a<li><p>b</ul>")]
    [InlineData("<a href=\"x y\"><p>a</p></a><p>b</p>c", "<a href=\"x y\"><p>a</p></a><p>b</p>c")]
    [InlineData("<dl><div><dt>a</dt><dd>b</dd></div></dl>", "<dl><div><dt>a<dd>b</div></dl>")]
    [InlineData("<td><p>a</p></td> <td>b</td></tr>", "<td><p>a</td> <td>b</tr>")]
    [InlineData("<a class=\"a\" href=\"../\" title=\"a b\" id=\"c\">x=\"y\" </a>", "<a class=a href=\"../\" title=\"a b\" id=c>x=\"y\" </a>")]
    [InlineData("<rect x=\"9%\" y=\"4\"/>", "<rect x=9% y=\"4\"/>")]
    [InlineData("<form action=\"?q=\" class=\"\" id='d'>", "<form action=\"?q=\" class=\"\" id='d'>")]
    public void Tags_and_quotes_that_go_without_saying_go(string html, string small) => Assert.Equal("<body>" + small, Tidy("<body>" + html));

    [Fact]
    public void The_head_stays_as_it_is_written() =>
        Assert.Equal("<html lang=\"ja\">\n<head>\n<title>a</title>\n<body class=b>", Tidy("<html lang=\"ja\">\n<head>\n<title>a</title>\n<body class=\"b\">"));

    /// <summary>Every page with all its tags written out, tidied: the same tree again.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public void The_tree_of_every_page_stays_the_same(string portal) => Assert.All(portals.Pages(portal), page =>
    {
        var whole = Tree(page.Page);
        var small = Tidy(page.Page.ToHtml());
        Assert.True(small.Length < page.Page.ToHtml().Length, page.Path);
        Assert.Equal(whole, Tree(new HtmlParser().ParseDocument(small)));
    });

    private static string Tidy(string html)
    {
        using var tidied = new PageWriter();
        PageText.Tidy(html, tidied);
        return tidied.Text.ToString();
    }

    private static string Tree(IDocument page) => page.ToHtml(new MinifyMarkupFormatter { ShouldKeepStandardElements = true, ShouldKeepImpliedEndTag = true, ShouldKeepEmptyAttributes = true });
}

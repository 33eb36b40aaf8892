using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace ReformSite.Tests.Properties;

/// <summary>HTML of ours as a browser sees it, held against what may be in it at all.</summary>
internal static class SafeDom
{
    private static readonly string[] Elements =
    [
        "a", "blockquote", "br", "code", "dd", "del", "dl", "dt", "em", "h2", "h3", "h4", "h5", "h6", "hr", "img", "kbd", "li", "ol", "p", "pre",
        "rp", "rt", "ruby", "small", "strong", "sub", "sup", "table", "tbody", "td", "th", "thead", "tr", "ul",
    ];

    private static readonly string[] OfCells = ["a", "br", "em", "li", "ol", "p", "small", "strong", "ul"];

    private static readonly string[] Attributes = ["alt", "href", "id", "scope", "src", "start"];

    /// <summary>The div it stands in, in which nothing may be that runs, loads or leads astray.</summary>
    public static IElement Of(string html)
    {
        var body = new HtmlParser().ParseDocument($"<div>{html}</div>").Body!;
        // One child: nothing of the cell closes what is around it.
        var div = Assert.Single(body.ChildNodes.OfType<IElement>());
        foreach (var element in div.QuerySelectorAll("*"))
        {
            Assert.Contains(element.LocalName, Elements);
            foreach (var attribute in element.Attributes)
            {
                Assert.Contains(attribute.Name, Attributes);
                if (attribute.Name is "href" or "src") Assert.Matches("^(?i:https?://|mailto:|(?!//)[^:]*([/?#].*)?$)", attribute.Value);
            }
        }
        return div;
    }

    /// <summary>As <see cref="Of"/>, for the few elements of cells.</summary>
    public static IElement OfCell(string html)
    {
        var div = Of(html);
        foreach (var element in div.QuerySelectorAll("*"))
        {
            Assert.Contains(element.LocalName, OfCells);
            Assert.All(element.Attributes, attribute => Assert.Equal("href", attribute.Name));
        }
        return div;
    }
}

using System.Text;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using FsCheck.Fluent;
using ReformSite.Files;
using ReformSite.Theming;

namespace ReformSite.Tests.Properties;

/// <summary>Whatever well-formed HTML a page holds, tidying changes nothing of what a browser makes of it.</summary>
public class TidyTests
{
    private static readonly string[] Texts = ["", "a", "市 b", "1 &lt; 2 &gt; 1", "x=\"y\"", "p&gt;", "=", "&amp;lt;p&gt;", "😀", "/", "'"];

    private static readonly string[] Values = ["", "a", "a b", "../", "?q=", "?q=1&amp;r=2", "x/", "=", "&quot;", "' id=", "&gt;", "&lt;/p&gt;", "市", "㌔・", "é", "😀", "`", "a&lt;b", "9%", "#a"];

    private static readonly string[] Names = ["class", "title", "id", "href", "data-x"];

    [Fact]
    public void Any_body_is_the_same_tree_tidied() => Holds.ForAll(Holds.Random, 2000, random =>
    {
        var html = new Writer(random).Body();
        Assert.Equal(Tree(html), Tree(Tidy(html)));
    });

    private static string Tidy(string html)
    {
        using var tidied = new PageWriter();
        PageText.Tidy(html, tidied);
        return tidied.Text.ToString();
    }

    /// <summary>Without the line ends between blocks, which nobody sees. There are none in texts.</summary>
    private static string Tree(string html)
    {
        var page = new HtmlParser().ParseDocument(html);
        foreach (var lines in page.Descendants<IText>().Where(text => text.Data.Trim('\n').Length == 0).ToList()) lines.Remove();
        return page.ToHtml(HtmlMarkupFormatter.Instance);
    }

    /// <summary>Writes elements where HTML allows them, with the line ends templates leave between them.</summary>
    private sealed class Writer(Random random)
    {
        private static readonly string[] Blocks = ["p", "p", "div", "section", "ul", "ol", "dl", "table", "figure", "nav", "header", "main", "blockquote", "h2", "details", "pre", "a", "del", "form", "svg"];

        private static readonly string[] Phrases = ["a", "span", "strong", "small", "br", "img", "code", "svg", "!"];

        private readonly StringBuilder _html = new();

        public string Body()
        {
            Element("body", () => Several(4, () => Block(4)));
            return $"<!DOCTYPE html>\n<html>\n<head>\n<title>a</title>\n</head>\n{_html}\n</html>";
        }

        private void Block(int depth, bool isInLink = false)
        {
            var name = Blocks[random.Next(depth > 0 ? Blocks.Length : 2)];
            switch (name)
            {
                case "ul" or "ol":
                    Element(name, () => Several(3, () => Element("li", () => Flow(depth - 1, isInLink))));
                    break;
                case "dl":
                    Element(name, () => Several(2, () => Group(random.Next(2) == 0, depth, isInLink)));
                    break;
                case "table":
                    Element(name, () =>
                    {
                        if (random.Next(2) == 0) Element("thead", () => Row(depth, isInLink));
                        Element("tbody", () => Several(3, () => Row(depth, isInLink)));
                    });
                    break;
                case "p" or "h2" or "pre":
                    Element(name, () => Phrase(2, isInLink));
                    break;
                case "details":
                    Element(name, () =>
                    {
                        Element("summary", () => Phrase(1, isInLink));
                        Flow(depth - 1, isInLink);
                    });
                    break;
                case "svg":
                    Drawing();
                    break;
                case "a" or "form" when isInLink:
                    Element("div", () => Flow(depth - 1, isInLink));
                    break;
                default:
                    Element(name, () => Flow(depth - 1, isInLink || name is "a" or "form"));
                    break;
            }
        }

        private void Group(bool isWrapped, int depth, bool isInLink)
        {
            if (isWrapped) Element("div", () => Group(false, depth, isInLink));
            else
            {
                Several(2, () => Element("dt", () => Phrase(1, isInLink)));
                Several(2, () => Element("dd", () => Flow(depth - 1, isInLink)));
            }
        }

        private void Row(int depth, bool isInLink) => Element("tr", () => Several(3, () => Element(random.Next(2) == 0 ? "th" : "td", () => Flow(depth - 1, isInLink))));

        private void Flow(int depth, bool isInLink)
        {
            if (random.Next(3) == 0) Phrase(2, isInLink);
            else Several(3, () => Block(depth, isInLink));
        }

        private void Phrase(int depth, bool isInLink) => Several(3, () =>
        {
            _html.Append(Texts[random.Next(Texts.Length)]);
            var name = Phrases[random.Next(Phrases.Length)];
            if (depth == 0 || (name == "a" && isInLink)) return;
            if (name == "svg") Drawing();
            else if (name == "!") _html.Append("<!-- <p> -->");
            else if (name is "br" or "img") Start(name);
            else Element(name, () => Phrase(depth - 1, isInLink || name == "a"));
        });

        private void Drawing() => Element("svg", () => Several(3, () =>
        {
            _html.Append("<rect");
            Attributes();
            _html.Append("/>");
            Element("text", () => _html.Append(Texts[random.Next(Texts.Length)]));
        }));

        private void Element(string name, Action content)
        {
            Start(name);
            content();
            _html.Append("</").Append(name).Append('>');
            if (name is not ("a" or "span" or "strong" or "small" or "code" or "svg")) _html.Append('\n', random.Next(3));
        }

        private void Start(string name)
        {
            _html.Append('<').Append(name);
            Attributes();
            _html.Append('>');
        }

        private void Attributes()
        {
            foreach (var name in Names.Where(_ => random.Next(4) == 0)) _html.Append(' ').Append(name).Append("=\"").Append(Values[random.Next(Values.Length)]).Append('"');
        }

        private void Several(int most, Action write)
        {
            for (var left = random.Next(1, most + 1); left > 0; left--) write();
        }
    }
}

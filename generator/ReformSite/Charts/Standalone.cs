using System.Xml.Linq;
using ReformSite.Theming;

namespace ReformSite.Charts;

/// <summary>
/// A drawing of a page as a file of its own, for newsletters: the same shapes at 640 pixels, with their symbols, colours and title.
/// </summary>
public static class Standalone
{
    private const int Width = 640, Margin = 24, TitleSize = 18, TitleLine = 26;

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <param name="css">The theme's <c>standalone.css</c>: its classes with literal colours and sizes, as a file has no tokens.</param>
    /// <param name="lang">Tag of the language of its texts.</param>
    /// <returns>An SVG document, or an empty string where nothing is drawn.</returns>
    public static string Of(Markup drawing, Markup symbols, string css, string lang = "ja")
    {
        if (drawing.IsEmpty) return "";
        var chart = Parse(drawing);
        var title = chart.Element(Svg + "title") ?? new XElement(Svg + "title");
        var description = chart.Element(Svg + "desc") ?? new XElement(Svg + "desc");
        var lines = Letters.Wrap(title.Value, TitleSize, Width - (2 * Margin), 2);
        var top = Margin + (lines.Count * TitleLine) + 8;
        var height = top + (int)chart.Attribute("height")! + Margin;
        var file = new XElement(Svg + "svg",
            new XAttribute("width", Width), new XAttribute("height", height), new XAttribute("viewBox", $"0 0 {Width} {height}"),
            new XAttribute("role", "img"), chart.Attribute("aria-labelledby"), new XAttribute(XNamespace.Xml + "lang", lang),
            title, description,
            new XElement(Svg + "style", Style(css)),
            symbols.IsEmpty ? null : new XElement(Svg + "defs", Parse(symbols).Elements()),
            new XElement(Svg + "rect", new XAttribute("class", "s-ground"), new XAttribute("width", Width), new XAttribute("height", height)),
            lines.Select((line, i) => Line(line, Margin + 16 + (i * TitleLine))),
            new XElement(Svg + "svg", chart.Attribute("class"),
                new XAttribute("x", Margin), new XAttribute("y", top), new XAttribute("width", Width - (2 * Margin)), chart.Attribute("height"),
                new XAttribute("overflow", "visible"),
                chart.Elements().Where(element => element != title && element != description)));
        return file.ToString(SaveOptions.DisableFormatting) + "\n";
    }

    /// <summary>What stands in the style element, letter by letter: a policy for inline styles names its hash.</summary>
    public static string Style(string css) => "\n" + css.ReplaceLineEndings("\n");

    private static XElement Line(string text, int y) =>
        new(Svg + "text", new XAttribute("class", "s-title"), new XAttribute("x", Margin), new XAttribute("y", y), new XAttribute("aria-hidden", "true"), text);

    private static XElement Parse(Markup drawing)
    {
        var within = XElement.Parse($"""<g xmlns="{Svg}">{drawing.Html}</g>""");
        return within.Elements().Single();
    }
}

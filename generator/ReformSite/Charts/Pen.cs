using System.Buffers;
using System.Globalization;
using System.Text;
using System.Xml;
using ReformSite.Theming;

namespace ReformSite.Charts;

/// <summary>What a drawing says to those who do not see it.</summary>
/// <param name="Id">Unique on its page; title and description become <c>{Id}-t</c> and <c>{Id}-d</c>.</param>
/// <param name="Description">All the drawing shows, in sentences; empty where the table right below it says the same.</param>
public sealed record ChartText(string Id, string Title, string Description);

internal enum Anchor { Start, Middle, End }

/// <summary>
/// Writes one inline SVG. There is no viewBox: x and widths are percentages, y and heights are pixels, so that a drawing stretches
/// and its text never does. There is no style attribute either: the CSP forbids them, and colours belong to the theme.
/// </summary>
internal sealed class Pen
{
    private readonly StringBuilder drawn = new();

    /// <summary>Language of what <see cref="Text"/> takes as its tail, where it is not the page's: units stand as the city wrote them.</summary>
    public string? TailLang { get; init; }

    public Pen Rect(string kind, decimal x, decimal y, decimal width, decimal height) =>
        Put(drawn.Append(CultureInfo.InvariantCulture, $"""<rect class="{kind}" x="{Percent(x)}" y="{Number(y)}" width="{Percent(width)}" height="{Number(height)}"/>"""));

    public Pen Line(string kind, decimal x1, decimal y1, decimal x2, decimal y2) =>
        Put(drawn.Append(CultureInfo.InvariantCulture, $"""<line class="{kind}" x1="{Percent(x1)}" x2="{Percent(x2)}" y1="{Number(y1)}" y2="{Number(y2)}"/>"""));

    /// <param name="dx">Pixels to the right of <paramref name="x"/>.</param>
    /// <param name="tail">Set smaller after the text: a unit, a denominator.</param>
    public Pen Text(string kind, decimal x, decimal y, string text, Anchor anchor = Anchor.Start, int dx = 0, string tail = "") =>
        Inscribe(kind, x, y, Escape(text) + (tail.Length == 0 ? "" : $"""<tspan class="c-of"{(TailLang is null ? "" : $" lang=\"{TailLang}\"")}>{Escape(tail)}</tspan>"""), anchor, dx);

    /// <summary>As <see cref="Text"/>, for contents that are markup already.</summary>
    public Pen Inscribe(string kind, decimal x, decimal y, string contents, Anchor anchor = Anchor.Start, int dx = 0) =>
        Put(drawn.Append(CultureInfo.InvariantCulture, $"""<text class="{kind}" x="{Percent(x)}" y="{Number(y)}"{anchor switch
        {
            Anchor.Middle => " text-anchor=\"middle\"",
            Anchor.End => " text-anchor=\"end\"",
            _ => "",
        }}{(dx == 0 ? "" : $" dx=\"{Number(dx)}\"")}>{contents}</text>"""));

    /// <summary>A symbol of <paramref name="size"/> pixels, its centre at the point.</summary>
    public Pen Symbol(string kind, string id, decimal x, decimal y, int size) =>
        Put(drawn.Append(CultureInfo.InvariantCulture, $"""<use class="{kind}" href="#{Escape(id)}" x="{Percent(x)}" y="{Number(y - (size / 2m))}" width="{size}" height="{size}" transform="translate({Number(size / -2m)})"/>"""));

    /// <summary>A path in pixels whose origin is the point.</summary>
    public Pen Path(string kind, decimal x, decimal y, string d) =>
        Put(drawn.Append(CultureInfo.InvariantCulture, $"""<svg x="{Percent(x)}" y="{Number(y)}" overflow="visible"><path class="{kind}" d="{d}"/></svg>"""));

    /// <summary>Ends a row, so that the source of the page can be read.</summary>
    public Pen Row()
    {
        drawn.Append('\n');
        return this;
    }

    /// <param name="kind">Class suffix for the theme: <c>years</c>, <c>ladder</c>, <c>bars</c>.</param>
    public Markup Frame(string kind, ChartText text, decimal height)
    {
        var id = Escape(text.Id);
        var (named, description) = text.Description.Length == 0 ? ("", "") : ($" {id}-d", $"""<desc id="{id}-d">{Escape(text.Description)}</desc>""");
        return new Markup(
            $"""<svg class="chart chart--{kind}" role="img" aria-labelledby="{id}-t{named}" width="100%" height="{Number(height)}">"""
            + $"""<title id="{id}-t">{Escape(text.Title)}</title>{description}""" + "\n"
            + drawn + "</svg>");
    }

    /// <summary>The shortest form with at most two decimals (<c>.01 %</c> is less than a tenth of a pixel): <c>8.33</c>, <c>50</c>.</summary>
    public static string Number(decimal value)
    {
        var hundredths = (long)Math.Round(value * 100, MidpointRounding.AwayFromZero);
        var (whole, rest) = Math.DivRem(Math.Abs(hundredths), 100);
        var text = rest == 0 ? Digits(whole) : string.Concat(Digits(whole), rest < 10 ? ".0" : ".", Digits(rest % 10 == 0 ? rest / 10 : rest));
        return hundredths < 0 ? "-" + text : text;

        static string Digits(long number) => number.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Safe in text and in attributes, of HTML and of XML: characters that XML does not know are left out.</summary>
    public static string Escape(string text)
    {
        if (!text.AsSpan().ContainsAny(Unsafe)) return text;
        var safe = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '&' => safe.Append("&amp;"),
                '<' => safe.Append("&lt;"),
                '>' => safe.Append("&gt;"),
                '"' => safe.Append("&quot;"),
                _ => rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? safe : safe.Append(rune.ToString()),
            };
        }
        return safe.ToString();
    }

    /// <summary>What needs a closer look: what is escaped, and all that XML might not know.</summary>
    private static readonly SearchValues<char> Unsafe = SearchValues.Create(
        [.. "&<>\"", .. Enumerable.Range(0, 32).Select(code => (char)code), .. Enumerable.Range(0xD800, 0xE000 - 0xD800).Select(code => (char)code), '\uFFFE', '\uFFFF']);

    private static string Percent(decimal value) => Number(value) is "0" ? "0" : Number(value) + "%";

    private Pen Put(StringBuilder _) => this;
}

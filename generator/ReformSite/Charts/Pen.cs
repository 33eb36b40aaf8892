using System.Runtime.CompilerServices;
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

    /// <summary>All so far, without a frame: for another pen to <see cref="Paste"/>.</summary>
    public string Drawn => drawn.ToString();

    public Pen Rect(string kind, decimal x, decimal y, decimal width, decimal height) =>
        Put($"""<rect class="{kind}" x="{x:%}" y="{y}" width="{width:%}" height="{height}"/>""");

    public Pen Line(string kind, decimal x1, decimal y1, decimal x2, decimal y2) =>
        Put($"""<line class="{kind}" x1="{x1:%}" x2="{x2:%}" y1="{y1}" y2="{y2}"/>""");

    /// <param name="dx">Pixels to the right of <paramref name="x"/>.</param>
    /// <param name="tail">Set smaller after the text: a unit, a denominator.</param>
    public Pen Text(string kind, decimal x, decimal y, string text, Anchor anchor = Anchor.Start, int dx = 0, string tail = "")
    {
        Begin(kind, x, y, anchor, dx).Put($"{Escape(text)}");
        if (tail.Length > 0) Put($"""<tspan class="c-of"{(TailLang is null ? "" : $" lang=\"{TailLang}\"")}>{Escape(tail)}</tspan>""");
        return Put($"</text>");
    }

    /// <summary>As <see cref="Text"/>, for contents that are markup already.</summary>
    public Pen Inscribe(string kind, decimal x, decimal y, string contents) => Begin(kind, x, y, Anchor.Start, 0).Put($"{contents}</text>");

    /// <summary>A symbol of <paramref name="size"/> pixels, its centre at the point.</summary>
    public Pen Symbol(string kind, string id, decimal x, decimal y, int size) =>
        Put($"""<use class="{kind}" href="#{Escape(id)}" x="{x:%}" y="{y - (size / 2m)}" width="{size}" height="{size}" transform="translate({size / -2m})"/>""");

    /// <summary>A path in pixels whose origin is the point.</summary>
    public Pen Path(string kind, decimal x, decimal y, string d) =>
        Put($"""<svg x="{x:%}" y="{y}" overflow="visible"><path class="{kind}" d="{d}"/></svg>""");

    public Pen Paste(string drawn) => Put($"{drawn}");

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
        drawn.Insert(0, $"""<svg class="chart chart--{kind}" role="img" aria-labelledby="{id}-t{named}" width="100%" height="{Number(height)}"><title id="{id}-t">{Escape(text.Title)}</title>{description}""" + "\n");
        return new Markup(drawn.Append("</svg>").ToString());
    }

    /// <summary>The shortest form with at most two decimals (<c>.01 %</c> is less than a tenth of a pixel): <c>8.33</c>, <c>50</c>.</summary>
    public static string Number(decimal value) => Write(new StringBuilder(), Hundredths(value)).ToString();

    /// <summary>Safe in text and in attributes, of HTML and of XML: characters that XML does not know are left out.</summary>
    public static string Escape(string text)
    {
        if (IsSafe(text)) return text;
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

    /// <summary>Whether the text needs no closer look: nothing in it is escaped, and XML knows it all.</summary>
    private static bool IsSafe(string text)
    {
        foreach (var letter in text)
        {
            if (letter is '&' or '<' or '>' or '"' or < ' ' or (>= '\uD800' and <= '\uDFFF') or >= '\uFFFE') return false;
        }
        return true;
    }

    private static long Hundredths(decimal value) => (long)(Math.Round(value, 2, MidpointRounding.AwayFromZero) * 100);

    private static StringBuilder Write(StringBuilder text, long hundredths)
    {
        if (hundredths < 0) text.Append('-');
        var (whole, rest) = Math.DivRem(Math.Abs(hundredths), 100);
        text.Append(whole);
        return rest == 0 ? text : text.Append(rest < 10 ? ".0" : ".").Append(rest % 10 == 0 ? rest / 10 : rest);
    }

    private Pen Begin(string kind, decimal x, decimal y, Anchor anchor, int dx)
    {
        Put($"""<text class="{kind}" x="{x:%}" y="{y}"{anchor switch
        {
            Anchor.Middle => " text-anchor=\"middle\"",
            Anchor.End => " text-anchor=\"end\"",
            _ => "",
        }}""");
        if (dx != 0) Put($" dx=\"{dx}\"");
        return Put($">");
    }

    private Pen Put([InterpolatedStringHandlerArgument("")] Strokes _) => this;

    /// <summary>Writes what is put on paper as it comes, without a string for every number. <c>:%</c> stands for percent, all other numbers are pixels.</summary>
    [InterpolatedStringHandler]
    private readonly struct Strokes
    {
        private readonly StringBuilder drawn;

        public Strokes(int literalLength, int formattedCount, Pen pen) => drawn = pen.drawn;

        public void AppendLiteral(string markup) => drawn.Append(markup);

        public void AppendFormatted(string markup) => drawn.Append(markup);

        public void AppendFormatted(decimal pixels) => Write(drawn, Hundredths(pixels));

        public void AppendFormatted(decimal share, string format)
        {
            var hundredths = Hundredths(share);
            Write(drawn, hundredths);
            if (hundredths != 0) drawn.Append(format);
        }
    }
}

using System.Globalization;
using System.Xml.Linq;
using ReformSite.Charts;
using ReformSite.Theming;

namespace ReformSite.Tests.Charts;

/// <summary>A drawing as a reader measures it. Reading it already proves that it is well-formed and holds what every drawing must.</summary>
internal sealed class Drawn
{
    public static ChartText Named { get; } = new("f1", "目標と実績 <A&B>", "令和3年度は\"6\"回。");

    public XElement Root { get; }

    public string Source { get; }

    public Drawn(Markup markup)
    {
        Source = markup.Html;
        Root = XElement.Parse(Source);
        Assert.Equal("f1-t f1-d", (string?)Root.Attribute("aria-labelledby"));
        Assert.Equal(("f1-t", Named.Title), ((string?)Root.Element("title")!.Attribute("id"), Root.Element("title")!.Value));
        Assert.Equal(("f1-d", Named.Description), ((string?)Root.Element("desc")!.Attribute("id"), Root.Element("desc")!.Value));
        Assert.Equal("img", (string?)Root.Attribute("role"));
        Assert.Null(Root.Attribute("viewBox"));
        Assert.DoesNotContain("NaN", Source, StringComparison.Ordinal);
        Assert.DoesNotContain("Infinity", Source, StringComparison.Ordinal);
        Assert.Empty(Root.Descendants().Attributes("style"));
        foreach (var length in Root.Descendants().Attributes().Where(attribute => attribute.Name.LocalName is "x" or "y" or "x1" or "x2" or "y1" or "y2" or "width" or "height" or "dx"))
        {
            Assert.Matches(@"^-?\d+(\.\d{1,3})?%?$", length.Value);
            if (length.Value.EndsWith('%')) Assert.InRange(Number(length.Value), 0, 100);
        }
        foreach (var rect in Rects()) Assert.InRange(rect.X + rect.Width, 0, 100.01m);
        Assert.All(Texts(), text => Assert.InRange(text.Y, 1, Height));
        Assert.All(Rects(), rect => Assert.InRange(rect.Y + rect.Height, 1, Height));
    }

    public decimal Height => Number((string)Root.Attribute("height")!);

    /// <summary>The boxes of one class, from the top.</summary>
    public IReadOnlyList<Box> Rects(string kind = "") =>
        [.. Root.Descendants("rect").Where(element => Has(element, kind)).Select(element => new Box(At(element, "x"), At(element, "y"), At(element, "width"), At(element, "height"))).OrderBy(box => box.Y)];

    public IReadOnlyList<XElement> Of(string name, string kind) => [.. Root.Descendants(name).Where(element => Has(element, kind))];

    public IReadOnlyList<Word> Texts(string kind = "") =>
        [.. Root.Descendants("text").Where(element => Has(element, kind)).Select(element => new Word(At(element, "x"), At(element, "y"), element.Value, (string?)element.Attribute("text-anchor") ?? "start"))];

    /// <summary>Says if any two texts of one line overlap on the narrowest screen, by the widths of a wide font.</summary>
    public void AssertTextsApart()
    {
        var boxes = Root.Descendants("text").Where(element => !Has(element, "c-upright")).Select(Extent).ToList();
        foreach (var (one, i) in boxes.Select((box, i) => (box, i)))
        {
            foreach (var other in boxes.Skip(i + 1).Where(other => Math.Abs(other.Y - one.Y) < 11))
                Assert.False(one.From < other.To - 1 && other.From < one.To - 1, $"「{one.Text}」 overlaps 「{other.Text}」");
        }
    }

    /// <summary>Equal but for the rounding of two numbers with two decimals each.</summary>
    public static void Near(decimal expected, decimal actual) => Assert.InRange(actual, expected - 0.05m, expected + 0.05m);

    public static decimal At(XElement element, string name) => Number((string?)element.Attribute(name) ?? "0");

    public static bool Has(XElement element, string kind) =>
        kind.Length == 0 || ((string?)element.Attribute("class") ?? "").Split(' ').Contains(kind);

    private static (decimal From, decimal To, decimal Y, string Text) Extent(XElement element)
    {
        var size = Has(element, "c-value") ? Has(element, "c-value--small") ? 15 : 17 : Has(element, "c-note") ? 13 : 14;
        var width = element.Nodes().Sum(node => node is XElement tail
            ? tail.Value.Sum(Em) * (Has(tail, "c-of") ? 13 : size)
            : node is XText text ? text.Value.Sum(Em) * size : 0);
        var x = (At(element, "x") * 288 / 100) + At(element, "dx");
        var from = (string?)element.Attribute("text-anchor") switch { "middle" => x - (width / 2), "end" => x - width, _ => x };
        return (from, from + width, At(element, "y"), element.Value);
    }

    private static decimal Em(char c) => c >= 0x1100 ? 1 : c is ',' or '.' ? .3m : c is '/' ? .4m : .57m;

    private static decimal Number(string text) => decimal.Parse(text.TrimEnd('%'), CultureInfo.InvariantCulture);

    internal sealed record Box(decimal X, decimal Y, decimal Width, decimal Height)
    {
        public decimal Right => X + Width;
    }

    internal sealed record Word(decimal X, decimal Y, string Text, string Anchor);
}

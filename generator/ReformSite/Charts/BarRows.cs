namespace ReformSite.Charts;

/// <summary>
/// Rows of one bar each, with a label and a value. Both stand beside the bar where the narrowest screen leaves room for it, else on
/// a line above.
/// </summary>
internal sealed record BarRows(RowLabels Labels, decimal Right, bool ValueOnOwnLine)
{
    public const int BarHeight = 22, FillHeight = 14;
    private const int Pitch = 40, Overhang = 4, Gap = 8, LeastBar = 110;

    /// <param name="values">Pixels that the widest value takes.</param>
    public static BarRows Of(string[] labels, decimal values)
    {
        var widest = Letters.Widest(labels, Letters.Label);
        var above = widest + values + (2 * Gap) > Letters.Narrowest - LeastBar;
        var alone = widest + values + (2 * Gap) > Letters.Narrowest;
        var rows = RowLabels.Of(labels, above: above, reserved: above && !alone ? values + Gap : 0);
        // Where only the labels are too long, values stay at the end of the bars.
        return above ? new(rows, 99.5m, alone) : new(rows, 100 - Letters.Share(values + Gap), false);
    }

    public decimal Span => Right - Labels.Left;

    /// <summary>Pixels above the bar: the label's lines and, where both are long, one for the value.</summary>
    public int Head(int row) => Labels.Head(row) + (ValueOnOwnLine ? 20 : 0);

    public int Height(int row) => Head(row) + Pitch;

    /// <summary>All rows, from the top of the first to the bottom of the last bar's surroundings.</summary>
    public int Total => Enumerable.Range(0, Labels.Lines.Length).Sum(Height) - (Pitch - BarHeight - (2 * Overhang));

    /// <summary>A line through all bars: in one piece, or, where labels stand between the bars, a piece per bar.</summary>
    public void Upright(Pen pen, string kind, decimal x, decimal top)
    {
        if (!Labels.Above) pen.Line(kind, x, top, x, top + Total);
        for (var row = 0; Labels.Above && row < Labels.Lines.Length; row++)
        {
            pen.Line(kind, x, top + Head(row), x, top + Head(row) + BarHeight + (2 * Overhang));
            top += Height(row);
        }
    }

    public void Label(Pen pen, int row, decimal top) => Labels.Draw(pen, row, "c-label", top, top + 20);

    /// <summary>A value after its bar, or above it at the right edge.</summary>
    /// <param name="end">Where the bar ends, in percent.</param>
    public void Value(Pen pen, int row, decimal top, decimal end, BarValue value, string halo = "")
    {
        if (Labels.Above && Right > 99) pen.Text("c-value" + halo, 100, top + Head(row) - 9, value.Number, Anchor.End, tail: value.Tail);
        else pen.Text("c-value" + halo, end, top + Head(row) + 21, value.Number, dx: Gap, tail: value.Tail);
    }

    /// <summary>
    /// The filled bar of a value, from zero; hatched where negative. A bar that leaves the scale is broken before its end.
    /// </summary>
    public void Fill(Pen pen, int row, decimal top, Scale scale, decimal value)
    {
        var (from, to) = value < 0 ? (scale.At(value), scale.Zero) : (scale.Zero, scale.At(value));
        var y = top + Head(row) + 8;
        if (to > from) pen.Rect(value < 0 ? "s-hatched" : "c-actual", from, y, to - from, FillHeight);
        if (scale.Cuts(value)) Cut(pen, value < 0 ? from : to, y, value < 0 ? 9 : -15);
    }

    /// <summary>The break of a bar: a slanted gap between two thin strokes.</summary>
    private static void Cut(Pen pen, decimal x, decimal y, int dx) =>
        pen.Path("c-cut", x, y, $"m{Pen.Number(dx)} 17 6-20").Path("c-cut-edge", x, y, $"m{Pen.Number(dx - 3)} 17 6-20m0 20 6-20");
}

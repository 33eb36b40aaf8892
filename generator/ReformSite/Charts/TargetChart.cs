using ReformSite.Theming;

namespace ReformSite.Charts;

/// <summary>One year of an indicator. Texts are complete, with their unit, as the reader shall see them.</summary>
/// <param name="Missing">Why there is no actual value (期限前, 未公表, データなし).</param>
public sealed record TargetRow(string Label, decimal? Target, decimal? Actual, string TargetText, string ActualText, string? Missing = null);

/// <summary>
/// Target against actual: the outline is promised, the fill has happened, both from one zero on one scale. A result beyond its target
/// runs past the outline; one far beyond is cut, and its number printed like every other.
/// </summary>
public static class TargetChart
{
    /// <summary>Pixels for a number with its target, and for one alone.</summary>
    private const int LongestValue = 104, LongestAlone = 180;

    /// <param name="unit">Printed once where value and target both end with it: <c>4/6回</c>.</param>
    /// <param name="baseline">Where it all began: a dotted line through all rows.</param>
    /// <returns>Empty without rows.</returns>
    public static Markup Draw(ChartText text, Wording unit, IReadOnlyList<TargetRow> rows, decimal? baseline = null, string? baselineLabel = null)
    {
        if (rows.Count == 0) return Markup.Empty;
        var pen = new Pen { TailLang = unit.Lang };
        var values = Values(rows, unit, withTarget: true);
        if (BarValue.Widest(values) > LongestValue) values = Values(rows, unit, withTarget: false);
        // A unit that is a sentence stands in the table.
        if (BarValue.Widest(values) > LongestAlone) values = [.. values.Select(value => new BarValue(value.Number, ""))];
        var layout = BarRows.Of([.. rows.Select(row => row.Label)], BarValue.Widest(values));
        var (actuals, promised) = (new decimal?[rows.Count], new decimal?[rows.Count + 1]);
        for (var i = 0; i < rows.Count; i++) (actuals[i], promised[i]) = (rows[i].Actual, rows[i].Target);
        promised[^1] = baseline;
        var scale = Scale.Of(layout.Labels.Left, layout.Span, actuals, promised);

        var top = baseline is null ? 0 : 22;
        if (baseline is { } start) Baseline(pen, layout, scale.At(start), top, baselineLabel ?? "");
        var halo = baseline is null ? "" : " c-halo";
        for (var (i, y) = (0, top); i < rows.Count; y += layout.Height(i), i++)
        {
            var (row, bar) = (rows[i], y + layout.Head(i) + 4);
            layout.Label(pen, i, y);
            if (row.Actual is { } actual) layout.Fill(pen, i, y, scale, actual);
            if (row.Target is { } target) Outline(pen, scale, target, bar);
            var end = Math.Max(scale.Zero, Math.Max(scale.At(row.Actual ?? 0), scale.At(row.Target ?? 0)));
            if (row.Actual is null) Missing(pen, scale, row.Target ?? 0, bar + 16, row.Missing ?? "—", halo);
            if (values[i].Number.Length > 0) layout.Value(pen, i, y, end, values[i], halo);
            pen.Row();
        }
        layout.Upright(pen, "c-zero", scale.Zero, top);
        return pen.Frame("bars", text, top + layout.Total);
    }

    private static void Outline(Pen pen, Scale scale, decimal target, decimal y)
    {
        var (from, to) = target < 0 ? (scale.At(target), scale.Zero) : (scale.Zero, scale.At(target));
        if (to > from) pen.Rect("c-target", from, y, to - from, BarRows.BarHeight);
        else pen.Line("c-target", from, y, from, y + BarRows.BarHeight);
    }

    /// <summary>The word stands inside the empty outline, or after one too narrow for it.</summary>
    private static void Missing(Pen pen, Scale scale, decimal target, decimal baseline, string word, string halo)
    {
        var (from, to) = target < 0 ? (scale.At(target), scale.Zero) : (scale.Zero, scale.At(target));
        if (Letters.Pixels(to - from) > Letters.Width(word, Letters.Note) + 8) pen.Text("c-note" + halo, (from + to) / 2, baseline, word, Anchor.Middle);
        else pen.Text("c-note" + halo, to, baseline, word, dx: 8);
    }

    private static void Baseline(Pen pen, BarRows layout, decimal x, int top, string label)
    {
        var half = Letters.Share(Letters.Width(label, Letters.Note) / 2);
        var (at, anchor) = x < half ? (0, Anchor.Start) : x > 100 - half ? (100, Anchor.End) : (x, Anchor.Middle);
        layout.Upright(pen, "c-baseline", x, top);
        pen.Text("c-note", at, 13, Letters.Fit(label, Letters.Note, Letters.Narrowest), anchor).Row();
    }

    private static BarValue[] Values(IReadOnlyList<TargetRow> rows, string unit, bool withTarget) =>
        [.. rows.Select(row => row.Actual is null ? BarValue.None : Value(row, unit, withTarget && row.Target is not null))];

    private static BarValue Value(TargetRow row, string unit, bool withTarget)
    {
        var actual = BarValue.Of(row.ActualText);
        if (!withTarget || row.TargetText.Length == 0) return actual;
        var once = actual.Tail == unit && row.TargetText.EndsWith(unit, StringComparison.Ordinal);
        return actual with { Tail = (once ? "" : actual.Tail) + "/" + row.TargetText };
    }
}

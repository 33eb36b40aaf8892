using ReformSite.Theming;

namespace ReformSite.Charts;

/// <summary>One year of an amount without a target, such as an effect.</summary>
/// <param name="ValueText">With its unit, as the reader shall see it.</param>
/// <param name="Missing">Why there is no value (該当なし, 期限前).</param>
public sealed record AmountRow(string Label, decimal? Value, string ValueText, string? Missing = null);

/// <summary>Amounts per year as filled bars from a common zero; negative ones hatched, to its left.</summary>
public static class AmountChart
{
    /// <param name="unitLang">Language of the units, where it is not the page's.</param>
    /// <returns>Empty without rows.</returns>
    public static Markup Draw(ChartText text, IReadOnlyList<AmountRow> rows, string? unitLang = null)
    {
        if (rows.Count == 0) return Markup.Empty;
        var pen = new Pen { TailLang = unitLang };
        BarValue[] values = [.. rows.Select(row => row.Value is null ? BarValue.None : BarValue.Of(row.ValueText))];
        var layout = BarRows.Of([.. rows.Select(row => row.Label)], BarValue.Widest(values));
        var amounts = new decimal?[rows.Count];
        for (var i = 0; i < rows.Count; i++) amounts[i] = rows[i].Value;
        var scale = Scale.Of(layout.Labels.Left, layout.Span, amounts, []);
        for (var (i, y) = (0, 0); i < rows.Count; y += layout.Height(i), i++)
        {
            layout.Label(pen, i, y);
            if (rows[i].Value is { } value)
            {
                layout.Fill(pen, i, y, scale, value);
                layout.Value(pen, i, y, Math.Max(scale.Zero, scale.At(value)), values[i]);
            }
            else
            {
                pen.Text("c-note", scale.Zero, y + layout.Head(i) + 20, rows[i].Missing ?? "—", dx: 8);
            }
            pen.Row();
        }
        layout.Upright(pen, "c-zero", scale.Zero, 0);
        return pen.Frame("bars", text, layout.Total);
    }
}

using ReformSite.Theming;

namespace ReformSite.Charts;

/// <summary>The forms of the five marks as parts of a bar; <see cref="Unreported"/> is dashed, <see cref="OutOfScope"/> leaves its space empty.</summary>
public enum StackForm { Ringed, Disc, Ring, Triangle, Cross, Unreported, OutOfScope }

public sealed record StackPart(StackForm Form, int Count)
{
    /// <summary>The part of a level, in the form its mark is drawn in.</summary>
    public static StackPart Of(Level level, int count) => new((StackForm)MarkSymbols.FormOf(level), count);
}

/// <summary>One year.</summary>
/// <param name="Value">The figure at the right edge (<c>13</c>), <paramref name="Of"/> its denominator (<c>/24</c>).</param>
/// <param name="EmptyWord">Instead of a bar: why there is none (期限前), on the dashed line of the promise.</param>
public sealed record StackRow(string Label, IReadOnlyList<StackPart> Parts, string? Value = null, string? Of = null, string? EmptyWord = null);

/// <summary>Evaluations per year as stacked bars on one scale, so that years compare.</summary>
public static class StackChart
{
    private const int Height = 26, Pitch = 46, Top = 6;

    /// <param name="whole">The count that fills the width: all initiatives of the plan, policy or department.</param>
    /// <returns>Empty without rows.</returns>
    public static Markup Draw(ChartText text, IReadOnlyList<StackRow> rows, int whole) =>
        Draw("years", text, [.. rows.Select(row => new Row(row.Label, row.Parts.Select(part => new Portion(LookOf(part.Form), part.Count)), row.Value, row.Of, row.EmptyWord))], whole);

    internal sealed record Row(string Label, IEnumerable<Portion> Parts, string? Value, string? Of, string? EmptyWord);

    internal static Markup Draw(string kind, ChartText text, IReadOnlyList<Row> rows, int whole)
    {
        if (rows.Count == 0) return Markup.Empty;
        var pen = new Pen();
        var labels = RowLabels.Of([.. rows.Select(row => row.Label)]);
        var values = rows.Max(row => ValueWidth(row.Value, row.Of, Letters.Value));
        var stack = new StackedBar(labels.Left, 100 - labels.Left - Letters.Share(values + 8), Whole(rows.Select(row => row.Parts), whole), Height);
        var y = Top;
        for (var i = 0; i < rows.Count; i++)
        {
            var (row, top) = (rows[i], y);
            y += labels.Head(i);
            labels.Draw(pen, i, "c-label", top, y + 18);
            if (row.EmptyWord is { } word)
            {
                var middle = stack.Left + (stack.Span / 2);
                pen.Line("c-promise", stack.Left, y + 13, stack.Right, y + 13).Text("c-note c-halo", middle, y + 18, word, Anchor.Middle);
            }
            else
            {
                stack.Draw(pen, row.Parts, y, counted: true);
            }
            if (row.Value is { } value) pen.Text("c-value", 100, y + 18, value, Anchor.End, tail: row.Of ?? "");
            pen.Row();
            y += Pitch;
        }
        return pen.Frame(kind, text, y - Pitch + Height);
    }

    /// <summary>A row with more than the whole would run out of the drawing; then the fullest row sets the scale.</summary>
    internal static int Whole(IEnumerable<IEnumerable<Portion>> rows, int whole) =>
        Math.Max(whole, rows.Max(parts => parts.Sum(part => Math.Max(0, part.Count))));

    internal static decimal ValueWidth(string? value, string? of, int size) =>
        Letters.Width(value ?? "", size) + Letters.Width(of ?? "", Letters.Note);

    private static Look LookOf(StackForm form) => form switch
    {
        StackForm.Ringed => Look.Cut,
        StackForm.Disc => Look.Filled,
        StackForm.Ring => Look.Pale,
        StackForm.Triangle => Look.Hatched,
        StackForm.Cross => Look.Crossed,
        StackForm.Unreported => Look.Dashed,
        _ => Look.Nothing,
    };
}

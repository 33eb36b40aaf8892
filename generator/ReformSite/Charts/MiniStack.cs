using System.Diagnostics.CodeAnalysis;
using ReformSite.Theming;

namespace ReformSite.Charts;

/// <summary>One year of one policy: how many reached their goal, did not, or have not been published.</summary>
public sealed record MiniRow(string Label, int Met, int NotMet, int Unreported, string Value, string Of);

/// <summary>The small bars of a policy's card: filled, hatched, dashed, without counts inside.</summary>
[SuppressMessage("Naming", "CA1711", Justification = "Bars are stacked here, not items.")]
public static class MiniStack
{
    private const int Height = 13, Pitch = 26, Top = 2, ValueSize = 15;

    /// <param name="whole">The same for all cards, and bars compare between policies; the policy's own, and they fill the card.</param>
    /// <returns>Empty without rows.</returns>
    public static Markup Draw(ChartText text, IReadOnlyList<MiniRow> rows, int whole)
    {
        if (rows.Count == 0) return Markup.Empty;
        var pen = new Pen();
        var labels = RowLabels.Of([.. rows.Select(row => row.Label)], Letters.Note, gap: 14);
        var values = rows.Max(row => StackChart.ValueWidth(row.Value, row.Of, ValueSize));
        var stack = new StackedBar(labels.Left, 100 - labels.Left - Letters.Share(values + 14), StackChart.Whole(rows.Select(Parts), whole), Height);
        var y = Top;
        for (var i = 0; i < rows.Count; i++)
        {
            var top = y;
            y += labels.Head(i);
            labels.Draw(pen, i, "c-note", top, y + 11);
            stack.Draw(pen, Parts(rows[i]), y, counted: false);
            pen.Text("c-value c-value--small", 100, y + 12, rows[i].Value, Anchor.End, tail: rows[i].Of).Row();
            y += Pitch;
        }
        return pen.Frame("mini", text, y - Pitch + Height + 2);
    }

    private static Portion[] Parts(MiniRow row) => [new(Look.Filled, row.Met), new(Look.Hatched, row.NotMet), new(Look.Dashed, row.Unreported)];
}

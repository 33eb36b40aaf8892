namespace ReformSite.Charts;

/// <summary>
/// Where the labels of rows stand: in a column left of the bars or, when one of them is too long for that on the narrowest screen,
/// on lines of their own above the bars.
/// </summary>
/// <param name="Left">Where bars begin, in percent.</param>
internal sealed record RowLabels(decimal Left, bool Above, IReadOnlyList<string>[] Lines)
{
    private const int Widest = 86, LineHeight = 19, Clearance = 5;

    /// <param name="above">Sets the labels above even if they would fit beside.</param>
    /// <param name="reserved">Pixels at the end of the line above that something else takes.</param>
    public static RowLabels Of(string[] labels, int size = Letters.Label, int gap = 8, bool above = false, decimal reserved = 0)
    {
        var widest = Letters.Widest(labels, size);
        if (widest <= Widest && !above) return new(Letters.Share(widest + gap), false, [.. labels.Select(label => new[] { label })]);
        return new(.5m, true, [.. labels.Select(label => Letters.Wrap(label, size, Letters.Narrowest - reserved, 3))]);
    }

    /// <summary>Pixels that the label takes above its bar.</summary>
    public int Head(int row) => Above ? (Lines[row].Count * LineHeight) + Clearance : 0;

    /// <param name="beside">Baseline of the label where it stands beside its bar.</param>
    public void Draw(Pen pen, int row, string kind, decimal top, decimal beside)
    {
        if (!Above) pen.Text(kind, 0, beside, Lines[row][0]);
        for (var line = 0; Above && line < Lines[row].Count; line++) pen.Text(kind, 0, top + 14 + (line * LineHeight), Lines[row][line]);
    }
}

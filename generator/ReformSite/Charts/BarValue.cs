namespace ReformSite.Charts;

/// <summary>A number and, set smaller behind it, what belongs to it: a unit, a target. Both empty where there is none.</summary>
internal sealed record BarValue(string Number, string Tail)
{
    public static BarValue None { get; } = new("", "");

    public decimal Width => StackChart.ValueWidth(Number, Tail, Letters.Value);

    /// <summary><c>1,200</c> and <c>千円</c>. A text without a digit is all number.</summary>
    public static BarValue Of(string text)
    {
        var end = text.Length;
        while (end > 0 && !char.IsDigit(text[end - 1])) end--;
        return end == 0 ? new(text, "") : new(text[..end], text[end..]);
    }

    /// <summary>Width in pixels of the longest.</summary>
    public static decimal Widest(BarValue[] values)
    {
        decimal widest = 0;
        foreach (var value in values) widest = Math.Max(widest, value.Width);
        return widest;
    }
}

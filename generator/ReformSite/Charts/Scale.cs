namespace ReformSite.Charts;

/// <summary>
/// A linear scale that always contains zero. Computed in <c>double</c>, which no amount a city can write overflows.
/// </summary>
/// <param name="Left">Where the lowest value stands, in percent.</param>
/// <param name="Span">The width from the lowest value to the highest, in percent.</param>
internal sealed record Scale(decimal Left, decimal Span, double Low, double High)
{
    /// <summary>How far beyond the largest reference a bar is drawn before it is cut: the reference stays at least a fifth of the width.</summary>
    private const int Reach = 5;

    /// <param name="references">Promises: targets and the baseline. Never cut; where there are none, nothing is.</param>
    public static Scale Of(decimal left, decimal span, decimal?[] values, decimal?[] references)
    {
        var (low, high) = Extent(references);
        var largest = Math.Max(-low, high);
        var limit = largest > 0 ? largest * Reach : double.MaxValue / 4;
        var (lowest, highest) = Extent(values);
        (low, high) = (Math.Max(Math.Min(low, lowest), -limit), Math.Min(Math.Max(high, highest), limit));
        return new(left, span, low, low == high ? low + 1 : high);
    }

    public decimal Zero => At(0);

    public decimal Right => Left + Span;

    /// <summary>The place of a value; of one off the scale, the end of the scale.</summary>
    public decimal At(decimal value) => Left + (Span * (decimal)((Math.Clamp((double)value, Low, High) - Low) / (High - Low)));

    /// <summary>Whether the value lies beyond the drawing, so that its bar must show a cut.</summary>
    public bool Cuts(decimal value) => (double)value > High || (double)value < Low;

    /// <summary>From the lowest of the numbers to the highest, zero among them.</summary>
    private static (double Low, double High) Extent(decimal?[] numbers)
    {
        double low = 0, high = 0;
        foreach (var number in numbers)
        {
            if (number is not { } known) continue;
            low = Math.Min(low, (double)known);
            high = Math.Max(high, (double)known);
        }
        return (low, high);
    }
}

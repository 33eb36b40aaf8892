using System.Globalization;
using ReformSite.Theming;

namespace ReformSite.Pages;

/// <summary>Numbers as a Japanese reader expects them: thousands commas, △ for minus, no trailing zeros, nothing rounded: 1234.50 is <c>1,234.5</c>.</summary>
public static class Amounts
{
    public static string Number(decimal value)
    {
        var text = Math.Abs(value).ToString("#,0.############################", CultureInfo.InvariantCulture);
        return value < 0 ? "△" + text : text;
    }

    /// <summary><c>1,260千円</c> where it comes out even, else <c>1,260,500円</c>; quantities with their own unit.</summary>
    public static Wording WithUnit(decimal value, string unit, Edition edition) => unit == "円"
        ? edition.Words.Fill(value % 1000 == 0 && value != 0 ? "say.amount.thousands" : "say.amount.yen", ("n", Number(value)), ("thousands", Number(value / 1000)))
        : Wording.Of([Number(value), edition.Own(unit)]);

    /// <summary>
    /// A ratio in whole percent, halves away from zero: 0.667 is <c>67%</c>, 1.333 is <c>133%</c>. What falls short is never called whole: 0.997 is <c>99%</c>.
    /// </summary>
    public static string Percent(decimal ratio)
    {
        var rounded = Math.Round(ratio * 100, 0, MidpointRounding.AwayFromZero);
        return Number(ratio < 1 ? Math.Min(rounded, 99) : rounded) + "%";
    }

    /// <summary>Share of a count, <c>71%</c>; null where there is nothing to share.</summary>
    public static string? Share(int part, int whole) => whole == 0 ? null : Percent((decimal)part / whole);
}

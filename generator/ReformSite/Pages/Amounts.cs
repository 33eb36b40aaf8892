using System.Globalization;
using ReformSite.Theming;

namespace ReformSite.Pages;

/// <summary>
/// Numbers as a reader of the language expects them: thousands commas, △ for minus in Japanese, no trailing zeros, nothing rounded: 1234.50 is
/// <c>1,234.5</c>.
/// </summary>
public static class Amounts
{
    /// <summary>From here Japanese counts money in 億 and 万: nobody reads 12,345,678,901円 at a glance.</summary>
    internal const decimal Large = 100_000_000;

    private const decimal Myriad = 10_000;

    public static string Number(decimal value, Words words)
    {
        var size = Math.Abs(value);
        // Whole numbers, which most are, have a form that is made without reading a pattern.
        var text = size < long.MaxValue && decimal.IsInteger(size) ? ((long)size).ToString("N0", CultureInfo.InvariantCulture) : size.ToString("#,0.############################", CultureInfo.InvariantCulture);
        return value < 0 ? words["say.amount.minus"] + text : text;
    }

    /// <summary><c>1,260千円</c> where it comes out even, else <c>1,260,500円</c>; <c>123億4,567万8,901円</c> from 億 on; quantities with their own unit.</summary>
    public static Wording WithUnit(decimal value, string unit, Edition edition)
    {
        var words = edition.Words;
        if (unit != "円") return Wording.Of([Number(value, words), edition.Own(unit)]);
        if (Math.Abs(value) >= Large && words["say.amount.myriads"] is { Length: > 0 } myriads) return words.Fill("say.amount.yen", ("n", InMyriads(value, myriads, words)));
        if (value % 1000 != 0 || value == 0) return words.Fill("say.amount.yen", ("n", Number(value, words)));
        return words.Fill("say.amount.thousands", ("n", Number(value, words)), ("thousands", Number(value / 1000, words)));
    }

    /// <summary>Every digit that counts, in groups of four: 1,230,000,000 is <c>12億3,000万</c>.</summary>
    /// <param name="names">Of the powers of 10,000: <c>万億兆</c>; the last one takes all that is above it.</param>
    private static string InMyriads(decimal value, string names, Words words)
    {
        var groups = new List<string>();
        var rest = Math.Abs(value);
        for (var power = 0; rest > 0; power++)
        {
            var whole = power == names.Length;
            var group = whole ? rest : rest % Myriad;
            if (group > 0) groups.Insert(0, Number(group, words) + (power == 0 ? "" : names[power - 1]));
            rest = whole ? 0 : Math.Truncate(rest / Myriad);
        }
        return (value < 0 ? words["say.amount.minus"] : "") + string.Concat(groups);
    }

    /// <summary>
    /// A ratio in whole percent, halves away from zero: 0.667 is <c>67%</c>, 1.333 is <c>133%</c>. What falls short is never called whole: 0.997 is <c>99%</c>.
    /// </summary>
    public static string Percent(decimal ratio, Words words)
    {
        var rounded = Math.Round(ratio * 100, 0, MidpointRounding.AwayFromZero);
        return Number(ratio < 1 ? Math.Min(rounded, 99) : rounded, words) + "%";
    }

    /// <summary>Share of a count, <c>71%</c>; null where there is nothing to share.</summary>
    public static string? Share(int part, int whole, Words words) => whole == 0 ? null : Percent((decimal)part / whole, words);
}

using System.Globalization;

namespace ReformSite.Sources;

/// <summary>Numbers as staff write them. <c>decimal</c> only: money and rates must come out as they went in.</summary>
public static class Numbers
{
    private const int MostDigits = 18;
    private const int MostDecimals = 8;

    /// <summary>
    /// The value of an indicator: <c>96.4</c> <c>１，８０８</c> <c>△3</c>; with a percent sign the number before it (<c>96.4%</c> is 96.4).
    /// False for anything else, also for numbers of more than 18 digits.
    /// </summary>
    public static bool TryParse(string text, out decimal value)
    {
        value = 0;
        if (text.Length > 60) return false;
        var rest = Normal.Compact(text).AsSpan();
        return TryTake(ref rest, out value) && rest is "" or "%";
    }

    /// <summary>The number for programs, every digit that counts and no other: 1300000.0 is <c>1300000</c>, -5.50 is <c>-5.5</c>.</summary>
    public static string Plain(decimal value) => Math.Abs(value) < long.MaxValue && decimal.IsInteger(value) ? ((long)value).ToString(CultureInfo.InvariantCulture) : value.ToString("0.############################", CultureInfo.InvariantCulture);

    /// <summary>
    /// Takes a signed number off the front of compact text. Commas must separate groups of three: <c>1,23</c> may be anything.
    /// </summary>
    internal static bool TryTake(ref ReadOnlySpan<char> rest, out decimal value)
    {
        value = 0;
        var negative = TryTakeMinus(ref rest);
        if (!negative && rest.StartsWith('+')) rest = rest[1..];
        var length = 0;
        var digits = 0;
        var group = -1;
        while (length < rest.Length && (char.IsAsciiDigit(rest[length]) || rest[length] == ','))
        {
            if (rest[length] == ',')
            {
                if (digits == 0 || (group < 0 ? digits > 3 : group != 3)) return false;
                group = 0;
            }
            else
            {
                if (++digits > MostDigits) return false;
                if (group >= 0) group++;
                value = (value * 10) + (rest[length] - '0');
            }
            length++;
        }
        if (digits == 0 || group is >= 0 and not 3) return false;
        rest = rest[length..];
        if (!TryTakeDecimals(ref rest, ref value)) return false;
        if (negative) value = -value;
        return true;
    }

    /// <summary>Takes one of the marks of a negative number: <c>△ ▲</c>, a minus or a dash of any width.</summary>
    internal static bool TryTakeMinus(ref ReadOnlySpan<char> rest)
    {
        if (rest.IsEmpty || !(rest[0] is '△' or '▲' || Normal.Dashes.Contains(rest[0]))) return false;
        rest = rest[1..];
        return true;
    }

    private static bool TryTakeDecimals(ref ReadOnlySpan<char> rest, ref decimal value)
    {
        if (!rest.StartsWith('.')) return true;
        var length = 1;
        var unit = 1m;
        while (length < rest.Length && char.IsAsciiDigit(rest[length]))
        {
            if (length > MostDecimals) return false;
            unit /= 10;
            value += unit * (rest[length] - '0');
            length++;
        }
        rest = rest[length..];
        return length > 1;
    }
}

using System.Globalization;

namespace ReformSite.Files;

/// <summary>Contrast of two colours as WCAG 2.2 computes it (success criterion 1.4.3). Colours are <c>#rgb</c> or <c>#rrggbb</c>.</summary>
public static class Contrast
{
    /// <summary>What text of ordinary size needs.</summary>
    public const double OfText = 4.5;

    /// <returns>From 1 to 21.</returns>
    public static double Of(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    /// <summary>The colour nearest to <paramref name="text"/>, on its way to black or white, that is read well on every ground; null if black and white are not.</summary>
    public static string? Readable(string text, IReadOnlyList<string> grounds)
    {
        foreach (var end in new[] { 0, 255 })
        {
            for (var step = 1; step <= 50; step++)
            {
                var colour = Mix(text, end, step / 50.0);
                if (grounds.All(ground => Of(colour, ground) >= OfText)) return colour;
            }
        }
        return null;
    }

    /// <summary>Cut to two digits and not rounded, so that 4.499 never reads as 4.5.</summary>
    public static string Words(double ratio) => (Math.Floor(ratio * 100) / 100).ToString("0.##", CultureInfo.InvariantCulture) + ":1";

    private static string Mix(string colour, int end, double share) =>
        "#" + string.Concat(Channels(colour).Select(channel => ((int)Math.Round(channel + (end - channel) * share)).ToString("x2", CultureInfo.InvariantCulture)));

    private static double Luminance(string colour)
    {
        var linear = Channels(colour).Select(channel => channel / 255.0).Select(part => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4)).ToArray();
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
    }

    private static int[] Channels(string colour)
    {
        var digits = colour.Length == 4 ? string.Concat(colour.Skip(1).Select(digit => $"{digit}{digit}")) : colour[1..];
        return [.. Enumerable.Range(0, 3).Select(i => int.Parse(digits.AsSpan(i * 2, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture))];
    }
}

using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ReformSite.Charts;

/// <summary>
/// How much room text takes. No fonts are read: widths are estimated on the safe side for the Japanese system fonts, and for
/// <see cref="Narrowest"/>, so that what fits here fits everywhere.
/// </summary>
internal static partial class Letters
{
    /// <summary>Width in pixels of a chart on a screen of 320 px, the narrowest the site promises.</summary>
    public const int Narrowest = 288;

    /// <summary>Sizes in pixels of the theme contract: labels and counts, notes and units, values.</summary>
    public const int Label = 14, Note = 13, Value = 17;

    private const string NeverFirst = "、。，．・：；！？）」』】〕］％ーゝ々ぁぃぅぇぉっゃゅょァィゥェォッャュョ,.!?)]%";

    /// <summary>Estimated width in pixels.</summary>
    public static decimal Width(string text, int size)
    {
        long em = 0;
        foreach (var letter in text) em += Em(letter);
        return em * size * .01m;
    }

    /// <summary>Width in pixels of the longest of the texts; 0 without any.</summary>
    public static decimal Widest(IEnumerable<string> texts, int size)
    {
        decimal widest = 0;
        foreach (var text in texts) widest = Math.Max(widest, Width(text, size));
        return widest;
    }

    /// <summary>Pixels as a share of the narrowest chart, in percent.</summary>
    public static decimal Share(decimal pixels) => pixels * 100 / Narrowest;

    /// <summary>A share of the narrowest chart in pixels.</summary>
    public static decimal Pixels(decimal percent) => percent * Narrowest / 100;

    /// <summary>Lines of about equal length that fit; what exceeds the last one is cut with an ellipsis (the table beside has it whole).</summary>
    public static IReadOnlyList<string> Wrap(string text, int size, decimal width, int lines)
    {
        if (Width(text, size) <= width) return [text];
        var greedy = Break(text, size, width, width);
        if (greedy.Count > lines) return [.. greedy.Take(lines - 1), Fit(string.Concat(greedy.Skip(lines - 1)), size, width)];
        var even = Break(text, size, Math.Min(width, (Width(text, size) / greedy.Count) + (size / 2m)), width);
        return even.Count == greedy.Count ? even : greedy;
    }

    /// <summary>The text, or as much of it as fits and an ellipsis.</summary>
    public static string Fit(string text, int size, decimal width)
    {
        if (Width(text, size) <= width) return text;
        var kept = new StringBuilder();
        decimal used = size;
        foreach (var element in Elements(text))
        {
            used += Width(element, size);
            if (used > width) break;
            kept.Append(element);
        }
        return kept.Append('…').ToString();
    }

    /// <param name="limit">What a word may take before it is broken itself.</param>
    private static List<string> Break(string text, int size, decimal width, decimal limit)
    {
        List<string> lines = [];
        var line = new StringBuilder();
        decimal used = 0;
        foreach (var element in Words(text, size, limit))
        {
            var wide = Width(element, size);
            if (line.Length > 0 && used + wide > width && !NeverFirst.Contains(element, StringComparison.Ordinal))
            {
                lines.Add(line.ToString().TrimEnd());
                line.Clear();
                used = 0;
            }
            line.Append(element);
            used += wide;
        }
        lines.Add(line.ToString());
        return lines;
    }

    /// <summary>What a line may break between: a word of Latin letters and figures with the blank behind it, any other character, the letters of a word wider than a line.</summary>
    private static IEnumerable<string> Words(string text, int size, decimal limit) => LatinOrNot().Matches(text)
        .SelectMany(run => char.IsAscii(run.Value[0]) && Width(run.Value.TrimEnd(), size) <= limit ? [run.Value] : Elements(run.Value));

    [GeneratedRegex("[!-~]+ ?|[^!-~]+")]
    private static partial Regex LatinOrNot();

    private static IEnumerable<string> Elements(string text)
    {
        for (var elements = StringInfo.GetTextElementEnumerator(text); elements.MoveNext();) yield return elements.GetTextElement();
    }

    /// <summary>In hundredths of the size. Of two surrogates, which together are one character, only the first counts.</summary>
    private static int Em(char letter) => letter switch
    {
        >= '\uFF61' and <= '\uFF9F' => 55,
        >= '\u2010' and <= '\u205F' => 60,
        >= '\uDC00' and <= '\uDFFF' => 0,
        >= '\u1100' => 100,
        ' ' or ',' or '.' or ':' or 'i' or 'l' => 32,
        '/' => 42,
        '%' => 95,
        >= 'A' and <= 'Z' => 68,
        _ => 60,
    };
}

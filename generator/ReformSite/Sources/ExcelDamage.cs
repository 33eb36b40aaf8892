using ReformSite.Problems;

namespace ReformSite.Sources;

/// <summary>What Excel and exports do to cells, recognised so that it can be said how it happened.</summary>
public static class ExcelDamage
{
    private static readonly string[] ErrorValues =
        ["#REF!", "#N/A", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!", "#SPILL!", "#CALC!", "#FIELD!", "#BLOCKED!", "#GETTING_DATA"];

    private static readonly string[] EnglishMonths = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    /// <summary>Reports what is damaged in a cell; false if the content is lost and the cell says nothing.</summary>
    internal static bool Check(string text, Place place, string header, ProblemList problems)
    {
        if (!MayBeDamaged(text)) return true;
        if (text[0] == '#')
        {
            foreach (var value in ErrorValues)
            {
                if (!text.Equals(value, StringComparison.OrdinalIgnoreCase)) continue;
                problems.Add(Mistakes.ExcelError(place, header, value));
                return false;
            }
            if (text.Length > 1 && text.AsSpan().IndexOfAnyExcept('#') < 0)
            {
                problems.Add(Mistakes.ColumnTooNarrow(place, header));
                return false;
            }
        }
        if (IsShortenedNumber(text))
        {
            problems.Add(Mistakes.NumberShortened(place, header, text));
            return false;
        }
        var lost = text.IndexOf("??", StringComparison.Ordinal);
        if (lost >= 0 && IsLetterLoss(text, lost)) problems.Add(Mistakes.LettersLost(place, header, Around(text, lost)));
        var marked = text.IndexOf('\uFFFD', StringComparison.Ordinal);
        if (marked >= 0) problems.Add(Mistakes.LetterReplaced(place, header, Around(text, marked)));
        var ownLetter = text.AsSpan().IndexOfAnyInRange('\uE000', '\uF8FF');
        if (ownLetter >= 0) problems.Add(Mistakes.PrivateLetter(place, header, text[ownLetter]));
        return true;
    }

    /// <summary>Each kind of damage has one of these letters, and nearly all cells have none.</summary>
    private static bool MayBeDamaged(string text)
    {
        foreach (var letter in text)
        {
            if (letter is '#' or 'E' or '?' or '\uFFFD' or (>= '\uE000' and <= '\uF8FF')) return true;
        }
        return false;
    }

    /// <summary>
    /// True for what Excel makes of numbers like 1-2 and 2001-1-1: <c>1月2日</c> <c>2-Jan</c> <c>Jan-02</c> <c>2001/1/1</c> <c>1/2</c>
    /// <c>2001年1月1日</c>, also with a time. For columns where an id or a number is expected.
    /// </summary>
    public static bool LooksLikeDate(string text)
    {
        if (text.Length > 40) return false;
        var compact = Normal.Compact(text);
        var numbers = 0;
        var separators = 0;
        var month = false;
        for (var i = 0; i < compact.Length;)
        {
            if (char.IsAsciiDigit(compact[i]))
            {
                numbers++;
                while (i < compact.Length && char.IsAsciiDigit(compact[i])) i++;
            }
            else if (compact[i] is '/' or ':' or '年' or '月' or '日')
            {
                separators++;
                i++;
            }
            else if (compact[i] == '-')
            {
                i++;
            }
            else if (Array.Exists(EnglishMonths, name => string.CompareOrdinal(compact, i, name, 0, 3) == 0))
            {
                month = true;
                i += 3;
            }
            else
            {
                return false;
            }
        }
        // 1-2-3 alone may be a number as it was meant: only a slash, a Japanese sign or an English month shows that Excel was there.
        return month ? numbers >= 1 : separators >= 1 && numbers >= 2;
    }

    /// <summary>Warns of a text that is nothing but a date. <c>3/5</c> itself reads as it was meant.</summary>
    internal static void WarnOfDate(Cell? cell, Column column, ProblemList problems)
    {
        if (cell is not { } text || !LooksLikeDate(text.Text)) return;
        var isFraction = Normal.Compact(text.Text).Split('/') is [var part, var whole] && part.All(char.IsAsciiDigit) && whole.All(char.IsAsciiDigit);
        if (!isFraction) problems.Add(Mistakes.TextBecameDate(text.Place, text.Text, column.Name));
    }

    /// <summary><c>1.23E+08</c> and <c>1.E+05</c>, as Excel shows numbers that are too long for their cell.</summary>
    private static bool IsShortenedNumber(string text)
    {
        var exponent = text.IndexOf('E', StringComparison.Ordinal);
        return exponent > 0 && text[..exponent].TrimStart('-') is [>= '0' and <= '9', ..] number && number.All(letter => char.IsAsciiDigit(letter) || letter == '.')
            && text[(exponent + 1)..] is ['+' or '-', _, _, ..] after && after[1..].All(char.IsAsciiDigit);
    }

    /// <summary>Question marks that replace letters stand inside a word or fill the cell; those that ask stand at the end of a sentence.</summary>
    private static bool IsLetterLoss(string text, int at)
    {
        var end = at;
        while (end < text.Length && text[end] == '?') end++;
        if (at == 0 && end == text.Length) return true;
        var before = at > 0 && IsJapanese(text[at - 1]);
        var after = end < text.Length && IsJapanese(text[end]);
        return after || (before && end - at > 2);
    }

    private static bool IsJapanese(char letter) => letter is (>= '\u3041' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF');

    private static string Around(string text, int at) => text[Math.Max(0, at - 6)..Math.Min(text.Length, at + 8)].ReplaceLineEndings(" ");
}

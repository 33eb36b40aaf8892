namespace ReformSite.Sources;

public readonly partial record struct FiscalYear
{
    private static readonly (string Name, int YearBefore)[] Eras =
        [("令和", 2018), ("平成", 1988), ("昭和", 1925), ("R", 2018), ("H", 1988), ("S", 1925)];

    /// <summary>
    /// Reads every way staff write a fiscal year: <c>R3</c> <c>Ｒ３</c> <c>R 3</c> <c>令和3</c> <c>令和元年度</c> <c>㋿3年度</c> <c>H31</c>
    /// <c>2021</c> <c>2021年度</c> <c>R3 (2021)</c> <c>令和3(2021)年度</c>. Where two years stand, both must be the same. A calendar year
    /// (<c>令和3年</c>) is not a fiscal year.
    /// </summary>
    public static bool TryParse(string text, out FiscalYear year)
    {
        year = default;
        // No year is longer than 令和3年度(令和3年度); longer cells need not be normalised to know it.
        if (text.Length > 40) return false;
        var rest = Normal.Compact(text).AsSpan();
        if (!TryTakeYear(ref rest, out var first)) return false;
        var named = TryTake(ref rest, "年度");
        if (TryTake(ref rest, "("))
        {
            if (!TryTakeYear(ref rest, out var second) || second != first) return false;
            TryTake(ref rest, "年度");
            if (!TryTake(ref rest, ")")) return false;
            if (!named) TryTake(ref rest, "年度");
        }
        if (!rest.IsEmpty) return false;
        year = new FiscalYear(first);
        return true;
    }

    private static bool TryTakeYear(ref ReadOnlySpan<char> rest, out int year)
    {
        foreach (var (name, yearBefore) in Eras)
        {
            if (!rest.StartsWith(name, StringComparison.OrdinalIgnoreCase)) continue;
            rest = rest[name.Length..];
            if (TryTake(ref rest, "元"))
            {
                year = yearBefore + 1;
                return true;
            }
            var found = TryTakeDigits(ref rest, 1, 2, out var ofEra) && ofEra > 0;
            year = yearBefore + ofEra;
            return found;
        }
        return TryTakeDigits(ref rest, 4, 4, out year) && year is >= 1900 and < 2200;
    }

    private static bool TryTakeDigits(ref ReadOnlySpan<char> rest, int fewest, int most, out int number)
    {
        number = 0;
        var digits = 0;
        while (digits < rest.Length && char.IsAsciiDigit(rest[digits]))
        {
            if (++digits > most) return false;
            number = (number * 10) + (rest[digits - 1] - '0');
        }
        rest = rest[digits..];
        return digits >= fewest;
    }

    private static bool TryTake(ref ReadOnlySpan<char> rest, string word)
    {
        if (!rest.StartsWith(word, StringComparison.Ordinal)) return false;
        rest = rest[word.Length..];
        return true;
    }
}

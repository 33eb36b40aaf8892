namespace ReformSite.Sources;

/// <summary>
/// An effect as a number. Money is in yen whatever its unit, so that it can be added up; a quantity can be added to others of its unit.
/// </summary>
/// <param name="Value">Yen, or the number of <paramref name="Unit"/>.</param>
/// <param name="Unit">As written: <c>千円</c>, <c>件</c>, <c>%</c>; empty for a number without one.</param>
/// <param name="IsMoney">True when <paramref name="Value"/> is in yen.</param>
public readonly record struct Amount(decimal Value, string Unit, bool IsMoney)
{
    /// <summary>More is a slip of the pen, and sums of many must fit into a <c>decimal</c>.</summary>
    internal const decimal MostYen = 1_000_000_000_000_000_000m;

    private static readonly (string Name, decimal Yen)[] MoneyUnits =
        [("円", 1m), ("千円", 1_000m), ("万円", 10_000m), ("百万円", 1_000_000m), ("億円", 100_000_000m)];

    /// <summary>Words before a quantity that say what was counted and leave the count as it is: 改善2件 are 2件.</summary>
    private static readonly string[] CountedWords =
        ["改善", "新規", "実施", "開催", "登録", "導入", "整備", "作成", "設置", "公開", "発行", "掲載", "支援", "相談", "参加", "利用", "申請", "締結", "統合", "廃止", "見直し", "合計", "計", "延べ"];

    /// <summary>Words that make a quantity vague (12件以上), relative (12件増) or a date (4月): such cells stay text.</summary>
    private static readonly string[] Qualifiers =
        ["以", "未", "超", "程", "弱", "強", "余", "約", "前後", "増", "減", "見込", "予定", "目", "位", "円", "億", "万", "千", "百"];

    private static readonly string[] Durations = ["か月", "ヶ月", "カ月", "ヵ月", "ケ月", "か月間", "年間", "日間", "時間", "週間", "分間"];

    /// <summary>
    /// <c>1,234千円</c>, <c>△2.5百万円</c>, <c>¥1,234</c>, <c>12件</c>, <c>改善2件</c>, <c>1,234</c>. False for everything that is not
    /// certainly one number and one unit: <c>約3,000千円</c>, <c>2件3回</c>, <c>年3回</c>, <c>未定</c>; such a cell is text.
    /// </summary>
    public static bool TryParse(string text, out Amount amount)
    {
        amount = default;
        if (text.Length > 60) return false;
        var rest = Normal.Compact(text).AsSpan();
        if (TryTakeYenSign(ref rest, out var negative))
        {
            if (!Numbers.TryTake(ref rest, out var yen) || rest is not ("" or "円")) return false;
            amount = new Amount(negative ? -yen : yen, "円", IsMoney: true);
            return yen <= MostYen;
        }
        var counted = TakeCountedWord(ref rest);
        if (!Numbers.TryTake(ref rest, out var value)) return false;
        foreach (var (name, yen) in MoneyUnits)
        {
            if (!rest.SequenceEqual(name)) continue;
            amount = new Amount(value * yen, name, IsMoney: true);
            return !counted && Math.Abs(amount.Value) <= MostYen;
        }
        if (rest.IsEmpty ? counted : !IsUnit(rest)) return false;
        amount = new Amount(value, UnitName(rest), IsMoney: false);
        return true;
    }

    /// <summary>Excel's Japanese currency format writes a yen sign, which Shift_JIS files hold as a backslash.</summary>
    private static bool TryTakeYenSign(ref ReadOnlySpan<char> rest, out bool negative)
    {
        var signed = rest;
        negative = Numbers.TryTakeMinus(ref signed);
        if (!signed.StartsWith('¥') && !signed.StartsWith('\\')) return false;
        rest = signed[1..];
        return !negative || (!rest.IsEmpty && char.IsAsciiDigit(rest[0]));
    }

    private static bool TakeCountedWord(ref ReadOnlySpan<char> rest)
    {
        foreach (var word in CountedWords)
        {
            if (!rest.StartsWith(word, StringComparison.Ordinal)) continue;
            rest = rest[word.Length..];
            return true;
        }
        return false;
    }

    private static bool IsUnit(ReadOnlySpan<char> unit)
    {
        if (unit is "m2" or "m3" or "km2" or "%") return true;
        foreach (var duration in Durations)
        {
            if (unit.SequenceEqual(duration)) return true;
        }
        if (unit.Length > 6 || unit.IndexOfAny("年月日時分") >= 0) return false;
        foreach (var qualifier in Qualifiers)
        {
            if (unit.Contains(qualifier, StringComparison.Ordinal)) return false;
        }
        foreach (var letter in unit)
        {
            // Hiragana other than か所 and つ is grammar (12件を実施): the cell is a sentence.
            if (!char.IsLetter(letter) || (letter is >= 'ぁ' and <= 'ゖ' && letter is not ('か' or 'つ'))) return false;
        }
        return true;
    }

    /// <summary>NFKC takes ㎡ apart; units are shown, so it is put together again.</summary>
    private static string UnitName(ReadOnlySpan<char> unit) => unit switch
    {
        "m2" => "㎡",
        "m3" => "㎥",
        "km2" => "k㎡",
        _ => unit.ToString(),
    };
}

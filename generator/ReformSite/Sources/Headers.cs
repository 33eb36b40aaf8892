using System.Buffers;
using ReformSite.Problems;

namespace ReformSite.Sources;

/// <summary>What a header cell means in a table.</summary>
/// <param name="Column">Null for a header the table does not know.</param>
/// <param name="Year">The year in the header as written (<c>R3</c>), in the wide form only.</param>
internal readonly record struct HeaderMeaning(Column? Column, string? Year, bool IsPlainEvaluation = false);

/// <summary>
/// Header texts to columns, by the Japanese or the English name. Width, case and blanks do not count, brackets are alike, old exports may
/// wrap the name in tags, and in tables with columns per year the year may stand before or after the name.
/// </summary>
internal static class Headers
{
    private const string FirstYearEnding = "取組実施内容";

    private const int LongestYear = 20;

    private const string Opening = "[【〔〈《「『{";
    private const string Closing = "]】〕〉》」』}";

    private static readonly SearchValues<char> Brackets = SearchValues.Create(Opening + Closing);

    private static readonly Dictionary<Sheet, Dictionary<string, Column>> Names =
        Sheets.All.Concat([Sheets.Indicators.Translation, Sheets.Glossary.Translation]).ToDictionary(sheet => sheet, NamesOf);

    private static readonly string[] EvaluationNames = ["評価", "evaluation"];

    /// <summary>The header as messages and open data name it: one line, without tags.</summary>
    public static string Shown(string cell) => CellText.Of(Cells.Clean(cell)).Replace('\n', ' ');

    public static HeaderMeaning Meaning(Sheet table, string shown)
    {
        var key = Key(shown);
        var sheet = Names.ContainsKey(table) ? table : table.Original;
        if (Names[sheet].TryGetValue(key, out var column)) return new HeaderMeaning(column, null);
        if (sheet == Sheets.Initiatives.Sheet && IsFirstYearAction(key)) return new HeaderMeaning(Sheets.Initiatives.FirstYearAction, null);
        foreach (var (name, perYear) in Names[sheet])
        {
            if (perYear.PerYear && YearBeside(key, name) is { } year) return new HeaderMeaning(perYear, year);
        }
        return new HeaderMeaning(null, null, sheet == Sheets.Results.Sheet && Array.Exists(EvaluationNames, name => IsEvaluation(key, name)));
    }

    /// <summary>The table that has a column of this name, if another than <paramref name="sheet"/>.</summary>
    public static Sheet? Elsewhere(Sheet sheet, string shown) =>
        Sheets.All.FirstOrDefault(other => other != sheet.Original && Meaning(other, shown).Column is not null);

    /// <summary>「R3 年度末評価」 for 「R3 年度末の評価」: the year as written and the nearest column there is one of for each year.</summary>
    public static string? NearestPerYear(Sheet sheet, string shown)
    {
        var key = Key(shown);
        var names = new Nearest(sheet.Columns.Where(column => column.PerYear).SelectMany(column => new[] { column.Name, column.English }));
        for (var end = 2; end < key.Length && end <= LongestYear; end++)
        {
            // R3年度末の評価 is 年度末の評価 of R3, and R10 is not 0 of R1.
            if (char.IsAsciiDigit(key[end]) || !FiscalYear.TryParse(key[..end], out _)) continue;
            if (names.To(key[end..]) is { } nearest) return $"{key[..end]} {nearest}";
        }
        return null;
    }

    private static bool IsEvaluation(string key, string name) => key.Equals(name, StringComparison.OrdinalIgnoreCase) || YearBeside(key, name) is not null;

    private static bool IsFirstYearAction(string key) =>
        key.EndsWith(FirstYearEnding, StringComparison.Ordinal) && FiscalYear.TryParse(key[..^FirstYearEnding.Length].TrimEnd('の'), out _);

    /// <summary>The <c>R3</c> of <c>R3取組計画</c>, <c>令和3年度の取組計画</c> and <c>取組計画(R3)</c>; null if the rest of the header is no year.</summary>
    private static string? YearBeside(string key, string name)
    {
        if (key.EndsWith(name, StringComparison.OrdinalIgnoreCase))
        {
            var before = key[..^name.Length].TrimEnd('の', '_', '-', ':', '・', '/');
            if (FiscalYear.TryParse(before, out _)) return before;
        }
        if (!key.StartsWith(name, StringComparison.OrdinalIgnoreCase)) return null;
        var after = key[name.Length..].TrimStart('_', '-', ':', '・', '/');
        if (after is ['(', .., ')']) after = after[1..^1];
        return FiscalYear.TryParse(after, out _) ? after : null;
    }

    private static Dictionary<string, Column> NamesOf(Sheet sheet)
    {
        var names = new Dictionary<string, Column>(StringComparer.OrdinalIgnoreCase);
        foreach (var column in sheet.Columns)
        {
            names.Add(Key(column.Name), column);
            names.Add(Key(column.English), column);
        }
        // The city's own sheets say 額 on one page and 値 on the next.
        if (sheet == Sheets.Results.Sheet) names.Add("実績効果値", Sheets.Results.Effect);
        return names;
    }

    private static string Key(string text)
    {
        var key = Normal.Compact(text);
        if (!key.AsSpan().ContainsAny(Brackets)) return key;
        return string.Create(key.Length, key, (same, text) =>
        {
            for (var i = 0; i < text.Length; i++) same[i] = Opening.Contains(text[i]) ? '(' : Closing.Contains(text[i]) ? ')' : text[i];
        });
    }
}

using ReformSite.Plan;
using ReformSite.Problems;
using ReformSite.Sources;

namespace ReformSite.Readiness;

/// <summary>
/// Which rules of 「行政データにおける機械可読性に関するルール」 (2026-03-31) the files break, by the ids and names of the rule. The program reads
/// such files all the same, and its open data keep the rules; this is for the city that wants to publish its own files.
/// </summary>
public static class MachineReadability
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["L1-03"] = "データが分断されていないか",
        ["L1-06"] = "スペースや改行等で体裁を整えていないか",
        ["L1-07"] = "１セル１データとなっているか",
        ["L1-08"] = "機種依存文字を使用していないか",
        ["L1-14"] = "【CSV】１行１データで表現されているか",
        ["L2-01"] = "数値データは数値属性とし、文字列を含まないこと",
        ["L2-04"] = "選択肢回答が標準化されているか",
        ["L3-01"] = "項目名行から始まり、次行からデータ入力がされているか",
        ["L3-03"] = "数値データの同一列内に特殊記号（秘匿等）を使用する場合は、その定義を明記しているか",
        ["L3-05"] = "時間軸の表記が標準化されているか",
        ["L3-09"] = "データが縦持ち形式になっているか",
    };

    public static ReportSection Section(Portal portal, ReformPlan plan)
    {
        var broken = new SortedDictionary<string, (int Count, Place First)>(StringComparer.Ordinal);
        foreach (var table in ReadinessComposer.Tables(portal))
        {
            foreach (var file in table.Files) Look(file, broken);
            foreach (var record in table.Records)
            {
                foreach (var (column, cell) in record.Cells) Look(column, cell, plan, broken);
            }
        }
        return new ReportSection(
            new("機械可読性ルール", "Rules of machine readability"),
            broken.Count == 0 ? new("「行政データにおける機械可読性に関するルール」に反するところは見つかりませんでした。", "No rule was found broken.")
                : new($"「行政データにおける機械可読性に関するルール」(令和8年3月31日)の{broken.Count}項目に当たるところがあります。公開データ(data)では、そろえた形で公開しています。",
                    $"{broken.Count} rules are broken by the files as they stand; the published open data keep them."),
            [new("ルール", "rule"), new("内容", "name"), new("件数", "count"), new("最初の場所", "first place")],
            [.. broken.Select(rule => new[] { rule.Key, Names[rule.Key], ReadinessComposer.Number(rule.Value.Count), rule.Value.First.Spoken().Ja })]);
    }

    private static void Look(ReadFile file, SortedDictionary<string, (int Count, Place First)> broken)
    {
        var shape = file.Shape;
        if (shape.TitleRows > 0 || file.HeaderRow > 1) Note(broken, "L3-01", new Place(file.File, 1));
        if (shape.BlankRows + shape.BlankColumns > 0) Note(broken, "L1-03", new Place(file.File), shape.BlankRows + shape.BlankColumns);
        if (shape.IsWide) Note(broken, "L3-09", new Place(file.File, file.HeaderRow));
    }

    private static void Look(Column column, Cell cell, ReformPlan plan, SortedDictionary<string, (int Count, Place First)> broken)
    {
        if (cell.Text.Contains('\n', StringComparison.Ordinal)) Note(broken, "L1-14", cell.Place);
        if (cell.Text.AsSpan().ContainsAny(PlatformDependent)) Note(broken, "L1-08", cell.Place);
        if (column == Sheets.Initiatives.Related && cell.Text.AsSpan().ContainsAny(Separators)) Note(broken, "L1-07", cell.Place);
        if (IsCode(column) && cell.Text.AsSpan().ContainsAny(' ', '　')) Note(broken, "L1-06", cell.Place);
        if (ColumnTypes.IsYear(column) && !cell.Text.Contains("20", StringComparison.Ordinal) && !cell.Text.Contains("19", StringComparison.Ordinal)) Note(broken, "L3-05", cell.Place);
        if ((column == Sheets.Results.YearEndEvaluation && plan.YearEndScale.Find(cell.Text) is { } end && end.Code != cell.Text)
            || (column == Sheets.Results.MidtermEvaluation && plan.MidtermScale.Find(cell.Text) is { } mid && mid.Code != cell.Text)) Note(broken, "L2-04", cell.Place);
        if (IsNumber(column) && cell.IsDash) Note(broken, "L3-03", cell.Place);
        else if ((IsNumber(column) || column == Sheets.Results.Effect) && cell.Text.AsSpan().IndexOfAnyInRange('0', '9') >= 0 && cell.Text.AsSpan().ContainsAnyExcept(PlainNumber))
            Note(broken, "L2-01", cell.Place);
    }

    /// <summary>Circled and Roman numerals, enclosed and squared letters, and the kanji only some vendors' sets hold.</summary>
    private static readonly System.Buffers.SearchValues<char> PlatformDependent = System.Buffers.SearchValues.Create(
        string.Concat(Enumerable.Range('①', 20).Concat(Enumerable.Range('Ⅰ', 12)).Concat(Enumerable.Range('ⅰ', 12)).Concat(Enumerable.Range(0x3220, 0x33FF - 0x3220 + 1)).Concat(Enumerable.Range(0xFA0E, 0xFA2D - 0xFA0E + 1)).Select(code => (char)code)) + "髙№℡");

    private static readonly System.Buffers.SearchValues<char> Separators = System.Buffers.SearchValues.Create("、,，・/／\n");

    private static readonly System.Buffers.SearchValues<char> PlainNumber = System.Buffers.SearchValues.Create("0123456789.-");

    private static bool IsCode(Column column) => ColumnTypes.IsYear(column) || column == Sheets.Initiatives.PolicyNo || column == Sheets.Results.YearEndEvaluation || column == Sheets.Results.MidtermEvaluation;

    private static bool IsNumber(Column column) => column == Sheets.Indicators.Target || column == Sheets.Indicators.Actual || column == Sheets.Indicators.Baseline;

    private static void Note(SortedDictionary<string, (int Count, Place First)> broken, string rule, Place place, int count = 1) =>
        broken[rule] = broken.TryGetValue(rule, out var known) ? (known.Count + count, known.First) : (count, place);
}

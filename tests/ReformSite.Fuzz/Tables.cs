using ReformSite.Sources;

namespace ReformSite.Fuzz;

/// <summary>
/// Tables as a clerk might write them for the sample portal, and the ways to write them down. Two of three are free of mistakes; of the
/// others every row has some.
/// </summary>
internal sealed class Tables(Random random)
{
    private static readonly string[] Ids = ["K1-1-1", "Ｋ１－１－２", "k1-1-3", "K1-2-1", "K1-2-2", "K2-1-1", "K2-1-2", "K3-1-1", "K4-1-1"];

    private static readonly string[] Years = ["R3", "Ｒ４", "令和5年度", "令和６", "2025 (R7)"];

    private static readonly string[] Texts =
    [
        "支援を実施", "一\n二", "・一\n・二", "3,840千円", "\"引用\"を含む", "①㈱髙﨑", "ｶﾅ カナ", "—", "該当なし", "<p>一<li>二", "a < b & c", "https://example.jp/?a=1&b=2。",
        "5\"の管", "", " 前後 ", "長い文" + new string('字', 300), "=SUM(A1)", "𠮷野家", "1月2日",
    ];

    private static readonly string[] Mistaken =
        ["#REF!", "#####", "湖南??協議会", "R99", "令和元年度", "K9-9-9", "1/2", "終了", "6", "約20", "", "2001/1/1", "三", "9999999999999999999", "\uFFFE", "\uFFFD", "\uE000"];

    /// <summary>A table with its header, titles and blank rows among it, columns in any order.</summary>
    public List<string[]> Rows(Sheet sheet)
    {
        var columns = sheet.Columns.Where(column => column.Required || random.Next(3) > 0).OrderBy(_ => random.Next()).ToList();
        var english = random.Next(5) == 0;
        var careful = random.Next(3) > 0;
        List<string> header = [.. columns.Select(column => english ? column.English : column.Name)];
        var extra = random.Next(6) == 0;
        if (extra) header.Add(careful ? "備考" : Any("備考", "", "R4 取組計画", "評価", header[0]));
        List<string[]> rows = [];
        for (var i = random.Next(4) - 1; i > 0; i--) rows.Add(random.Next(2) == 0 ? ["令和3年度 進捗状況"] : new string[header.Count].Select(_ => "").ToArray());
        rows.Add([.. header]);
        for (var i = random.Next(30); i > 0; i--)
        {
            var row = columns.ConvertAll(column => Cell(sheet, column, i));
            if (extra) row.Add(Any(Texts));
            if (!careful) row[random.Next(row.Count)] = Any(Mistaken);
            if (random.Next(20) == 0) row = row.ConvertAll(_ => "");
            rows.Add([.. row]);
        }
        return rows;
    }

    /// <summary>One of the accepted ways; UTF-8 where CP932 does not have the letters.</summary>
    public byte[] Written(IReadOnlyList<string[]> rows)
    {
        var writing = new Writing(Any([.. Encodings.Names]), random.Next(3) == 0 ? '\t' : ',', Any("\r\n", "\n", "\r"), (Quoting)random.Next(4), random.Next(4) > 0);
        return (Encodings.Holds(writing.Encoding, writing.Text(rows)) ? writing : writing with { Encoding = "UTF-8 BOM" }).Bytes(rows);
    }

    /// <param name="number">Different for every row, as what a row is about must be.</param>
    private string Cell(Sheet sheet, Column column, int number) => column.English switch
    {
        "initiative_id" when sheet.Name == "initiatives" => $"K1-2-{number}",
        "initiative_id" => Ids[number % Ids.Length],
        "policy_no" => Any("1", "第1の政策", "第 ２ の政策", "2"),
        "fiscal_year" => Years[number / Ids.Length % Years.Length],
        "baseline_year" or "end_year" => Any([.. Years, "H31", "令和元年度", ""]),
        "midterm_evaluation" or "year_end_evaluation" => Any("5", "４", "3：目標達成", "2.よい", "1", "", "-"),
        "effect" => Any("1,234", "△2.5億円", "12件", "3,840千円", "約20", "", "999999999999999999億円"),
        "baseline" or "target" or "actual" => Any("1,234", "△2.5", "１２", "0", "96.4%", "", "-", "0.00000001", "999999999999999999"),
        "effect_kind" => Any("", "単年度", "継続"),
        "target_kind" => Any("毎年度", "累計", "期末", "純増"),
        "indicator" => $"指標{number}",
        "direction" => Any("増", "減", ""),
        "date" => Any("2025-08-20", "2025/8/20", "２０２５年８月２０日"),
        "lifecycle" => Any("", "完了", "中止", "休止"),
        _ when column.Required => Any("支援を実施", "①㈱髙﨑", "一\n二", "3,840千円", "ｶﾅ カナ"),
        _ => Any(Texts),
    };

    private string Any(params string[] choices) => choices[random.Next(choices.Length)];
}

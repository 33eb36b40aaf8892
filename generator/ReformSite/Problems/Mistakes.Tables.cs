namespace ReformSite.Problems;

/// <summary>A header nobody knows, and the missing column that may have been meant.</summary>
/// <param name="Name">What to write instead: <c>R3 取組計画</c> stands for the missing 年度.</param>
public readonly record struct MeantHeader(Place Place, string Written, string Name, string Missing);

/// <summary>RS11xx: headers and columns. RS12xx: cells that Excel or an export damaged.</summary>
public static partial class Mistakes
{
    /// <summary>The header row lacks columns the table needs. <example><c>results.csv</c> without <c>年度</c> and without columns like <c>R3 取組計画</c></example></summary>
    /// <param name="place">The row that is most like a header.</param>
    /// <param name="missing">Names of the columns.</param>
    /// <param name="meant">Headers of the row that nobody knows and that may be misspelt.</param>
    public static Problem ColumnsMissing(Place place, IReadOnlyList<string> missing, IReadOnlyList<MeantHeader> meant)
    {
        var asked = string.Concat(meant.Select(header => $"{header.Place.ColumnLetter}列「{Shortened(header.Written)}」は「{header.Name}」のことでしょうか。"));
        var askedEn = string.Concat(meant.Select(header => $" Does “{Shortened(header.Written)}” in column {header.Place.ColumnLetter} mean “{header.Name}”?"));
        List<string> absent = [.. missing.Except(meant.Select(header => header.Missing))];
        List<string> steps = [], stepsEn = [];
        if (meant.Count > 0)
        {
            steps.Add(string.Join("、", meant.Select(header => $"{header.Place.ColumnLetter}列の見出しを「{header.Name}」に")) + "直し");
            stepsEn.Add("Write " + string.Join(" and ", meant.Select(header => $"“{header.Name}” in column {header.Place.ColumnLetter}")));
        }
        if (absent.Count > 0)
        {
            steps.Add($"{Quoted(absent)}の見出しを足し");
            stepsEn.Add($"{(meant.Count > 0 ? "add" : "Add")} {QuotedEn(absent)} to the header");
        }
        return Error("RS1101", place,
            new($"見出しに{Quoted(missing)}の列がありません。{asked}", $"The header lacks the column{(missing.Count == 1 ? "" : "s")} {QuotedEn(missing)}.{askedEn}"),
            place.Remedy($"{string.Join("、", steps)}てください。見出しは上から10行以内に置きます。", $"{string.Join(", ", stepsEn)}; it must stand within the first 10 rows."));
    }

    /// <summary>None of the first ten rows has anything of a header. <example>a file that begins with data</example></summary>
    public static Problem HeaderMissing(SourceFile file, IReadOnlyList<string> required) => Error("RS1102", new Place(file, 1),
        new($"「{file.Name}」の上から10行以内に見出しの行がありません。", $"“{file.Name}” has no header within its first 10 rows."),
        new($"{file.Name} → {Quoted(required)}の見出しを持つ行を、データの上に置いてください。列はコンマかタブで区切ります。",
            $"{file.Name} → Put a row with the headers {QuotedEn(required)} above the data, with commas or tabs between the columns.")) with { Rule = "L3-01" };

    /// <summary>Two columns mean the same. <example><c>取組計画</c> in C and again in F; <c>実績効果額</c> and <c>実績効果値</c>; <c>取組番号</c> and <c>initiative_id</c></example></summary>
    public static Problem DuplicateHeader(Place place, string header, Place first, string firstHeader) => Error("RS1103", place,
        new($"{place.ColumnLetter}列「{Shortened(header)}」は、{first.ColumnLetter}列「{Shortened(firstHeader)}」と同じ項目です。どちらを使うか決められません。",
            $"Column {place.ColumnLetter} “{Shortened(header)}” means the same as column {first.ColumnLetter} “{Shortened(firstHeader)}”; one of them must go."),
        place.Remedy(Shortened(header), "使わない方の列を消すか、見出しを変えてください。", "Delete the column that is not used, or rename it.")) with { Rule = "L2-03" };

    /// <summary>
    /// A column is named just <c>評価</c>, as the city's sheet has it twice a year; it cannot be told which of the two evaluations it holds.
    /// <example><c>R3 評価</c>; a second <c>評価</c> beside <c>年度末実績</c></example>
    /// </summary>
    public static Problem PlainEvaluation(Place place, string header) => Error("RS1104", place,
        new($"見出し「{header}」では、中間の評価か年度末の評価か分かりません。", $"The header “{header}” does not tell whether it is the midterm or the year-end evaluation."),
        place.Remedy(header, "年度の途中の評価なら「中間評価」、年度末の評価なら「年度末評価」に変えてください(年度が付くときは「R3 年度末評価」)。",
            "Rename it to “中間評価” (midterm_evaluation) or “年度末評価” (year_end_evaluation), with the year before it in a wide table."));

    /// <summary>A header the contract does not know. Its cells go into the open data, those of initiatives.csv also onto the initiative's page. <example><c>取組み番号</c></example></summary>
    /// <param name="onPages">True in initiatives.csv, whose unknown columns the pages show under その他の項目.</param>
    /// <param name="nearest">The known name that may have been meant, or null.</param>
    /// <param name="elsewhere">The file the header belongs to, or null.</param>
    public static Problem UnknownColumn(Place place, string header, string? nearest, string? elsewhere, bool onPages) => Warning("RS1105", place,
        new($"見出し「{Shortened(header)}」は{(elsewhere is null ? "決められた項目ではない" : $" {elsewhere} の項目な")}ので、{(onPages ? "取組のページの「その他の項目」に表示されます" : "ページには使われません")}。" + Asked(nearest),
            $"The header “{Shortened(header)}” {(elsewhere is null ? "is not a known column" : $"belongs to {elsewhere}")}; {(onPages ? "its cells are shown on the initiative's page under “その他の項目”" : "the pages do not use it")}." + AskedEn(nearest)),
        place.Remedy(Shortened(header), (nearest, onPages) switch
            {
                (not null, _) => $"「{nearest}」に直すか、要らなければ列を消してください。",
                (_, true) => "市が独自に加えた列なら、そのままで構いません。要らなければ列を消してください。",
                _ => "この列はオープンデータにだけ入ります。要らなければ列を消してください。",
            },
            (nearest, onPages) switch
            {
                (not null, _) => $"Rename it to “{nearest}”, or delete the column if it is not needed.",
                (_, true) => "Leave it if it is a column of the city's own; delete it if it is not needed.",
                _ => "The column goes into the open data only; delete it if it is not needed.",
            }));

    /// <summary>A cell stands in a column without a header, so nothing can be done with it. Once per column. <example>a note to the right of the table; a row one comma too long</example></summary>
    public static Problem CellWithoutHeader(Place place, string text) => Error("RS1106", place,
        new($"見出しのない{place.ColumnLetter}列に「{Shortened(text)}」と書かれています。この列は読まれません。",
            $"Column {place.ColumnLetter} has no header but holds “{Shortened(text)}”; the column is not read."),
        place.Remedy("見出しを付けるか、セルを消してください。行の途中に余分なコンマがないかも確かめてください。",
            "Give the column a header or clear the cell; check the row for a comma too many.")) with { Rule = "L1-05" };

    /// <summary>Both forms at once: a column <c>年度</c> and columns that carry a year. <example><c>取組番号,年度,R3 取組計画</c></example></summary>
    public static Problem YearTwice(Place place, string header, string yearHeader) => Error("RS1107", place,
        new($"「{yearHeader}」の列があるのに、見出し「{header}」にも年度が付いています。", $"There is a column “{yearHeader}”, and the header “{header}” carries a year as well."),
        place.Remedy(header, $"「{yearHeader}」の列を使うなら見出しの年度を消し、年度ごとに列を並べるなら「{yearHeader}」の列を消してください。",
            $"Either drop the year from the header, or delete the column “{yearHeader}”."));

    /// <summary>Excel exported an error value instead of content. <example><c>#REF!</c>, <c>#N/A</c></example></summary>
    public static Problem ExcelError(Place place, string header, string text) => Error("RS1201", place,
        new($"「{Shortened(header)}」が Excel のエラー値「{text}」になっています。", $"“{Shortened(header)}” holds the Excel error value “{text}”."),
        place.Remedy(Shortened(header), "元の Excel で数式を直すか値を入力し、CSV を保存し直してください。", "Correct the formula in the workbook or type the value, then save the CSV again."));

    /// <summary>The column was too narrow when Excel exported it, and the content is lost. <example><c>#####</c></example></summary>
    public static Problem ColumnTooNarrow(Place place, string header) => Error("RS1202", place,
        new($"「{Shortened(header)}」が「####」になっています。Excel の列の幅が足りず、値が書き出されませんでした。",
            $"“{Shortened(header)}” holds “####”: the column was too narrow in Excel, and the value was not exported."),
        place.Remedy(Shortened(header), "元の Excel で列の幅を広げ、CSV を保存し直してください。", "Widen the column in the workbook and save the CSV again."));

    /// <summary>Excel exported a long number in short, and its digits are lost. <example><c>1.23E+08</c></example></summary>
    public static Problem NumberShortened(Place place, string header, string text) => Error("RS1206", place,
        new($"「{Shortened(header)}」が「{text}」になっています。Excel が桁の多い数を縮めて書き出したので、元の数が分かりません。",
            $"“{Shortened(header)}” holds “{text}”: Excel exported a long number in short, and its digits are lost."),
        place.Remedy(Shortened(header), "元の Excel でセルの表示形式を「数値」にし、CSV を保存し直してください。番号なら「文字列」にして入力し直します。",
            "Set the cell's format to number in the workbook and save the CSV again; if it is an id, set it to text and enter it again."));

    /// <summary>Letters turned into question marks when the file was exported. <example><c>湖南??協議会</c></example></summary>
    public static Problem LettersLost(Place place, string header, string text) => Warning("RS1203", place,
        new($"「{Shortened(header)}」の「{text}」は、保存のときに文字が「?」に変わったようです。", $"In “{Shortened(header)}”, letters seem to have turned into question marks: “{text}”."),
        place.Remedy(Shortened(header), "元の文字を確かめて入力し直し、「CSV UTF-8(コンマ区切り)」で保存してください。", "Type the letters again and save as “CSV UTF-8 (comma delimited)”."));

    /// <summary>The file holds the mark that programs write in place of a letter they could not read (U+FFFD). <example><c>湖南�協議会</c></example></summary>
    public static Problem LetterReplaced(Place place, string header, string text) => Error("RS1204", place,
        new($"「{Shortened(header)}」の「{text}」に、読めなかった文字の印(�)が入っています。", $"“{Shortened(header)}” holds the mark of an unreadable letter (�): “{text}”."),
        place.Remedy(Shortened(header), "元の文字に直してください。", "Put the original letter back."));

    /// <summary>A letter made for one machine (外字), which other machines cannot show. <example>a name written with a letter from the user-defined area</example></summary>
    public static Problem PrivateLetter(Place place, string header, int codePoint) => Warning("RS1205", place,
        new($"「{Shortened(header)}」に外字(U+{codePoint:X4})があります。ほかのパソコンやスマートフォンでは表示されません。",
            $"“{Shortened(header)}” holds a user-defined letter (U+{codePoint:X4}) that other machines cannot show."),
        place.Remedy(Shortened(header), "一般の文字(常用漢字や JIS の漢字、かな)に置き換えてください。", "Replace it with a letter every machine has.")) with { Rule = "L1-08" };
}

using FsCheck;
using FsCheck.Fluent;
using ReformSite.Fuzz;
using ReformSite.Problems;
using ReformSite.Sources;

namespace ReformSite.Tests.Properties;

/// <summary>A table written in any of the accepted ways reads as the same table, and every cell knows where a clerk sees it.</summary>
public class RoundTripTests
{
    private static readonly string[] Texts =
    [
        "支援を実施", "取組,計画\t一", "一\n二", "一\r\n\r\n二", "\"引用\"", "\"", "\"\"", "5\"の管", "a\"b\"", ",", ",,", "①㈱㍼髙﨑", "ｶﾞｷﾞ カ゛", "１２３ abc ＡＢＣ", "～―∥￢", "ソ表能十",
        "・一\n・二", " 前後 ", "　全角　", "—", "0", "3,840千円", "=SUM(A1:A2)", "'=1+1", "'001", "<p>一<li>二", "&amp;", "?", "a;b|c", "", "", "", "𠮷野家", "👨‍👩‍👧", "か\u3099", "–", "\u00A0",
    ];

    /// <param name="Grid">As the file has it, with titles, header, blank rows and columns.</param>
    /// <param name="Records">Column to text as it will be read, with its row and column in Excel; blank cells left out.</param>
    private sealed record Case(Sheet Sheet, Writing Writing, List<string[]> Grid, int HeaderRow, List<Dictionary<string, (string Text, int Row, int Column)>> Records)
    {
        public override string ToString() => $"{Writing}\n{Writing.Text(Grid)}";
    }

    [Fact]
    public void A_table_reads_back_as_it_was_written_in_every_encoding_and_layout()
    {
        using var trial = new Trial();
        var seen = new HashSet<string>();
        Holds.ForAll(Holds.Random.Select(CaseOf), 1000, written =>
        {
            seen.Add(written.Writing.Encoding + written.Writing.Separator + written.Writing.LineEnd);
            var problems = new ProblemList();
            var table = trial.ReadTable(written.Sheet, written.Writing.Bytes(written.Grid), problems);
            Assert.Equal([], problems.Ordered().Where(problem => problem.Code != "RS1105").Select(problem => $"{problem.Place} {problem.Code}"));
            var file = Assert.Single(table.Files);
            Assert.Equal((written.HeaderRow, written.Writing.Separator), (file.HeaderRow, file.Separator));
            Assert.StartsWith(file.Encoding, written.Writing.Encoding, StringComparison.Ordinal);
            Assert.Equal(written.Records.Select(Sorted), table.Records.Select(record => Sorted(Cells(record))));
        });
        Assert.Equal(Encodings.Names.Count * 2 * 3, seen.Count);
    }

    private static Dictionary<string, (string Text, int Row, int Column)> Cells(ReformSite.Sources.Record record) => record.Cells
        .Select(cell => (cell.Column.Name, Value: cell.Cell)).Concat(record.Extra.Select(cell => (Name: cell.Key, cell.Value)))
        .ToDictionary(cell => cell.Name, cell => (cell.Value.Text, cell.Value.Place.Row, cell.Value.Place.Column));

    private static string Sorted(Dictionary<string, (string Text, int Row, int Column)> cells) =>
        string.Join(" | ", cells.OrderBy(cell => cell.Key, StringComparer.Ordinal).Select(cell => $"{cell.Key}@{cell.Value.Row},{cell.Value.Column}={cell.Value.Text}"));

    private static Case CaseOf(Random random)
    {
        var sheet = Trial.Sheets[random.Next(4)];
        string[] lineEnds = ["\r\n", "\n", "\r"];
        var writing = new Writing(Encodings.Names[random.Next(5)], random.Next(2) == 0 ? ',' : '\t', lineEnds[random.Next(3)], (Quoting)random.Next(4), random.Next(2) == 0);
        var texts = Texts.Where(text => Encodings.Holds(writing.Encoding, text)).ToArray();

        // Columns in any order, blank ones among them, and one the contract does not know. Japanese names are what tells CP932 from UTF-8.
        var names = sheet.Columns.Where(column => column.Required || random.Next(2) == 0).Select(column => (column.Name, Shown: column.Name)).ToList();
        if (writing.Encoding != "CP932" && random.Next(3) == 0) names = names.ConvertAll(name => (name.Name, Shown: sheet.Columns.First(column => column.Name == name.Name).English.ToUpperInvariant()));
        if (random.Next(3) == 0) names.Add(("備考\"欄\"", "備考\"欄\""));
        for (var blanks = random.Next(3); blanks > 0; blanks--) names.Add(("", ""));
        names = [.. names.OrderBy(_ => random.Next())];

        List<string[]> grid = [];
        for (var titles = random.Next(5); titles > 0; titles--) grid.Add(random.Next(2) == 0 ? Blank(names.Count) : ["令和3年度, \"進捗\"\n状況"]);
        var headerRow = grid.Count + 1;
        grid.Add([.. names.Select(name => name.Shown)]);
        List<Dictionary<string, (string, int, int)>> records = [];
        for (var rows = random.Next(8); rows > 0; rows--)
        {
            if (random.Next(4) == 0) grid.Add(Blank(random.Next(names.Count) + 1));
            // The id is what makes a row one that is not blank.
            string[] row = [.. names.Select(name => name.Name == "" ? "" : name.Name == "取組番号" ? "K1-1-1" : texts[random.Next(texts.Length)])];
            grid.Add(row);
            records.Add(names.Select((name, column) => (name.Name, Text: Read(row[column]), Column: column + 1))
                .Where(cell => cell.Text.Length > 0).ToDictionary(cell => cell.Name, cell => (cell.Text, grid.Count, cell.Column)));
        }
        return new Case(sheet, writing, grid, headerRow, records);
    }

    /// <summary>What a cell means: blanks around it do not count, a line break is a line break, and the guard of a formula is none of it.</summary>
    private static string Read(string cell) => cell == "'=1+1" ? "=1+1" : cell.Replace("\r\n", "\n", StringComparison.Ordinal).Trim();

    private static string[] Blank(int columns) => [.. Enumerable.Repeat("", columns)];
}

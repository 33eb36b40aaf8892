using FsCheck;
using FsCheck.Fluent;
using ReformSite.Fuzz;
using ReformSite.Problems;
using ReformSite.Sources;
using Results = ReformSite.Sources.Sheets.Results;

namespace ReformSite.Tests.Properties;

/// <summary>One row per year or one column per year: the same results.</summary>
public class WideFormTests
{
    private static readonly Column[] PerYear = [.. Results.Sheet.Columns.Where(column => column.PerYear)];

    private static readonly Func<int, string, string>[] Headers =
    [
        (year, name) => $"R{year - 2018} {name}", (year, name) => $"令和{year - 2018}年度の{name}", (year, name) => $"{name}（{year}）", (year, name) => $"Ｒ{year - 2018}・{name}",
    ];

    private static readonly Writing Excel = new("UTF-8 BOM", ',', "\r\n", Quoting.Needed, EndsWithLine: true);

    [Fact]
    public void A_table_with_columns_per_year_reads_as_the_one_with_rows_per_year()
    {
        using var trial = new Trial();
        Holds.ForAll(Holds.Random, 200, random =>
        {
            var columns = PerYear.Where(_ => random.Next(2) == 0).DefaultIfEmpty(Results.Plan).ToList();
            var (ids, years) = (Enumerable.Range(1, 4).Select(n => $"K1-1-{n}").ToList(), Enumerable.Range(2021, 5).ToList());
            var cells = new Dictionary<(string Id, int Year, Column Column), string>();
            foreach (var id in ids) foreach (var year in years) foreach (var column in columns) cells[(id, year, column)] = random.Next(3) == 0 ? "" : $"{column.Name},{id}\n{year}";
            var named = Headers[random.Next(Headers.Length)];
            var places = years.SelectMany(year => columns.Select(column => (Year: year, Column: column))).OrderBy(_ => random.Next()).ToList();

            List<string[]> wide = [["取組番号", .. places.Select(place => named(place.Year, place.Column.Name))]];
            wide.AddRange(ids.Select(id => (string[])[id, .. places.Select(place => cells[(id, place.Year, place.Column)])]));
            List<string[]> rows = [["取組番号", "年度", .. columns.Select(column => column.Name)]];
            foreach (var id in ids)
                rows.AddRange(years.Where(year => columns.Exists(column => cells[(id, year, column)].Length > 0)).Select(year => (string[])[id, $"{year}", .. columns.Select(column => cells[(id, year, column)])]));

            Assert.Equal(Told(trial, rows), Told(trial, wide));
        });
    }

    private static List<string> Told(Trial trial, List<string[]> rows)
    {
        var problems = new ProblemList();
        var table = trial.ReadTable(Results.Sheet, Excel.Bytes(rows), problems);
        Assert.Equal([], problems.Ordered());
        return [.. table.Records.Select(record =>
        {
            Assert.True(FiscalYear.TryParse(record.Value(Results.Year)!.Value.Text, out var year));
            return $"{record.Value(Results.Id)!.Value.Text} {year.Year}: {string.Join('|', PerYear.Select(column => record.Value(column)?.Text))}";
        })];
    }
}

using ReformSite.Pages;
using ReformSite.Plan;
using ReformSite.Problems;
using ReformSite.Sources;
using ReformSite.Tests.House;
using Record = ReformSite.Sources.Record;

namespace ReformSite.Tests.Pages;

/// <summary>Nothing the city wrote is lost: the text of every cell stands on the page of its initiative.</summary>
[Collection(nameof(BothPortals))]
public class CellTextTests(BothPortals portals)
{
    public static TheoryData<string> All => BothPortals.All;

    [Theory]
    [MemberData(nameof(All))]
    public void Every_cell_stands_on_the_page_of_its_initiative(string name)
    {
        var portal = PortalReader.Read(Repository.At("content", name), new ProblemList())!;
        var titles = portal.Initiatives.Records.ToDictionary(row => row.Written(Sheets.Initiatives.Id)!.Value.Text, row => row.Written(Sheets.Initiatives.Title)!.Value.Text);
        var findings = new List<string>();
        var cells = 0;
        foreach (var row in new[] { portal.Initiatives, portal.Results, portal.Indicators, portal.Corrections }.SelectMany(table => table.Records))
        {
            var id = row.Cells.First(cell => cell.Column.Name == "取組番号").Cell.Text;
            var page = BothPortals.Read(portals.Folder(name), "initiatives", id, "index.html");
            var whole = BothPortals.Squeeze(page.Body!.TextContent);
            var ofYear = OfYear(row) is { } year ? BothPortals.Squeeze(page.GetElementById($"y{year.Year}")!.TextContent) : whole;
            foreach (var (column, cell) in row.Cells)
            {
                foreach (var words in Shown(column, cell, row, portal.Settings, titles))
                {
                    cells++;
                    var text = column == Sheets.Results.Id ? whole : ofYear;
                    if (!text.Contains(BothPortals.Squeeze(words), StringComparison.Ordinal)) findings.Add($"{cell.Place} {column.Name}: {words}");
                }
            }
        }
        Assert.Equal([], findings);
        Assert.True(cells > 100);
    }

    private static FiscalYear? OfYear(Record row) =>
        row.Written(Sheets.Results.Year) is { } cell && FiscalYear.TryParse(cell.Text, out var year) ? year : null;

    /// <summary>The words a reader finds for a cell: its text as it is, except for codes, years, dates and numbers, which are spelt out.</summary>
    private static IEnumerable<string> Shown(Column column, Cell cell, Record row, Settings settings, Dictionary<string, string> titles)
    {
        if (cell.IsDash && column != Sheets.Initiatives.NumericTarget) return [];
        if (column == Sheets.Initiatives.PolicyNo) return [$"第{InitiativeRows.PolicyNumber(cell.Text)}の政策"];
        if (column == Sheets.Initiatives.Policy) return [settings.PolicyNames[InitiativeRows.PolicyNumber(row.Written(Sheets.Initiatives.PolicyNo)!.Value.Text)!]];
        if (column == Sheets.Initiatives.Related) return cell.Text.Split('、', '・', '\n');
        if (column == Sheets.Initiatives.Lifecycle) return cell.Text.Split(':') is [var word, var into] ? [word, titles[into]] : [cell.Text];
        if (column == Sheets.Results.YearEndEvaluation) return [cell.Text, settings.YearEndScale.First(level => level.Code == Normal.Key(cell.Text)).Label];
        if (column == Sheets.Indicators.TargetKind) return [$"種類「{cell.Text}」"];
        if (column == Sheets.Indicators.Direction) return cell.Text == "減" ? ["少ないほどよい指標です"] : [];
        if (column == Sheets.Corrections.Date) return [DateOnly.ParseExact(cell.Text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).ToString("yyyy年M月d日", System.Globalization.CultureInfo.InvariantCulture)];
        switch (DataTypes.Of(column))
        {
            case "number":
                Assert.True(Numbers.TryParse(cell.Text, out var number));
                return [Amounts.Number(number, AmountTests.Japanese) + row.Written(Sheets.Indicators.Unit)!.Value.Text];
            case "year":
                Assert.True(FiscalYear.TryParse(cell.Text, out var year));
                return [year.Year >= 2019 ? $"令和{(year.Year == 2019 ? "元" : year.Year - 2018)}年度" : $"平成{year.Year - 1988}年度"];
            default:
                return [CellText.Of(cell.Text)];
        }
    }
}

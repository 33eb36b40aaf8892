using System.Globalization;
using System.Text;
using ReformSite.Pages;
using ReformSite.Plan;
using ReformSite.Sources;

namespace ReformSite.Files;

/// <summary>
/// The published tables: long form, UTF-8 with BOM, CRLF, one line per record, canonical headers. Texts stand as written; fiscal years as
/// Western years, numbers as plain decimals, dates as ISO 8601, evaluations as their codes, ids and policy numbers in the form the pages have.
/// </summary>
public static class OpenData
{
    public static IEnumerable<FileJob> Jobs(Edition edition)
    {
        foreach (var table in Tables(edition)) yield return SiteFiles.One(Addresses.DataFile(table.Sheet.Name + ".csv").Path, () => Csv(table, edition.Plan));
        yield return SiteFiles.One(Addresses.DataFile("plan.json").Path, () => PlanJson.Write(edition));
        yield return SiteFiles.One(Addresses.DataFile(PlanJson.SchemaName).Path, PlanJson.Schema);
        yield return SiteFiles.One(Addresses.DataFile("datapackage.json").Path, () => DataPackage.Write(edition));
    }

    public static IReadOnlyList<Table> Tables(Edition edition) =>
        [edition.Portal.Initiatives, edition.Portal.Results, edition.Portal.Indicators, edition.Portal.Corrections];

    private static byte[] Csv(Table table, ReformPlan plan)
    {
        var ids = plan.Initiatives.ToDictionary(initiative => Normal.Key(initiative.Id), initiative => initiative.Id, StringComparer.Ordinal);
        var csv = new StringBuilder("\uFEFF");
        Line(csv, [.. table.Sheet.Columns.Select(column => column.Name), .. table.ExtraColumns.Select(FormulaGuard.Put)]);
        foreach (var record in table.Records)
        {
            Line(csv,
            [
                .. table.Sheet.Columns.Select(column => record.Written(column) is { } cell ? Value(column, cell, plan, ids) : ""),
                .. table.ExtraColumns.Select(name => record.Extra.TryGetValue(name, out var cell) ? FormulaGuard.Put(cell.Text) : ""),
            ]);
        }
        return SiteFiles.Text(csv.ToString());
    }

    private static void Line(StringBuilder csv, IReadOnlyList<string> cells)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            if (i > 0) csv.Append(',');
            csv.Append(cells[i].AsSpan().IndexOfAny("\",\r\n") < 0 ? cells[i] : $"\"{cells[i].Replace("\"", "\"\"", StringComparison.Ordinal)}\"");
        }
        csv.Append("\r\n");
    }

    private static string Value(Column column, Cell cell, ReformPlan plan, Dictionary<string, string> ids)
    {
        switch (DataTypes.Of(column))
        {
            case "year" when FiscalYear.TryParse(cell.Text, out var year):
                return year.Year.ToString(CultureInfo.InvariantCulture);
            case "number":
                return Numbers.TryParse(cell.Text, out var number) ? number.ToString(CultureInfo.InvariantCulture) : "";
            case "date" when CorrectionRows.TryParseDate(cell.Text, out var date):
                return date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        }
        // One form in all tables, or nobody could join them.
        if (column.Name == Sheets.Initiatives.Id.Name) return ids[Normal.Key(cell.Text)];
        if (column == Sheets.Initiatives.PolicyNo) return InitiativeRows.PolicyNumber(cell.Text) ?? FormulaGuard.Put(cell.Text);
        if (column == Sheets.Results.YearEndEvaluation) return plan.YearEndScale.Find(cell.Text)?.Code ?? "";
        if (column == Sheets.Results.MidtermEvaluation) return plan.MidtermScale.Find(cell.Text)?.Code ?? "";
        return FormulaGuard.Put(cell.Text);
    }
}

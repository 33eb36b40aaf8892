using System.Globalization;
using System.Text;
using ReformSite.Pages;
using ReformSite.Plan;
using ReformSite.Sources;

namespace ReformSite.Files;

/// <summary>
/// The published tables: long form, UTF-8 with BOM, CRLF, one line per record, canonical headers. Texts stand as written; fiscal years as
/// Western years, numbers as plain decimals, dates as ISO 8601, evaluations and the like as their codes, ids and policy numbers in the form the
/// pages have.
/// </summary>
public static class OpenData
{
    public static IEnumerable<FileJob> Jobs(Edition edition)
    {
        foreach (var table in Tables(edition)) yield return SiteFiles.One(Addresses.DataFile(table.Sheet.FileName).Path, () => Csv(table, edition.Plan));
        yield return SiteFiles.One(Addresses.DataFile(DataDescription.Codes.FileName).Path, () => Csv(DataDescription.Codes, DataDescription.CodeRows(edition.Plan)));
        yield return SiteFiles.One(Addresses.DataFile(DataDescription.Columns.FileName).Path, () => Csv(DataDescription.Columns, DataDescription.ColumnRows(Tables(edition))));
        yield return SiteFiles.One(Addresses.DataFile("plan.json").Path, () => PlanJson.Write(edition));
        yield return SiteFiles.One(Addresses.DataFile(PlanJson.SchemaName).Path, PlanJson.Schema);
        yield return SiteFiles.One(Addresses.DataFile("datapackage.json").Path, () => DataPackage.Write(edition));
    }

    public static IReadOnlyList<Table> Tables(Edition edition) =>
        [edition.Portal.Initiatives, edition.Portal.Results, edition.Portal.Indicators, edition.Portal.Corrections];

    private static byte[] Csv(Table table, ReformPlan plan)
    {
        var cells = new PublishedCells(plan);
        var csv = new StringBuilder("\uFEFF");
        Line(csv, [.. table.Sheet.Columns.Select(column => column.Name), .. table.ExtraColumns.Select(FormulaGuard.Put)]);
        foreach (var record in table.Records)
        {
            Line(csv,
            [
                .. table.Sheet.Columns.Select(column => cells.Of(table.Sheet, column, record)),
                .. table.ExtraColumns.Select(name => record.Extra.TryGetValue(name, out var cell) ? FormulaGuard.Put(cell.Text) : ""),
            ]);
        }
        return SiteFiles.Text(csv.ToString());
    }

    private static byte[] Csv(Sheet sheet, IEnumerable<IReadOnlyList<string>> rows)
    {
        var csv = new StringBuilder("\uFEFF");
        Line(csv, [.. sheet.Columns.Select(column => column.Name)]);
        foreach (var row in rows) Line(csv, [.. row.Select(FormulaGuard.Put)]);
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
}

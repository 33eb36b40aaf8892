using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ReformSite.Pages;
using ReformSite.Plan;
using ReformSite.Sources;
using ReformSite.Theming;

namespace ReformSite.Files;

/// <summary>
/// The published tables: long form, UTF-8 with BOM, CRLF, one line per record, canonical headers. Texts stand as written; fiscal years as
/// Western years, numbers as plain decimals, dates as ISO 8601, evaluations and the like as their codes, ids and policy numbers in the form the
/// pages have.
/// </summary>
public static class OpenData
{
    /// <param name="sums">As <see cref="Sums"/> gives them.</param>
    public static IEnumerable<FileJob> Jobs(Edition edition, string sums) =>
        Files(edition).Append((Addresses.DataSums, () => SiteFiles.Text(sums))).Select(file => SiteFiles.One(file.Address.Path, file.Make));

    /// <summary>
    /// SHA-256 of every published file of data, in the form of <c>sha256sum</c>, so that <c>sha256sum -c SHA256SUMS</c> checks a copy. The hash of this text stands
    /// at the foot of every page.
    /// </summary>
    public static string Sums(Edition edition) => string.Concat(Files(edition).AsParallel().AsOrdered()
        .Select(file => $"{Convert.ToHexStringLower(SHA256.HashData(file.Make()))}  {file.Address.Path["data/".Length..]}\n"));

    private static IEnumerable<(Address Address, Func<byte[]> Make)> Files(Edition edition)
    {
        foreach (var table in Tables(edition)) yield return (Addresses.DataFile(table.Sheet.FileName), () => Csv(table, edition.Plan));
        yield return (Addresses.DataFile(DataDescription.Codes.FileName), () => Csv(DataDescription.Codes, DataDescription.CodeRows(edition.Plan)));
        yield return (Addresses.DataFile(DataDescription.Columns.FileName), () => Csv(DataDescription.Columns, DataDescription.ColumnRows(Tables(edition))));
        yield return (Addresses.DataFile("plan.json"), () => PlanJson.Write(edition));
        yield return (Addresses.DataFile(PlanJson.SchemaName), PlanJson.Schema);
        yield return (Addresses.DataFile("datapackage.json"), () => DataPackage.Write(edition));
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
                .. table.Sheet.Columns.Select(column => FormulaGuard.Put(cells.Of(table.Sheet, column, record))),
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
            csv.Append(CsvCells.Quoted(cells[i]));
        }
        csv.Append("\r\n");
    }
}

using System.Globalization;
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
    /// <summary>Letters; above this their bytes would lie among the large objects, which are cleared before and collected seldom.</summary>
    private const int BufferSize = 1 << 14;

    /// <param name="sums">As <see cref="Sums"/> gives them.</param>
    public static IEnumerable<FileJob> Jobs(Edition edition, Task<string> sums) =>
        Files(edition).Append((Addresses.DataSums, stream => stream.Write(SiteFiles.Text(sums.GetAwaiter().GetResult())))).Select(file => SiteFiles.Streamed(file.Address.Path, file.WriteTo));

    /// <summary>
    /// SHA-256 of every published file of data, in the form of <c>sha256sum</c>, so that <c>sha256sum -c SHA256SUMS</c> checks a copy. The hash of this text stands
    /// at the foot of every page.
    /// </summary>
    public static string Sums(Edition edition) => string.Concat(Files(edition).AsParallel().AsOrdered().Select(file => $"{Convert.ToHexStringLower(WrittenHash.Of(file.WriteTo))}  {file.Address.Path["data/".Length..]}\n"));

    private static IEnumerable<(Address Address, Action<Stream> WriteTo)> Files(Edition edition)
    {
        var cells = new PublishedCells(edition.Plan);
        foreach (var table in Tables(edition)) yield return (Addresses.DataFile(table.Sheet.FileName), stream => Csv(table, cells, stream));
        yield return (Addresses.DataFile(DataDescription.Codes.FileName), stream => Csv(DataDescription.Codes, DataDescription.CodeRows(edition.Plan), stream));
        yield return (Addresses.DataFile(DataDescription.Columns.FileName), stream => Csv(DataDescription.Columns, DataDescription.ColumnRows(Tables(edition)), stream));
        yield return (Addresses.DataFile("plan.json"), stream => PlanJson.Write(edition, stream));
        yield return (Addresses.DataFile(PlanJson.SchemaName), stream => stream.Write(PlanJson.Schema()));
        yield return (Addresses.DataFile("datapackage.json"), stream => stream.Write(DataPackage.Write(edition)));
    }

    public static IReadOnlyList<Table> Tables(Edition edition) =>
        [edition.Portal.Initiatives, edition.Portal.Results, edition.Portal.Indicators, edition.Portal.Corrections];

    private static void Csv(Table table, PublishedCells cells, Stream stream)
    {
        using var csv = Writer(stream);
        Line(csv, [.. table.Sheet.Columns.Select(column => column.Name), .. table.ExtraColumns.Select(FormulaGuard.Put)]);
        var line = new List<string>();
        foreach (var record in table.Records)
        {
            line.Clear();
            foreach (var cell in cells.Of(table.Sheet, record)) line.Add(FormulaGuard.Put(cell));
            foreach (var name in table.ExtraColumns) line.Add(record.Extra.TryGetValue(name, out var cell) ? FormulaGuard.Put(cell.Text) : "");
            Line(csv, line);
        }
    }

    private static void Csv(Sheet sheet, IEnumerable<IReadOnlyList<string>> rows, Stream stream)
    {
        using var csv = Writer(stream);
        Line(csv, [.. sheet.Columns.Select(column => column.Name)]);
        foreach (var row in rows) Line(csv, [.. row.Select(FormulaGuard.Put)]);
    }

    private static StreamWriter Writer(Stream stream) => new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), BufferSize, leaveOpen: true);

    private static void Line(StreamWriter csv, IReadOnlyList<string> cells)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            if (i > 0) csv.Write(',');
            csv.Write(CsvCells.Quoted(cells[i]));
        }
        csv.Write("\r\n");
    }
}

using System.Collections.Frozen;
using ReformSite.Problems;

namespace ReformSite.Sources;

/// <summary>What the files of a table give, one after the other.</summary>
internal sealed record ReadRecords(List<Record> Records, List<string> ExtraColumns, List<Cell> IdsWithoutYear);

/// <summary>
/// Rows below a header to records. A row of the wide form becomes one record per year in which anything is written; what stands in
/// columns without a year belongs to each of them.
/// </summary>
internal sealed class RecordReader
{
    private static readonly Dictionary<string, Cell> NoExtra = [];
    private static readonly FrozenSet<Column> NothingLost = FrozenSet<Column>.Empty;

    private readonly HeaderRow _header;
    private readonly SourceFile _file;
    private readonly ProblemList _problems;

    /// <summary>In the wide form, the cell that stands for 年度 in the records of each year, earliest first.</summary>
    private readonly List<Cell> _years = [];

    /// <summary>For every header cell, which of <see cref="_years"/> it belongs to; -1 for none.</summary>
    private readonly int[] _yearOf;

    /// <summary>For every column of the file, whether a header stands above it.</summary>
    private readonly bool[] _hasHeader;

    private readonly Dictionary<Column, int> _columns = new(ReferenceEqualityComparer.Instance);

    private readonly HashSet<int> _notedWithoutHeader = [];

    private readonly ReadRecords _read;

    private readonly CellCollection.Builder _common = new();

    private readonly CellCollection.Builder[] _perYear;

    /// <summary>Rows of a wide table in which columns of the city's own have content and no year has: the first cell lost, and how many rows.</summary>
    private (Cell Cell, string Column, int Rows)? _withoutYear;

    private RecordReader(HeaderRow header, SourceFile file, ReadRecords read, ProblemList problems)
    {
        (_header, _file, _read, _problems) = (header, file, read, problems);
        _hasHeader = new bool[header.Cells[^1].Index + 1];
        foreach (var cell in header.Cells) _hasHeader[cell.Index] = true;
        var years = header.Cells.Select(cell => cell.Meaning.Year is { } text && FiscalYear.TryParse(text, out var year) ? year.Year : 0).ToArray();
        var inOrder = years.Where(year => year > 0).Distinct().Order().ToList();
        foreach (var year in inOrder)
        {
            var first = header.Cells[Array.IndexOf(years, year)];
            _years.Add(new Cell(first.Meaning.Year!, first.Place));
        }
        _yearOf = [.. years.Select(year => inOrder.IndexOf(year))];
        _perYear = [.. inOrder.Select(_ => new CellCollection.Builder())];
        foreach (var cell in header.Cells)
        {
            if (cell.Meaning is { Column: { } column, Year: null }) _columns[column] = cell.Index + 1;
        }
    }

    /// <summary>Adds the records of a file; returns how many of its rows have content.</summary>
    public static int Read(HeaderRow header, IReadOnlyList<CsvRow> rows, SourceFile file, ReadRecords read, ProblemList problems)
    {
        var reader = new RecordReader(header, file, read, problems);
        var count = 0;
        for (var i = header.Number; i < rows.Count; i++)
        {
            if (Cells.IsBlank(rows[i])) continue;
            count++;
            reader.Read(rows[i]);
        }
        if (reader._withoutYear is { } lost) problems.Add(Mistakes.RowsWithoutYear(new Place(file, lost.Cell.Place.Row), lost.Rows, lost.Column));
        return count;
    }

    private void Read(CsvRow row)
    {
        WarnOfCellsWithoutHeader(row);
        var place = new Place(_file, row.Number);
        Dictionary<string, Cell>? extra = null;
        HashSet<Column>? lost = null;
        for (var i = 0; i < _header.Cells.Count; i++)
        {
            var head = _header.Cells[i];
            if (head.Index >= row.Cells.Length) continue;
            var text = Cells.Clean(row.Cells[head.Index]);
            if (text.Length == 0) continue;
            var cell = new Cell(text, new Place(_file, row.Number, head.Index + 1));
            if (!ExcelDamage.Check(text, cell.Place, head.Shown, _problems))
            {
                if (head.Meaning.Column is { } destroyed) (lost ??= new(ReferenceEqualityComparer.Instance)).Add(destroyed);
            }
            else if (head.Meaning.Column is not { } column) (extra ??= new(StringComparer.Ordinal))[head.Shown] = cell;
            else (_yearOf[i] < 0 ? _common : _perYear[_yearOf[i]]).Set(column, cell);
        }
        var common = _common.Take();
        if (_perYear.Length == 0)
        {
            _read.Records.Add(new Record(place, common, extra ?? NoExtra) { Lost = lost ?? (IReadOnlySet<Column>)NothingLost, Columns = _columns });
            return;
        }
        if (Array.TrueForAll(_perYear, year => year.Count == 0))
        {
            NoteWithoutYear(common, extra);
            return;
        }
        for (var y = 0; y < _perYear.Length; y++)
        {
            var cells = _perYear[y];
            if (cells.Count == 0) continue;
            cells.SetAll(common);
            cells.Set(Sheets.Results.Year, _years[y]);
            _read.Records.Add(new Record(place, cells.Take(), extra ?? NoExtra) { Lost = lost ?? (IReadOnlySet<Column>)NothingLost, Columns = _columns });
        }
    }

    private void NoteWithoutYear(CellCollection common, Dictionary<string, Cell>? extra)
    {
        if (common.TryGetValue(Sheets.Results.Id, out var id)) _read.IdsWithoutYear.Add(id);
        if (extra is null) return;
        var (column, cell) = extra.First();
        _withoutYear = _withoutYear is { } before ? before with { Rows = before.Rows + 1 } : (cell, column, 1);
    }

    private void WarnOfCellsWithoutHeader(CsvRow row)
    {
        for (var i = 0; i < row.Cells.Length; i++)
        {
            if (i < _hasHeader.Length && _hasHeader[i]) continue;
            if (Cells.IsBlank(row.Cells[i]) || !_notedWithoutHeader.Add(i)) continue;
            _problems.Add(Mistakes.CellWithoutHeader(new Place(_file, row.Number, i + 1), Cells.Clean(row.Cells[i])));
        }
    }
}

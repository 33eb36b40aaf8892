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
        var common = NewCells();
        Dictionary<string, Cell>? extra = null;
        HashSet<Column>? lost = null;
        var perYear = _years.Count == 0 ? null : new Dictionary<Column, Cell>?[_years.Count];
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
            else if (_yearOf[i] < 0) common[column] = cell;
            else (perYear![_yearOf[i]] ??= NewCells())[column] = cell;
        }
        if (perYear is null)
        {
            _read.Records.Add(new Record(place, common, extra ?? NoExtra) { Lost = lost ?? (IReadOnlySet<Column>)NothingLost, Columns = _columns });
            return;
        }
        if (Array.TrueForAll(perYear, cells => cells is null))
        {
            NoteWithoutYear(common, extra);
            return;
        }
        for (var y = 0; y < perYear.Length; y++)
        {
            if (perYear[y] is not { } cells) continue;
            foreach (var (column, cell) in common) cells[column] = cell;
            cells[Sheets.Results.Year] = _years[y];
            _read.Records.Add(new Record(place, cells, extra ?? NoExtra) { Lost = lost ?? (IReadOnlySet<Column>)NothingLost, Columns = _columns });
        }
    }

    private void NoteWithoutYear(Dictionary<Column, Cell> common, Dictionary<string, Cell>? extra)
    {
        if (common.TryGetValue(Sheets.Results.Id, out var id)) _read.IdsWithoutYear.Add(id);
        if (extra is null) return;
        var (column, cell) = extra.First();
        _withoutYear = _withoutYear is { } before ? before with { Rows = before.Rows + 1 } : (cell, column, 1);
    }

    /// <summary>Columns exist once each, so they are told apart by reference: hashing a record of five texts per cell would be slow.</summary>
    private static Dictionary<Column, Cell> NewCells() => new(ReferenceEqualityComparer.Instance);

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

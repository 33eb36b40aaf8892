using ReformSite.Problems;

namespace ReformSite.Sources;

/// <summary>What the files of a table give, one after the other.</summary>
internal sealed record ReadRecords(List<Record> Records, List<string> ExtraColumns, List<Cell> IdsWithoutYear);

/// <summary>
/// Rows below a header to records, which keep the rows: their cells are cleaned in place, and what is damaged is blanked. A row of the wide form becomes one record per year in which anything is written; what stands in
/// columns without a year belongs to each of them.
/// </summary>
internal sealed class RecordReader
{
    private readonly HeaderRow _header;
    private readonly SourceFile _file;
    private readonly ProblemList _problems;

    /// <summary>For every column of the file, whether a header stands above it.</summary>
    private readonly bool[] _hasHeader;

    private readonly HashSet<int> _notedWithoutHeader = [];

    private readonly ReadRecords _read;

    /// <summary>What belongs to every record; of a table in the long form, all of it.</summary>
    private readonly RecordHeader _common;

    /// <summary>In the wide form, for each year, earliest first: what belongs to it, and how many columns of its own it has.</summary>
    private readonly List<(RecordHeader Header, int Own)> _years = [];

    /// <summary>Rows of a wide table in which columns of the city's own have content and no year has: the first cell lost, and how many rows.</summary>
    private (Cell Cell, string Column, int Rows)? _withoutYear;

    private RecordReader(HeaderRow header, SourceFile file, ReadRecords read, ProblemList problems)
    {
        (_header, _file, _read, _problems) = (header, file, read, problems);
        _hasHeader = new bool[header.Cells[^1].Index + 1];
        foreach (var cell in header.Cells) _hasHeader[cell.Index] = true;
        var known = header.Cells.Where(cell => cell.Meaning.Column is not null).ToList();
        var common = known.Where(cell => YearOf(cell) == 0).Select(cell => (cell.Meaning.Column!, cell.Index)).ToList();
        _common = new RecordHeader(file, common, null);
        foreach (var year in known.Where(cell => YearOf(cell) > 0).GroupBy(YearOf).OrderBy(year => year.Key))
        {
            var own = year.Select(cell => (cell.Meaning.Column!, cell.Index)).ToList();
            _years.Add((new RecordHeader(file, [.. own, .. common], new Cell(year.First().Meaning.Year!, year.First().Place)), own.Count));
        }
    }

    /// <summary>The Western year a column of the wide form is about; 0 for one that belongs to all.</summary>
    private static int YearOf(HeaderCell cell) => cell.Meaning.Year is { } text && FiscalYear.TryParse(text, out var year) ? year.Year : 0;

    /// <summary>Adds the records of a file; returns how many of its rows have content.</summary>
    public static int Read(HeaderRow header, IReadOnlyList<CsvRow> rows, SourceFile file, ReadRecords read, ProblemList problems)
    {
        var reader = new RecordReader(header, file, read, problems);
        read.Records.EnsureCapacity(read.Records.Count + rows.Count);
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
        Dictionary<string, Cell>? extra = null;
        HashSet<Column>? lost = null;
        foreach (var head in _header.Cells)
        {
            if (head.Index >= row.Cells.Length) continue;
            var text = Cells.Clean(row.Cells[head.Index]);
            row.Cells[head.Index] = text;
            if (text.Length == 0) continue;
            var cell = new Cell(text, new Place(_file, row.Number, head.Index + 1));
            if (!ExcelDamage.Check(text, cell.Place, head.Shown, _problems))
            {
                row.Cells[head.Index] = "";
                if (head.Meaning.Column is { } destroyed) (lost ??= new(ReferenceEqualityComparer.Instance)).Add(destroyed);
            }
            else if (head.Meaning.Column is null)
            {
                (extra ??= new(StringComparer.Ordinal))[head.Shown] = cell;
            }
        }
        if (_years.Count == 0) Add(_common);
        else if (_years.TrueForAll(year => !year.Header.HasAny(row, year.Own))) NoteWithoutYear(row, extra);
        else foreach (var year in _years.Where(year => year.Header.HasAny(row, year.Own))) Add(year.Header);

        void Add(RecordHeader header) => _read.Records.Add(new Record(header, row, extra, lost));
    }

    private void NoteWithoutYear(CsvRow row, Dictionary<string, Cell>? extra)
    {
        if (_common.Written(Sheets.Results.Id, row) is { } id) _read.IdsWithoutYear.Add(id);
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

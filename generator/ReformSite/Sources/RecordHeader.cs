using ReformSite.Problems;

namespace ReformSite.Sources;

/// <summary>
/// Which cells of a row belong to which column: the header of a file; of a wide one, what of it is about one year, with the columns that belong to every year
/// behind it. The rows hold cleaned texts, blank where nothing is written.
/// </summary>
/// <param name="columns">The meaning of each cell, with its index in the row.</param>
/// <param name="year">In the wide form, the cell that stands for 年度.</param>
internal sealed class RecordHeader(SourceFile file, IReadOnlyList<(Column Column, int Index)> columns, Cell? year)
{
    // A table has a dozen columns, which exist once each: looking along them is quicker than hashing.
    private readonly Column[] _columns = [.. columns.Select(cell => cell.Column)];
    private readonly int[] _indexes = [.. columns.Select(cell => cell.Index)];

    public SourceFile File { get; } = file;

    /// <summary>True if the row has anything written under one of the first columns.</summary>
    public bool HasAny(CsvRow row, int first)
    {
        for (var i = 0; i < first; i++)
        {
            if (TextAt(i, row).Length > 0) return true;
        }
        return false;
    }

    public Cell? Written(Column column, CsvRow row)
    {
        if (year is not null && ReferenceEquals(column, Sheets.Results.Year)) return year;
        // What belongs to every year stands last, and counts where a column is there in both ways.
        for (var i = _columns.Length - 1; i >= 0; i--)
        {
            if (ReferenceEquals(_columns[i], column) && TextAt(i, row) is { Length: > 0 } text) return new Cell(text, PlaceAt(i, row));
        }
        return null;
    }

    public Place PlaceOf(Column column, CsvRow row) => Array.FindLastIndex(_columns, own => ReferenceEquals(own, column)) is >= 0 and var at ? PlaceAt(at, row) : new Place(File, row.Number);

    public IEnumerable<(Column Column, Cell Cell)> Cells(CsvRow row)
    {
        foreach (var column in _columns.Distinct(ReferenceEqualityComparer.Instance).Cast<Column>())
        {
            if (Written(column, row) is { } cell) yield return (column, cell);
        }
        if (year is { } own) yield return (Sheets.Results.Year, own);
    }

    private string TextAt(int at, CsvRow row) => _indexes[at] < row.Cells.Length ? row.Cells[_indexes[at]] : "";

    private Place PlaceAt(int at, CsvRow row) => new(File, row.Number, _indexes[at] + 1);
}

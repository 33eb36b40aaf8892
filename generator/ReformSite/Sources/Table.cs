using System.Collections.Frozen;
using ReformSite.Problems;

namespace ReformSite.Sources;

/// <summary>A column a table may have, by both of its names. <paramref name="Meaning"/> goes into the published column dictionary.</summary>
/// <param name="PerYear">May also stand once per year in the wide form: <c>R3 取組計画</c>.</param>
public sealed record Column(string Name, string English, bool Required, Said Meaning, bool PerYear = false);

/// <summary>The columns of one of the tables, in canonical order.</summary>
/// <param name="Name">Also the name of its file: <c>initiatives</c>.</param>
public sealed record Sheet(string Name, IReadOnlyList<Column> Columns)
{
    /// <summary>Columns without which the table cannot be read.</summary>
    public IReadOnlyList<Column> Needed { get; init; } = [.. Columns.Where(column => column.Required)];

    public string FileName => Name + ".csv";

    /// <summary>The table whose texts this one translates (<c>initiatives.en.csv</c>); itself for all others.</summary>
    public Sheet Original => Translates ?? this;

    private Sheet? Translates { get; init; }

    /// <summary>The same columns in another language; only what tells the rows apart is needed.</summary>
    public Sheet Translation(params IReadOnlyList<Column> keys) => this with { Needed = keys, Translates = this };
}

/// <summary>
/// A cell that holds something, as it was written. A cell with nothing but a dash counts as written (<c>—</c> under 数値目標) but has no value.
/// </summary>
/// <param name="Lang">Tag of its language where that is not the one of the pages it is shown on; null otherwise.</param>
public readonly record struct Cell(string Text, Place Place, string? Lang = null)
{
    /// <summary>True for one of the dashes alone in the cell: <c>- ‐ ‑ ‒ – — ― − － ー ─ ｰ</c>.</summary>
    public bool IsDash => Text.Length <= 3 && Text.AsSpan().Trim() is [var only] && "-‐‑‒–—―−－ー─ｰ".Contains(only);
}

/// <summary>
/// One row of a table; of a wide table, one initiative and year of it. It keeps the texts of its row and shares with its neighbours which of them
/// belong to which column: a plan may have hundreds of thousands of records.
/// </summary>
public sealed class Record
{
    private readonly RecordHeader _header;
    private readonly CsvRow _row;

    /// <param name="extra">Null for none, as in most rows.</param>
    /// <param name="lost">Null for none.</param>
    internal Record(RecordHeader header, CsvRow row, Dictionary<string, Cell>? extra, HashSet<Column>? lost)
    {
        (_header, _row) = (header, row);
        if (extra is not null) Extra = extra;
        if (lost is not null) Lost = lost;
    }

    public Place Place => new(_header.File, _row.Number);

    /// <summary>Cells of columns the contract does not know, by their header.</summary>
    public IReadOnlyDictionary<string, Cell> Extra { get; } = FrozenDictionary<string, Cell>.Empty;

    /// <summary>Columns whose cell holds nothing but damage (<c>####</c>, <c>#REF!</c>). It has been reported; the cell is not blank.</summary>
    public IReadOnlySet<Column> Lost { get; } = FrozenSet<Column>.Empty;

    /// <summary>All that is written under a known column, in the order of the file; in a wide one, what stands under the year first and the year last.</summary>
    public IEnumerable<(Column Column, Cell Cell)> Cells => _header.Cells(_row);

    /// <summary>Where the column's cell is, also if nothing stands in it; the row as a whole if the file has no such column.</summary>
    public Place PlaceOf(Column column) => _header.PlaceOf(column, _row);

    /// <summary>The cell if it has a value: neither blank nor a dash.</summary>
    public Cell? Value(Column column) => Written(column) is { IsDash: false } cell ? cell : null;

    /// <summary>The cell if anything is written in it, a dash included.</summary>
    public Cell? Written(Column column) => _header.Written(column, _row);
}

/// <summary>A table as read: always in the long form, whichever form its file has.</summary>
/// <param name="ExtraColumns">Headers the contract does not know, in order; their cells are in <see cref="Record.Extra"/>.</param>
public sealed record Table(Sheet Sheet, IReadOnlyList<ReadFile> Files, IReadOnlyList<string> ExtraColumns, IReadOnlyList<Record> Records)
{
    /// <summary>
    /// True when a file of the table could not be read (its problem is in the list). Records are then missing through no fault of the
    /// other tables, so nothing must be held against those: 500 results without their initiatives are not 500 mistakes.
    /// </summary>
    public bool IsBroken { get; init; }

    /// <summary>Ids of rows of a wide table in which no year has content: no records, but their initiatives must exist.</summary>
    public IReadOnlyList<Cell> IdsWithoutYear { get; init; } = [];
}

/// <summary>What was read of one file, for the readiness report.</summary>
/// <param name="Encoding"><c>UTF-8</c>, <c>UTF-16</c>, <c>CP932</c>.</param>
/// <param name="Rows">Rows with content below the header.</param>
/// <param name="Shape">What of its layout makes a table hard to read for other programs.</param>
public sealed record ReadFile(SourceFile File, string Encoding, char Separator, int HeaderRow, int Rows, FileShape Shape);

/// <param name="TitleRows">Rows with content above the header.</param>
/// <param name="BlankRows">Blank rows between the header and the last row with content.</param>
/// <param name="BlankColumns">Columns without header between the first and the last one.</param>
/// <param name="IsWide">One row per initiative, years side by side.</param>
public sealed record FileShape(int TitleRows, int BlankRows, int BlankColumns, bool IsWide);

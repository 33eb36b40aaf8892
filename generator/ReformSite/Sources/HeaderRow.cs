using ReformSite.Problems;

namespace ReformSite.Sources;

/// <summary>A column of a file: where it is, what it is called there, what it means.</summary>
/// <param name="Index">From 0.</param>
internal sealed record HeaderCell(int Index, string Shown, Place Place, HeaderMeaning Meaning);

/// <summary>The header of a file: the first row within the first ten that holds what the table needs.</summary>
internal sealed record HeaderRow(int Number, IReadOnlyList<HeaderCell> Cells)
{
    public const int LastRow = 10;

    /// <summary>Any column that carries a year: one row per initiative.</summary>
    public bool IsWide => Cells.Any(cell => cell.Meaning.Year is not null);

    /// <summary>The header, or the row most like one; null if no row has a single known column.</summary>
    public static HeaderRow? Find(Sheet sheet, IReadOnlyList<CsvRow> rows, SourceFile file)
    {
        HeaderRow? best = null;
        for (var i = 0; i < rows.Count && i < LastRow; i++)
        {
            var row = Of(sheet, rows[i], file);
            if (row.Known == 0) continue;
            if (row.Missing(sheet).Count == 0) return row;
            if (best is null || row.Known > best.Known) best = row;
        }
        return best;
    }

    /// <summary>Required columns the row does not have; a column per year stands for the column of the year.</summary>
    public List<Column> Missing(Sheet sheet) =>
    [
        .. sheet.Needed.Where(column => !Cells.Any(cell => cell.Meaning.Column == column))
            .Where(column => column != Sheets.Results.Year || !(IsWide || Cells.Any(cell => cell.Meaning.IsPlainEvaluation))),
    ];

    private int Known => Cells.Count(cell => cell.Meaning.Column is not null);

    /// <summary>Reports missing, doubled, ambiguous and unknown columns; false if the table cannot be read with this header.</summary>
    public bool Check(Sheet sheet, SourceFile file, ProblemList problems)
    {
        var missing = Missing(sheet);
        if (missing.Count > 0)
        {
            problems.Add(Mistakes.ColumnsMissing(new Place(file, Number), [.. missing.Select(column => column.Name)], Meant(sheet, missing)));
            return false;
        }
        var usable = CheckDuplicates(problems);
        foreach (var cell in Cells)
        {
            if (cell.Meaning.IsPlainEvaluation)
            {
                problems.Add(Mistakes.PlainEvaluation(cell.Place, cell.Shown));
                usable = false;
            }
            else if (cell.Meaning.Column is null)
            {
                WarnOfUnknown(sheet, cell, problems);
            }
        }
        var year = Cells.FirstOrDefault(cell => cell.Meaning.Column == Sheets.Results.Year);
        if (year is null || Cells.FirstOrDefault(cell => cell.Meaning.Year is not null) is not { } wide) return usable;
        problems.Add(Mistakes.YearTwice(wide.Place, wide.Shown, year.Shown));
        return false;
    }

    private bool CheckDuplicates(ProblemList problems)
    {
        var usable = true;
        var seen = new Dictionary<string, HeaderCell>(StringComparer.Ordinal);
        foreach (var cell in Cells)
        {
            if (cell.Meaning.IsPlainEvaluation) continue;
            var meaning = cell.Meaning.Column?.Name ?? Normal.Key(cell.Shown);
            if (cell.Meaning.Year is { } text && FiscalYear.TryParse(text, out var year)) meaning = $"{year.Year} {meaning}";
            if (seen.TryAdd(meaning, cell)) continue;
            var first = seen[meaning];
            problems.Add(Mistakes.DuplicateHeader(cell.Place, cell.Shown, first.Place, first.Shown));
            usable = false;
        }
        return usable;
    }

    private void WarnOfUnknown(Sheet sheet, HeaderCell cell, ProblemList problems)
    {
        var elsewhere = Headers.Elsewhere(sheet, cell.Shown);
        var nearest = elsewhere is null ? Headers.NearestPerYear(sheet, cell.Shown) ?? Nearest.Of(cell.Shown, NamesOf(sheet.Columns)) : null;
        problems.Add(Mistakes.UnknownColumn(cell.Place, cell.Shown, nearest, elsewhere is null ? null : $"{elsewhere.Name}.csv", onPages: sheet.Original == Sheets.Initiatives.Sheet));
    }

    /// <summary>Unknown headers that may be the missing columns. A column per year stands for the column of the year.</summary>
    private List<MeantHeader> Meant(Sheet sheet, List<Column> missing)
    {
        var names = new Nearest(missing.SelectMany(column => new[] { (column.Name, column.Name), (column.English, column.Name) }));
        var meant = new List<MeantHeader>();
        foreach (var cell in Cells)
        {
            if (cell.Meaning.Column is not null) continue;
            if (missing.Contains(Sheets.Results.Year) && Headers.NearestPerYear(sheet, cell.Shown) is { } perYear)
                meant.Add(new MeantHeader(cell.Place, cell.Shown, perYear, Sheets.Results.Year.Name));
            else if (names.To(cell.Shown) is { } name) meant.Add(new MeantHeader(cell.Place, cell.Shown, name, name));
        }
        return meant;
    }

    /// <summary>A column that is there already cannot have been meant.</summary>
    private IEnumerable<string> NamesOf(IEnumerable<Column> columns) =>
        columns.Where(column => !Cells.Any(known => known.Meaning.Column == column)).SelectMany(column => new[] { column.Name, column.English });

    private static HeaderRow Of(Sheet sheet, CsvRow row, SourceFile file)
    {
        var cells = new List<HeaderCell>();
        for (var i = 0; i < row.Cells.Length; i++)
        {
            if (Sources.Cells.IsBlank(row.Cells[i])) continue;
            var shown = Headers.Shown(row.Cells[i]);
            cells.Add(new HeaderCell(i, shown, new Place(file, row.Number, i + 1), Headers.Meaning(sheet, shown)));
        }
        return new HeaderRow(row.Number, cells);
    }
}

using ReformSite.Problems;

namespace ReformSite.Sources;

/// <summary>A file of the portal and where it is on disk.</summary>
internal readonly record struct FoundFile(SourceFile File, string DiskPath);

/// <summary>The files of one table to one table in the long form.</summary>
internal static class TableReader
{
    /// <summary>Letters. What reading such a file leaves behind would lie beside what reading the next one takes.</summary>
    private const int LargeFile = 8_000_000;

    public static Table Read(Sheet sheet, IReadOnlyList<FoundFile> files, ProblemList problems)
    {
        var read = new List<ReadFile>();
        var gathered = new ReadRecords([], [], []);
        foreach (var file in files)
        {
            if (ReadFile(sheet, file, gathered, problems, out var letters) is { } done) read.Add(done);
            if (letters > LargeFile) Memory.LetGo();
        }
        return new Table(sheet, read, gathered.ExtraColumns, gathered.Records) { IsBroken = read.Count < files.Count, IdsWithoutYear = gathered.IdsWithoutYear };
    }

    private static ReadFile? ReadFile(Sheet sheet, FoundFile file, ReadRecords gathered, ProblemList problems, out int letters)
    {
        var text = Decoding.ReadFile(file.DiskPath, file.File, problems);
        letters = text?.Text.Length ?? 0;
        return text is null ? null : ReadText(sheet, text, file.File, gathered, problems);
    }

    /// <summary>Null if the file's rows cannot be told apart or their columns not be named.</summary>
    private static ReadFile? ReadText(Sheet sheet, DecodedText decoded, SourceFile file, ReadRecords gathered, ProblemList problems)
    {
        if (Cells.IsBlank(decoded.Text))
        {
            problems.Add(Mistakes.FileEmpty(file));
            return null;
        }
        var separator = SeparatorOf(sheet, decoded.Text, file);
        if (CsvRows.Read(decoded.Text, separator, file, problems) is not { } rows) return null;
        var header = HeaderRow.Find(sheet, rows, file);
        if (header is null)
        {
            problems.Add(Mistakes.HeaderMissing(file, [.. sheet.Needed.Select(column => column.Name)]));
            return null;
        }
        if (!header.Check(sheet, file, problems)) return null;
        var seen = gathered.ExtraColumns.ToHashSet(StringComparer.Ordinal);
        foreach (var cell in header.Cells)
        {
            if (cell.Meaning.Column is null && seen.Add(cell.Shown)) gathered.ExtraColumns.Add(cell.Shown);
        }
        // Before the reader blanks what is damaged.
        var shape = ShapeOf(header, rows);
        var count = RecordReader.Read(header, rows, file, gathered, problems);
        return new ReadFile(file, decoded.Encoding, separator, header.Number, count, shape);
    }

    private static FileShape ShapeOf(HeaderRow header, IReadOnlyList<CsvRow> rows)
    {
        var (titles, blank, sinceContent) = (0, 0, 0);
        for (var i = 0; i < rows.Count; i++)
        {
            var isBlank = Cells.IsBlank(rows[i]);
            if (i < header.Number - 1) titles += isBlank ? 0 : 1;
            else if (isBlank) sinceContent++;
            else (blank, sinceContent) = (blank + sinceContent, 0);
        }
        return new FileShape(titles, blank, header.Cells[^1].Index - header.Cells[0].Index + 1 - header.Cells.Count, header.IsWide);
    }

    /// <summary>Comma or tab, whichever lets the first rows show a better header; comma if neither does.</summary>
    private static char SeparatorOf(Sheet sheet, string text, SourceFile file)
    {
        if (!text.Contains('\t', StringComparison.Ordinal)) return ',';
        return Known('\t') > Known(',') ? '\t' : ',';

        // Quotes may well be broken when the separator is not the right one: that is not the clerk's mistake, so nobody hears of it here.
        int Known(char separator) => CsvRows.Read(text, separator, file, new ProblemList(), HeaderRow.LastRow) is { } rows
            ? HeaderRow.Find(sheet, rows, file)?.Cells.Count(cell => cell.Meaning.Column is not null) ?? 0
            : 0;
    }
}

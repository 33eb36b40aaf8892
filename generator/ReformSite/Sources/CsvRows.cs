using CsvHelper;
using ReformSite.Problems;

namespace ReformSite.Sources;

/// <summary>A row of a file with its number in Excel, where a row may span several lines of the file. Cells are as the file has them, until <see cref="RecordReader"/> cleans them.</summary>
public readonly record struct CsvRow(int Number, string[] Cells);

/// <summary>
/// The one user of CsvHelper: text to rows as RFC 4180 says, with any of the three line ends. Blank rows are rows too, so that the
/// numbers stay those of Excel.
/// </summary>
public static class CsvRows
{
    /// <summary>All rows, or null if quotes are broken or there is more than <see cref="Limits"/> allow; the problems are then in the list.</summary>
    /// <param name="most">Rows to read; the rest of the text is not looked at.</param>
    public static IReadOnlyList<CsvRow>? Read(string text, char separator, SourceFile file, ProblemList problems, int most = int.MaxValue)
    {
        var broken = false;
        var options = new CsvReaderOptions
        {
            Separator = separator,
            HasHeader = false,
            SkipEmptyLines = false,
            // The strings are kept, and the same few texts (evaluations, departments, plans of later years) come again and again.
            PoolStrings = true,
            OnMalformedRecord = malformed => broken |= Report(malformed, file, problems),
        };
        using var reader = CsvReader.FromText(text, options);
        var rows = new List<CsvRow>();
        while (rows.Count < most && reader.Read())
        {
            if (rows.Count == Limits.Rows) return Refused(Mistakes.TooManyRows(file, Limits.Rows));
            if (reader.FieldCount > Limits.Columns) return Refused(Mistakes.TooManyColumns(new Place(file, rows.Count + 1), reader.FieldCount, Limits.Columns));
            var cells = new string[reader.FieldCount];
            for (var i = 0; i < cells.Length; i++)
            {
                cells[i] = reader.GetString(i);
                if (cells[i].Length > Limits.CellLetters) return Refused(Mistakes.CellTooLong(new Place(file, rows.Count + 1, i + 1), cells[i].Length, Limits.CellLetters));
            }
            rows.Add(new CsvRow(rows.Count + 1, cells));
        }
        return broken ? null : rows;

        IReadOnlyList<CsvRow>? Refused(Problem problem)
        {
            problems.Add(problem);
            return null;
        }
    }

    /// <summary>
    /// A quote in the middle of a cell (<c>5"の管</c>) is just text. Text after a closing quote and a quote that is never closed make it
    /// unclear where cells end.
    /// </summary>
    private static bool Report(CsvMalformedRecord malformed, SourceFile file, ProblemList problems)
    {
        var place = new Place(file, (int)malformed.RecordNumber);
        switch (malformed.Reason)
        {
            case CsvMalformedReason.UnterminatedQuote:
                problems.Add(Mistakes.QuoteNotClosed(place));
                return true;
            case CsvMalformedReason.TextAfterClosingQuote:
                problems.Add(Mistakes.TextAfterQuote(place));
                return true;
            default:
                return false;
        }
    }
}

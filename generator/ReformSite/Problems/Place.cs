namespace ReformSite.Problems;

/// <summary>A file of a portal.</summary>
/// <param name="Path">As it is printed in problems, with <c>/</c>: <c>content/konan/results/r3.csv</c>.</param>
/// <param name="Name">Below the portal's folder, as the pages name it: <c>results/r3.csv</c>.</param>
public sealed record SourceFile(string Path, string Name);

/// <summary>
/// Where something stands, as the clerk sees it in Excel: row number and column, both from 1, also after line breaks inside cells,
/// title rows and blank columns. Row 0 means the file as a whole, column 0 the whole row. In YAML and Markdown: line and column.
/// </summary>
public readonly record struct Place(SourceFile File, int Row = 0, int Column = 0)
{
    private static readonly string[] Letters = [.. Enumerable.Range('A', 26).Select(letter => ((char)letter).ToString())];

    /// <summary>The column's letter in Excel: 7 is <c>G</c>, 28 is <c>AB</c>.</summary>
    public string ColumnLetter
    {
        get
        {
            if (Column is > 0 and <= 26) return Letters[Column - 1];
            var letters = "";
            for (var n = Column; n > 0; n = (n - 1) / 26) letters = (char)('A' + ((n - 1) % 26)) + letters;
            return letters;
        }
    }

    /// <summary>Compiler form: <c>content/konan/results.csv(12,7)</c>; without numbers for a whole file.</summary>
    public override string ToString() => Row == 0 ? File.Path : $"{File.Path}({Row},{Math.Max(Column, 1)})";
}

using ReformSite.Problems;

namespace ReformSite.Sources;

/// <summary>
/// How much content may hold. Each is far beyond what a city's plan needs, so that whoever meets one has picked the wrong file or means harm; within them a
/// build ends in the time and memory of docs/security.md. A file that passes one is a problem that says so, never cut short.
/// </summary>
internal static class Limits
{
    /// <summary>Bytes of a table, a snapshot or an asset: the results of 10,000 initiatives over five years have a tenth of it.</summary>
    public const long FileBytes = 100_000_000;

    /// <summary>Bytes of site.yaml or a Markdown file, which people write by hand.</summary>
    public const long HandwrittenBytes = 1_000_000;

    /// <summary>Bytes of all files that are read, as all are in memory at once. Assets are copied one by one and do not count.</summary>
    public const long TotalBytes = 200_000_000;

    /// <summary>Rows of a table: those a sheet of Excel has.</summary>
    public const int Rows = 1_048_576;

    /// <summary>Columns of a table. Excel has more; the widest form of a ten-year plan needs eighty.</summary>
    public const int Columns = 1_000;

    /// <summary>Letters of a cell. Excel cuts off at 32,767; other systems may not.</summary>
    public const int CellLetters = 1_000_000;

    /// <summary>Letters of a Markdown page: a book. The parser's time grows with their square.</summary>
    public const int PageLetters = 100_000;

    /// <summary>Signs <c>|</c> of a Markdown page, for the same reason: a table of 2,000 rows of ten columns.</summary>
    public const int PageCells = 20_000;

    /// <summary>Tags, lists and quotes within each other on a Markdown page: more than any text of people.</summary>
    public const int PageNesting = 100;

    /// <summary>Tags within each other in a cell. Deeper ones are shown as text.</summary>
    public const int CellNesting = 40;

    /// <summary>Lists and maps within each other in site.yaml, which has four.</summary>
    public const int YamlNesting = 20;

    /// <summary>Bytes of a file's name in UTF-8: disks have 255, and temporary names take some.</summary>
    public const int NameBytes = 200;

    public static long BytesOf(SourceFile file) =>
        file.Name.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || file.Name.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? HandwrittenBytes : FileBytes;
}

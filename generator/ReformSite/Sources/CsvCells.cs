namespace ReformSite.Sources;

/// <summary>Cells as a CSV file holds them (RFC 4180).</summary>
public static class CsvCells
{
    /// <summary>In quotes where the cell would end or break otherwise.</summary>
    public static string Quoted(string cell) =>
        cell.AsSpan().IndexOfAny("\",\r\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}

namespace ReformSite.Sources;

/// <summary>Cells as they come out of a file.</summary>
internal static class Cells
{
    /// <summary>The text as it was written, without blanks around it and with line feeds for line breaks; empty if nothing is left.</summary>
    public static string Clean(string raw)
    {
        var start = 0;
        var end = raw.Length;
        while (start < end && Normal.IsBlank(raw[start])) start++;
        while (end > start && Normal.IsBlank(raw[end - 1])) end--;
        if (end == start) return "";
        var text = end - start == raw.Length ? raw : raw[start..end];
        return text.Contains('\r', StringComparison.Ordinal) ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : text;
    }

    public static bool IsBlank(CsvRow row) => Array.TrueForAll(row.Cells, IsBlank);

    public static bool IsBlank(string raw)
    {
        foreach (var letter in raw)
        {
            if (!Normal.IsBlank(letter)) return false;
        }
        return true;
    }
}

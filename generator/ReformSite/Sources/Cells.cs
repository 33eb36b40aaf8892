using System.Buffers;
using System.Text;

namespace ReformSite.Sources;

/// <summary>Cells as they come out of a file.</summary>
internal static class Cells
{
    /// <summary>Letters that no page and no feed can hold, and the line breaks of other programs: Word's is a vertical tab.</summary>
    private static readonly SearchValues<char> Controls =
        SearchValues.Create([.. Enumerable.Range(0, 0x20).Append(0x7F).Select(code => (char)code).Where(letter => letter is not ('\n' or '\t'))]);

    /// <summary>
    /// The text as it was written, without blanks around it, with line feeds for line breaks and without control characters; empty if
    /// nothing is left. The apostrophe of published data before what Excel would run is no part of it.
    /// </summary>
    public static string Clean(string raw)
    {
        var start = 0;
        var end = raw.Length;
        while (start < end && Normal.IsBlank(raw[start])) start++;
        while (end > start && Normal.IsBlank(raw[end - 1])) end--;
        if (end == start) return "";
        var text = end - start == raw.Length ? raw : raw[start..end];
        return FormulaGuard.Take(text.AsSpan().ContainsAny(Controls) ? WithoutControls(text) : text);
    }

    private static string WithoutControls(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n') continue;
            if (text[i] is '\r' or '\v' or '\f') clean.Append('\n');
            else if (!Controls.Contains(text[i])) clean.Append(text[i]);
        }
        return clean.ToString();
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

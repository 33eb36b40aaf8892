namespace ReformSite.Sources;

/// <summary>
/// The apostrophe before a text that Excel would run as a formula: put there when data are published, taken away when they are read. What is
/// published reads back as it was, also a text of the city's own that begins with an apostrophe.
/// </summary>
public static class FormulaGuard
{
    private const char Guard = '\'';

    /// <summary>The text as it is safe in a table that Excel opens. Cells as read never begin with a tab or a line break; texts of site.yaml might.</summary>
    public static string Put(string text) => text is ['\t' or '\r' or '\n', ..] || IsNeeded(text) ? Guard + text : text;

    /// <summary>The text without a guard; any other apostrophe stays.</summary>
    public static string Take(string text) => text is [Guard, ..] && IsNeeded(text[1..]) ? text[1..] : text;

    /// <summary>
    /// A Japanese Excel takes full-width signs as well. A text that looks guarded already is guarded once more, or the guard could not be told
    /// from it.
    /// </summary>
    private static bool IsNeeded(string text)
    {
        var bare = text.AsSpan().TrimStart(Guard);
        return bare switch
        {
            ['=' or '＝' or '@' or '＠', _, ..] => true,
            ['+' or '＋' or '-' or '－', _, ..] => !Numbers.TryParse(bare.ToString(), out _),
            _ => false,
        };
    }
}

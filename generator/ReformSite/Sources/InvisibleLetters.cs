using System.Buffers;

namespace ReformSite.Sources;

/// <summary>
/// Controls that turn the direction of the text behind them (U+202A–202E, U+2066–2069). Nobody sees them; they come along with numbers copied from
/// address books, and can make a sentence of the page read backwards. No Japanese or English text needs one.
/// </summary>
internal static class InvisibleLetters
{
    public const string All = "\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

    private static readonly SearchValues<char> Turning = SearchValues.Create(All);

    /// <summary>Where the first one is, or -1.</summary>
    public static int IndexIn(ReadOnlySpan<char> text) => text.IndexOfAny(Turning);

    public static string Without(string text) => IndexIn(text) < 0 ? text : string.Concat(text.Where(letter => !Turning.Contains(letter)));
}

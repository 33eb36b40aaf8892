using System.Text;

namespace ReformSite.Sources;

/// <summary>The form in which texts are compared and searched. Never shown: 「サービス」 becomes <c>サ-ビス</c>.</summary>
public static class Normal
{
    /// <summary>All the marks that Japanese text uses for a dash, the long vowel included, since they stand in for each other.</summary>
    public const string Dashes = "-‐‑‒–—―−－ー─ｰ";

    /// <summary>
    /// Width and compatibility forms (NFKC), case, blanks, dashes and wave dashes do not count: 「Ｒ３　〜」 and <c>r3~</c> have one key.
    /// </summary>
    public static string Key(string text)
    {
        var composed = Composed(text);
        var key = composed.Length <= 256 ? stackalloc char[composed.Length] : new char[composed.Length];
        var length = 0;
        foreach (var letter in composed)
        {
            if (IsBlank(letter)) continue;
            key[length++] = letter switch
            {
                '〜' or '～' or '∼' => '~',
                _ when Dashes.Contains(letter) => '-',
                _ => char.ToLowerInvariant(letter),
            };
        }
        // Most codes and numbers are written as their key.
        return key[..length].SequenceEqual(text) ? text : new string(key[..length]);
    }

    /// <summary>NFKC without blanks, for numbers, years and codes.</summary>
    internal static string Compact(string text)
    {
        var composed = Composed(text);
        var kept = 0;
        foreach (var letter in composed)
        {
            if (!IsBlank(letter)) kept++;
        }
        if (kept == composed.Length) return composed;
        return string.Create(kept, composed, (compact, from) =>
        {
            var at = 0;
            foreach (var letter in from)
            {
                if (!IsBlank(letter)) compact[at++] = letter;
            }
        });
    }

    /// <summary>Blanks of any kind and width, and the marks without width that come along when text is copied from web pages and programs.</summary>
    internal static bool IsBlank(char letter) => char.IsWhiteSpace(letter) || char.IsControl(letter) || letter is '\u200B' or '\u2060' or '\uFEFF';

    /// <summary>NFKC. Half a surrogate pair cannot be normalised; such text is compared as it is.</summary>
    private static string Composed(string text)
    {
        if (Ascii.IsValid(text)) return text;
        try
        {
            return text.Normalize(NormalizationForm.FormKC);
        }
        catch (ArgumentException)
        {
            return text;
        }
    }
}

using System.Text;

namespace ReformSite.Problems;

/// <summary>Finds what a person probably meant: 「取組み番号」 is nearest to 「取組番号」.</summary>
/// <param name="candidates">Brought into the form of comparison once, however many words are looked up.</param>
public sealed class Nearest(IEnumerable<string> candidates)
{
    private readonly (string Word, string Form)[] _candidates = [.. candidates.Select(word => (word, Form(word)))];

    public static string? Of(string written, IEnumerable<string> candidates) => new Nearest(candidates).To(written);

    /// <summary>
    /// The candidate with the fewest letters to change, if at least half of the longer word is right; the first of equals.
    /// Width, case and blanks do not count.
    /// </summary>
    /// <param name="except">A candidate that cannot be meant.</param>
    public string? To(string written, string? except = null)
    {
        var wanted = Form(written);
        string? nearest = null;
        var fewest = int.MaxValue;
        foreach (var (candidate, form) in _candidates)
        {
            if (candidate == except) continue;
            var allowed = Math.Min(fewest - 1, Math.Max(wanted.Length, form.Length) / 2);
            if (Math.Abs(wanted.Length - form.Length) > allowed) continue;
            var distance = Distance(wanted, form);
            if (distance > allowed) continue;
            fewest = distance;
            nearest = candidate;
        }
        return nearest;
    }

    private static string Form(string text)
    {
        // A word that is no word (a whole paragraph in a header cell) has no neighbours, and comparing it would be slow.
        const int longest = 60;
        if (text.Length > longest) text = text[..longest];
        if (text.Length > 0 && char.IsHighSurrogate(text[^1])) text = text[..^1];
        var form = new StringBuilder(text.Length);
        foreach (var letter in Composed(text))
        {
            if (!char.IsWhiteSpace(letter)) form.Append(char.ToLowerInvariant(letter));
        }
        return form.ToString();
    }

    /// <summary>NFKC. What is no letter (half a pair of surrogates, U+FFFE) cannot be normalised, only compared as it is.</summary>
    private static string Composed(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormKC);
        }
        catch (ArgumentException)
        {
            return text;
        }
    }

    /// <summary>Levenshtein: insertions, deletions and replacements.</summary>
    private static int Distance(string a, string b)
    {
        // Normalised words may be longer than written ones, but not by much.
        Span<int> row = b.Length < 256 ? stackalloc int[b.Length + 1] : new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) row[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(above, row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }
        return row[b.Length];
    }
}

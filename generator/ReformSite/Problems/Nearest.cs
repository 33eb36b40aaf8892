using System.Buffers;
using System.Text;

namespace ReformSite.Problems;

/// <summary>
/// Finds what a person probably meant: 「取組み番号」 is nearest to 「取組番号」, 「K211」 to 「K2-1-1」, 「完了済」 to 「完了」.
/// </summary>
/// <remarks>
/// Two words are near when two thirds of their letters are common and in the same order: a letter too many is a slip of the pen, half a
/// word is another word. Of those that are near, the one with the fewest letters to change is meant; where several are equal, none is
/// offered, since a wrong hint costs the reader more than none. A number is one letter, so that <c>K1-1-10</c> is no nearer to
/// <c>K1-1-1</c> than to <c>K1-1-2</c>. Width, case, blanks, punctuation and the two kana do not count. A word that says no or not yet
/// (未完了, 要改善) is not near to one that does not (完了).
/// </remarks>
public sealed class Nearest
{
    private static readonly SearchValues<char> AfterBeginning = SearchValues.Create("(（:：、 　\n");

    private readonly (string Meaning, Word Word)[] _candidates;

    /// <summary>Brings the candidates into the form of comparison once, however many words are looked up.</summary>
    public Nearest(IEnumerable<string> candidates)
        : this(candidates.Select(word => (word, word)))
    {
    }

    /// <param name="candidates">Words that are looked up by, and what is offered for each: several words may mean the same.</param>
    public Nearest(IEnumerable<(string Word, string Meaning)> candidates) =>
        _candidates = [.. candidates.Select(candidate => (candidate.Meaning, Word.Of(candidate.Word)))];

    public static string? Of(string written, IEnumerable<string> candidates) => new Nearest(candidates).To(written);

    /// <summary>The one candidate that is nearest; null if none is near, or several equally.</summary>
    /// <param name="except">A candidate that cannot be meant.</param>
    public string? To(string written, string? except = null) => AllTo(written, except) is [var only] ? only : null;

    /// <summary>
    /// The one candidate that is near to a cell or to what stands in it before a bracket, a colon, a comma or a blank (<c>完了(令和5年度)</c>,
    /// <c>K111 広報紙の見直し</c>); null also where the two differ (<c>5(目標達成)</c>).
    /// </summary>
    public string? ToBeginning(string written)
    {
        var whole = AllTo(written);
        if (whole.Count > 1) return null;
        var end = written.AsSpan().IndexOfAny(AfterBeginning);
        var beginning = end > 0 ? To(written[..end]) : null;
        if (whole.Count == 0) return beginning;
        return beginning is null || beginning == whole[0] ? whole[0] : null;
    }

    /// <summary>The nearest candidates: none if none is near, several if they are equally near.</summary>
    private List<string> AllTo(string written, string? except = null)
    {
        var wanted = Word.Of(written);
        var nearest = new List<string>();
        var fewest = int.MaxValue;
        foreach (var (meaning, candidate) in _candidates)
        {
            if (meaning == except || wanted.SaysNo != candidate.SaysNo || Distance(wanted, candidate) is not { } distance || distance > fewest) continue;
            if (distance < fewest) nearest.Clear();
            fewest = distance;
            if (!nearest.Contains(meaning)) nearest.Add(meaning);
        }
        return nearest;
    }

    /// <summary>How many letters would have to be changed; null if the words are not near.</summary>
    private static int? Distance(Word a, Word b)
    {
        if (a.Plain.Length == 0 || b.Plain.Length == 0) return null;
        // K211 and K2-1-1 may be one id, although their numbers differ.
        if (a.Plain == b.Plain) return 0;
        var all = a.Letters.Length + b.Letters.Length;
        if (3 * Math.Min(a.Letters.Length, b.Letters.Length) < all) return null;
        var (changes, common) = Compare(a.Letters, b.Letters);
        return 3 * common < all ? null : changes;
    }

    /// <summary>Letters to insert, delete or replace (Levenshtein), and letters common in the same order, in one walk.</summary>
    private static (int Changes, int Common) Compare(int[] a, int[] b)
    {
        Span<(int Changes, int Common)> row = stackalloc (int, int)[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) row[j] = (j, 0);
        foreach (var letter in a)
        {
            var diagonal = row[0];
            row[0].Changes++;
            for (var j = 1; j <= b.Length; j++)
            {
                var (above, left, same) = (row[j], row[j - 1], letter == b[j - 1]);
                row[j] = (
                    Math.Min(Math.Min(above.Changes, left.Changes) + 1, diagonal.Changes + (same ? 0 : 1)),
                    same ? diagonal.Common + 1 : Math.Max(above.Common, left.Common));
                diagonal = above;
            }
        }
        return row[b.Length];
    }

    /// <summary>A word as it is compared.</summary>
    /// <param name="Plain">Letters and digits, one after the other; letters that look like digits are digits (<c>KI-1-1</c>).</param>
    /// <param name="Letters">The same with every number as one letter, whatever zeros it begins with.</param>
    /// <param name="SaysNo">未完了, 達成できなかった.</param>
    private sealed record Word(string Plain, int[] Letters, bool SaysNo)
    {
        /// <summary>A word that is longer is no word (a whole paragraph in a cell) and has no neighbours; comparing it would be slow.</summary>
        public const int Longest = 80;

        private static readonly string[] Denials = ["未", "非", "不", "無", "要", "ない", "なか", "なし", "ません"];

        public static Word Of(string text)
        {
            var composed = text.Length > Longest ? "" : Composed(text);
            if (composed.Length > Longest) composed = "";
            var plain = new StringBuilder(composed.Length);
            var letters = new List<int>(composed.Length);
            for (var i = 0; i < composed.Length; i++)
            {
                var letter = Folded(composed[i]);
                if (IsPunctuation(letter)) continue;
                plain.Append(letter switch { 'i' or 'l' => '1', 'o' => '0', _ => letter });
                if (!char.IsAsciiDigit(letter)) letters.Add(letter);
                else if (i > 0 && char.IsAsciiDigit(composed[i - 1])) letters[^1] = NumberWith(letter, letters[^1]);
                else letters.Add(NumberWith(letter, 0));
            }
            var form = plain.ToString();
            return new Word(form, [.. letters], Array.Exists(Denials, form.Contains) || form.EndsWith('ず'));
        }

        /// <summary>A number with one digit more, as a letter no text has: 0 is -1, 1 is -2, and without a digit it is 0.</summary>
        private static int NumberWith(char digit, int before)
        {
            var number = before == 0 ? 0 : -before - 1;
            return -(((number * 10) + (digit - '0')) % 100_000_007) - 1;
        }

        /// <summary>Small letters, hiragana.</summary>
        private static char Folded(char letter) => letter is >= 'ァ' and <= 'ヶ' ? (char)(letter - 'ァ' + 'ぁ') : char.ToLowerInvariant(letter);

        private static bool IsPunctuation(char letter) =>
            char.IsWhiteSpace(letter) || char.IsPunctuation(letter) || char.IsControl(letter) || letter is 'ー' or '−' or '─';

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
    }
}

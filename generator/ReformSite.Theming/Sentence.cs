using System.Text;

namespace ReformSite.Theming;

/// <summary>How a part of a sentence is set: plain, emphasised as reached, or emphasised as not reached.</summary>
public enum Emphasis { None, Met, NotMet }

/// <summary>A piece of a sentence; with <paramref name="To"/> it is a link.</summary>
public readonly record struct SentencePart(Wording Text, Emphasis Emphasis = Emphasis.None, Address? To = null);

/// <summary>
/// A sentence the reader sees, made of phrases. In a language without blanks, lines break only between phrases, which keeps Japanese headings
/// from breaking inside a word also in browsers without <c>word-break: auto-phrase</c>; in others a blank stands between them.
/// </summary>
/// <param name="Gap">What stands between phrases: nothing in Japanese, a blank in English.</param>
public sealed record Sentence(IReadOnlyList<IReadOnlyList<SentencePart>> Phrases, string Gap = "")
{
    public static Sentence Of(Wording text) => new([[new SentencePart(text)]]);

    /// <summary>Sentences one after the other.</summary>
    public static Sentence Join(params ReadOnlySpan<Sentence> sentences)
    {
        var phrases = new List<IReadOnlyList<SentencePart>>();
        var gap = "";
        foreach (var sentence in sentences)
        {
            phrases.AddRange(sentence.Phrases);
            if (sentence.Gap.Length > 0) gap = sentence.Gap;
        }
        return new Sentence(phrases, gap);
    }

    /// <summary>True where phrases are kept together: text with blanks breaks at those.</summary>
    public bool KeepsPhrases => Phrases.Count > 1 && Gap.Length == 0;

    /// <summary>The same words without any markup, for titles, descriptions and charts.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var phrase in Phrases)
        {
            if (text.Length > 0) text.Append(Gap);
            foreach (var part in phrase) text.Append(part.Text.Text);
        }
        return text.ToString();
    }
}

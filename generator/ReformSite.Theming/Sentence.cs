using System.Text;

namespace ReformSite.Theming;

/// <summary>How a part of a sentence is set: plain, emphasised as reached, or emphasised as not reached.</summary>
public enum Emphasis { None, Met, NotMet }

/// <summary>A piece of a sentence; with <paramref name="To"/> it is a link.</summary>
public readonly record struct SentencePart(string Text, Emphasis Emphasis = Emphasis.None, Address? To = null);

/// <summary>
/// A sentence the reader sees, made of phrases. Lines break only between phrases, which keeps Japanese headings from breaking inside
/// a word also in browsers without <c>word-break: auto-phrase</c>.
/// </summary>
public sealed record Sentence(IReadOnlyList<IReadOnlyList<SentencePart>> Phrases)
{
    public static Sentence Of(string text) => new([[new SentencePart(text)]]);

    /// <summary>Sentences one after the other.</summary>
    public static Sentence Join(params ReadOnlySpan<Sentence> sentences)
    {
        var phrases = new List<IReadOnlyList<SentencePart>>();
        foreach (var sentence in sentences) phrases.AddRange(sentence.Phrases);
        return new Sentence(phrases);
    }

    public bool HasPhrases => Phrases.Count > 1;

    /// <summary>The same words without any markup, for titles, descriptions and charts.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var phrase in Phrases)
        {
            foreach (var part in phrase) text.Append(part.Text);
        }
        return text.ToString();
    }
}

using System.Globalization;
using System.Runtime.CompilerServices;

namespace ReformSite.Theming;

/// <summary>A text of the theme's strings, taken apart: its phrases, and in them words and slots with their emphasis. The notation is that of <see cref="Words"/>.</summary>
internal sealed class TextPattern
{
    private readonly string _key;
    private readonly Piece[][] _phrases;

    private TextPattern(string key, Piece[][] phrases, string gap)
    {
        (_key, _phrases) = (key, phrases);
        if (phrases.Any(phrase => phrase.Any(piece => piece.Slot is not null))) return;
        Fixed = Said([], gap);
        Plain = Fixed.ToString();
    }

    /// <summary>The sentence and its plain words, where there is nothing to fill; null otherwise.</summary>
    public Sentence? Fixed { get; }

    public string? Plain { get; }

    public static TextPattern Parse(string key, string text, string gap) => new(key, [.. text.Split('|').Select(Pieces)], gap);

    /// <exception cref="KeyNotFoundException">A slot is not filled.</exception>
    public Sentence Said(ReadOnlySpan<Slot> slots, string gap)
    {
        var said = new IReadOnlyList<SentencePart>[_phrases.Length];
        for (var i = 0; i < said.Length; i++)
        {
            var pieces = _phrases[i];
            var parts = new SentencePart[pieces.Length];
            for (var j = 0; j < parts.Length; j++)
            {
                var filled = Fill(pieces[j], slots);
                parts[j] = new SentencePart(filled.Text, pieces[j].Emphasis, filled.To);
            }
            said[i] = parts;
        }
        return new Sentence(said, gap);
    }

    /// <summary>As <see cref="Said"/>, without emphasis and links.</summary>
    public Wording Filled(ReadOnlySpan<Slot> slots, string gap)
    {
        if (IsPlain(slots)) return new Wording(Concat(slots, gap));
        var parts = new List<Wording>();
        for (var i = 0; i < _phrases.Length; i++)
        {
            if (i > 0 && gap.Length > 0) parts.Add(gap);
            foreach (var piece in _phrases[i]) parts.Add(Fill(piece, slots).Text);
        }
        return Wording.Of(parts);
    }

    private static bool IsPlain(ReadOnlySpan<Slot> slots)
    {
        foreach (var slot in slots)
        {
            if (slot.Text is not { Lang: null, Parts: null }) return false;
        }
        return true;
    }

    /// <summary>Most texts are filled with numbers and words of their own language, and are one string.</summary>
    private string Concat(ReadOnlySpan<Slot> slots, string gap)
    {
        var text = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[256]);
        for (var i = 0; i < _phrases.Length; i++)
        {
            if (i > 0) text.AppendLiteral(gap);
            foreach (var piece in _phrases[i]) text.AppendLiteral(Fill(piece, slots).Text);
        }
        return text.ToStringAndClear();
    }

    private static Piece[] Pieces(string phrase)
    {
        var pieces = new List<Piece>();
        var emphasis = Emphasis.None;
        var start = 0;
        for (var i = 0; i < phrase.Length; i++)
        {
            if (phrase[i] is not ('*' or '~' or '{')) continue;
            if (i > start) pieces.Add(new Piece(phrase[start..i], emphasis));
            if (phrase[i] == '{')
            {
                var end = phrase.IndexOf('}', i);
                // {count}, or {count:initiative:initiatives}: the word that goes with the number.
                var slot = phrase[(i + 1)..end].Split(':');
                pieces.Add(slot.Length == 1 ? new Piece("", emphasis, slot[0]) : new Piece("", emphasis, slot[0], slot[1], slot[2]));
                i = end;
            }
            else
            {
                var opened = phrase[i] == '*' ? Emphasis.Met : Emphasis.NotMet;
                emphasis = emphasis == Emphasis.None ? opened : Emphasis.None;
            }
            start = i + 1;
        }
        if (start < phrase.Length) pieces.Add(new Piece(phrase[start..], emphasis));
        return [.. pieces];
    }

    private (Wording Text, Address? To) Fill(Piece piece, ReadOnlySpan<Slot> slots)
    {
        if (piece.Slot is null) return (piece.Words, null);
        foreach (var slot in slots)
        {
            if (slot.Name == piece.Slot) return piece.One is null ? (slot.Text, slot.To) : (slot.Text.Text is "1" ? piece.One : piece.Many!, null);
        }
        throw new KeyNotFoundException($"The text “{_key}” has a slot {{{piece.Slot}}} that nobody fills.");
    }

    private sealed record Piece(string Words, Emphasis Emphasis, string? Slot = null, string? One = null, string? Many = null);
}

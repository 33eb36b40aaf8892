using System.Collections.Concurrent;
using System.Globalization;

namespace ReformSite.Theming;

/// <summary>A value put into a text of the theme: <c>("count", 15)</c> fills <c>{count}</c>.</summary>
public readonly record struct Slot(string Name, Wording Text, Address? To)
{
    public static implicit operator Slot((string Name, Wording Text) slot) => new(slot.Name, slot.Text, null);

    public static implicit operator Slot((string Name, int Number) slot) =>
        new(slot.Name, slot.Number.ToString("#,0", CultureInfo.InvariantCulture), null);

    public static implicit operator Slot((string Name, Link Link) slot) => new(slot.Name, slot.Link.Text, slot.Link.To);
}

/// <summary>
/// Every text a theme prints, from its <c>strings/&lt;language&gt;.yaml</c>. In a text, <c>{name}</c> is a slot, <c>{count:initiative:initiatives}</c>
/// the word that goes with a number (the first where it is 1), <c>|</c> a place where the line may break, <c>*…*</c> an emphasis for what was
/// reached and <c>~…~</c> one for what was not.
/// A key that is missing is a bug of the theme or the program and throws <see cref="KeyNotFoundException"/>.
/// </summary>
/// <param name="language">As site.yaml names it: <c>ja</c>, <c>ja-easy</c>, <c>en</c>.</param>
public sealed class Words(string language, IReadOnlyDictionary<string, string> texts)
{
    private const string GapKey = "say.gap", CommaKey = "say.comma";

    private readonly ConcurrentDictionary<string, TextPattern> _patterns = new(StringComparer.Ordinal);

    /// <summary>What stands between phrases and sentences of the language: nothing in Japanese, a blank in English.</summary>
    public string Gap { get; } = texts.GetValueOrDefault(GapKey, "");

    public string Language { get; } = language;

    /// <summary>The tag for <c>lang</c> (BCP 47). Easy Japanese has none of its own: to voices and translators it is Japanese.</summary>
    public string Tag { get; } = LanguageTags.Of(language);

    public IEnumerable<string> Keys => texts.Keys;

    public bool Has(string key) => texts.ContainsKey(key);

    /// <summary>The text as plain words, notation removed.</summary>
    public string this[string key] => PatternOf(key) is { Plain: { } plain } ? plain : Say(key).ToString();

    /// <summary>The text with its slots filled; what stands in a slot keeps its language.</summary>
    public Wording Fill(string key, params ReadOnlySpan<Slot> slots)
    {
        var pattern = PatternOf(key);
        return pattern.Plain is { } plain ? new Wording(plain) : pattern.Filled(slots, Gap);
    }

    public Sentence Say(string key, params ReadOnlySpan<Slot> slots)
    {
        var pattern = PatternOf(key);
        return pattern.Fixed ?? pattern.Said(slots, Gap);
    }

    /// <summary>Sentences and clauses as one plain text.</summary>
    public string Join(IEnumerable<string> texts) => string.Join(Gap, texts.Where(text => text.Length > 0));

    /// <summary>Names or clauses in a row: 「総務課、財政課」.</summary>
    public Wording List(IEnumerable<Wording> items)
    {
        var parts = new List<Wording>();
        foreach (var item in items)
        {
            if (parts.Count > 0) parts.Add(this[CommaKey] + Gap);
            parts.Add(item);
        }
        return Wording.Of(parts);
    }

    /// <summary>Each text is taken apart once, when it is first asked for.</summary>
    private TextPattern PatternOf(string key) => _patterns.TryGetValue(key, out var pattern) ? pattern : _patterns.GetOrAdd(key, TextPattern.Parse(key, Raw(key), Gap));

    private string Raw(string key) =>
        texts.TryGetValue(key, out var text) ? text : throw new KeyNotFoundException($"The strings of “{Language}” lack the key “{key}”.");
}

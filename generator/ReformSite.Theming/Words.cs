using System.Globalization;

namespace ReformSite.Theming;

/// <summary>A value put into a text of the theme: <c>("count", 15)</c> fills <c>{count}</c>.</summary>
public readonly record struct Slot(string Name, string Text, Address? To)
{
    public static implicit operator Slot((string Name, string Text) slot) => new(slot.Name, slot.Text, null);

    public static implicit operator Slot((string Name, int Number) slot) =>
        new(slot.Name, slot.Number.ToString("#,0", CultureInfo.InvariantCulture), null);

    public static implicit operator Slot((string Name, Link Link) slot) => new(slot.Name, slot.Link.Text, slot.Link.To);
}

/// <summary>
/// Every text a theme prints, from its <c>strings/&lt;language&gt;.yaml</c>. In a text, <c>{name}</c> is a slot, <c>|</c> a place where
/// the line may break, <c>*…*</c> an emphasis for what was reached and <c>~…~</c> one for what was not.
/// A key that is missing is a bug of the theme or the program and throws <see cref="KeyNotFoundException"/>.
/// </summary>
public sealed class Words(string language, IReadOnlyDictionary<string, string> texts)
{
    public string Language { get; } = language;

    public IEnumerable<string> Keys => texts.Keys;

    public bool Has(string key) => texts.ContainsKey(key);

    /// <summary>The text as plain words, notation removed.</summary>
    public string this[string key] => Say(key).ToString();

    public string Fill(string key, params ReadOnlySpan<Slot> slots) => Say(key, slots).ToString();

    public Sentence Say(string key, params ReadOnlySpan<Slot> slots)
    {
        var phrases = new List<IReadOnlyList<SentencePart>>();
        foreach (var phrase in Raw(key).Split('|')) phrases.Add(Parts(phrase, slots, key));
        return new Sentence(phrases);
    }

    private string Raw(string key) =>
        texts.TryGetValue(key, out var text) ? text : throw new KeyNotFoundException($"The strings of “{Language}” lack the key “{key}”.");

    private static List<SentencePart> Parts(string phrase, ReadOnlySpan<Slot> slots, string key)
    {
        var parts = new List<SentencePart>();
        var emphasis = Emphasis.None;
        var start = 0;
        for (var i = 0; i < phrase.Length; i++)
        {
            if (phrase[i] is not ('*' or '~' or '{')) continue;
            if (i > start) parts.Add(new SentencePart(phrase[start..i], emphasis));
            if (phrase[i] == '{')
            {
                var end = phrase.IndexOf('}', i);
                var slot = Find(phrase[(i + 1)..end], slots, key);
                parts.Add(new SentencePart(slot.Text, emphasis, slot.To));
                i = end;
            }
            else
            {
                var opened = phrase[i] == '*' ? Emphasis.Met : Emphasis.NotMet;
                emphasis = emphasis == Emphasis.None ? opened : Emphasis.None;
            }
            start = i + 1;
        }
        if (start < phrase.Length) parts.Add(new SentencePart(phrase[start..], emphasis));
        return parts;
    }

    private static Slot Find(string name, ReadOnlySpan<Slot> slots, string key)
    {
        foreach (var slot in slots)
        {
            if (slot.Name == name) return slot;
        }
        throw new KeyNotFoundException($"The text “{key}” has a slot {{{name}}} that nobody fills.");
    }
}

using System.Globalization;
using ReformSite.Problems;

namespace ReformSite.Sources;

/// <summary>
/// The keys of one map, taken one by one; what is left over in the end is unknown. Every value that is not of the kind asked for becomes
/// a problem and reads as absent.
/// </summary>
/// <param name="path">The keys above, with a dot after each: <c>plan.</c>; empty at the top.</param>
internal sealed class YamlKeys(YamlMap map, string path, ProblemList problems)
{
    private static readonly Said AText = new("文字", "a text");
    private static readonly Said AMap = new("「項目: 値」の並び", "a map of keys");
    private static readonly Said AList = new("「- 」で始まる並び", "a list");
    private static readonly Said TextOrTexts = new("文字、または「- 」で始まる並び", "a text or a list of texts");
    private static readonly Said YesOrNo = new("「true」か「false」", "“true” or “false”");
    private static readonly Said ANumber = new("整数", "a whole number");

    private readonly List<string> _known = [];

    public Place Place => map.Place;

    /// <summary>The value under a key; null if it is absent or empty.</summary>
    public YamlNode? Node(string key)
    {
        _known.Add(key);
        foreach (var entry in map.Entries)
        {
            if (entry.Key == key) return entry.Value is YamlText { IsNothing: true } ? null : entry.Value;
        }
        return null;
    }

    public YamlText? Text(string key) => As<YamlText>(key, AText);

    public YamlList? List(string key) => As<YamlList>(key, AList);

    public YamlMap? Map(string key) => As<YamlMap>(key, AMap);

    /// <summary>The map under a key as keys to take; an empty one if it is absent.</summary>
    public YamlKeys Keys(string key) => new(Map(key) ?? new YamlMap(map.Place, []), $"{path}{key}.", problems);

    public bool? Flag(string key)
    {
        if (As<YamlText>(key, YesOrNo) is not { } text) return null;
        if (text.Text is "true" or "True" or "TRUE") return true;
        if (text.Text is "false" or "False" or "FALSE") return false;
        Wrong(text, key, YesOrNo);
        return null;
    }

    public int? Number(string key)
    {
        if (As<YamlText>(key, ANumber) is not { } text) return null;
        if (int.TryParse(Normal.Compact(text.Text), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)) return number;
        Wrong(text, key, ANumber);
        return null;
    }

    /// <summary>A date as in <c>2025-11-30</c>.</summary>
    public DateOnly? Date(string key)
    {
        if (Text(key) is not { } text) return null;
        if (DateOnly.TryParseExact(text.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;
        problems.Add(Mistakes.BadDate(text.Place, path + key, text.Text));
        return null;
    }

    public DateOnly? RequiredDate(string key, string example)
    {
        if (Node(key) is null) Missing(key, example);
        return Date(key);
    }

    /// <summary>One of a few words.</summary>
    /// <param name="plain">Makes forms of a word that look the same one before they are compared.</param>
    public string? RequiredChoice(string key, IReadOnlyList<string> choices, Func<string, string>? plain = null)
    {
        if (Required(Text(key), key, $"{key}: {choices[^1]}") is not { } text) return null;
        var word = plain is null ? text.Text : plain(text.Text);
        if (choices.Contains(word)) return word;
        problems.Add(Mistakes.NotAmong(text.Place, path + key, text.Text, choices));
        return null;
    }

    /// <summary>One text, or a list of texts.</summary>
    public IReadOnlyList<string>? Texts(string key)
    {
        switch (Node(key))
        {
            case null:
                return null;
            case YamlText text:
                return [text.Text];
            case YamlList list:
                return [.. TextsIn(list, key).Select(text => text.Text)];
            case var other:
                Wrong(other, key, TextOrTexts);
                return null;
        }
    }

    public IReadOnlyList<string>? RequiredTexts(string key, string example)
    {
        var texts = Texts(key);
        if (texts is { Count: 0 } || (texts is null && Node(key) is null)) Missing(key, example);
        return texts;
    }

    /// <summary>The items of a list under a key that are texts; every other is a problem.</summary>
    public IEnumerable<YamlText> TextsIn(YamlList list, string key)
    {
        foreach (var item in list.Items)
        {
            if (item is YamlText { IsNothing: false } text) yield return text;
            else problems.Add(Mistakes.WrongType(item.Place, path + key, FoundIn(item), AText));
        }
    }

    /// <summary>A value that must be there; <paramref name="example"/> is the line to write.</summary>
    public T? Required<T>(T? value, string key, string example)
        where T : YamlNode
    {
        // A value of the wrong kind has been reported already.
        if (value is null && Node(key) is null) Missing(key, example);
        return value;
    }

    public void Missing(string key, string example)
    {
        var place = map.Place;
        foreach (var entry in map.Entries)
        {
            if (entry.Key == key) place = entry.KeyPlace;
        }
        problems.Add(Mistakes.MissingKey(place, path + key, example));
    }

    /// <summary>Reports the keys nobody asked for.</summary>
    public void CheckUnknown()
    {
        foreach (var entry in map.Entries)
        {
            if (!_known.Contains(entry.Key)) problems.Add(Mistakes.UnknownKey(entry.KeyPlace, path + entry.Key, Nearest.Of(entry.Key, _known)));
        }
    }

    public void Wrong(YamlNode found, string key, Said expected) => problems.Add(Mistakes.WrongType(found.Place, path + key, FoundIn(found), expected));

    private T? As<T>(string key, Said expected)
        where T : YamlNode
    {
        var node = Node(key);
        if (node is null or T) return node as T;
        Wrong(node, key, expected);
        return null;
    }

    internal static Said FoundIn(YamlNode node) => node switch
    {
        YamlText text => new($"「{Mistakes.Shortened(text.Text)}」", $"“{Mistakes.Shortened(text.Text)}”"),
        YamlList => AList,
        _ => AMap,
    };
}

using System.Text.RegularExpressions;
using ReformSite.Sources;
using ReformSite.Tests.House;

namespace ReformSite.Tests.Pages;

/// <summary>The texts of every language, before anything is filled in: none is missing, and each is written as its readers expect.</summary>
public partial class LanguageTextTests
{
    private const int LongestEasySentence = 60;

    /// <summary>Set phrases for small numbers (一つ, 五年), where numerals do as well.</summary>
    private static readonly string[] Free = ["say.span.", "say.pieces."];

    private static readonly string[] Places = ["generator/ReformSite/Pages/Sentences", .. ReformSite.Files.Themes.Names.Select(theme => $"themes/{theme}/strings")];

    public static TheoryData<string> Folders => [.. Places];

    private static Dictionary<string, string> English => Both("en");

    private static Dictionary<string, string> Easy => Both("ja-easy");

    [Theory]
    [MemberData(nameof(Folders))]
    public void English_says_all_that_Japanese_says_and_nothing_else(string folder) =>
        Assert.Equal(Texts(folder, "ja").Keys.Where(IsBound).Order(StringComparer.Ordinal), Texts(folder, "en").Keys.Where(IsBound).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Folders))]
    public void Easy_Japanese_says_only_what_it_says_otherwise(string folder)
    {
        var plain = Texts(folder, "ja");
        Assert.Equal([], Texts(folder, "ja-easy").Where(text => !plain.TryGetValue(text.Key, out var said) || said == text.Value).Select(text => text.Key));
    }

    /// <summary>As for Japanese: both marks of an emphasis in one phrase, every slot closed; a choice has a word for one and a word for more.</summary>
    [Theory]
    [InlineData("en")]
    [InlineData("ja-easy")]
    public void Notation_is_balanced(string language) => Assert.Equal([], Both(language)
        .Where(text => text.Value.Split('|').Any(phrase => phrase.Count('*') % 2 + phrase.Count('~') % 2 > 0) || text.Value.Count('{') != text.Value.Count('}')
            || Slot().Matches(text.Value).Any(slot => slot.Value.Count(':') is not (0 or 2))).Select(text => text.Key));

    [Fact]
    public void English_is_set_in_its_own_letters_and_breaks_at_its_blanks() =>
        Assert.Equal([], English.Where(text => Japanese().IsMatch(text.Value) || text.Value.Contains('|')).Select(text => $"{text.Key}: {text.Value}"));

    [Fact]
    public void English_has_one_blank_between_words_and_none_before_a_stop() =>
        Assert.Equal([], English.Where(text => text.Value.Contains("  ", StringComparison.Ordinal) || BlankBeforeStop().IsMatch(text.Value)).Select(text => $"{text.Key}: {text.Value}"));

    /// <summary>What ends like a sentence begins like one: with a capital, a number, a name.</summary>
    [Fact]
    public void English_sentences_begin_with_a_capital() => Assert.Equal([], English
        .Where(text => text.Value.EndsWith('.') && text.Value.Length > 1)
        .SelectMany(text => SentenceEnd().Split(text.Value).Where(sentence => sentence.Length > 0 && (char.IsAsciiLetterLower(sentence[0]) || LowerSlot().IsMatch(sentence))).Select(sentence => $"{text.Key}: {sentence}")));

    [Fact]
    public void Easy_Japanese_is_said_in_short_sentences() => Assert.Equal([], Easy
        .SelectMany(text => Slot().Replace(text.Value, "二〇二四").Split('。')).Where(sentence => sentence.Count(letter => letter is not (' ' or '|')) > LongestEasySentence));

    [Fact]
    public void Easy_Japanese_negates_once() => Assert.Equal([], Easy.SelectMany(text => Quoted().Replace(text.Value, "").Split('。')).Where(sentence => Negation().Count(sentence) > 1));

    /// <summary>Full-width brackets as in all Japanese texts, and the Western calendar.</summary>
    [Fact]
    public void Easy_Japanese_is_set_in_full_width() => Assert.Equal([], Easy.Where(text => HalfWidth().IsMatch(text.Value)).Select(text => $"{text.Key}: {text.Value}"));

    private static bool IsBound(string key) => !Free.Any(free => key.StartsWith(free, StringComparison.Ordinal) && !key.EndsWith(".other", StringComparison.Ordinal));

    private static Dictionary<string, string> Both(string language) =>
        Places.SelectMany(folder => Texts(folder, language).Select(text => KeyValuePair.Create($"{folder}: {text.Key}", text.Value))).ToDictionary(StringComparer.Ordinal);

    private static Dictionary<string, string> Texts(string folder, string language)
    {
        using var stream = File.OpenRead(Repository.At([.. folder.Split('/'), language + ".yaml"]));
        return new Dictionary<string, string>(Yaml.ReadStrings(stream), StringComparer.Ordinal);
    }

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Slot();

    /// <summary>Kana, kanji, and the punctuation that goes with them.</summary>
    [GeneratedRegex(@"[\u3000-\u30ff\u3400-\u9fff\uff01-\uff60]")]
    private static partial Regex Japanese();

    [GeneratedRegex(@"\s[.,;:?!](\s|$)")]
    private static partial Regex BlankBeforeStop();

    [GeneratedRegex(@"(?<=\.)\s+")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"^\{\w+:[a-z]")]
    private static partial Regex LowerSlot();

    [GeneratedRegex("「[^」]*」")]
    private static partial Regex Quoted();

    [GeneratedRegex("ません|(?<!少)ない")]
    private static partial Regex Negation();

    [GeneratedRegex(@"[ぁ-ヿ一-鿿][!?,(:]|[)][ぁ-ヿ一-鿿]")]
    private static partial Regex HalfWidth();
}

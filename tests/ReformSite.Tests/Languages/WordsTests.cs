using System.Text.Encodings.Web;
using System.Text.Unicode;
using ReformSite.Theming;

namespace ReformSite.Tests.Languages;

/// <summary>Words of a language: slots, the word that goes with a number, what stands between phrases, and words of another language among them.</summary>
public class WordsTests
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private static Words English { get; } = new("en", new Dictionary<string, string>
    {
        ["say.gap"] = " ",
        ["met"] = "{met} of {all} {all:initiative:initiatives} met the goal.",
        ["rest"] = "{count} not published.",
        ["policy"] = "Policy {no}: {name}",
    });

    private static Words Japanese { get; } = new("ja", new Dictionary<string, string> { ["met"] = "{all}件のうち|{met}件が|目標達成。", ["policy"] = "第{no}の政策 {name}" });

    [Theory]
    [InlineData(1, "1 of 1 initiative met the goal.")]
    [InlineData(2, "1 of 2 initiatives met the goal.")]
    [InlineData(1234, "1 of 1,234 initiatives met the goal.")]
    public void The_word_goes_with_its_number(int all, string said) => Assert.Equal(said, English.Fill("met", ("met", 1), ("all", all)).Text);

    [Fact]
    public void English_sentences_are_joined_with_a_blank_and_Japanese_ones_without()
    {
        Assert.Equal("1 of 2 initiatives met the goal. 1 not published.", Sentence.Join(English.Say("met", ("met", 1), ("all", 2)), English.Say("rest", ("count", 1))).ToString());
        Assert.Equal("2件のうち1件が目標達成。2件のうち1件が目標達成。", Sentence.Join(Japanese.Say("met", ("met", 1), ("all", 2)), Japanese.Say("met", ("met", 1), ("all", 2))).ToString());
    }

    [Fact]
    public void Only_the_name_that_is_not_translated_is_marked()
    {
        var shown = English.Fill("policy", ("no", "1"), ("name", new Wording("開かれた<まち>", "ja")));
        Assert.Equal("Policy 1: 開かれた<まち>", shown.Text);
        Assert.Equal("Policy 1: <span lang=\"ja\">開かれた&lt;まち&gt;</span>", Html(shown));
        Assert.Equal("第1の政策 開かれたまち", Html(Japanese.Fill("policy", ("no", "1"), ("name", "開かれたまち"))));
    }

    [Fact]
    public void Figures_and_signs_are_in_no_language()
    {
        Assert.Null(new Wording("%").As("ja").Lang);
        Assert.Equal("ja", new Wording("回").As("ja").Lang);
    }

    [Theory]
    [InlineData("ja", "ja", "ja")]
    [InlineData("ja-easy", "ja", "ja-x-easy")]
    [InlineData("en", "en", "en")]
    public void Easy_Japanese_is_read_aloud_as_Japanese_and_told_apart_in_links(string language, string tag, string alternate)
    {
        Assert.Equal(tag, LanguageTags.Of(language));
        Assert.Equal(alternate, LanguageTags.Alternate(language));
    }

    private static string Html(Wording wording)
    {
        using var html = new StringWriter();
        wording.WriteTo(html, Encoder);
        return html.ToString();
    }
}

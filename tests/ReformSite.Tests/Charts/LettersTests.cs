using ReformSite.Charts;

namespace ReformSite.Tests.Charts;

/// <summary>Labels of drawings in several lines.</summary>
public class LettersTests
{
    [Theory]
    [InlineData("Share of applications made online", "Share of|applications|made online")]
    [InlineData("オンライン申請の割合（LINEを含む）", "オンライン申|請の割合（|LINEを含む）")]
    [InlineData("Donaudampfschifffahrtsgesellschaft", "Donaudampfs|chifffahrtsg|esellschaft")]
    public void A_word_stays_whole_where_it_fits(string text, string lines) => Assert.Equal(lines.Split('|'), Letters.Wrap(text, Letters.Label, 100, 3));
}

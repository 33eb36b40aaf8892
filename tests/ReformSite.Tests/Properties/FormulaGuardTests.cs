using FsCheck.Fluent;
using ReformSite.Sources;

namespace ReformSite.Tests.Properties;

/// <summary>The apostrophe before a formula: whatever a cell holds is published so that Excel runs nothing, and reads back as it was.</summary>
public class FormulaGuardTests
{
    private const string Letters = "''==+-@＝＋－＠5 .a\n";

    [Fact]
    public void Every_text_reads_back_as_it_was() => Holds.ForAll(Texts(), 5000, text => Assert.Equal(text, FormulaGuard.Take(FormulaGuard.Put(text))));

    [Fact]
    public void No_published_text_begins_as_a_formula_does() => Holds.ForAll(Texts(), 5000, text =>
    {
        var published = FormulaGuard.Put(text);
        Assert.True(published.Length < 2 || !"=＝@＠+＋-－\t\r".Contains(published[0]) || Numbers.TryParse(published, out _), published);
    });

    [Theory]
    [InlineData("'001")]
    [InlineData("'")]
    [InlineData("'-5")]
    [InlineData("'90年代")]
    [InlineData("'-")]
    public void An_apostrophe_that_guards_nothing_stays(string text) => Assert.Equal((text, text), (FormulaGuard.Take(text), FormulaGuard.Put(text)));

    /// <summary>As cells are read: without blanks around them.</summary>
    private static FsCheck.Gen<string> Texts() => Holds.Random.Select(random => string.Concat(Enumerable.Range(0, random.Next(7)).Select(_ => Letters[random.Next(Letters.Length)])).Trim());
}

using System.Xml.Linq;
using ReformSite.Charts;
using ReformSite.Theming;

namespace ReformSite.Tests.Charts;

public class MarkSymbolsTests
{
    private static Level Level(int rank, string code, bool achieved, MarkForm form) => new(rank, code, "", "", achieved, form, new Address("index.html"));

    private static XElement Symbol(Level level) => XElement.Parse(MarkSymbols.Of([level]).Html).Elements("symbol").First();

    [Theory]
    [InlineData("5")]
    [InlineData("S")]
    [InlineData("10")]
    [InlineData("優")]
    [InlineData("<")]
    public void A_mark_carries_its_code(string code)
    {
        var symbol = Symbol(Level(4, code, true, MarkForm.Disc));
        Assert.Equal("m-4", (string?)symbol.Attribute("id"));
        Assert.Equal(code, symbol.Element("text")!.Value);
    }

    [Theory]
    [InlineData("◎", true, MarkForm.Disc, MarkForm.Ringed)]
    [InlineData("○", true, MarkForm.Disc, MarkForm.Ring)]
    [InlineData("△", false, MarkForm.Cross, MarkForm.Triangle)]
    [InlineData("×", false, MarkForm.Cross, MarkForm.Cross)]
    public void A_code_that_is_a_mark_is_drawn_as_that_mark(string code, bool achieved, MarkForm given, MarkForm drawn)
    {
        var level = Level(1, code, achieved, given);
        Assert.Equal(drawn, MarkSymbols.FormOf(level));
        Assert.Null(Symbol(level).Element("text"));
        Assert.Equal(drawn.ToString(), StackPart.Of(level, 3).Form.ToString());
    }

    [Fact]
    public void Round_never_means_missed()
    {
        var level = Level(2, "○", false, MarkForm.Triangle);
        Assert.Equal(MarkForm.Triangle, MarkSymbols.FormOf(level));
        Assert.Equal("○", Symbol(level).Element("text")!.Value);
    }

    [Fact]
    public void Every_id_is_there_once_or_only_those_asked_for()
    {
        Level[] levels = [Level(2, "A", true, MarkForm.Ring), Level(1, "B", false, MarkForm.Triangle)];
        string[] Ids(IReadOnlySet<string>? only) => [.. XElement.Parse(MarkSymbols.Of(levels, only).Html).Elements().Select(element => (string)element.Attribute("id")!)];
        Assert.Equal(["m-2", "m-1", "m-unreported", "m-midterm", "m-pending", "to", "r-pub", "r-over", "hatch"], Ids(null));
        Assert.Equal(["m-1", "hatch"], Ids(new HashSet<string> { "m-1", "hatch" }));
    }

    [Fact]
    public void The_forms_of_parts_begin_with_those_of_marks() =>
        Assert.All(Enum.GetValues<MarkForm>(), form => Assert.Equal(form.ToString(), ((StackForm)form).ToString()));
}

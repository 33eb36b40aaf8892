using ReformSite.Charts;
using ReformSite.Theming;

namespace ReformSite.Tests.Charts;

public class LadderChartTests
{
    private static LadderLevel[] Levels(int count, int achieved) =>
        [.. Enumerable.Range(0, count).Select(i => new LadderLevel($"{count - i}", "目標以上", count - i, i < achieved ? Tone.Met : Tone.NotMet, i == achieved - 1))];

    private static LadderYear Year(int year, int? rank, string? word = null) => new($"R{year}", $"{2018 + year}", rank, word);

    [Fact]
    public void A_mark_stands_on_the_line_of_its_level()
    {
        var drawn = new Drawn(new LadderChart(Levels(5, 3)).Draw(Drawn.Named, [Year(3, 1), Year(4, 5), Year(5, 3), Year(6, null, "未公表")]));
        var lines = drawn.Root.Elements("line").Where(line => Drawn.Has(line, "c-level") || Drawn.Has(line, "c-goal")).Select(line => Drawn.At(line, "y1")).ToList();
        var marks = drawn.Of("use", "").Select(use => (Id: (string?)use.Attribute("href"), Y: Drawn.At(use, "y") + (Drawn.At(use, "height") / 2))).ToList();
        Assert.Equal([("#m-1", lines[4]), ("#m-5", lines[0]), ("#m-3", lines[2])], marks);
        Assert.Equal(lines[2], Drawn.At(Assert.Single(drawn.Of("line", "c-goal")), "y1"));
        Assert.Equal(2, drawn.Of("line", "c-stem").Count);
        Assert.Single(drawn.Of("use", "mark--not"));
        drawn.AssertTextsApart();
    }

    [Fact]
    public void Columns_stand_above_those_of_the_table()
    {
        var drawn = new Drawn(new LadderChart(Levels(5, 3)).Draw(Drawn.Named, [.. Enumerable.Range(3, 5).Select(year => Year(year, 3))]));
        Assert.Equal([33.4m, 48.2m, 63m, 77.8m, 92.6m], drawn.Of("use", "mark--met").Select(use => Drawn.At(use, "x")));
    }

    [Theory]
    [InlineData(2, 1, 1)]
    [InlineData(4, 2, 5)]
    [InlineData(9, 5, 10)]
    [InlineData(5, 5, 12)]
    [InlineData(5, 0, 3)]
    public void Any_scale_and_any_period_keeps_marks_and_words_apart(int levels, int achieved, int years)
    {
        var drawn = new Drawn(new LadderChart(Levels(levels, achieved)).Draw(Drawn.Named,
            [.. Enumerable.Range(1, years).Select(i => i % 3 == 0 ? Year(i, null, "未公表") : Year(i, 1 + (i % levels)))]));
        drawn.AssertTextsApart();
        var room = 288 * .74m / years;
        Assert.All(drawn.Of("use", ""), use => Assert.True(Drawn.At(use, "width") <= room));
    }

    [Fact]
    public void Words_too_wide_for_their_columns_are_written_downwards_inside_the_drawing()
    {
        var drawn = new Drawn(new LadderChart(Levels(2, 1)).Draw(Drawn.Named, [.. Enumerable.Range(1, 9).Select(i => Year(i, i == 1 ? 2 : null, "未公表(期限超過)"))]));
        var words = drawn.Texts("c-upright");
        Assert.Equal(8, words.Count);
        var half = 9 * 13 / 2;
        Assert.All(words, word => Assert.True(word.Y - half >= -10 && word.Y + half <= drawn.Texts("c-label").Where(label => label.Text == "R1").Max(label => label.Y)));
    }

    [Fact]
    public void Before_the_first_evaluation_only_the_goal_is_drawn()
    {
        var drawn = new Drawn(new LadderChart(Levels(5, 3)).Draw(Drawn.Named, [Year(3, null, "期限前"), Year(4, null, "期限前")]));
        Assert.Empty(drawn.Of("use", ""));
        Assert.Empty(drawn.Of("line", "c-level"));
        Assert.Single(drawn.Of("line", "c-goal"));
        Assert.Equal(2, drawn.Texts("c-note").Count(text => text.Text == "期限前"));
        drawn.AssertTextsApart();
    }

    [Fact]
    public void Long_names_of_levels_take_two_lines_and_leave_the_marks_alone()
    {
        var drawn = new Drawn(new LadderChart([new("S", "極めて高い成果があった", 2, Tone.Met, true), new("A", "未", 1, Tone.NotMet, false)]).Draw(Drawn.Named, [Year(3, 2)]));
        Assert.Equal(2, drawn.Of("text", "c-label")[0].Elements("tspan").Count());
        Assert.EndsWith("…", drawn.Texts("c-label")[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_years_or_levels_nothing_is_drawn()
    {
        Assert.Equal(Markup.Empty, new LadderChart(Levels(5, 3)).Draw(Drawn.Named, []));
        Assert.Equal(Markup.Empty, new LadderChart([]).Draw(Drawn.Named, [Year(3, 1)]));
    }
}

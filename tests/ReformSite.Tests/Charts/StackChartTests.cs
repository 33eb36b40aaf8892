using ReformSite.Charts;
using ReformSite.Theming;

namespace ReformSite.Tests.Charts;

public class StackChartTests
{
    private static StackRow Year(string label, params StackPart[] parts) => new(label, parts, "13", "/24");

    private static StackPart Part(StackForm form, int count) => new(form, count);

    [Fact]
    public void Half_of_the_initiatives_fill_half_of_the_width()
    {
        var drawn = new Drawn(StackChart.Draw(Drawn.Named, [Year("R3", Part(StackForm.Disc, 24)), Year("R4", Part(StackForm.Disc, 12))], 24));
        var bars = drawn.Rects("s-met");
        Drawn.Near(bars[0].Width / 2, bars[1].Width);
        Assert.Equal(bars[0].X, bars[1].X);
        Assert.True(bars[1].Y >= bars[0].Y + bars[0].Height);
        drawn.AssertTextsApart();
    }

    [Fact]
    public void Parts_follow_each_other_without_gap_or_overlap_and_carry_their_counts()
    {
        var drawn = new Drawn(StackChart.Draw(Drawn.Named,
            [Year("R6", Part(StackForm.Ringed, 2), Part(StackForm.Disc, 6), Part(StackForm.Ring, 8), Part(StackForm.Triangle, 4), Part(StackForm.Cross, 2), Part(StackForm.Unreported, 2))], 24));
        var parts = drawn.Rects().OrderBy(box => box.X).ToList();
        Assert.Equal(6, parts.Count);
        Assert.All(parts.Zip(parts.Skip(1)), pair => Drawn.Near(pair.First.Right, pair.Second.X));
        Assert.Equal(["2", "6", "8", "4", "2", "2"], drawn.Texts().Where(text => text.Anchor == "middle").Select(text => text.Text));
    }

    [Fact]
    public void What_is_out_of_scope_leaves_its_space()
    {
        var drawn = new Drawn(StackChart.Draw(Drawn.Named, [Year("R6", Part(StackForm.Disc, 6), Part(StackForm.OutOfScope, 6), Part(StackForm.Unreported, 12))], 24));
        Drawn.Near(drawn.Rects("s-met")[0].Right + drawn.Rects("s-met")[0].Width, drawn.Rects("s-none")[0].X);
    }

    [Fact]
    public void Neighbours_of_the_same_form_stay_apart()
    {
        var drawn = new Drawn(StackChart.Draw(Drawn.Named,
            [Year("R6", Part(StackForm.Disc, 6), Part(StackForm.Disc, 6), Part(StackForm.Triangle, 6), Part(StackForm.Triangle, 6))], 24));
        var cut = Assert.Single(drawn.Of("line", "s-cut"));
        Drawn.Near(drawn.Rects("s-met").Min(box => box.Right), Drawn.At(cut, "x1"));
        Assert.Equal(2, drawn.Rects("s-hatched").Count);
    }

    [Fact]
    public void One_of_four_hundred_is_still_a_line_and_its_count_is_left_to_the_table()
    {
        var drawn = new Drawn(StackChart.Draw(Drawn.Named, [Year("R6", Part(StackForm.Disc, 1), Part(StackForm.Triangle, 398), Part(StackForm.Cross, 1))], 400));
        Assert.Single(drawn.Of("line", "s-hair"));
        Assert.Single(drawn.Of("line", "s-edge"));
        Assert.Equal("398", Assert.Single(drawn.Texts("c-num")).Text);
        drawn.AssertTextsApart();
    }

    [Fact]
    public void A_year_without_results_is_the_dashed_line_of_the_promise_with_its_word()
    {
        var drawn = new Drawn(StackChart.Draw(Drawn.Named, [new StackRow("R7", [], EmptyWord: "期限前")], 24));
        Assert.Single(drawn.Of("line", "c-promise"));
        Assert.Equal("期限前", Assert.Single(drawn.Texts("c-note")).Text);
        Assert.Empty(drawn.Rects());
    }

    [Fact]
    public void Nothing_of_nothing_is_a_bare_zero_with_its_value()
    {
        var drawn = new Drawn(StackChart.Draw(Drawn.Named, [new StackRow("R6", [Part(StackForm.Disc, 0)], "0", "/0")], 0));
        Assert.Empty(drawn.Rects());
        Assert.Single(drawn.Of("line", "c-zero"));
        Assert.Equal("0/0", Assert.Single(drawn.Texts("c-value")).Text);
    }

    [Fact]
    public void More_than_the_whole_stays_inside_the_drawing()
    {
        var drawn = new Drawn(StackChart.Draw(Drawn.Named, [Year("R6", Part(StackForm.Disc, 30))], 24));
        Assert.InRange(drawn.Rects()[0].Right, 60, 86);
    }

    [Fact]
    public void A_long_label_stands_above_its_bar()
    {
        var drawn = new Drawn(StackChart.Draw(Drawn.Named,
            [Year("市民とともにつくる、開かれたまちづくりと地域の自治", Part(StackForm.Disc, 24)), Year("財政", Part(StackForm.Disc, 24))], 24));
        Assert.True(drawn.Texts("c-label").First(text => text.Text.StartsWith("市民", StringComparison.Ordinal)).Y < drawn.Rects()[0].Y);
        Assert.True(drawn.Rects()[0].X < 1);
        drawn.AssertTextsApart();
    }

    [Fact]
    public void Twelve_years_of_large_numbers_do_not_collide()
    {
        var rows = Enumerable.Range(1, 12).Select(i => new StackRow($"R{i}", [Part(StackForm.Disc, i * 10), Part(StackForm.Ring, 3), Part(StackForm.Cross, 1), Part(StackForm.Unreported, 7)], $"{i * 100}", "/1200"));
        new Drawn(StackChart.Draw(Drawn.Named, [.. rows], 140)).AssertTextsApart();
    }

    [Fact]
    public void Small_bars_print_their_figure_and_no_counts()
    {
        var drawn = new Drawn(MiniStack.Draw(Drawn.Named, [new MiniRow("R5", 8, 1, 0, "8", "/9"), new MiniRow("R6", 4, 4, 1, "4", "/8"), new MiniRow("R7", 0, 0, 0, "0", "/0")], 9));
        Drawn.Near(drawn.Rects("s-met")[0].Width / 2, drawn.Rects("s-met")[1].Width);
        Assert.Equal(["8/9", "4/8", "0/0"], drawn.Texts("c-value").Select(text => text.Text));
        Assert.Empty(drawn.Texts("c-num"));
        drawn.AssertTextsApart();
    }

    [Fact]
    public void Reports_never_take_the_colour_of_a_result()
    {
        var drawn = new Drawn(ReportChart.Draw(Drawn.Named, [new ReportRow("R6 中間", 10, 4, 4, 4, 2, "10", "/24"), new ReportRow("R6 年度末", 0, 0, 0, 0, 24, null, null, "期限前")], 24));
        Assert.Empty(drawn.Rects("s-met"));
        Assert.Equal(["10", "4", "4", "4"], drawn.Texts().Where(text => text.Anchor == "middle" && text.Text != "期限前").Select(text => text.Text));
        Drawn.Near(drawn.Rects("r-done")[0].Width * 0.4m, drawn.Rects("r-late")[0].Width);
        drawn.AssertTextsApart();
    }

    [Fact]
    public void Without_rows_nothing_is_drawn()
    {
        Assert.Equal(Markup.Empty, StackChart.Draw(Drawn.Named, [], 24));
        Assert.Equal(Markup.Empty, MiniStack.Draw(Drawn.Named, [], 24));
        Assert.Equal(Markup.Empty, ReportChart.Draw(Drawn.Named, [], 24));
    }
}

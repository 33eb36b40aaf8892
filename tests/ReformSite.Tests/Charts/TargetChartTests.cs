using System.Globalization;
using ReformSite.Charts;
using ReformSite.Theming;

namespace ReformSite.Tests.Charts;

public class TargetChartTests
{
    private static TargetRow Year(string label, decimal? target, decimal? actual, string unit = "回", string? missing = null) =>
        new(label, target, actual, Text(target, unit), Text(actual, unit), missing);

    private static AmountRow Amount(string label, decimal? value, string? missing = null) => new(label, value, Text(value, "千円"), missing);

    private static string Text(decimal? value, string unit) => value is { } number ? number.ToString("#,0.##", CultureInfo.InvariantCulture) + unit : "";

    [Fact]
    public void Outline_and_fill_share_zero_and_scale()
    {
        var drawn = new Drawn(TargetChart.Draw(Drawn.Named, "回", [Year("R3", 6, 3), Year("R4", 6, 6), Year("R5", 6, 8)]));
        var (promised, happened) = (drawn.Rects("c-target"), drawn.Rects("c-actual"));
        Assert.All(promised.Concat(happened), box => Assert.Equal(promised[0].X, box.X));
        Drawn.Near(promised[0].Width / 2, happened[0].Width);
        Assert.Equal(promised[1].Width, happened[1].Width);
        Drawn.Near(promised[2].Width * 8 / 6, happened[2].Width);
        Assert.Equal(["3/6回", "6/6回", "8/6回"], drawn.Texts("c-value").Select(text => text.Text));
        drawn.AssertTextsApart();
    }

    [Fact]
    public void Zero_has_no_width_and_still_its_number()
    {
        var drawn = new Drawn(TargetChart.Draw(Drawn.Named, "回", [Year("R3", 6, 0), Year("R4", 0, 0), Year("R5", null, 0)]));
        Assert.Empty(drawn.Rects("c-actual"));
        Assert.Equal(["0/6回", "0/0回", "0回"], drawn.Texts("c-value").Select(text => text.Text));
        Assert.Single(drawn.Rects("c-target"));
        Assert.Single(drawn.Of("line", "c-target"));
    }

    [Fact]
    public void Missing_is_an_empty_outline_with_its_word_and_no_number()
    {
        var drawn = new Drawn(TargetChart.Draw(Drawn.Named, "回", [Year("R6", 6, 6), Year("R7", 6, null, missing: "期限前")]));
        var outline = drawn.Rects("c-target")[1];
        Assert.Single(drawn.Rects("c-actual"));
        Assert.Single(drawn.Texts("c-value"));
        Drawn.Near(outline.X + (outline.Width / 2), Assert.Single(drawn.Texts("c-note")).X);
    }

    [Fact]
    public void Far_beyond_the_target_the_bar_is_cut_and_the_number_printed()
    {
        var drawn = new Drawn(TargetChart.Draw(Drawn.Named, "回", [Year("R3", 6, 120), Year("R4", 6, 3), Year("R5", 6, null, missing: "未公表")]));
        Assert.Single(drawn.Of("path", "c-cut"));
        Assert.Contains(drawn.Texts("c-value"), text => text.Text == "120/6回");
        Drawn.Near(drawn.Rects("c-target")[0].Width * 5, drawn.Rects("c-actual")[0].Width);
        drawn.AssertTextsApart();
    }

    [Fact]
    public void Negative_results_lie_left_of_zero_and_are_hatched()
    {
        var drawn = new Drawn(TargetChart.Draw(Drawn.Named, "百万円", [Year("R3", 10, -5, "百万円"), Year("R4", -10, 10, "百万円")]));
        var zero = Drawn.At(Assert.Single(drawn.Of("line", "c-zero")), "x1");
        Drawn.Near(zero, Assert.Single(drawn.Rects("s-hatched")).Right);
        Assert.Equal(zero, drawn.Rects("c-target")[0].X);
        Drawn.Near(zero, drawn.Rects("c-target")[1].Right);
        drawn.AssertTextsApart();
    }

    [Fact]
    public void The_baseline_is_a_dotted_line_with_its_label()
    {
        var drawn = new Drawn(TargetChart.Draw(Drawn.Named, "t", [Year("R3", 900, 950, "t"), Year("R4", 500, 400, "t")], 1000, "基準値(令和2年度) 1,000t"));
        var line = Assert.Single(drawn.Of("line", "c-baseline"));
        Assert.True(Drawn.At(line, "x1") > drawn.Rects("c-actual")[0].Right);
        Assert.Contains(drawn.Texts("c-note"), text => text.Text.StartsWith("基準値", StringComparison.Ordinal));
        drawn.AssertTextsApart();
    }

    [Fact]
    public void Only_the_last_year_has_a_target()
    {
        var drawn = new Drawn(TargetChart.Draw(Drawn.Named, "%", [Year("R3", null, 30, "%"), Year("R4", null, null, "%", "データなし"), Year("R7", 60, null, "%", "期限前")]));
        Assert.Single(drawn.Rects("c-target"));
        Drawn.Near(drawn.Rects("c-target")[0].Width / 2, drawn.Rects("c-actual")[0].Width);
    }

    [Fact]
    public void Long_numbers_and_labels_leave_the_bars_room()
    {
        var numbers = new Drawn(TargetChart.Draw(Drawn.Named, "円", [Year("R3", 123456789, 98765432, "円"), Year("R4", 123456789, null, "円", "期限前")], 100000000, "基準値(令和2年度決算) 100,000,000円"));
        numbers.AssertTextsApart();
        Assert.InRange(numbers.Rects("c-target")[0].Width, 35, 100);
        var labels = new Drawn(TargetChart.Draw(Drawn.Named, "人", [Year("令和3年度 まちかど懇談会に参加した市民の人数(延べ、オンライン参加者と見学者を含む)", 213, 98, "人"), Year("令和4年度", 213, 223, "人")], 100, "基準値"));
        labels.AssertTextsApart();
        Assert.True(labels.Texts("c-label")[0].Y < labels.Rects("c-target")[0].Y);
        Assert.Equal(2, labels.Of("line", "c-zero").Count);
    }

    [Fact]
    public void Any_amount_can_be_drawn()
    {
        _ = new Drawn(TargetChart.Draw(Drawn.Named, "円", [Year("R3", decimal.MaxValue, decimal.MinValue, "円"), Year("R4", 0.0001m, 0.00001m, "円")]));
        _ = new Drawn(TargetChart.Draw(Drawn.Named, "円", [Year("R3", null, null)]));
        _ = new Drawn(AmountChart.Draw(Drawn.Named, [Amount("R3", decimal.MaxValue), Amount("R4", decimal.MinValue)]));
    }

    [Fact]
    public void Twelve_years_keep_their_distance()
    {
        var drawn = new Drawn(TargetChart.Draw(Drawn.Named, "件", [.. Enumerable.Range(1, 12).Select(i => Year($"R{i}", i * 10, i * i * 2, "件"))]));
        Assert.Equal(12, drawn.Texts("c-label").Count);
        drawn.AssertTextsApart();
    }

    [Fact]
    public void Amounts_extend_from_zero_to_both_sides()
    {
        var drawn = new Drawn(AmountChart.Draw(Drawn.Named, [Amount("R3", -1200), Amount("R4", 0), Amount("R5", 2400), Amount("R6", null, "未公表")]));
        var zero = Drawn.At(Assert.Single(drawn.Of("line", "c-zero")), "x1");
        var (less, more) = (Assert.Single(drawn.Rects("s-hatched")), Assert.Single(drawn.Rects("c-actual")));
        Assert.Equal((zero, zero), (Math.Round(less.Right, 2), more.X));
        Drawn.Near(more.Width / 2, less.Width);
        Assert.Equal(["-1,200千円", "0千円", "2,400千円"], drawn.Texts("c-value").Select(text => text.Text));
        Assert.Equal("未公表", Assert.Single(drawn.Texts("c-note")).Text);
        drawn.AssertTextsApart();
    }

    [Fact]
    public void Without_rows_nothing_is_drawn()
    {
        Assert.Equal(Markup.Empty, TargetChart.Draw(Drawn.Named, "回", []));
        Assert.Equal(Markup.Empty, AmountChart.Draw(Drawn.Named, []));
    }
}

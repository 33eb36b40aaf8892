namespace ReformSite.Tests.Plan;

/// <summary>Which level a cell means, for the scales cities use.</summary>
public class ScaleTests
{
    private const string Letters = """
            - { code: S, label: 特に優れる, achieved: true }
            - { code: A, label: 優れる, achieved: true }
            - { code: B, label: 標準, achieved: false }
        """;

    private const string Signs = """
            - { code: ◎, label: 達成, achieved: true }
            - { code: ○, label: ほぼ達成, achieved: true }
            - { code: △, label: 一部, achieved: false }
            - { code: ×, label: 未達成, achieved: false }
        """;

    private static string? Meant(string levels, string cell)
    {
        using var portal = new SmallPortal { Levels = levels }.Table("results.csv", "取組番号,年度,年度末評価", $"K1,R3,{cell}");
        return portal.Plan().Initiatives[0].Reports[0].Evaluation?.Code;
    }

    [Theory]
    [InlineData("5", "5")]
    [InlineData("５", "5")]
    [InlineData(" 5 ", "5")]
    [InlineData("5：目標を大きく上回る成果があった", "5")]
    [InlineData("４:目標以上", "4")]
    [InlineData("3．目標達成できた", "3")]
    [InlineData("-", null)]
    [InlineData("", null)]
    public void Digits(string cell, string? code) => Assert.Equal(code, Meant(SmallPortal.FiveLevels, cell));

    [Theory]
    [InlineData("S", "S")]
    [InlineData("ｓ", "S")]
    [InlineData("a", "A")]
    [InlineData("Ｂ：標準", "B")]
    public void Letters_in_any_width_and_case(string cell, string code) => Assert.Equal(code, Meant(Letters, cell));

    /// <summary>Three circles look alike on every screen: the sign, the large sign and the Chinese zero.</summary>
    [Theory]
    [InlineData("◎", "◎")]
    [InlineData("○", "○")]
    [InlineData("〇", "○")]
    [InlineData("◯", "○")]
    [InlineData("△", "△")]
    [InlineData("×", "×")]
    [InlineData("✕", "×")]
    public void Signs_however_they_are_typed(string cell, string code) => Assert.Equal(code, Meant(Signs, cell));

    [Theory]
    [InlineData("6")]
    [InlineData("55")]
    [InlineData("5a")]
    [InlineData("4.5")]
    [InlineData("A")]
    [InlineData("未定")]
    public void Anything_else_is_a_problem(string cell)
    {
        using var portal = new SmallPortal().Table("results.csv", "取組番号,年度,年度末評価", $"K1,R3,{cell}");
        Assert.Equal(["RS2104 results.csv(2,3)"], portal.Problems());
    }

    [Fact]
    public void A_midterm_scale_of_its_own_is_held_apart()
    {
        using var portal = new SmallPortal { More = "" }.Table("results.csv", "取組番号,年度,中間評価,年度末評価", "K1,R3,9,9");
        Assert.Equal(["RS2105 results.csv(2,3)", "RS2104 results.csv(2,4)"], portal.Problems());
    }
}

namespace ReformSite.Tests.Plan;

/// <summary>What is written of policies, departments and initiatives the plan does not have is said, not passed over.</summary>
public class UnusedContentTests
{
    [Theory]
    [InlineData("policies: { \"1\": 開かれた市政, \"6\": 新しい政策 }", "RS1520 site.yaml(15,26)")]
    [InlineData("policies: { \"01\": 開かれた市政 }", "RS1520 site.yaml(15,13)")]
    [InlineData("departments: { 広報課: { tel: \"1\" }, 広報情報課: { tel: \"1\" } }", "RS1521 site.yaml(15,35)")]
    public void A_key_that_names_nothing_is_a_warning(string line, string problem)
    {
        using var portal = new SmallPortal { More = line };
        Assert.Equal([problem], portal.Problems());
    }

    [Theory]
    [InlineData("policies/1.md", "")]
    [InlineData("policies/１.md", "")]
    [InlineData("policies/01.md", "「policies/1.md」のことでしょうか。")]
    [InlineData("policies/7.md", "この説明は表示されません。")]
    public void An_introduction_of_no_policy_is_a_warning(string name, string said)
    {
        using var portal = new SmallPortal().File(name, "情報を届けます。");
        var problems = portal.Said();
        if (said.Length == 0) Assert.Empty(problems);
        else Assert.EndsWith(said, Assert.Single(problems), StringComparison.Ordinal);
    }

    /// <summary>The row is refused for its title; its policy and department are those the city means all the same.</summary>
    [Fact]
    public void A_row_that_was_refused_still_has_its_policy_and_department()
    {
        using var portal = new SmallPortal { More = "policies: { \"2\": 無駄のない市政 }\ndepartments: { 総務課: { tel: \"1\" } }" }
            .Table("initiatives.csv", SmallPortal.Heads, "K1,1,開かれた市政,情報を届ける,広報紙の見直し,広報課", "K2,2,無駄のない市政,仕事を減らす,,総務課");
        Assert.Equal(["RS2005 initiatives.csv(3,5)"], portal.Problems());
    }

    [Fact]
    public void A_row_without_content_for_any_year_must_name_an_initiative()
    {
        using var portal = new SmallPortal().Table("results.csv", "取組番号,R3 取組計画,R4 取組計画", "K1,,", "K9,,");
        Assert.Equal(["RS2101 results.csv(3,1)"], portal.Problems());
    }

    [Fact]
    public void What_stands_beside_years_without_content_is_said_to_be_lost_once_per_file()
    {
        using var portal = new SmallPortal().Initiatives(3).Table("results.csv", "取組番号,R3 取組計画,備考", "K1,改める。,あ", "K2,,い", "K3,,う");
        Assert.Equal(["RS1105 results.csv(1,3)", "RS2108 results.csv(3,0)"], portal.Problems());
        Assert.StartsWith("どの年度の内容も書かれていない行が2行あり、その行の「備考」", portal.Said()[1], StringComparison.Ordinal);
    }
}

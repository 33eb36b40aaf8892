using ReformSite.Plan;

namespace ReformSite.Tests.Plan;

/// <summary>What a row of initiatives.csv says: policy, measure, departments, id.</summary>
public class InitiativeTests
{
    [Theory]
    [InlineData("1", "1")]
    [InlineData("１", "1")]
    [InlineData("第1の政策", "1")]
    [InlineData("第 １ の政策", "1")]
    [InlineData("01", "1")]
    [InlineData("政策10", "10")]
    public void A_policy_number_is_the_number_in_the_cell(string cell, string no)
    {
        using var portal = new SmallPortal().Table("initiatives.csv", SmallPortal.Heads, $"K1,{cell},政策,施策,取組,広報課");
        Assert.Equal(no, Assert.Single(portal.Plan().Policies).No);
    }

    [Theory]
    [InlineData("第一の政策")]
    [InlineData("A")]
    [InlineData("1-2")]
    [InlineData("0")]
    [InlineData("12345")]
    public void No_or_two_numbers_are_a_problem(string cell)
    {
        using var portal = new SmallPortal().Table("initiatives.csv", SmallPortal.Heads, $"K1,{cell},政策,施策,取組,広報課");
        Assert.Equal(["RS2003 initiatives.csv(2,2)"], portal.Problems());
    }

    [Fact]
    public void Policies_come_by_number_and_measures_too()
    {
        using var portal = new SmallPortal().Table("initiatives.csv", SmallPortal.Heads,
            "K1,10,十番目,1) あ,取組,広報課", "K2,2,二番目,10) い,取組,広報課", "K3,2,二番目,2) う,取組,広報課", "K4,2,二番目,番号なし,取組,広報課");
        var plan = portal.Plan();
        Assert.Equal(["2", "10"], plan.Policies.Select(policy => policy.No));
        Assert.Equal(["2 う", "10 い", " 番号なし"], plan.Policies[0].Measures.Select(measure => $"{measure.No} {measure.Name}"));
        Assert.Equal(["K3", "K2", "K4", "K1"], plan.Initiatives.Select(initiative => initiative.Id));
    }

    [Theory]
    [InlineData("1) 様々な連携", "", "1", "様々な連携")]
    [InlineData("１）様々な連携", "", "1", "様々な連携")]
    [InlineData("3、連携", "", "3", "連携")]
    [InlineData("様々な連携", "", "", "様々な連携")]
    [InlineData("様々な連携", "２", "2", "様々な連携")]
    [InlineData("1) 様々な連携", "(1)", "(1)", "様々な連携")]
    [InlineData("24時間の窓口", "", "", "24時間の窓口")]
    public void A_measure_may_bear_its_number_in_its_name(string name, string column, string no, string shown)
    {
        using var portal = new SmallPortal().Table("initiatives.csv", SmallPortal.Heads + ",施策番号", $"K1,1,政策,{name},取組,広報課,{column}");
        var measure = Assert.Single(portal.Plan().Policies[0].Measures);
        Assert.Equal((no, shown), (measure.No, measure.Name.Text));
    }

    [Theory]
    [InlineData("総務課、財政課")]
    [InlineData("\"総務課,財政課\"")]
    [InlineData("総務課，財政課")]
    [InlineData("総務課・財政課")]
    [InlineData("総務課／財政課")]
    [InlineData("総務課/ 財政課")]
    [InlineData("\"総務課\n財政課\"")]
    [InlineData("総務課、財政課、総務課、")]
    public void Related_departments_are_separated_in_many_ways(string cell)
    {
        using var portal = new SmallPortal().Table("initiatives.csv", SmallPortal.Heads + ",関連部署", $"K1,1,政策,施策,取組,広報課,{cell}");
        Assert.Equal(["総務課", "財政課"], portal.Plan().Initiatives[0].Related);
    }

    [Fact]
    public void A_collective_word_stays_whole_and_is_no_department()
    {
        using var portal = new SmallPortal().Table("initiatives.csv", SmallPortal.Heads + ",関連部署", "K1,1,政策,施策,取組,広報課,各関係課", "K2,1,政策,施策,取組,総務課,広報課・総務課");
        var plan = portal.Plan();
        Assert.Equal(["各関係課"], plan.Initiatives[0].Related);
        Assert.Equal(["広報課", "総務課"], plan.Departments.Select(department => department.Name));
        Assert.Equal("K2", Assert.Single(plan.Departments[0].Involved).Id);
        Assert.Empty(plan.Departments[1].Involved);
    }

    [Theory]
    [InlineData("K1")]
    [InlineData("k1")]
    [InlineData("Ｋ１")]
    public void An_id_is_one_id_in_any_case_and_width(string other)
    {
        using var portal = new SmallPortal().Table("initiatives.csv", SmallPortal.Heads, "K1,1,政策,施策,取組,広報課", $"{other},1,政策,施策,別の取組,広報課");
        Assert.Equal(["RS2002 initiatives.csv(3,1)"], portal.Problems());
    }

    [Theory]
    [InlineData("1-1-1", "RS2001 initiatives.csv(2,1)")]
    [InlineData("K 1/1", "RS2001 initiatives.csv(2,1)")]
    [InlineData("取組1", "RS2001 initiatives.csv(2,1)")]
    [InlineData("CON", "RS2001 initiatives.csv(2,1)")]
    [InlineData("ｎｕｌ", "RS2001 initiatives.csv(2,1)")]
    [InlineData("com1", "RS2001 initiatives.csv(2,1)")]
    [InlineData("lpt9", "RS2001 initiatives.csv(2,1)")]
    [InlineData("2001/1/1", "RS2008 initiatives.csv(2,1)")]
    [InlineData("1月2日", "RS2008 initiatives.csv(2,1)")]
    [InlineData("2-Jan", "RS2008 initiatives.csv(2,1)")]
    [InlineData("Jan-02", "RS2008 initiatives.csv(2,1)")]
    [InlineData("—", "RS2005 initiatives.csv(2,1)")]
    public void An_id_that_cannot_be_an_address_is_a_problem(string id, string problem)
    {
        using var portal = new SmallPortal().Table("initiatives.csv", SmallPortal.Heads, $"{id},1,政策,施策,取組,広報課");
        Assert.Equal([problem], portal.Problems());
    }

    [Theory]
    [InlineData("COM10")]
    [InlineData("console")]
    [InlineData("LPTX")]
    public void An_id_that_only_begins_like_a_device_is_an_id(string id)
    {
        using var portal = new SmallPortal().Table("initiatives.csv", SmallPortal.Heads, $"{id},1,政策,施策,取組,広報課");
        Assert.Equal(id, portal.Plan().Initiatives[0].Id);
    }

    [Fact]
    public void Results_find_their_initiative_in_any_width_and_offer_the_nearest()
    {
        using var portal = new SmallPortal().Table("results.csv", "取組番号,年度,年度末評価", "ｋ１,R3,5", "K11,R3,5");
        Assert.Equal(["RS2101 results.csv(3,1)"], portal.Problems());
    }

    [Fact]
    public void Two_rows_for_one_year_are_a_problem_also_across_files()
    {
        using var portal = new SmallPortal().Table("results.csv", "取組番号,年度,年度末評価", "K1,R3,5").Table("results/r3.csv", "取組番号,年度,年度末評価", "K1,2021年度,5");
        Assert.Equal(["RS2106 results/r3.csv(2,0)"], portal.Problems());
    }

    /// <summary>「results - コピー.csv」 is one mistake, not one for each of its rows; a file that repeats some rows has them named.</summary>
    [Fact]
    public void A_copy_of_a_whole_file_is_one_problem()
    {
        const string header = "取組番号,年度,年度末評価";
        using var portal = new SmallPortal().Table("results.csv", header, "K1,R3,5", "K1,R4,4", "K1,R5,4")
            .Table("results/copy.csv", header, "K1,R4,4", "K1,2021,3").Table("results/r6.csv", header, "K1,R5,5", "K1,R6,3");
        Assert.Equal(["RS2109 results/copy.csv", "RS2106 results/r6.csv(2,0)"], portal.Problems());
        Assert.Equal("2行すべての取組と年度が、results.csv にもあります(最初の行は results.csv 3行目)。", portal.Said()[0]);
    }

    /// <summary>Excel's way with <c>3/5</c>, where a text stands and nothing would look wrong to the program.</summary>
    [Theory]
    [InlineData("3月5日", true)]
    [InlineData("5-Mar", true)]
    [InlineData("2025/3/5", true)]
    [InlineData("3/5", false)]
    [InlineData("２／３", false)]
    [InlineData("3月までに5回", false)]
    [InlineData("3回開催", false)]
    [InlineData("12時30分", false)]
    public void A_target_or_an_effect_that_is_nothing_but_a_date_is_asked_about(string text, bool asked)
    {
        using var portal = new SmallPortal().Table("initiatives.csv", SmallPortal.Heads + ",数値目標", $"K1,1,開かれた市政,情報を届ける,広報紙の見直し,広報課,{text}")
            .Table("results.csv", "取組番号,年度,実績効果額,年度末評価", $"K1,R3,{text},5");
        Assert.Equal(asked ? ["RS2011 initiatives.csv(2,7)", "RS2011 results.csv(2,3)"] : [], portal.Problems());
    }

    /// <summary>A table that cannot be read is one mistake, not one for each row that speaks of it. What is wrong in the rows themselves is told.</summary>
    [Fact]
    public void Results_are_not_blamed_for_initiatives_that_could_not_be_read()
    {
        using var portal = new SmallPortal().Table("initiatives.csv", "取組番号,政策番号,施策項目,取組項目,担当部署", "K1,1,施策,取組,広報課")
            .Table("results.csv", "取組番号,年度,年度末評価", "K1,R3,5", "K1,R4,6");
        Assert.Equal(["RS1101 initiatives.csv(1,0)", "RS2104 results.csv(3,3)"], portal.Problems());
    }

    /// <summary>Whoever corrects one cell should not find the next mistake of the row only then.</summary>
    [Fact]
    public void Everything_wrong_in_a_row_is_told_at_once()
    {
        using var portal = new SmallPortal()
            .Table("initiatives.csv", SmallPortal.Heads + ",状態", "K1,1,政策,施策,取組,広報課,", "1-1,一,政策,施策,,広報課,終了")
            .Table("results.csv", "取組番号,年度,中間評価,年度末評価,効果の種類", "K9,R九,9,9,毎年")
            .Table("indicators.csv", "取組番号,指標名,目標の種類,方向,年度,目標値,実績値", "K9,,毎月,上,R九,約5,8人", "K1,参加者,毎月,上,R3,約5,8");
        Assert.Equal(
            [
                "RS2101 indicators.csv(2,1)", "RS2005 indicators.csv(2,2)", "RS2201 indicators.csv(2,3)", "RS2202 indicators.csv(2,4)", "RS2102 indicators.csv(2,5)",
                "RS2201 indicators.csv(3,3)", "RS2202 indicators.csv(3,4)", "RS2203 indicators.csv(3,6)",
                "RS2001 initiatives.csv(3,1)", "RS2003 initiatives.csv(3,2)", "RS2005 initiatives.csv(3,5)", "RS2006 initiatives.csv(3,7)",
                "RS2101 results.csv(2,1)", "RS2102 results.csv(2,2)", "RS2105 results.csv(2,3)", "RS2104 results.csv(2,4)", "RS2107 results.csv(2,5)",
            ],
            portal.Problems());
    }

    [Fact]
    public void Results_are_not_blamed_for_a_row_that_was_refused()
    {
        using var portal = new SmallPortal().Table("initiatives.csv", SmallPortal.Heads + ",状態", "K1,1,政策,施策,取組,,", "K2,1,政策,施策,取組,広報課,統合:K1")
            .Table("results.csv", "取組番号,年度,年度末評価", "K1,R3,5", "K2,R3,5");
        Assert.Equal(["RS2005 initiatives.csv(2,6)"], portal.Problems());
    }

    [Fact]
    public void Two_names_of_one_policy_are_a_warning_and_the_longest_is_shown()
    {
        using var portal = new SmallPortal().Table("initiatives.csv", SmallPortal.Heads, "K1,1,開かれた市政,施策,取組,広報課", "K2,1,開かれた市政をつくる,施策,取組,広報課");
        Assert.Equal(["RS2004 initiatives.csv(3,3)"], portal.Problems());
        Assert.Equal("開かれた市政をつくる", portal.Plan().Policies[0].Name);
    }
}

namespace ReformSite.Tests.Plan;

/// <summary>A cell that an export destroyed is one mistake: it is not blank, and nothing that would have stood in it is missing elsewhere.</summary>
public class LostCellTests
{
    private const string Initiative = "K1,1,開かれた市政,情報を届ける,広報紙の見直し,広報課";

    [Theory]
    [InlineData("initiatives.csv", SmallPortal.Heads, "K1,1,開かれた市政,情報を届ける,広報紙の見直し,#REF!", "RS1201 initiatives.csv(2,6)")]
    [InlineData("initiatives.csv", SmallPortal.Heads, "K1,1,開かれた市政,情報を届ける,####,広報課", "RS1202 initiatives.csv(2,5)")]
    [InlineData("initiatives.csv", SmallPortal.Heads + ",状態,終了年度", Initiative + ",#N/A,R4", "RS1201 initiatives.csv(2,7)")]
    [InlineData("results.csv", "取組番号,年度,年度末評価", "K1,####,3", "RS1202 results.csv(2,2)")]
    [InlineData("results.csv", "取組番号,年度,年度末評価", "#REF!,R3,3", "RS1201 results.csv(2,1)")]
    [InlineData("results.csv", "取組番号,R3 取組計画", "#REF!,改める。", "RS1201 results.csv(2,1)")]
    [InlineData("indicators.csv", "取組番号,指標名,目標の種類,年度,目標値,実績値", "K1,#NAME?,毎年度,R3,1,1", "RS1201 indicators.csv(2,2)")]
    [InlineData("indicators.csv", "取組番号,指標名,目標の種類,年度,目標値,実績値", "K1,部数,####,R3,1,1", "RS1202 indicators.csv(2,3)")]
    [InlineData("indicators.csv", "取組番号,指標名,目標の種類,年度,目標値,実績値", "K1,部数,毎年度,####,1,1", "RS1202 indicators.csv(2,4)")]
    [InlineData("corrections.csv", "訂正日,取組番号,項目", "########,K1,部数", "RS1202 corrections.csv(2,1)")]
    [InlineData("corrections.csv", "訂正日,取組番号,項目", "2024-04-01,K1,#REF!", "RS1201 corrections.csv(2,3)")]
    public void What_was_destroyed_is_said_once(string table, string header, string row, string problem)
    {
        using var portal = new SmallPortal().Table(table, header, row);
        Assert.Equal([problem], portal.Problems());
    }

    [Fact]
    public void Results_are_not_blamed_for_an_id_that_was_destroyed()
    {
        using var portal = new SmallPortal().Table("initiatives.csv", SmallPortal.Heads, "#####,1,開かれた市政,情報を届ける,広報紙の見直し,広報課")
            .Table("results.csv", "取組番号,年度,年度末評価", "K1,R3,3", "2001/1/1,R3,3");
        Assert.Equal(["RS1202 initiatives.csv(2,1)", "RS2008 results.csv(3,1)"], portal.Problems());
    }

    [Fact]
    public void A_blank_cell_is_named_by_its_column()
    {
        using var portal = new SmallPortal().Table("results.csv", "年度,年度末評価,取組番号", ",3,K1", "R3,3,");
        Assert.Equal(["RS2005 results.csv(2,1)", "RS2005 results.csv(3,3)"], portal.Problems());
    }
}

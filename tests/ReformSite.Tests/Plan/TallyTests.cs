using ReformSite.Plan;
using ReformSite.Sources;

namespace ReformSite.Tests.Plan;

/// <summary>Evaluations are counted; what is not evaluated is counted under what it is.</summary>
public class TallyTests
{
    private static readonly FiscalYear R3 = new(2021);
    private static readonly FiscalYear R4 = new(2022);

    private static Tally Of(SmallPortal portal, FiscalYear year)
    {
        var plan = portal.Plan();
        return Tally.Of(year, plan.YearEndScale, plan.Initiatives);
    }

    [Fact]
    public void Every_initiative_is_counted_once_under_what_it_is()
    {
        using var portal = new SmallPortal { AsOf = "2022-07-01" };
        portal.Table("initiatives.csv", SmallPortal.Heads + ",状態", [.. Enumerable.Range(1, 6).Select(n => $"K{n},1,政策,施策,取組{n},広報課,{(n == 6 ? "中止" : "")}")])
            .Table("results.csv", "取組番号,年度,年度末実績,年度末評価", "K1,R3,,5", "K2,R3,,3", "K3,R3,,2", "K4,R3,実績だけ,");
        var tally = Of(portal, R3);
        Assert.Equal([1, 0, 1, 1, 0], tally.ByLevel);
        Assert.Equal((6, 3, 2, 1), (tally.Total, tally.Evaluated, tally.Achieved, tally.NotAchieved));
        Assert.Equal((1, 1, 1), (tally.WithoutEvaluation, tally.Overdue, tally.OutOfScope));
        Assert.Equal(tally.Total, tally.Evaluated + tally.Missing + tally.WithoutEvaluation + tally.Pending + tally.Future + tally.OutOfScope);
    }

    [Fact]
    public void Unreported_is_neither_evaluated_nor_a_failure()
    {
        using var portal = new SmallPortal { AsOf = "2022-07-01" }.Initiatives(3);
        var tally = Of(portal, R3);
        Assert.Equal((0, 0, 3, false), (tally.Evaluated, tally.NotAchieved, tally.Missing, tally.IsAhead));
    }

    [Theory]
    [InlineData("2021-03-31", 0, 2)]
    [InlineData("2021-04-01", 2, 0)]
    [InlineData("2022-06-30", 2, 0)]
    public void A_year_is_ahead_until_its_reports_are_due(string asOf, int pending, int future)
    {
        using var portal = new SmallPortal { AsOf = asOf }.Initiatives(2);
        var tally = Of(portal, R3);
        Assert.Equal((pending, future, true), (tally.Pending, tally.Future, tally.IsAhead));
    }

    [Fact]
    public void Movement_compares_only_what_was_evaluated_in_both_years()
    {
        using var portal = new SmallPortal().Initiatives(5).Table("results.csv", "取組番号,年度,年度末評価",
            "K1,R3,2", "K1,R4,4", "K2,R3,3", "K2,R4,3", "K3,R3,5", "K3,R4,1", "K4,R3,5", "K5,R4,5");
        var movement = Movement.Between(R3, R4, portal.Plan().Initiatives);
        Assert.Equal("K1 / K2 / K3", $"{Ids(movement.Up)} / {Ids(movement.Same)} / {Ids(movement.Down)}");
        Assert.Equal(3, movement.Compared);
    }

    private static string Ids(IEnumerable<Initiative> initiatives) => string.Join(",", initiatives.Select(initiative => initiative.Id));

    [Theory]
    [InlineData("2021-03-31", "", null)]
    [InlineData("2022-06-30", "", null)]
    [InlineData("2022-07-01", "", 2021)]
    [InlineData("2022-05-01", "K1,R3,4", 2021)]
    [InlineData("2025-07-01", "", 2024)]
    [InlineData("2026-06-30", "", 2024)]
    [InlineData("2026-07-01", "", 2025)]
    [InlineData("2040-01-01", "", 2025)]
    [InlineData("2022-05-01", "K1,R6,4", null)]
    public void The_pages_tell_of_the_last_year_that_is_due_or_evaluated_in_part(string asOf, string row, int? latest)
    {
        using var portal = new SmallPortal { AsOf = asOf }.Table("results.csv", "取組番号,年度,年度末評価", row);
        Assert.Equal(latest, portal.Plan().Latest?.Year);
    }

    [Theory]
    [InlineData("2022-03-31", null)]
    [InlineData("2022-04-01", 2021)]
    public void Without_due_dates_the_end_of_the_year_decides(string asOf, int? latest)
    {
        using var portal = new SmallPortal { AsOf = asOf, Due = "{}" };
        Assert.Equal(latest, portal.Plan().Latest?.Year);
    }
}

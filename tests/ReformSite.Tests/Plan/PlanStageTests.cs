using ReformSite.Plan;

namespace ReformSite.Tests.Plan;

/// <summary>When a plan is over, and when all of it is reported.</summary>
public class PlanStageTests
{
    private const string Heads = SmallPortal.Heads + ",状態,終了年度";

    private static ReformPlan Of(string asOf, string ended, params string[] results)
    {
        using var portal = new SmallPortal { AsOf = asOf }
            .Table("initiatives.csv", Heads, "K1,1,開かれた市政,情報を届ける,広報紙の見直し,広報課,,", $"K2,1,開かれた市政,情報を届ける,窓口の見直し,市民課,{ended}")
            .Table("results.csv", "取組番号,年度,年度末実績,年度末評価", results);
        return portal.Plan();
    }

    [Theory]
    [InlineData("2021-03-31", PlanStage.Ahead)]
    [InlineData("2021-04-01", PlanStage.Running)]
    [InlineData("2026-03-31", PlanStage.Running)]
    [InlineData("2026-04-01", PlanStage.Over)]
    [InlineData("2030-01-01", PlanStage.Over)]
    public void The_day_of_the_data_decides(string asOf, PlanStage stage) => Assert.Equal(stage, Of(asOf, ",").Stage);

    [Theory]
    [InlineData(",", PlanStage.Over)]
    [InlineData("休止,", PlanStage.Over)]
    [InlineData("完了,R5", PlanStage.Over)]
    [InlineData("中止,R5", PlanStage.Finished)]
    [InlineData("統合:K1,R5", PlanStage.Finished)]
    public void Nothing_is_owed_by_what_was_stopped_or_merged(string ended, PlanStage stage) => Assert.Equal(stage, Of("2026-07-01", ended, "K1,R7,,4").Stage);

    /// <summary>A result without an evaluation is a report.</summary>
    [Theory]
    [InlineData(",", "K2,R7,直した,")]
    [InlineData("完了,R5", "K2,R5,直した,4")]
    public void It_is_finished_when_every_final_report_is_published(string ended, string row) => Assert.Equal(PlanStage.Finished, Of("2026-05-01", ended, "K1,R7,,4", row).Stage);

    [Fact]
    public void Early_results_do_not_end_a_year_that_runs() => Assert.Equal(PlanStage.Running, Of("2026-02-01", ",", "K1,R7,,4", "K2,R7,,4").Stage);

    [Theory]
    [InlineData(",", 2025)]
    [InlineData("休止,", 2025)]
    [InlineData("完了,R5", 2023)]
    [InlineData("中止,R5", null)]
    [InlineData("統合:K1,R5", null)]
    public void The_final_report_is_that_of_the_last_year_it_ran(string ended, int? year) => Assert.Equal(year, Of("2026-07-01", ended, "K2,R4,,4").Initiatives[1].Final?.Year.Year);
}

using ReformSite.Plan;

namespace ReformSite.Tests.Plan;

/// <summary>What has ended owes no more reports; what pauses still does.</summary>
public class LifecycleTests
{
    private const string Heads = SmallPortal.Heads + ",状態,終了年度";

    private const string Row = "K1,1,開かれた市政,情報を届ける,広報紙の見直し,広報課";

    [Theory]
    [InlineData("完了")]
    [InlineData("中止")]
    [InlineData("統合：Ｋ２")]
    public void With_an_end_year_later_years_are_out_of_scope_and_missing_reports_before_stay_missing(string state)
    {
        using var portal = new SmallPortal().Table("initiatives.csv", Heads, $"{Row},{state},R5", "K2,1,開かれた市政,情報を届ける,別の取組,広報課,,")
            .Table("results.csv", "取組番号,年度,年度末評価", "K1,R3,3");
        Assert.Equal(
            [ReportState.Published, ReportState.Overdue, ReportState.Overdue, ReportState.OutOfScope, ReportState.OutOfScope],
            portal.Plan().Initiatives[0].Reports.Select(report => report.YearEnd));
    }

    [Fact]
    public void Without_an_end_year_the_last_reported_year_is_the_last()
    {
        using var portal = new SmallPortal().Table("initiatives.csv", Heads, $"{Row},完了,")
            .Table("results.csv", "取組番号,年度,中間進捗,年度末評価", "K1,R3,,3", "K1,R4,半ばまで進んだ,");
        Assert.Equal(
            [ReportState.Published, ReportState.Overdue, ReportState.OutOfScope, ReportState.OutOfScope, ReportState.OutOfScope],
            portal.Plan().Initiatives[0].Reports.Select(report => report.YearEnd));
    }

    [Fact]
    public void Ended_without_any_report_every_year_is_out_of_scope()
    {
        using var portal = new SmallPortal().Table("initiatives.csv", Heads, $"{Row},中止,");
        Assert.All(portal.Plan().Initiatives[0].Reports, report => Assert.Equal((ReportState.OutOfScope, ReportState.OutOfScope), (report.Midterm, report.YearEnd)));
    }

    [Fact]
    public void What_was_published_after_the_end_is_not_hidden()
    {
        using var portal = new SmallPortal().Table("initiatives.csv", Heads, $"{Row},完了,R4").Table("results.csv", "取組番号,年度,年度末評価", "K1,R5,4");
        Assert.Equal(ReportState.Published, portal.Plan().Initiatives[0].Reports[2].YearEnd);
    }

    [Fact]
    public void A_paused_initiative_still_owes_its_reports()
    {
        using var portal = new SmallPortal().Table("initiatives.csv", Heads, $"{Row},休止,");
        var initiative = portal.Plan().Initiatives[0];
        Assert.Equal(LifecycleKind.Paused, initiative.Lifecycle!.Kind);
        Assert.Equal(ReportState.Overdue, initiative.Reports[0].YearEnd);
    }

    [Theory]
    [InlineData(",R4,", "RS2009 initiatives.csv(2,8)")]
    [InlineData(",R六,", "RS2009 initiatives.csv(2,8)")]
    [InlineData(",,目標を達した。", "RS2009 initiatives.csv(2,9)")]
    [InlineData("休止,R4,待つため。", "RS2010 initiatives.csv(2,8)")]
    [InlineData("休止,R六,", "RS2010 initiatives.csv(2,8)")]
    public void What_belongs_to_an_end_is_not_passed_over_where_nothing_has_ended(string cells, string problem)
    {
        using var portal = new SmallPortal().Table("initiatives.csv", Heads + ",状態の理由", $"{Row},{cells}");
        Assert.Equal([problem], portal.Problems());
        Assert.DoesNotContain(ReportState.OutOfScope, portal.Plan().Initiatives[0].Reports.Select(report => report.YearEnd));
    }

    [Theory]
    [InlineData(",—,―")]
    [InlineData("休止,－,待つため。")]
    [InlineData("完了,R4,目標を達した。")]
    public void A_dash_or_what_is_used_gives_no_warning(string cells)
    {
        using var portal = new SmallPortal().Table("initiatives.csv", Heads + ",状態の理由", $"{Row},{cells}");
        Assert.Equal([], portal.Problems());
    }

    [Theory]
    [InlineData("終了", "RS2006 initiatives.csv(2,7)")]
    [InlineData("統合", "RS2006 initiatives.csv(2,7)")]
    [InlineData("統合:K9", "RS2007 initiatives.csv(2,7)")]
    [InlineData("統合:K1", "RS2007 initiatives.csv(2,7)")]
    public void A_state_that_cannot_be_is_a_problem(string state, string problem)
    {
        using var portal = new SmallPortal().Table("initiatives.csv", Heads, $"{Row},{state},");
        Assert.Equal([problem], portal.Problems());
    }
}

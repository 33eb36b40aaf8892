using ReformSite.Plan;

namespace ReformSite.Tests.Plan;

/// <summary>Not reported is not zero and not a failure: 基準日 against the due dates says what it is.</summary>
public class ReportStateTests
{
    [Theory]
    [InlineData("2023-03-31", ReportState.Future)]
    [InlineData("2023-04-01", ReportState.Pending)]
    [InlineData("2023-11-30", ReportState.Pending)]
    [InlineData("2023-12-01", ReportState.Overdue)]
    public void A_midterm_report_of_R5_is_due_on_30_November_of_the_same_year(string asOf, ReportState state)
    {
        using var portal = new SmallPortal { AsOf = asOf };
        Assert.Equal(state, portal.Plan().Initiatives[0].Reports[2].Midterm);
    }

    [Theory]
    [InlineData("2023-03-31", ReportState.Future)]
    [InlineData("2023-04-01", ReportState.Pending)]
    [InlineData("2024-03-31", ReportState.Pending)]
    [InlineData("2024-06-30", ReportState.Pending)]
    [InlineData("2024-07-01", ReportState.Overdue)]
    public void A_year_end_report_of_R5_is_due_on_30_June_of_the_next_year(string asOf, ReportState state)
    {
        using var portal = new SmallPortal { AsOf = asOf };
        Assert.Equal(state, portal.Plan().Initiatives[0].Reports[2].YearEnd);
    }

    /// <summary>A fiscal year runs to March: a midterm report due in January is due in the calendar year after the one it began in.</summary>
    [Theory]
    [InlineData("2024-01-31", ReportState.Pending)]
    [InlineData("2024-02-01", ReportState.Overdue)]
    public void A_midterm_report_due_in_January_is_due_within_its_fiscal_year(string asOf, ReportState state)
    {
        using var portal = new SmallPortal { AsOf = asOf, Due = "{ midterm: 01-31, year_end: 06-30 }" };
        Assert.Equal(state, portal.Plan().Initiatives[0].Reports[2].Midterm);
    }

    [Theory]
    [InlineData("2024-03-31", ReportState.Pending)]
    [InlineData("2024-04-01", ReportState.Unreported)]
    public void Without_due_dates_nothing_is_ever_late(string asOf, ReportState state)
    {
        using var portal = new SmallPortal { AsOf = asOf, Due = "{}" };
        var report = portal.Plan().Initiatives[0].Reports[2];
        Assert.Equal((state, state), (report.Midterm, report.YearEnd));
    }

    [Fact]
    public void One_due_date_says_nothing_of_the_other_report()
    {
        using var portal = new SmallPortal { AsOf = "2024-07-01", Due = "{ year_end: 06-30 }" };
        var report = portal.Plan().Initiatives[0].Reports[2];
        Assert.Equal((ReportState.Unreported, ReportState.Overdue), (report.Midterm, report.YearEnd));
    }

    [Theory]
    [InlineData("実績だけ", "配った,,", ReportState.Published)]
    [InlineData("評価だけ", ",3,", ReportState.Published)]
    [InlineData("効果だけ", ",,12件", ReportState.Overdue)]
    [InlineData("横線だけ", "—,-,", ReportState.Overdue)]
    [InlineData("文字の「なし」", "なし,,", ReportState.Published)]
    public void A_year_end_report_is_published_by_its_result_or_its_evaluation(string what, string cells, ReportState state)
    {
        using var portal = new SmallPortal().Table("results.csv", "取組番号,年度,年度末実績,年度末評価,実績効果額", $"K1,R3,{cells}");
        Assert.True(state == portal.Plan().Initiatives[0].Reports[0].YearEnd, what);
    }

    [Fact]
    public void A_result_in_a_year_not_begun_is_shown_as_it_is()
    {
        using var portal = new SmallPortal { AsOf = "2021-05-01" };
        portal.Table("results.csv", "取組番号,年度,中間進捗,年度末実績", "K1,R5,進んだ,終わった");
        var report = portal.Plan().Initiatives[0].Reports[2];
        Assert.Equal((ReportState.Published, ReportState.Published), (report.Midterm, report.YearEnd));
    }
}

namespace ReformSite.Tests.Plan;

/// <summary>The days of corrections.csv, as Excel writes them in either calendar.</summary>
public class CorrectionTests
{
    [Theory]
    [InlineData("2025-08-20")]
    [InlineData("2025/8/20")]
    [InlineData("2025.8.20")]
    [InlineData("２０２５年８月２０日")]
    [InlineData("2025/8/20 0:00")]
    [InlineData("2025-08-20 00:00:00")]
    [InlineData("令和7年8月20日")]
    [InlineData("令和 7 年 8 月 20 日")]
    [InlineData("R7.8.20")]
    [InlineData("Ｒ７／８／２０")]
    public void A_day_is_read_in_every_way_it_is_written(string written)
    {
        using var portal = Corrected(written);
        Assert.Equal(new DateOnly(2025, 8, 20), Assert.Single(portal.Plan().Initiatives[0].Corrections).Date);
    }

    [Fact]
    public void The_first_year_of_an_era_has_a_name()
    {
        using var portal = Corrected("令和元年5月1日");
        Assert.Equal(new DateOnly(2019, 5, 1), Assert.Single(portal.Plan().Initiatives[0].Corrections).Date);
    }

    [Theory]
    [InlineData("2025-02-30")]
    [InlineData("令和7年夏")]
    [InlineData("令和7年度8月20日")]
    [InlineData("7/8/20")]
    [InlineData("8月20日")]
    [InlineData("45890")]
    [InlineData("2025/8/20 13:05")]
    [InlineData("2025月8年20日")]
    public void What_is_no_day_is_not_guessed(string written)
    {
        using var portal = Corrected(written);
        Assert.Equal(["RS2301 corrections.csv(2,1)"], portal.Problems());
    }

    private static SmallPortal Corrected(string date) =>
        new SmallPortal().Table("corrections.csv", "訂正日,取組番号,年度,項目,訂正前,訂正後,理由", $"{date},K1,R3,年度末実績,213人,231人,数え直したため。");
}

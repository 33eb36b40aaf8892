namespace ReformSite.Tests.History;

/// <summary><c>check</c> asks for an entry of the register where a published report is not the same any more.</summary>
public class RegisterTests
{
    private const string Results = "取組番号,年度,年度末実績,実績効果額,年度末評価";
    private const string Corrections = "訂正日,取組番号,年度,項目,訂正前,訂正後,理由";

    private static SmallPortal Frozen()
    {
        var portal = new SmallPortal { AsOf = "2022-07-10" }.Table("results.csv", Results, "K1,R3,6つの地区で説明会を計6回開き、延べ213人が参加した。,\"1,200千円\",4");
        portal.Write();
        Assert.NotNull(Snapshots.Take(portal.Folder, null, null).File);
        portal.AsOf = "2022-09-01";
        return portal;
    }

    /// <summary>Places of the warnings, and the lines they offer.</summary>
    private static List<(string Place, string Line)> Asked(SmallPortal portal)
    {
        portal.Write();
        return [.. Check.Run(portal.Folder, null, "ja").Problems.Ordered().Where(problem => problem.Code == "RS2603")
            .Select(problem => ($"{problem.Place.File.Name}({problem.Place.Row},{problem.Place.Column})", problem.Remedy.Ja.Split("corrections.csv に「", 2)[1].Split("」の行を加え")[0]))];
    }

    [Theory]
    [InlineData("K1,R3,6つの地区で説明会を計6回開き、延べ231人が参加した。,\"1,200千円\",4", "results.csv(2,3)", "2022-09-01,K1,2021,年度末実績,213人,231人,")]
    [InlineData("K1,R3,6つの地区で説明会を計6回開き、延べ213人が参加した。,\"1,300千円\",4", "results.csv(2,4)", "2022-09-01,K1,2021,実績効果額,\"1,200千円\",\"1,300千円\",")]
    [InlineData("K1,R3,6つの地区で説明会を計6回開き、延べ213人が参加した。,\"1,200千円\",5", "results.csv(2,5)", "2022-09-01,K1,2021,年度末評価,4,5,")]
    [InlineData("K1,R3,6つの地区で説明会を計6回開き、延べ213人が参加した。,\"1,200千円\",", "results.csv(2,5)", "2022-09-01,K1,2021,年度末評価,4,,")]
    public void A_change_without_an_entry_names_its_cell_and_offers_the_line(string row, string place, string line)
    {
        using var portal = Frozen().Table("results.csv", Results, row);
        Assert.Equal([(place, line)], Asked(portal));
        // The line itself, with a reason, is what was missing.
        portal.Table("corrections.csv", Corrections, line + "集計の漏れ");
        Assert.Empty(Asked(portal));
    }

    [Fact]
    public void What_is_published_for_the_first_time_needs_none()
    {
        using var portal = Frozen().Table("results.csv", Results, "K1,R3,6つの地区で説明会を計6回開き、延べ213人が参加した。,\"1,200千円\",4", "K1,R4,6回開いた。,,3");
        Assert.Empty(Asked(portal));
    }

    [Theory]
    [InlineData("2022-08-20,K1,R4,年度末評価,4,5,ほかの年度")]
    [InlineData("2022-08-20,K1,R3,年度末実績,4,5,ほかの項目")]
    [InlineData("2022-05-20,K1,R3,年度末評価,4,5,前の公表より古い")]
    public void An_entry_about_something_else_does_not_do(string entry)
    {
        using var portal = Frozen().Table("results.csv", Results, "K1,R3,6つの地区で説明会を計6回開き、延べ213人が参加した。,\"1,200千円\",5").Table("corrections.csv", Corrections, entry);
        Assert.Single(Asked(portal));
    }
}

using ReformSite.Sources;

namespace ReformSite.Tests.History;

/// <summary><c>reformsite snapshot</c>: what it freezes, and when it refuses.</summary>
public class SnapshotTests
{
    private const string Heads = "取組番号,年度,取組計画,年度末実績,実績効果額,年度末評価";

    private static SmallPortal Portal() => new SmallPortal { AsOf = "2022-07-10" }.Table("results.csv", Heads, "K1,R3,紙面を改める。,\"「改めた」と\n市民が言った。\",\"1,200千円\",4", "K1,R4,ウェブを改める。,,,");

    /// <summary>Codes of the problems; the snapshot's path where it was written.</summary>
    private static string Take(SmallPortal portal, string? date = null, string? note = null)
    {
        portal.Write();
        var result = Snapshots.Take(portal.Folder, date is null ? null : DateOnly.ParseExact(date, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), note);
        return result.File is { } file ? Path.GetFileName(file) : string.Join(' ', result.Problems.Ordered().Select(problem => problem.Code));
    }

    [Fact]
    public void One_line_per_source_and_record_with_values_as_programs_read_them()
    {
        using var portal = Portal();
        Assert.Equal("2022-07-10.json", Take(portal, note: "令和3年度の結果です。"));
        var lines = File.ReadAllLines(Path.Combine(portal.Folder, "history", "2022-07-10.json"));
        Assert.Equal("\"note\": \"令和3年度の結果です。\",", lines[3]);
        Assert.Equal(["initiatives.csv", "results.csv", "site.yaml"], lines.Where(line => line.Contains("sha256", StringComparison.Ordinal)).Select(line => line.Split('"')[3]));
        Assert.Contains("""{"table":"initiatives","initiative_id":"K1","policy_no":"1","policy":"開かれた市政","measure":"情報を届ける","initiative":"広報紙の見直し","department":"広報課"},""", lines);
        Assert.Contains("""{"table":"results","initiative_id":"K1","fiscal_year":2021,"plan":"紙面を改める。","year_end_result":"「改めた」と\n市民が言った。","effect":"1,200千円","year_end_evaluation":"4"},""", lines);
        Assert.Contains("""{"table":"results","initiative_id":"K1","fiscal_year":2022,"plan":"ウェブを改める。"}""", lines);
    }

    [Fact]
    public void What_was_written_is_read_again()
    {
        using var portal = Portal();
        Take(portal, note: "引用「\"\\」と改行\nまで");
        var text = File.ReadAllText(Path.Combine(portal.Folder, "history", "2022-07-10.json"));
        var snapshot = SnapshotJson.Read(text);
        Assert.Equal("引用「\"\\」と改行\nまで", snapshot.Note);
        Assert.Equal(new DateOnly(2022, 7, 10), snapshot.Date);
        Assert.Equal(text, SnapshotJson.Write(snapshot));
    }

    /// <summary>As a merge by hand may leave it.</summary>
    [Theory]
    [InlineData("""{"table":"results","initiative_id":"K1","fiscal_year":2021},{"table":"results","initiative_id":"K1","fiscal_year":2021,"plan":"x"}""", "two records of results for K1")]
    [InlineData("""{"table":null,"initiative_id":"K1"}""", "a record without table or initiative_id")]
    [InlineData("""{"table":"results"}""", "a record without table or initiative_id")]
    public void A_damaged_snapshot_is_told_and_not_used(string records, string reason) =>
        Assert.Equal(reason, Assert.Throws<FormatException>(() => SnapshotJson.Read($$"""{"schema":1,"date":"2022-07-10","data_as_of":"2022-07-10","sources":[],"records":[{{records}}]}""")).Message);

    /// <summary>Another order of rows and columns, another width and another way to write a year are no change.</summary>
    [Fact]
    public void Unchanged_data_are_refused_however_they_are_written()
    {
        using var portal = Portal();
        Take(portal);
        portal.AsOf = "2022-09-01";
        portal.Table("results.csv", "年度,取組番号,取組計画,年度末評価,年度末実績,実績効果額", "2022,Ｋ１,ウェブを 改める。,,,", "令和3年度,K1,紙面を改める。,４：目標以上の成果,\"「改めた」と\n市民が言った。\",\"１，２００千円\"");
        Assert.Equal("RS2605", Take(portal));
        Assert.Single(Directory.GetFiles(Path.Combine(portal.Folder, "history")));
    }

    [Fact]
    public void A_day_that_is_not_after_the_last_one_is_refused()
    {
        using var portal = Portal();
        Assert.Equal("2022-07-10.json", Take(portal));
        portal.Table("results.csv", Heads, "K1,R3,紙面を改める。,改めた。,,5");
        Assert.Equal("RS2604", Take(portal));
        Assert.Equal("RS2604", Take(portal, "2022-07-09"));
        Assert.Equal("2022-07-11.json", Take(portal, "2022-07-11"));
    }

    [Fact]
    public void Data_with_an_error_are_not_frozen()
    {
        using var portal = Portal().Table("results.csv", Heads, "K1,R3,,,,7");
        Assert.Equal("RS2104", Take(portal));
        Assert.False(Directory.Exists(Path.Combine(portal.Folder, "history")));
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_told()
    {
        using var portal = Portal();
        portal.File("history", "a file where the folder should be");
        Assert.Equal("RS2606", Take(portal));
    }
}

namespace ReformSite.Tests.Sources;

/// <summary>Columns the contract does not know (RS1105): kept, and told what becomes of them.</summary>
public class UnknownColumnTests
{
    [Fact]
    public void An_unknown_column_is_kept_and_named_with_its_neighbour()
    {
        using var disk = new PortalOnDisk().Write("results.csv", "取組番号,年度,年度末の評価,取組項目,備考\nK1-1-1,R3,5,支援,メモ\n");
        var results = disk.Read()!.Results;
        Assert.Equal(["results.csv(1,3) RS1105", "results.csv(1,4) RS1105", "results.csv(1,5) RS1105"], disk.Told());
        var messages = disk.Problems.Ordered().Select(problem => problem.Message.Ja).ToList();
        Assert.Contains("「年度末評価」のことでしょうか", messages[0], StringComparison.Ordinal);
        Assert.Contains("initiatives.csv の項目", messages[1], StringComparison.Ordinal);
        Assert.DoesNotContain("でしょうか", messages[2], StringComparison.Ordinal);
        Assert.Equal(["年度末の評価", "取組項目", "備考"], results.ExtraColumns);
        Assert.Equal("メモ", results.Records[0].Extra["備考"].Text);
        Assert.False(disk.Problems.HasErrors);
    }

    [Fact]
    public void What_becomes_of_an_unknown_column_is_told_for_its_table()
    {
        using var disk = new PortalOnDisk().Write("results.csv", "取組番号,年度,備考\nK1-1-1,R3,メモ\n")
            .Write("initiatives.csv", "取組番号,政策番号,政策,施策項目,取組項目,担当部署,備考\nK1-1-1,1,まちづくり,連携,支援,課,メモ\n");
        disk.Read();
        var (initiatives, results) = (disk.Problems.Ordered()[0], disk.Problems.Ordered()[1]);
        Assert.EndsWith("取組のページの「その他の項目」に表示されます。", initiatives.Message.Ja, StringComparison.Ordinal);
        Assert.EndsWith("ページには使われません。", results.Message.Ja, StringComparison.Ordinal);
        Assert.DoesNotContain("オープンデータにだけ", initiatives.Remedy.Ja, StringComparison.Ordinal);
        Assert.Contains("オープンデータにだけ", results.Remedy.Ja, StringComparison.Ordinal);
    }

    [Fact]
    public void A_column_that_is_there_already_cannot_have_been_meant()
    {
        using var disk = new PortalOnDisk().Write("initiatives.csv", "取組番号,政策番号,政策,施策項目,取組項目,担当部署,担当者\nK1-1-1,1,まちづくり,連携,支援,課,佐藤\n");
        disk.Read();
        Assert.DoesNotContain("でしょうか", disk.Only("RS1105").Message.Ja, StringComparison.Ordinal);
    }

    [Fact]
    public void In_the_wide_form_a_column_may_be_missing_for_one_year()
    {
        using var disk = new PortalOnDisk().Write("results.csv", "取組番号,R3 年度末評価,R4 年度末の評価\nK1-1-1,5,4\n");
        disk.Read();
        Assert.Contains("「年度末評価」のことでしょうか", disk.Only("RS1105").Message.Ja, StringComparison.Ordinal);
    }
}

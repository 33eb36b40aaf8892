namespace ReformSite.Tests.Sources;

/// <summary>Columns the contract does not know: kept, told what becomes of them (RS1105), and held against what is missing (RS1101).</summary>
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

    /// <summary>Without its year the column would hold for every year of the table.</summary>
    [Theory]
    [InlineData("R4 年度末の評価", "「R4 年度末評価」")]
    [InlineData("R10年度末の評価", "「R10 年度末評価」")]
    [InlineData("令和4年度の取り組み計画", "「令和4年度 取組計画」")]
    public void In_the_wide_form_a_column_may_be_missing_for_one_year(string header, string meant)
    {
        using var disk = new PortalOnDisk().Write("results.csv", $"取組番号,R3 年度末評価,{header}\nK1-1-1,5,4\n");
        disk.Read();
        Assert.Contains($"{meant}のことでしょうか", disk.Only("RS1105").Message.Ja, StringComparison.Ordinal);
        Assert.Contains($"{meant}に直すか", disk.Only("RS1105").Remedy.Ja, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("取組み番号,年度", "見出しに「取組番号」の列がありません。A列「取組み番号」は「取組番号」のことでしょうか。", "A列の見出しを「取組番号」に直してください。")]
    [InlineData("取組番号,,initiative,年", "見出しに「年度」の列がありません。D列「年」は「年度」のことでしょうか。", "D列の見出しを「年度」に直してください。")]
    [InlineData("取組み番号,取組計画", "見出しに「取組番号」「年度」の列がありません。A列「取組み番号」は「取組番号」のことでしょうか。", "A列の見出しを「取組番号」に直し、「年度」の見出しを足してください。")]
    [InlineData("取組番号,取組計画", "見出しに「年度」の列がありません。", "「年度」の見出しを足してください。")]
    [InlineData("取組番号,R3取り組み計画,R3年度末の評価",
        "見出しに「年度」の列がありません。B列「R3取り組み計画」は「R3 取組計画」のことでしょうか。C列「R3年度末の評価」は「R3 年度末評価」のことでしょうか。",
        "B列の見出しを「R3 取組計画」に、C列の見出しを「R3 年度末評価」に直してください。")]
    public void A_misspelt_column_is_held_against_the_missing_one(string header, string message, string remedy)
    {
        using var disk = new PortalOnDisk().Write("results.csv", $"{header}\nK1-1-1,x,y,z\n");
        disk.Read();
        Assert.Equal(message, disk.Only("RS1101").Message.Ja);
        Assert.StartsWith($"results.csv 1行目 → {remedy}", disk.Only("RS1101").Remedy.Ja, StringComparison.Ordinal);
    }

    [Fact]
    public void A_misspelt_column_is_told_in_English_as_well()
    {
        using var disk = new PortalOnDisk().Write("results.csv", "取組み番号,取組計画\nK1-1-1,x\n");
        disk.Read();
        Assert.Equal("The header lacks the columns “取組番号”, “年度”. Does “取組み番号” in column A mean “取組番号”?", disk.Only("RS1101").Message.En);
        Assert.Contains("Write “取組番号” in column A, add “年度” to the header;", disk.Only("RS1101").Remedy.En, StringComparison.Ordinal);
    }
}

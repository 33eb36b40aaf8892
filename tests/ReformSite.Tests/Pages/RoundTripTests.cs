using ReformSite.Tests.Cases;
using ReformSite.Tests.House;

namespace ReformSite.Tests.Pages;

/// <summary>The published tables in place of the city's own give the same site, byte for byte: nothing that a page shows is missing in the open data.</summary>
[Collection(nameof(BothPortals))]
public class RoundTripTests(BothPortals portals)
{
    private static readonly string[] Tables = ["initiatives.csv", "results.csv", "indicators.csv", "corrections.csv"];

    [Theory]
    [MemberData(nameof(BothPortals.All), MemberType = typeof(BothPortals))]
    public void Published_tables_build_the_same_site(string portal) => BuildsTheSame(Repository.At("content", portal), portals.Folder(portal));

    [Fact]
    public void So_do_tables_full_of_odd_texts()
    {
        using var portal = new SmallPortal()
            .Table("initiatives.csv", SmallPortal.Heads + ",数値目標,状態,終了年度,=列", "Ｋ１,第１の政策,政策,1) 施策,=1+1,広報課,—,統合：k2,令和4年度,'=2", "K2,1,政策,1) 施策,'@取組,- 課,△3,,—,''+1件")
            .Table("results.csv", "取組番号,年度,取組計画,中間評価,年度末実績,実績効果額,効果の種類,年度末評価", "k1,R3,\"- 一\n- 二\",３,'001,－3件,単 年度,5：大きく上回る成果", "K2,Ｒ３,\"=\"\"引用\"\"\",—,+1+1,\"1,200千円\",—,—")
            .Table("indicators.csv", "取組番号,指標名,単位,目標の種類,方向,基準値,基準年度,年度,目標値,実績値", "K1,部 数,部,毎年度,,—,R2,R3,１２０,△5", "K1,部数,,,,,,R4,130,-")
            .Table("corrections.csv", "訂正日,取組番号,年度,項目,訂正前,訂正後,理由", "2025年8月2日,K1,—,=項目,＋1件,―,'=理由");
        BuildsTheSame(portal.Folder, portal.Publish());
    }

    private static void BuildsTheSame(string content, string site)
    {
        using var again = new TemporaryFolder();
        var folder = again.At(Path.GetFileName(content));
        foreach (var file in FolderCaseTests.FilesOf(content).Where(file => !Tables.Contains(file)))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, file))!);
            File.Copy(Path.Combine(content, file), Path.Combine(folder, file));
        }
        foreach (var table in Tables) File.Copy(Path.Combine(site, "data", table), Path.Combine(folder, table));
        Assert.True(Build.Run(new BuildRequest(folder, again.At("output"), null, Strict: false), new Silent()).IsPublished);
        var rebuilt = again.At("output", Path.GetFileName(content));
        Assert.Equal(FolderCaseTests.FilesOf(site), FolderCaseTests.FilesOf(rebuilt));
        // 根拠 shows the cells of the files the site was built from, as they are written there.
        Assert.All(FolderCaseTests.FilesOf(site).Where(file => !file.EndsWith("/source/index.html", StringComparison.Ordinal)), file => Assert.True(File.ReadAllBytes(Path.Combine(site, file)).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(rebuilt, file))), file));
    }
}

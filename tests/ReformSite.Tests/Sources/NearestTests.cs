using ReformSite.Problems;

namespace ReformSite.Tests.Sources;

/// <summary>What is offered as a nearest candidate, and what is not: a far-fetched hint costs the reader more than none.</summary>
public class NearestTests
{
    private static readonly string[] Ids = ["K1-1-1", "K1-1-2", "K1-2-1", "K2-1-1", "K10-1-1"];

    [Theory]
    [InlineData("取組み番号", "取組番号")]
    [InlineData("ＩＮＩＴＩＡＴＩＶＥ ＩＤ", "initiative_id")]
    [InlineData("年度末の評価", "年度末評価")]
    [InlineData("効果のしゅるい", null)]
    [InlineData("サ-ビス", "さーびす")]
    [InlineData("未完了", null)]
    [InlineData("備考", null)]
    [InlineData("※", null)]
    [InlineData("", null)]
    public void Of_words(string written, string? nearest) =>
        Assert.Equal(nearest, Nearest.Of(written, ["年度末評価", "取組番号", "initiative_id", "効果の種類", "さーびす", "完了"]));

    /// <summary>An id is its letters and numbers. A number that is another number could be any of its neighbours.</summary>
    [Theory]
    [InlineData("K111", "K1-1-1")]
    [InlineData("1-1-1", "K1-1-1")]
    [InlineData("K1.2.1", "K1-2-1")]
    [InlineData("K01-01-02", "K1-1-2")]
    [InlineData("KI-l-2", "K1-1-2")]
    [InlineData("取組K2-1-1", "K2-1-1")]
    [InlineData("K1-1-1※", "K1-1-1")]
    [InlineData("K5-2-1", "K1-2-1")]
    [InlineData("K1-1-99", null)]
    [InlineData("K1-1-10", null)]
    [InlineData("K1-1", null)]
    [InlineData("K9-9-9", null)]
    [InlineData("K9-9-1", null)]
    public void Of_ids(string written, string? nearest) => Assert.Equal(nearest, Nearest.Of(written, Ids));

    [Fact]
    public void Where_two_are_equally_near_none_is_offered()
    {
        Assert.Null(Nearest.Of("部署", ["担当部署", "関連部署"]));
        Assert.Equal("担当部署", Nearest.Of("部署", ["担当部署", "年度"]));
    }

    [Fact]
    public void Several_spellings_of_one_meaning_do_not_compete() =>
        Assert.Equal("完了", new Nearest([("完了", "完了"), ("終了", "完了"), ("中止", "中止")]).To("完了終了"));

    [Theory]
    [InlineData("K1-1-1 広報紙の見直しと配布の方法の改善", "K1-1-1")]
    [InlineData("K1-1-1（広報紙の見直しと配布の方法の改善）", "K1-1-1")]
    [InlineData("広報紙の見直し K1-1-1", null)]
    public void The_beginning_of_a_cell_may_be_what_is_looked_for(string written, string? nearest) =>
        Assert.Equal(nearest, new Nearest(Ids).ToBeginning(written));

    [Fact]
    public void A_whole_paragraph_has_no_neighbours() => Assert.Null(Nearest.Of(new string('完', 81), [new string('完', 81)]));
}

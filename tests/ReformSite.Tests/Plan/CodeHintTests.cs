using ReformSite.Problems;

namespace ReformSite.Tests.Plan;

/// <summary>A code or word the contract does not know stays a mistake; what may have been meant is named where it is near, and only there.</summary>
public class CodeHintTests
{
    private const string Levels = """
            - { code: "5", label: 目標を大きく上回る成果があった, short: 大きく上回る, achieved: true }
            - { code: "4", label: 目標以上の成果があった, short: 目標以上, achieved: true }
            - { code: "3", label: 目標達成できた, short: 目標達成, achieved: true }
            - { code: "2", label: 目標達成に届かなかった, short: 届かず, achieved: false }
            - { code: "1", label: 取組を行うことができなかった, short: 行えず, achieved: false }
        """;

    private const string Letters = """
            - { code: S, label: 特に優れる, achieved: true }
            - { code: A, label: 優れる, achieved: true }
            - { code: B, label: 標準, achieved: true }
            - { code: C, label: 要改善, achieved: false }
        """;

    private const string Signs = """
            - { code: ◎, label: 達成, achieved: true }
            - { code: ○, label: ほぼ達成, achieved: true }
            - { code: ×, label: 未達成, achieved: false }
        """;

    [Theory]
    [InlineData("5点", "5")]
    [InlineData("５点", "5")]
    [InlineData("評価5", "5")]
    [InlineData("レベル３", "3")]
    [InlineData("「4」", "4")]
    [InlineData("目標達成できた", "3")]
    [InlineData("目標達成", "3")]
    [InlineData("3 目標達成できた", "3")]
    [InlineData("5（目標を大きく上回る）", "5")]
    [InlineData("届かなかった", "2")]
    [InlineData("目標を達成できなかった", "2")]
    [InlineData("3\n(暫定)", "3")]
    // Between two, another number, the opposite, a contradiction, a cell of another column.
    [InlineData("4.5", null)]
    [InlineData("3/5", null)]
    [InlineData("10", null)]
    [InlineData("55", null)]
    [InlineData("6", null)]
    [InlineData("目標未達成", null)]
    [InlineData("5(目標達成できた)", null)]
    [InlineData("2件", null)]
    [InlineData("3ヶ月", null)]
    [InlineData("未定", null)]
    [InlineData("B", null)]
    [InlineData("単年度", null)]
    public void Evaluations(string written, string? nearest) => Expect("RS2104", nearest, Results(Levels, "年度末評価", written));

    [Theory]
    [InlineData("B+", "B")]
    [InlineData("Ａ－", "A")]
    [InlineData("A評価", "A")]
    [InlineData("ランクS", "S")]
    [InlineData("Ｂ（標準）", "B")]
    [InlineData("標準的", "B")]
    [InlineData("A/B", null)]
    [InlineData("AB", null)]
    [InlineData("D", null)]
    [InlineData("改善", null)]
    public void Evaluations_in_letters(string written, string? nearest) => Expect("RS2104", nearest, Results(Letters, "年度末評価", written));

    [Theory]
    [InlineData("○印", "○")]
    [InlineData("達成", "◎")]
    [InlineData("◎○", null)]
    [InlineData("△", null)]
    public void Evaluations_in_signs(string written, string? nearest) => Expect("RS2104", nearest, Results(Signs, "年度末評価", written));

    [Fact]
    public void The_midterm_evaluation_is_held_against_its_scale()
    {
        var portal = new SmallPortal { Levels = Levels }.Table("results.csv", "取組番号,年度,中間評価", "K1,R3,4点");
        Expect("RS2105", "4", portal);
    }

    [Theory]
    [InlineData("完了済", "完了")]
    [InlineData("完了しました", null)]
    [InlineData("完了(令和5年度)", "完了")]
    [InlineData("中止（R5）", "中止")]
    [InlineData("休止中", "休止")]
    [InlineData("ｶﾝﾘｮｳ", "完了")]
    [InlineData("きゅうし", "休止")]
    [InlineData("Completed", "完了")]
    [InlineData("統合K2", "統合:K2")]
    [InlineData("Ｋ２に統合", "統合:K2")]
    [InlineData("K2へ統合(R5)", null)]
    [InlineData("統合", null)]
    [InlineData("統合:", null)]
    [InlineData("未完了", null)]
    [InlineData("終了", null)]
    [InlineData("完了・中止", null)]
    [InlineData("実施中", null)]
    public void Lifecycles(string written, string? nearest)
    {
        var portal = new SmallPortal().Table("initiatives.csv", SmallPortal.Heads + ",状態",
            $"K1,1,開かれた市政,情報を届ける,広報紙の見直し,広報課,{written}", "K2,1,開かれた市政,情報を届ける,別の取組,広報課,");
        Expect("RS2006", nearest, portal);
    }

    [Theory]
    [InlineData("継続的", "継続")]
    [InlineData("継続中", "継続")]
    [InlineData("けいぞく", "継続")]
    [InlineData("単年", "単年度")]
    [InlineData("単年度のみ", "単年度")]
    [InlineData("継続なし", null)]
    [InlineData("毎年", null)]
    [InlineData("一時的", null)]
    public void Kinds_of_effect(string written, string? nearest) => Expect("RS2107", nearest, Results(Levels, "効果の種類", written));

    [Theory]
    [InlineData("年累計", "累計")]
    [InlineData("累計値", "累計")]
    [InlineData("毎年", "毎年度")]
    [InlineData("各年度", "毎年度")]
    [InlineData("期末時", "期末")]
    [InlineData("純増加", "純増")]
    [InlineData("ルイケイ", "累計")]
    [InlineData("every year", "毎年度")]
    [InlineData("毎月", null)]
    [InlineData("最終年度", null)]
    public void Kinds_of_target(string written, string? nearest) => Expect("RS2201", nearest, Indicators(written, ""));

    [Theory]
    [InlineData("増加", "増")]
    [InlineData("増やす", "増")]
    [InlineData("減少", "減")]
    [InlineData("減らす", "減")]
    [InlineData("decrease", "減")]
    [InlineData("増減", null)]
    [InlineData("プラス", null)]
    [InlineData("上", null)]
    public void Directions(string written, string? nearest) => Expect("RS2202", nearest, Indicators("毎年度", written));

    /// <summary>The hint follows what is expected, in both languages, and the remedy begins with it.</summary>
    [Fact]
    public void A_hint_is_worded_as_a_question_and_a_remedy()
    {
        using var portal = Results(Levels, "年度末評価", "5点");
        var problem = Assert.Single(portal.Reported());
        Assert.Equal("年度末評価「5点」は評価基準にありません(5・4・3・2・1 のいずれか)。「5」のことでしょうか。", problem.Message.Ja);
        Assert.Equal("The year-end evaluation “5点” is not in the scale (5, 4, 3, 2, 1). Did you mean “5”?", problem.Message.En);
        Assert.StartsWith("results.csv 2行目 C列「年度末評価」 → 「5」でよければそのとおりに直し、違うときは、5・4・3・2・1 のいずれかを、", problem.Remedy.Ja, StringComparison.Ordinal);
        Assert.StartsWith("results.csv, row 2, column C “年度末評価” → Write “5” if that is meant. Otherwise: Enter one of", problem.Remedy.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_hint_nothing_is_asked()
    {
        using var portal = Results(Levels, "年度末評価", "6");
        var problem = Assert.Single(portal.Reported());
        Assert.EndsWith("のいずれか)。", problem.Message.Ja, StringComparison.Ordinal);
        Assert.EndsWith("(5, 4, 3, 2, 1).", problem.Message.En, StringComparison.Ordinal);
    }

    private static SmallPortal Results(string levels, string column, string written) =>
        new SmallPortal { Levels = levels }.Table("results.csv", $"取組番号,年度,{column}", $"K1,R3,\"{written}\"");

    private static SmallPortal Indicators(string kind, string direction) =>
        new SmallPortal().Table("indicators.csv", "取組番号,指標名,目標の種類,方向,年度,目標値,実績値", $"K1,参加者,{kind},{direction},R3,10,8");

    private static void Expect(string code, string? nearest, SmallPortal portal)
    {
        using (portal)
        {
            var problem = Assert.Single(portal.Reported());
            Assert.Equal((code, Severity.Error), (problem.Code, problem.Severity));
            if (nearest is not null) Assert.EndsWith($"「{nearest}」のことでしょうか。", problem.Message.Ja, StringComparison.Ordinal);
            else Assert.DoesNotContain("でしょうか", problem.Message.Ja, StringComparison.Ordinal);
        }
    }
}

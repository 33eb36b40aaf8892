using ReformSite.Problems;

namespace ReformSite.Tests.Sources;

/// <summary>RS1501: where a text is not YAML and why, in words that need no knowledge of parsers.</summary>
public class YamlMistakeTests
{
    private const string Yaml = """
        title: 進捗ポータル
        organization: 湖南省
        data_as_of: 2025-11-30
        plan:
          name: 実施計画
          first_year: R3
          last_year: R7
        evaluation:
          year_end:
            - { code: "3", label: 目標達成できた, achieved: true }
            - { code: "2", label: 目標達成に届かなかった, achieved: false }

        """;

    [Theory]
    [InlineData("organization: ", "organization：", "(2,13)", "全角の「：」")]
    [InlineData("title: ", "title：", "(1,6)", "全角の「：」")]
    [InlineData("organization: ", "organization:", "(2,13)", "すぐ後ろに空白がありません")]
    [InlineData("    - { code: \"3\"", "    -{ code: \"3\"", "(10,5)", "すぐ後ろに空白がありません")]
    [InlineData("  first_year", "\tfirst_year", "(6,1)", "タブ")]
    [InlineData("  first_year", "　first_year", "(6,1)", "全角の空白")]
    [InlineData("  last_year", " last_year", "(7,2)", "そろっていない")]
    [InlineData("  last_year", "   last_year", "(7,13)", "そろっていません")]
    [InlineData("organization: 湖南省", "organization: \"湖南省", "(2,15)", "引用符が閉じられていません")]
    [InlineData("organization: 湖南省", "organization: '湖南省", "(2,15)", "引用符が閉じられていません")]
    [InlineData("organization: 湖南省", "organization: \"湖南\"省", "(2,19)", "引用符の後ろに文字")]
    [InlineData("organization: 湖南省", "organization: @湖南省", "(2,15)", "引用符で囲まないと使えない記号")]
    [InlineData("organization: 湖南省", "organization: \"湖南\\省\"", "(2,15)", "使えない「\\」")]
    [InlineData("organization: 湖南省", "organization: 湖南省: 総務課", "(2,18)", "値の中に「: 」")]
    [InlineData("organization: 湖南省", "湖南省", "(2,1)", "「項目: 値」の形になっていません")]
    [InlineData("organization: 湖南省", "- 湖南省", "(2,1)", "「項目: 値」の形になっていません")]
    [InlineData("code: \"3\", ", "code: \"3\" ", "(10,19)", "コンマ")]
    [InlineData("achieved: true }", "achieved: true", "(10,", "括弧")]
    [InlineData("organization: ", "---\norganization: ", "(2,1)", "別の文書")]
    public void The_cause_is_told_in_Japanese_where_it_is(string right, string wrong, string place, string cause)
    {
        var problem = Broken(Yaml.ReplaceLineEndings("\n").Replace(right, wrong, StringComparison.Ordinal));
        Assert.StartsWith($"site.yaml{place}", $"site.yaml({problem.Place.Row},{problem.Place.Column})", StringComparison.Ordinal);
        Assert.Contains(cause, problem.Message.Ja, StringComparison.Ordinal);
        Assert.DoesNotMatch("[A-Za-z]{5}", problem.Message.Ja);
        Assert.DoesNotMatch("(?i)pars|scann|scalar|token|mapping", problem.Message.En);
    }

    /// <summary>What nobody foresaw is still told, without the parser's English in a Japanese sentence.</summary>
    [Fact]
    public void An_uncommon_cause_is_told_in_general()
    {
        var problem = Broken("%YAML 9.9\n---\ntitle: a\n");
        Assert.Equal("YAML として読めません(書き方に誤りがあります)。", problem.Message.Ja);
        Assert.StartsWith("This is not YAML (", problem.Message.En, StringComparison.Ordinal);
    }

    private static Problem Broken(string yaml)
    {
        using var disk = new PortalOnDisk().Write("site.yaml", yaml);
        Assert.Null(disk.Read());
        return disk.Only("RS1501");
    }
}

using System.Text.RegularExpressions;
using ReformSite.Commands;
using ReformSite.Problems;
using ReformSite.Sources;

namespace ReformSite.Tests.House;

/// <summary>What the program says to people is well set in both languages.</summary>
public partial class MessageTests
{
    private static readonly string[] Columns =
        [.. new[] { Sheets.Initiatives.Sheet, Sheets.Results.Sheet, Sheets.Indicators.Sheet, Sheets.Corrections.Sheet }.SelectMany(sheet => sheet.Columns).Select(column => column.Name).OrderByDescending(name => name.Length)];

    public static TheoryData<string> Cases => Tests.Cases.FolderCaseTests.Cases;

    /// <summary>The city's own words are quoted as they are; everything else is English.</summary>
    [Theory]
    [MemberData(nameof(Cases))]
    public void English_messages_hold_Japanese_in_quotes_only(string name)
    {
        foreach (var problem in Check.Run(Repository.At("tests", "cases", name, "content"), null, "en").Problems.Ordered())
        {
            var text = ProblemText.Of(problem, ProblemFormat.Text, "en").Replace(problem.Place.File.Path, "", StringComparison.Ordinal).Replace(problem.Place.File.Name, "", StringComparison.Ordinal);
            var own = Columns.Aggregate(Quoted().Replace(text, ""), (rest, column) => rest.Replace(column, "", StringComparison.Ordinal));
            Assert.False(Japanese().IsMatch(own), text);
            Assert.Matches(@"[.?)]$", problem.Message.En);
            Assert.Matches(@"(^|→ )[A-Z][^→]*\.$", problem.Remedy.En);
        }
    }

    /// <summary>A cell may hold a paragraph where an id, a year, a code or a number belongs; a message quotes the beginning of it.</summary>
    [Theory]
    [InlineData("initiatives.csv", "取組番号,政策番号,政策,施策項目,取組項目,担当部署,状態,終了年度,{0}", "{0},1,p,m,t,d,,,|K1,{0},p,m,t,d,,,|K2,1,p,m,t,d,{0},,|K3,1,p,m,t,d,完了,{0},")]
    [InlineData("results.csv", "取組番号,年度,中間評価,年度末評価,効果の種類,{0}", "{0},R3,,,,|K1,{0},,,,|K1,R3,{0},{0},{0},")]
    [InlineData("indicators.csv", "取組番号,指標名,単位,目標の種類,方向,基準値,基準年度,年度,目標値,実績値,{0}", "K1,a,,{0},増,,,R3,1,1,|K1,b,,毎年度,{0},{0},{0},{0},1,1,|K1,{0},,毎年度,,,,R3,{0},1,|K1,{0},人,毎年度,,,,R3,1,1,")]
    [InlineData("corrections.csv", "訂正日,取組番号,年度,項目,訂正前,訂正後,理由,{0}", "{0},K1,{0},{0},,,,")]
    public void A_message_is_one_line_of_a_glance_whatever_the_cell_holds(string file, string header, string rows)
    {
        const string paragraph = "\"長い文章が\n何行にもわたって書かれているセルがあり、\r\nその全部を写すと読めなくなる。なぜなら長いからである。\"";
        using var portal = new SmallPortal();
        portal.Table(file, header.Replace("{0}", paragraph, StringComparison.Ordinal), rows.Replace("{0}", paragraph, StringComparison.Ordinal).Split('|'));
        var problems = portal.Reported();
        Assert.True(problems.Count >= 2);
        Assert.All(problems.SelectMany(problem => new[] { problem.Message, problem.Remedy }).SelectMany(said => new[] { said.Ja, said.En }), said =>
        {
            Assert.DoesNotContain('\n', said);
            Assert.DoesNotContain("なぜなら", said, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Many_mistakes_are_told_in_English() =>
        Assert.True(Check.Run(Repository.At("tests", "cases", "many-mistakes", "content"), null, "en").Problems.Ordered().Count > 40);

    /// <summary>「のはinitiatives.csv」: a name in Latin letters needs a blank or a bracket before it.</summary>
    [Fact]
    public void Japanese_messages_set_file_names_off()
    {
        var told = Directory.EnumerateFiles(Repository.At("tests", "cases"), "problems.txt", SearchOption.AllDirectories).SelectMany(File.ReadAllLines).ToList();
        Assert.True(told.Count > 200);
        Assert.DoesNotContain(told, line => Touching().IsMatch(line));
    }

    [Fact]
    public void Japanese_messages_end_their_sentences()
    {
        var told = Directory.EnumerateFiles(Repository.At("tests", "cases"), "problems.txt", SearchOption.AllDirectories).SelectMany(File.ReadAllLines);
        Assert.All(told, line => Assert.Matches(@"。(\(機械可読性ルール L\d-\d\d\))?$", line));
    }

    [GeneratedRegex("“[^”]*”")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"[\p{IsHiragana}\p{IsKatakana}\p{IsCJKUnifiedIdeographs}\u3000-\u303F\uFF00-\uFFEF]")]
    private static partial Regex Japanese();

    [GeneratedRegex(@"[\p{IsHiragana}\p{IsKatakana}\p{IsCJKUnifiedIdeographs}](initiatives|results|indicators|corrections|site|pages|policies)[./]")]
    private static partial Regex Touching();
}

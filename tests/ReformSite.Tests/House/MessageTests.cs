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

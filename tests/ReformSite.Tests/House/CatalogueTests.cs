using System.Text;
using System.Text.RegularExpressions;

namespace ReformSite.Tests.House;

/// <summary>
/// The catalogue of mistakes, its document and the folder cases belong together: every code is provoked by a folder, and
/// <c>docs/problems.md</c> shows what the program really says there.
/// </summary>
public partial class CatalogueTests
{
    /// <summary>
    /// What no folder of content can provoke: a theme's own faults, the state of the output folder, and a disk that fails. The test that provokes each stands beside it.
    /// </summary>
    private static readonly Dictionary<string, string> ProvokedElsewhere = new(StringComparer.Ordinal)
    {
        ["RS1004"] = "FolderTests", ["RS1011"] = "SavingTests", ["RS1012"] = "SavingTests", ["RS4002"] = "OutputFolderTests", ["RS4003"] = "OutputFolderTests", ["RS4004"] = "ProgramTests", ["RS4005"] = "OutputIndexTests",
        ["RS1031"] = "LimitsTests", ["RS1032"] = "LimitsTests", ["RS1033"] = "LimitsTests", ["RS1035"] = "LimitsTests", ["RS1041"] = "LimitsTests", ["RS1607"] = "LimitsTests", ["RS1040"] = "NameTests",
        ["RS4006"] = "ForeignFilesTests", ["RS4007"] = "ForeignFilesTests", ["RS4008"] = "ForeignFilesTests", ["RS4009"] = "OutputFolderTests", ["RS4010"] = "HandoverTests", ["RS4011"] = "HandoverTests",
        ["RS2604"] = "SnapshotTests", ["RS2605"] = "SnapshotTests", ["RS2606"] = "SnapshotTests",
        ["RS3113"] = "CityStyleTests",
        ["RS4103"] = "SiteAuditTests", ["RS4104"] = "SiteAuditTests", ["RS4105"] = "SiteAuditTests", ["RS4106"] = "SiteAuditTests", ["RS4107"] = "SiteAuditTests",
        ["RS4501"] = "NewPortalTests", ["RS4502"] = "NewPortalTests", ["RS4503"] = "NewPortalTests", ["RS4504"] = "NewPortalTests",
        ["RS4108"] = "SiteAuditTests", ["RS4109"] = "SiteAuditTests",
    };

    private static readonly IReadOnlyList<(string Code, string Severity, string Summary)> Catalogue = ReadCatalogue();

    internal static IEnumerable<string> Codes => Catalogue.Select(entry => entry.Code);

    private static readonly IReadOnlyList<(string Case, string Code, string Line, string Remedy)> Provoked = ReadCases();

    [Fact]
    public void A_code_is_used_for_one_mistake_alone() => Assert.Equal(Catalogue.Select(entry => entry.Code).Distinct(), Catalogue.Select(entry => entry.Code));

    [Fact]
    public void Every_code_is_provoked_by_a_folder_case()
    {
        var missing = Catalogue.Select(entry => entry.Code).Except(Provoked.Select(problem => problem.Code)).Except(ProvokedElsewhere.Keys);
        Assert.Equal([], missing);
    }

    [Fact]
    public void What_no_folder_provokes_has_its_test()
    {
        Assert.All(ProvokedElsewhere, pair =>
            Assert.Contains(pair.Key, File.ReadAllText(Repository.Sources("tests/ReformSite.Tests", pair.Value + ".cs").Single()), StringComparison.Ordinal));
    }

    [Fact]
    public void The_document_lists_every_code_with_what_the_program_says()
    {
        var path = Repository.At("docs", "problems.md");
        var expected = Document();
        if (Environment.GetEnvironmentVariable("CI") != "true" && (!File.Exists(path) || File.ReadAllText(path) != expected)) File.WriteAllText(path, expected);
        Assert.Equal(expected, File.ReadAllText(path));
    }

    private static string Document()
    {
        var text = new StringBuilder("""
            # Problems

            Every problem the program can report, by code. Codes are stable. The examples are what the program says of the folder named beside them
            (`tests/cases`), in Japanese; `--lang en` says the same in English. This page is written by the tests from the catalogue and those folders.


            """);
        foreach (var (code, severity, summary) in Catalogue.OrderBy(entry => entry.Code, StringComparer.Ordinal))
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"## {code} ({severity})\n\n{summary}\n\n");
            var example = Provoked.FirstOrDefault(problem => problem.Code == code);
            if (example.Code is null) text.Append(System.Globalization.CultureInfo.InvariantCulture, $"No folder of content provokes it; see `{ProvokedElsewhere.GetValueOrDefault(code)}`.\n\n");
            else text.Append(System.Globalization.CultureInfo.InvariantCulture, $"```\n{example.Line}\n{example.Remedy}\n```\n\n— `tests/cases/{example.Case}`\n\n");
        }
        return text.ToString().TrimEnd() + "\n";
    }

    private static List<(string, string, string)> ReadCatalogue()
    {
        var entries = new List<(string, string, string)>();
        foreach (var file in Repository.Sources("generator/ReformSite/Problems", "Mistakes.*.cs"))
        {
            foreach (Match match in Factory().Matches(File.ReadAllText(file)))
            {
                entries.Add((match.Groups["code"].Value, match.Groups["severity"].Value.ToLowerInvariant(), Summary(match.Groups["summary"].Value)));
            }
        }
        return entries;
    }

    /// <summary>A doc comment as Markdown; <c>&lt;example&gt;</c> becomes a sentence of its own.</summary>
    private static string Summary(string comment)
    {
        var text = comment.Replace("///", "", StringComparison.Ordinal).Replace("<example>", "For example: ", StringComparison.Ordinal).Replace("</example>", ".", StringComparison.Ordinal);
        text = Tag().Replace(text, tag => tag.Value is "<c>" or "</c>" ? "`" : "");
        return Spaces().Replace(System.Net.WebUtility.HtmlDecode(text), " ").Trim();
    }

    private static List<(string, string, string, string)> ReadCases()
    {
        var problems = new List<(string, string, string, string)>();
        foreach (var file in Directory.EnumerateFiles(Repository.At("tests", "cases"), "problems.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var lines = File.ReadAllLines(file);
            for (var i = 0; i + 1 < lines.Length; i++)
            {
                if (Code().Match(lines[i]) is { Success: true } code) problems.Add((Path.GetFileName(Path.GetDirectoryName(file))!, code.Groups[1].Value, lines[i], lines[i + 1]));
            }
        }
        return problems;
    }

    [GeneratedRegex(@"/// <summary>(?<summary>(?:(?!</summary>)[\s\S])*)</summary>(?:(?!public static|</?summary>)[\s\S])*?public static Problem \w+\([^)]*\)[^;]*?(?<severity>Error|Warning)\(""(?<code>RS\d{4})""")]
    private static partial Regex Factory();

    [GeneratedRegex(@"</?[a-z][^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@": (?:error|warning) (RS\d{4}): ")]
    private static partial Regex Code();
}

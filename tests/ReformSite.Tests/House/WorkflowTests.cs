using System.Text.RegularExpressions;
using ReformSite.Commands;
using ReformSite.Problems;
using ReformSite.Sources;

namespace ReformSite.Tests.House;

/// <summary>What workflows and documents tell people to run is understood by the program, and workflows may do no more than they need.</summary>
public partial class WorkflowTests
{
    public static TheoryData<string> Workflows => [.. Directory.EnumerateFiles(Repository.At(".github", "workflows")).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Fact]
    public void Every_command_line_in_workflows_and_documents_is_understood()
    {
        var files = Directory.EnumerateFiles(Repository.At(".github", "workflows")).Concat(Directory.EnumerateFiles(Repository.At("docs"), "*.md")).Append(Repository.At("README.md"))
            .Append(Repository.At("generator", "ReformSite", "Starting", "blank", "はじめに.txt"));
        var lines = files.SelectMany(file => CommandLine().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value)).ToList();
        Assert.True(lines.Count >= 10);
        foreach (var line in lines)
        {
            var parsed = AllCommands.Create().Parse(line);
            Assert.True(parsed.Errors.Count == 0, $"{line}: {string.Join(" ", parsed.Errors.Select(error => error.Message))}");
        }
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void A_workflow_is_YAML_reads_only_unless_it_says_so_and_pins_its_actions(string name)
    {
        var text = File.ReadAllText(Repository.At(".github", "workflows", name));
        var problems = new ProblemList();
        var root = Yaml.Read(text, new SourceFile(name, name), 0, problems);
        Assert.Empty(problems.Ordered());
        Assert.NotNull(root);
        Assert.Contains(root.Entries, entry => entry.Key == "permissions");
        Assert.Contains("timeout-minutes:", text, StringComparison.Ordinal);
        Assert.All(Uses().Matches(text).Select(match => match.Groups[1].Value), action => Assert.Matches(@"^actions/[a-z-]+@v\d+$", action));
    }

    /// <summary>A pull request may come from anybody: it reads, and neither builds what is deployed nor deploys.</summary>
    [Fact]
    public void A_pull_request_deploys_nothing()
    {
        var text = File.ReadAllText(Repository.At(".github", "workflows", "pages.yml"));
        var deploy = text[text.IndexOf("\n  deploy:", StringComparison.Ordinal)..];
        Assert.StartsWith("    if: github.event_name != 'pull_request'", deploy.Split('\n')[2], StringComparison.Ordinal);
        Assert.Single(Write().Matches(text), match => match.Value == "pages: write");
        Assert.Contains("pages: write", deploy, StringComparison.Ordinal);
        Assert.DoesNotContain("pull_request_target", text, StringComparison.Ordinal);
    }

    /// <summary>After <c>reformsite</c> or <c>dotnet run --project generator/ReformSite … --</c>, up to the end of the line or of the code.</summary>
    [GeneratedRegex(@"(?:^\s*|run: )(?:reformsite|dotnet run --project generator/ReformSite[^\n]*? --) ((?:new|build|check|snapshot|serve)\b[^\n#`]*)", RegexOptions.Multiline)]
    private static partial Regex CommandLine();

    [GeneratedRegex(@"uses: (\S+)")]
    private static partial Regex Uses();

    [GeneratedRegex(@"[a-z-]+: write")]
    private static partial Regex Write();
}

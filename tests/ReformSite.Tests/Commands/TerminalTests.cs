using System.Text.RegularExpressions;
using ReformSite.Commands;
using ReformSite.Tests.House;

namespace ReformSite.Tests.Commands;

/// <summary>How the program behaves towards whoever sits before it, and towards a pipe.</summary>
public partial class TerminalTests
{
    private const string Case = "tests/cases/one-year-one-initiative/content";

    public static TheoryData<string> Commands => ["", .. AllCommands.Create().Subcommands.Select(command => command.Name)];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Help_says_everything_in_Japanese_and_in_English(string command)
    {
        var help = AllCommands.Create().Parse(command.Length == 0 ? ["--help"] : [command, "--help"]);
        using var output = new StringWriter();
        Assert.Equal(0, help.Invoke(new() { Output = output }));
        var lines = output.ToString().Split('\n');
        Assert.Contains("使い方 / Usage:", lines);
        Assert.Contains($"  reformsite {command}".TrimEnd(), lines.Single(line => line.StartsWith("  reformsite", StringComparison.Ordinal)), StringComparison.Ordinal);
        // Each entry is a line that begins with a name and Japanese, and a line of English below it.
        var entries = lines.Select((line, at) => (line, at)).Where(line => Entry().IsMatch(line.line)).ToList();
        Assert.True(entries.Count >= 7);
        Assert.All(entries, entry =>
        {
            Assert.Matches(Japanese(), entry.line);
            Assert.Matches(English(), lines[entry.at + 1]);
        });
        Assert.Contains("--help", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_version_is_that_of_the_build()
    {
        var version = Regex.Match(File.ReadAllText(Repository.At("Directory.Build.props")), "<Version>(.*)</Version>").Groups[1].Value;
        Assert.StartsWith(version, ProgramTests.Run(Repository.Root, "--version").Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("「--strikt」は使えません。「--strict」のことでしょうか。 / “--strikt” is not understood. Did you mean “--strict”?", "build", "--strikt")]
    [InlineData("「bild」は使えません。「build」のことでしょうか。 / “bild” is not understood. Did you mean “build”?", "bild")]
    [InlineData("コマンドを書いてください。 / A command is needed.")]
    [InlineData("「PORTAL」に正しい値がありません。 / ", "snapshot")]
    [InlineData("「--lang」に正しい値がありません。 / ", "build", "--lang", "fr")]
    [InlineData("--base-url: 「example」は http(s) のアドレスではありません / is no http(s) address", "check", "--base-url", "example")]
    public void What_was_not_understood_is_told_in_both_languages(string told, params string[] arguments)
    {
        var line = Assert.Single(Misunderstood.In(AllCommands.Create().Parse(arguments)));
        Assert.StartsWith(told, line, StringComparison.Ordinal);
    }

    [Fact]
    public void Quiet_says_problems_alone_and_verbose_every_file()
    {
        using var folder = new TemporaryFolder();
        var quiet = ProgramTests.Run(Repository.Root, "build", "konan", "--quiet", "--output", folder.At("quiet"));
        Assert.Equal("", quiet.Out);
        Assert.All(quiet.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.Matches("^(content/konan/.*: warning RS|    )", line));
        var verbose = ProgramTests.Run(Repository.Root, "build", "konan", "--verbose", "--output", folder.At("verbose"));
        Assert.Contains("konan: initiatives.csv を読みました(UTF-8、コンマ区切り、見出しは1行目、データ4行)", verbose.Error, StringComparison.Ordinal);
        Assert.Contains("konan: results.csv を読みました", verbose.Error, StringComparison.Ordinal);
        Assert.Equal("", ProgramTests.Run(Repository.Root, "check", "konan", "--quiet").Out);
    }

    /// <summary><c>script</c> of util-linux stands in for a terminal; what it shows has escapes only where somebody looks on who wants colours.</summary>
    [Theory]
    [InlineData("", true)]
    [InlineData("NO_COLOR=1", false)]
    [InlineData("TERM=dumb", false)]
    public void Colours_are_for_terminals_and_for_those_who_want_them(string environment, bool coloured)
    {
        if (!OperatingSystem.IsLinux()) return;
        var command = $"env TERM=xterm {environment} dotnet {typeof(Build).Assembly.Location} check --quiet konan";
        var shown = Shell.Run(Repository.Root, "script", "-qec", command, "/dev/null").Out;
        Assert.Contains("warning", shown, StringComparison.Ordinal);
        Assert.Equal(coloured, shown.Contains("\u001b[", StringComparison.Ordinal) && Regex.IsMatch(shown, "\u001b\\[[0-9;]+mwarning"));
        Assert.DoesNotContain('\u001b', ProgramTests.Run(Repository.Root, "check", "--quiet", "konan").Error);
    }

    [Fact]
    public void Progress_is_for_terminals()
    {
        if (!OperatingSystem.IsLinux()) return;
        using var folder = new TemporaryFolder();
        string Command(string output) => $"env TERM=xterm dotnet {typeof(Build).Assembly.Location} build {Case} --output {folder.At(output)}";
        Assert.Contains("100%", Shell.Run(Repository.Root, "script", "-qec", Command("a"), "/dev/null").Out, StringComparison.Ordinal);
        var piped = ProgramTests.Run(Repository.Root, "build", Case, "--output", folder.At("b"));
        Assert.DoesNotContain("%", piped.Out + piped.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_shell_can_complete_commands_options_and_portals()
    {
        string[] Suggested(string line) => ProgramTests.Run(Repository.Root, $"[suggest:{line.Length}]", line).Out.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        Assert.Contains("build", Suggested("reformsite b"));
        Assert.Contains("sample", Suggested("reformsite build "));
        Assert.Contains("--strict", Suggested("reformsite check --"));
    }

    [GeneratedRegex(@"^  (?!reformsite )\S.*  \S")]
    private static partial Regex Entry();

    [GeneratedRegex(@"[\p{IsHiragana}\p{IsKatakana}\p{IsCJKUnifiedIdeographs}]")]
    private static partial Regex Japanese();

    [GeneratedRegex(@"^ {5,}[\x20-\x7E…]+$")]
    private static partial Regex English();
}

using System.Text;
using ReformSite.Plan;
using ReformSite.Problems;
using ReformSite.Sources;

namespace ReformSite.Tests;

/// <summary>
/// A portal of a few rows in a temporary folder, read and built by the same road as a city's own: site.yaml and CSV files on disk.
/// Unless a test says otherwise: R3 to R7, one initiative K1, reports due on 11-30 and 06-30, five levels of which three count as achieved.
/// </summary>
internal sealed class SmallPortal : IDisposable
{
    public const string Heads = "取組番号,政策番号,政策,施策項目,取組項目,担当部署";

    public const string FiveLevels = """
            - { code: "5", label: 大きく上回る成果, short: 大きく上回る, achieved: true }
            - { code: "4", label: 目標以上の成果, short: 目標以上, achieved: true }
            - { code: "3", label: 目標を達成, short: 目標達成, achieved: true }
            - { code: "2", label: 目標に届かず, short: 届かず, achieved: false }
            - { code: "1", label: 行えず, short: 行えず, achieved: false }
        """;

    private readonly TemporaryFolder _folder = new();
    private readonly Dictionary<string, string> _files = new(StringComparer.Ordinal);

    public SmallPortal()
    {
        Table("initiatives.csv", Heads, "K1,1,開かれた市政,情報を届ける,広報紙の見直し,広報課");
        Table("results.csv", "取組番号,年度,年度末評価");
    }

    public string AsOf { get; set; } = "2025-07-01";

    public string Theme { get; set; } = "civic";

    public string First { get; set; } = "R3";

    public string Last { get; set; } = "R7";

    public string Due { get; set; } = "{ midterm: 11-30, year_end: 06-30 }";

    public string Levels { get; set; } = FiveLevels;

    /// <summary>More lines of site.yaml.</summary>
    public string More { get; set; } = "";

    public string Folder => _folder.At("portal");

    public SmallPortal Table(string name, string header, params string[] rows) => File(name, string.Join("\r\n", [header, .. rows, ""]));

    public SmallPortal File(string name, string text)
    {
        _files[name] = text;
        return this;
    }

    /// <summary>Initiatives K1, K2, … of one policy and one department.</summary>
    public SmallPortal Initiatives(int count) =>
        Table("initiatives.csv", Heads, [.. Enumerable.Range(1, count).Select(n => $"K{n},1,開かれた市政,情報を届ける,取組その{n},広報課")]);

    public ReformPlan Plan()
    {
        var (plan, problems) = Read();
        Assert.Equal([], problems.Where(problem => problem.Severity == Severity.Error).Select(Told));
        return plan!;
    }

    /// <summary>Codes and places of everything the program has to say: <c>RS2002 initiatives.csv(3,1)</c>.</summary>
    public IReadOnlyList<string> Problems() => [.. Read().Problems.Select(Told)];

    /// <summary>The problems themselves, as they are printed.</summary>
    public IReadOnlyList<Problem> Reported() => Read().Problems;

    /// <summary>The messages, in Japanese.</summary>
    public IReadOnlyList<string> Said() => [.. Read().Problems.Select(problem => problem.Message.Ja)];

    /// <summary>Builds the site and returns its folder.</summary>
    public string Publish(string? baseUrl = null, bool audit = false)
    {
        Write();
        var result = Build.Run(new BuildRequest(Folder, _folder.At("output"), baseUrl, Strict: false, audit), new Silent());
        Assert.True(result.IsPublished, string.Join("\n", result.Problems.Ordered().Select(Told)));
        return _folder.At("output", "portal");
    }

    public void Dispose() => _folder.Dispose();

    private (ReformPlan? Plan, IReadOnlyList<Problem> Problems) Read()
    {
        Write();
        var problems = new ProblemList();
        var portal = PortalReader.Read(Folder, problems);
        var plan = portal is null ? null : PlanBuilder.Build(portal, problems);
        return (plan, problems.Ordered());
    }

    /// <summary>Writes the files, as every other call does first.</summary>
    public void Write()
    {
        File("site.yaml", $"""
            title: ある市の約束
            organization: ある市
            theme: {Theme}
            data_as_of: {AsOf}
            plan: {"{"} name: ある計画, first_year: {First}, last_year: {Last} {"}"}
            report_due: {Due}
            evaluation:
              year_end:
            {Levels}
              midterm: same
            {More}
            """);
        foreach (var (name, text) in _files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(Folder, name))!);
            System.IO.File.WriteAllText(Path.Combine(Folder, name), text, new UTF8Encoding(false));
        }
    }

    private static string Told(Problem problem) => $"{problem.Code} {problem.Place.File.Name}" + (problem.Place.Row == 0 ? "" : $"({problem.Place.Row},{problem.Place.Column})");
}

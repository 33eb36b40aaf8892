using BenchmarkDotNet.Attributes;
using ReformSite.Plan;
using ReformSite.Problems;
using ReformSite.Sources;

namespace ReformSite.Benchmarks;

/// <summary>From bytes to the plan, in the steps of <see cref="Build.Prepare"/>.</summary>
public class ReadingBenchmarks
{
    private string _folder = "";
    private Portal _portal = null!;
    private ReformPlan _plan = null!;

    [Params(Content.Sample, Content.Large)]
    public string Portal { get; set; } = "";

    [GlobalSetup]
    public void SetUp()
    {
        _folder = Content.FolderOf(Portal);
        _portal = Read()!;
        _plan = Plan();
    }

    /// <summary>CSV, Markdown, site.yaml and snapshots to sheets.</summary>
    [Benchmark]
    public Portal? Read() => PortalReader.Read(_folder, new ProblemList());

    /// <summary>Sheets to the plan.</summary>
    [Benchmark]
    public ReformPlan Plan() => PlanBuilder.Build(_portal, new ProblemList());

    /// <summary>The plan to the jobs of all files, before any page is composed.</summary>
    [Benchmark]
    public Draft? Prepare() => Build.Compose(_portal, _plan, new ProblemList());
}

using BenchmarkDotNet.Attributes;
using ReformSite.Files;

namespace ReformSite.Benchmarks;

/// <summary>Files that are no pages, of the large plan: open data, search, lists, feeds, what hosts expect.</summary>
public class FileBenchmarks
{
    private FileJob _job = null!;

    [ParamsSource(nameof(Files))]
    public string File { get; set; } = "";

    public static IEnumerable<string> Files =>
        ["data/plan.json", "data/results.csv", "data/initiatives.csv", "search/index.js", "search/index-2.js", "initiatives/index.js", "feed.xml", "sitemap.xml"];

    [GlobalSetup]
    public void SetUp() => _job = Content.DraftOf(Content.Large).Jobs.Single(job => job.Path == File);

    [Benchmark]
    public int Make() => _job.Make().Sum(file => file.ToBytes().Length);
}

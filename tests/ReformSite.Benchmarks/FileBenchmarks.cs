using BenchmarkDotNet.Attributes;
using ReformSite.Files;
using ReformSite.Pages;

namespace ReformSite.Benchmarks;

/// <summary>Files that are no pages, of the large plan: open data, feeds, what hosts expect.</summary>
public class FileBenchmarks
{
    private FileJob _job = null!;

    [ParamsSource(nameof(Files))]
    public string File { get; set; } = "";

    public static IEnumerable<string> Files =>
        ["data/plan.json", "data/results.csv", "data/initiatives.csv", "feed.xml", "sitemap.xml"];

    [GlobalSetup]
    public void SetUp() => _job = Content.DraftOf(Content.Large).Jobs.Single(job => job.Path == File);

    [Benchmark]
    public int Make() => _job.Make().Sum(file => file.ToBytes().Length);
}

/// <summary>The data that the pages of search and list load when they are used, of the large plan.</summary>
public class IndexBenchmarks
{
    private Edition _edition = null!;

    [GlobalSetup]
    public void SetUp() => _edition = Content.DraftOf(Content.Large).Edition;

    [Benchmark]
    public int Search() => SearchIndex.Of(_edition).Sum(part => part.ToBytes().Length);

    [Benchmark]
    public int List() => InitiativeIndex.Of(_edition).ToBytes().Length;
}

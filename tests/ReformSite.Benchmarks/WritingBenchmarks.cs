using BenchmarkDotNet.Attributes;
using ReformSite.Files;
using ReformSite.Problems;
using ReformSite.Publishing;

namespace ReformSite.Benchmarks;

/// <summary>The disk alone: all files of the large plan, made before, written and swapped in.</summary>
public class WritingBenchmarks
{
    private IReadOnlyList<FileJob> _jobs = [];
    private string _output = "";

    [GlobalSetup]
    public void SetUp()
    {
        _jobs = [.. Content.DraftOf(Content.Large).Jobs.Select(job => (job.Path, Made: Bytes(job))).Select(job => new FileJob(job.Path, () => job.Made))];
        _output = Directory.CreateTempSubdirectory("reformsite-benchmarks-").FullName;
    }

    [Benchmark]
    public int? Publish() => new OutputFolder(_output, Content.Large).Publish(new Publication(_jobs, new ProblemList()));

    [GlobalCleanup]
    public void CleanUp() => Directory.Delete(_output, recursive: true);

    private static IReadOnlyList<SiteFile> Bytes(FileJob job) => [.. job.Make().Select(file => new SiteFile(file.Path, (ReadOnlyMemory<byte>)file.ToBytes()))];
}

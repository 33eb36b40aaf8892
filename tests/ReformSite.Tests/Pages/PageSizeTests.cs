using ReformSite.Problems;

namespace ReformSite.Tests.Pages;

/// <summary>Pages that a plan makes longer stay pages a phone can open, however large the plan is.</summary>
public class PageSizeTests
{
    private const int Most = 300_000;

    /// <summary>All files but those of single initiatives, the pictures, and the data that are there to be downloaded whole.</summary>
    [Fact]
    public void No_page_feed_or_part_of_an_index_grows_with_the_plan()
    {
        using var folder = new TemporaryFolder();
        WidePlan.Write(folder.At("wide"));
        var problems = new ProblemList();
        var draft = Build.Prepare(folder.At("wide"), null, problems);
        Assert.Equal([], problems.Ordered().Select(problem => problem.Message.En));
        var files = draft!.Jobs.Where(job => !job.Path.StartsWith("initiatives/K", StringComparison.Ordinal) && !job.Path.StartsWith("data/", StringComparison.Ordinal)).SelectMany(job => job.Make()).ToList();
        Assert.True(files.Count > 500);
        var heavy = files.Select(file => (file.Path, Bytes: file.ToBytes().Length)).Where(file => file.Bytes > Most);
        Assert.Equal([], heavy);
    }
}

using ReformSite.Files;
using ReformSite.Problems;
using ReformSite.Publishing;

namespace ReformSite.Tests.Publishing;

public class OutputFolderTests
{
    private static readonly FileJob Page = SiteFiles.One("a/index.html", () => "new"u8.ToArray());

    private static int? Publish(TemporaryFolder folder, FileJob job, ProblemList problems) =>
        new OutputFolder(folder.Path, "p").Publish([job], null, () => problems.HasErrors, () => { }, problems);

    [Fact]
    public void A_site_is_written_whole()
    {
        using var folder = new TemporaryFolder();
        var problems = new ProblemList();
        Assert.Equal(1, Publish(folder, Page, problems));
        Assert.Equal("new", File.ReadAllText(folder.At("p", "a", "index.html")));
        Assert.Equal([folder.At("p")], Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [Fact]
    public void A_folder_the_program_did_not_make_is_left_alone()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.At("p"));
        File.WriteAllText(folder.At("p", "thesis.txt"), "mine");
        var problems = new ProblemList();
        Assert.Null(Publish(folder, Page, problems));
        Assert.Equal("RS4002", Assert.Single(problems.Ordered()).Code);
        Assert.Equal("mine", File.ReadAllText(folder.At("p", "thesis.txt")));
    }

    [Fact]
    public void A_page_that_fails_leaves_the_old_site()
    {
        using var folder = new TemporaryFolder();
        Publish(folder, Page, new ProblemList());
        var broken = SiteFiles.One("b.html", () => throw new IOException("no space left"));
        var problems = new ProblemList();
        Assert.Null(Publish(folder, broken, problems));
        Assert.Equal("RS4003", Assert.Single(problems.Ordered()).Code);
        Assert.Equal("new", File.ReadAllText(folder.At("p", "a", "index.html")));
        Assert.False(File.Exists(folder.At("p", "b.html")));
    }

    [Fact]
    public void What_an_interrupted_run_left_is_healed()
    {
        using var folder = new TemporaryFolder();
        Publish(folder, Page, new ProblemList());
        Directory.Move(folder.At("p"), folder.At(".p.old"));
        Directory.CreateDirectory(folder.At(".p.new", "half"));
        var broken = SiteFiles.One("b.html", () => throw new IOException("no space left"));
        Publish(folder, broken, new ProblemList());
        Assert.Equal("new", File.ReadAllText(folder.At("p", "a", "index.html")));
        Assert.Equal([folder.At("p")], Directory.EnumerateFileSystemEntries(folder.Path));
    }
}

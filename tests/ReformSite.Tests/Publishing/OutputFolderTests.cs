using ReformSite.Files;
using ReformSite.Problems;
using ReformSite.Publishing;

namespace ReformSite.Tests.Publishing;

public class OutputFolderTests
{
    private static readonly FileJob Page = SiteFiles.One("a/index.html", () => "new"u8.ToArray());

    private static int? Publish(TemporaryFolder folder, FileJob job, ProblemList problems) =>
        new OutputFolder(folder.Path, "p").Publish(new Publication([job], problems));

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

    /// <summary>The times of its files are a courtesy; no site is refused for them. On Windows nobody could replace the file either.</summary>
    [Fact]
    public void A_page_of_the_old_site_that_cannot_be_read_is_replaced()
    {
        if (OperatingSystem.IsWindows()) return;
        using var folder = new TemporaryFolder();
        Publish(folder, Page, new ProblemList());
        var problems = new ProblemList();
        using (File.Open(folder.At("p", "a", "index.html"), FileMode.Open, FileAccess.Read, FileShare.None)) Assert.Equal(1, Publish(folder, Page, problems));
        Assert.Empty(problems.Ordered());
    }

    /// <summary>Two builds at once would publish a mixture of both.</summary>
    [Fact]
    public void A_second_build_of_the_same_portal_is_refused_while_the_first_writes()
    {
        using var folder = new TemporaryFolder();
        var (second, problems) = (new ProblemList(), new ProblemList());
        var page = SiteFiles.One("b.html", () =>
        {
            Assert.Null(Publish(folder, Page, second));
            return "first"u8.ToArray();
        });
        Assert.Equal(1, Publish(folder, page, problems));
        Assert.Equal("RS4009", Assert.Single(second.Ordered()).Code);
        Assert.Empty(problems.Ordered());
        Assert.Equal("first", File.ReadAllText(folder.At("p", "b.html")));
        Assert.False(Directory.Exists(folder.At("p", "a")));
        Assert.Equal(1, Publish(folder, Page, problems));
    }

    [Fact]
    public void What_an_interrupted_run_left_is_healed()
    {
        using var folder = new TemporaryFolder();
        Publish(folder, Page, new ProblemList());
        Directory.Move(folder.At("p"), folder.At(".p.old"));
        Directory.CreateDirectory(folder.At(".p.new", "half"));
        File.WriteAllText(folder.At(".p.new", ".reformsite"), "");
        var broken = SiteFiles.One("b.html", () => throw new IOException("no space left"));
        Publish(folder, broken, new ProblemList());
        Assert.Equal("new", File.ReadAllText(folder.At("p", "a", "index.html")));
        Assert.Equal([folder.At("p")], Directory.EnumerateFileSystemEntries(folder.Path));
    }

    /// <summary>Killed before the first byte, a run leaves an empty folder.</summary>
    [Fact]
    public void An_empty_folder_is_no_obstacle()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.At(".p.new"));
        Directory.CreateDirectory(folder.At("p"));
        Assert.Equal(1, Publish(folder, Page, new ProblemList()));
        Assert.Equal([folder.At("p")], Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [Theory]
    [InlineData(".p.new")]
    [InlineData(".p.old")]
    public void What_only_looks_like_a_leftover_is_left_alone(string name)
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.At(name));
        File.WriteAllText(folder.At(name, "thesis.txt"), "mine");
        var problems = new ProblemList();
        Assert.Null(Publish(folder, Page, problems));
        var problem = Assert.Single(problems.Ordered());
        Assert.Equal(("RS4002", folder.At(name)), (problem.Code, problem.Place.File.Path));
        Assert.Equal("mine", File.ReadAllText(folder.At(name, "thesis.txt")));
    }
}

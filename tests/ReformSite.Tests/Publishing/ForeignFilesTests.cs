using ReformSite.Files;
using ReformSite.Problems;
using ReformSite.Publishing;

namespace ReformSite.Tests.Publishing;

/// <summary>What somebody has put into a published site stays there.</summary>
public sealed class ForeignFilesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private readonly ProblemList _problems = new();

    private string Site => _folder.At("p");

    public ForeignFilesTests() => Publish("index.html", "K1/index.html");

    public void Dispose() => _folder.Dispose();

    private int? Publish(params string[] pages) =>
        new OutputFolder(_folder.Path, "p").Publish(new Publication([.. pages.Select(page => SiteFiles.One(page, () => "ours"u8.ToArray()))], _problems));

    private void Put(string file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(Site, file))!);
        File.WriteAllText(Path.Combine(Site, file), "theirs");
    }

    private string Read(string file) => File.ReadAllText(Path.Combine(Site, file));

    [Fact]
    public void It_is_kept_and_named_while_what_is_ours_goes()
    {
        foreach (var file in new[] { "CNAME", ".well-known/security.txt", "K1/訪問者.txt", ".DS_Store" }) Put(file);
        Directory.CreateDirectory(Path.Combine(Site, "empty"));
        for (var build = 0; build < 2; build++) Assert.Equal(1, Publish("index.html"));
        var warning = Assert.Single(_problems.Ordered());
        Assert.Equal(("RS4006", Severity.Warning), (warning.Code, warning.Severity));
        Assert.Contains("3個あります(.well-known/security.txt、CNAME、K1/訪問者.txt)", warning.Message.Ja, StringComparison.Ordinal);
        Assert.Equal(
            [".DS_Store", ".reformsite", ".well-known/security.txt", "CNAME", "K1/訪問者.txt", "index.html"],
            Directory.EnumerateFiles(Site, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Site, file).Replace('\\', '/')).Order(StringComparer.Ordinal));
        Assert.Equal("theirs", Read("K1/訪問者.txt"));
        Assert.True(Directory.Exists(Path.Combine(Site, "empty")));
    }

    [Fact]
    public void It_keeps_its_time()
    {
        Put("CNAME");
        var long_ago = new DateTime(2020, 4, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(Path.Combine(Site, "CNAME"), long_ago);
        Publish("index.html");
        Assert.Equal(long_ago, File.GetLastWriteTimeUtc(Path.Combine(Site, "CNAME")));
    }

    /// <summary>Also one that leads nowhere, or to the whole disk.</summary>
    [Fact]
    public void A_link_stays_a_link()
    {
        File.CreateSymbolicLink(Path.Combine(Site, "lost"), "nowhere");
        Directory.CreateSymbolicLink(Path.Combine(Site, "disk"), "/");
        Assert.Equal(1, Publish("index.html"));
        Assert.Equal("nowhere", new FileInfo(Path.Combine(Site, "lost")).LinkTarget);
        Assert.Equal("/", new DirectoryInfo(Path.Combine(Site, "disk")).LinkTarget);
    }

    [Theory]
    [InlineData("about/index.html", "about/index.html")]
    [InlineData("about", "about/index.html")]
    [InlineData("about/mine.txt", "about")]
    public void Where_a_page_is_to_be_nothing_is_published(string theirs, string page)
    {
        Put(theirs);
        Assert.Null(Publish("index.html", page));
        var problem = Assert.Single(_problems.Ordered(), problem => problem.Severity == Severity.Error);
        Assert.Equal("RS4007", problem.Code);
        Assert.Equal("theirs", Read(theirs));
        Assert.Equal([Site], Directory.EnumerateFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void What_cannot_be_copied_would_be_lost_so_nothing_is_published()
    {
        Put("CNAME");
        using (File.Open(Path.Combine(Site, "CNAME"), FileMode.Open, FileAccess.Read, FileShare.None)) Assert.Null(Publish("index.html"));
        Assert.Equal(("RS4008", Site.Replace('\\', '/') + "/CNAME"), _problems.Ordered().Select(problem => (problem.Code, problem.Place.File.Path)).Single());
        Assert.True(File.Exists(Path.Combine(Site, "K1", "index.html")));
    }

    /// <summary>Nobody knows what is whose there, so nothing is deleted.</summary>
    [Fact]
    public void A_site_without_its_list_is_left_alone()
    {
        File.WriteAllText(Path.Combine(Site, ".reformsite"), "Made by ReformSite; replaced as a whole by the next build.\n");
        Assert.Null(Publish("index.html"));
        Assert.Equal("RS4002", Assert.Single(_problems.Ordered()).Code);
        Assert.True(File.Exists(Path.Combine(Site, "K1", "index.html")));
    }

    /// <summary>It leads into a folder somebody else made, and the link would be replaced.</summary>
    [Fact]
    public void A_link_in_the_place_of_a_portal_is_left_alone()
    {
        Directory.Move(Site, _folder.At("elsewhere"));
        Directory.CreateSymbolicLink(Site, _folder.At("elsewhere"));
        Assert.Null(Publish("index.html"));
        Assert.Equal("RS4002", Assert.Single(_problems.Ordered()).Code);
        Assert.True(File.Exists(Path.Combine(Site, "K1", "index.html")));
    }
}

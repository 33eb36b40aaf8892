using System.IO.Compression;
using ReformSite.Files;
using ReformSite.Problems;
using ReformSite.Publishing;
using ReformSite.Tests.House;

namespace ReformSite.Tests.Publishing;

/// <summary><c>build --zip FILE</c> and <c>build --changed FILE</c>.</summary>
public sealed class HandoverTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private readonly ProblemList _problems = new();

    private string Zip => _folder.At("site.zip");

    private string Changed => _folder.At("changed.txt");

    public void Dispose() => _folder.Dispose();

    private int? Publish(Handover handover, params (string Path, string Text)[] pages) => Publish("output", handover, pages);

    private int? Publish(string output, Handover handover, params (string Path, string Text)[] pages) => new OutputFolder(_folder.At(output), "p")
        .Publish(new Publication([.. pages.Select(page => SiteFiles.One(page.Path, () => SiteFiles.Text(page.Text)))], _problems) { Handover = handover });

    [Fact]
    public void The_list_names_what_differs_from_the_last_build()
    {
        Publish(new Handover(Changed: Changed), ("index.html", "1"), ("about/index.html", "a"), ("K1/index.html", "k"));
        Assert.Equal("added\tK1/index.html\nadded\tabout/index.html\nadded\tindex.html\n", File.ReadAllText(Changed));
        Publish(new Handover(Changed: Changed), ("index.html", "2"), ("about/index.html", "a"), ("departments/広報課/index.html", "n"));
        Assert.Equal("removed\tK1/index.html\nadded\tdepartments/広報課/index.html\nchanged\tindex.html\n", File.ReadAllText(Changed));
        Assert.NotEqual(0xEF, File.ReadAllBytes(Changed)[0]);
    }

    [Fact]
    public void Of_a_site_that_stays_as_it_is_the_list_is_empty_and_the_archive_whole()
    {
        var request = new BuildRequest(Repository.At("tests", "cases", "one-year-one-initiative", "content"), _folder.At("output"), null, Strict: false);
        Build.Run(request with { Handover = new Handover(Zip, Changed) }, new Silent());
        Assert.NotEmpty(File.ReadAllText(Changed));
        var first = File.ReadAllBytes(Zip);
        Assert.True(Build.Run(request with { Handover = new Handover(Changed: Changed) }, new Silent()).IsUnchanged);
        Assert.Empty(File.ReadAllText(Changed));
        File.Delete(Zip);
        Assert.True(Build.Run(request with { Handover = new Handover(Zip) }, new Silent()).IsPublished);
        Assert.Equal(first, File.ReadAllBytes(Zip));
    }

    [Fact]
    public void The_archive_is_the_site_and_what_somebody_has_put_into_it()
    {
        Publish(new Handover(), ("index.html", "1"));
        File.WriteAllText(_folder.At("output", "p", "CNAME"), "plan.example.jp");
        Publish(new Handover(Zip), ("index.html", "2"), ("departments/広報課/index.html", "n"));
        using var archive = ZipFile.OpenRead(Zip);
        Assert.Equal(["CNAME", "departments/広報課/index.html", "index.html"], archive.Entries.Select(entry => entry.FullName));
        Assert.All(archive.Entries, entry => Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime));
        using var page = new StreamReader(archive.GetEntry("index.html")!.Open());
        Assert.Equal("2", page.ReadToEnd());
    }

    [Fact]
    public void The_archive_is_the_same_wherever_and_whenever_it_is_packed()
    {
        (string, string)[] pages = [("index.html", "1"), ("a/index.html", "a"), ("a-b.html", "b"), ("B.html", "b")];
        Publish(new Handover(Zip), pages);
        Publish("elsewhere", new Handover(_folder.At("other.zip")), [.. pages.Reverse()]);
        Assert.Equal(File.ReadAllBytes(Zip), File.ReadAllBytes(_folder.At("other.zip")));
    }

    [Theory]
    [InlineData("zip")]
    [InlineData("changed")]
    public void Where_they_cannot_be_written_nothing_is_published(string what)
    {
        Publish(new Handover(), ("index.html", "1"));
        var file = _folder.At("no", "such", "file");
        Assert.Null(Publish(what == "zip" ? new Handover(Zip: file) : new Handover(Changed: file), ("index.html", "2")));
        Assert.Equal("RS4010", Assert.Single(_problems.Ordered()).Code);
        Assert.Equal("1", File.ReadAllText(_folder.At("output", "p", "index.html")));
    }

    /// <summary>One archive cannot be two sites, and one within the site would be part of itself.</summary>
    [Theory]
    [InlineData("site.zip")]
    [InlineData("output/konan/site.zip", "konan")]
    public void They_are_for_one_portal_and_outside_of_it(string file, params string[] portals)
    {
        var run = TheProgram.Run(Repository.Root, ["build", .. portals, "--zip", file]);
        Assert.Equal(2, run.Code);
        Assert.Contains($"{file}: error RS4011: ", run.Error, StringComparison.Ordinal);
    }
}

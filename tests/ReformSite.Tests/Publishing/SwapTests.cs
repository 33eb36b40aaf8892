using ReformSite.Files;
using ReformSite.Problems;
using ReformSite.Publishing;

namespace ReformSite.Tests.Publishing;

/// <summary>How a new site takes the place of the old one.</summary>
public sealed class SwapTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private readonly ProblemList _problems = new();

    private string Site => _folder.At("p");

    public void Dispose() => _folder.Dispose();

    private int? Publish(string text, Func<string, string, bool>? exchange = null)
    {
        var publication = new Publication([SiteFiles.One("index.html", () => SiteFiles.Text(text))], _problems);
        return (exchange is null ? new OutputFolder(_folder.Path, "p") : new OutputFolder(_folder.Path, "p") { Exchange = exchange }).Publish(publication);
    }

    private string Published => File.ReadAllText(Path.Combine(Site, "index.html"));

    /// <summary>Holds on every file system a test is likely to run on; elsewhere two renames do it.</summary>
    [Fact]
    public void On_Linux_and_Mac_two_folders_change_places_in_one_step()
    {
        Directory.CreateDirectory(_folder.At("一", "in"));
        Directory.CreateDirectory(_folder.At("other"));
        var isDone = FolderExchange.Try(_folder.At("一"), _folder.At("other"));
        Assert.Equal(!OperatingSystem.IsWindows(), isDone);
        Assert.Equal(isDone, Directory.Exists(_folder.At("other", "in")));
        Assert.False(FolderExchange.Try(_folder.At("other"), _folder.At("nowhere")));
    }

    /// <summary>Whoever reads the site while it is published again and again always finds one.</summary>
    [Fact]
    public void There_is_no_moment_without_a_site()
    {
        if (OperatingSystem.IsWindows()) return;
        Publish("0");
        var (isOver, missing) = (false, 0);
        var reader = new Thread(() =>
        {
            while (!Volatile.Read(ref isOver)) missing += Directory.Exists(Site) ? 0 : 1;
        });
        reader.Start();
        for (var i = 1; i <= 100; i++) Publish($"{i}");
        Volatile.Write(ref isOver, true);
        reader.Join();
        Assert.Equal(0, missing);
        Assert.Equal("100", Published);
        Assert.Equal([Site], Directory.EnumerateFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void Where_folders_cannot_change_places_two_renames_do_it()
    {
        Publish("old");
        Assert.Equal(1, Publish("new", (_, _) => false));
        Assert.Equal("new", Published);
        Assert.Equal([Site], Directory.EnumerateFileSystemEntries(_folder.Path));
    }

    /// <summary>As when somebody opens a file of the new site between the two renames, on Windows.</summary>
    [Fact]
    public void When_the_second_of_them_fails_the_first_is_undone()
    {
        Publish("old");
        var refused = Publish("new", (staging, _) =>
        {
            Directory.Move(staging, _folder.At("away"));
            return false;
        });
        Assert.Null(refused);
        Assert.Equal("RS4003", Assert.Single(_problems.Ordered()).Code);
        Assert.Equal("old", Published);
    }
}

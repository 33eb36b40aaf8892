using ReformSite.Tests.House;
using ReformSite.Publishing;

namespace ReformSite.Tests.Publishing;

/// <summary>What a second build leaves as it is.</summary>
public sealed class UnchangedTests : IDisposable
{
    private static readonly DateTime LongAgo = new(2020, 4, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly TemporaryFolder _folder = new();

    private string Content => _folder.At("content", "konan");

    private string Site => _folder.At("output", "konan");

    public UnchangedTests()
    {
        Directory.CreateDirectory(Content);
        foreach (var file in Directory.GetFiles(Repository.At("content", "konan"), "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(Content, Path.GetRelativePath(Repository.At("content", "konan"), file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
        Build();
    }

    public void Dispose() => _folder.Dispose();

    private BuildResult Build(bool audit = false) => ReformSite.Build.Run(new BuildRequest(Content, _folder.At("output"), null, Strict: false, audit), new Silent());

    private string[] Files() => Directory.GetFiles(Site, "*", SearchOption.AllDirectories);

    [Fact]
    public void Nothing_is_written_and_every_problem_said_again()
    {
        var index = Path.Combine(Site, "index.html");
        var written = File.GetLastWriteTimeUtc(index);
        var again = Build();
        Assert.True(again is { IsPublished: true, IsUnchanged: true });
        Assert.Equal("RS2004", Assert.Single(again.Problems.Ordered()).Code);
        Assert.Equal(written, File.GetLastWriteTimeUtc(index));
    }

    [Fact]
    public void A_page_that_has_not_changed_keeps_its_time_when_another_does()
    {
        foreach (var file in Files()) File.SetLastWriteTimeUtc(file, LongAgo);
        var results = Path.Combine(Content, "pages", "about.md");
        File.AppendAllText(results, "\n電話でもお答えします。\n");
        Assert.False(Build().IsUnchanged);
        var changed = Files().Where(file => File.GetLastWriteTimeUtc(file) != LongAgo).Select(file => Path.GetRelativePath(Site, file).Replace('\\', '/')).ToList();
        Assert.Contains("about/index.html", changed);
        Assert.DoesNotContain("index.html", changed);
        Assert.DoesNotContain("data/results.csv", changed);
    }

    [Fact]
    public void A_site_somebody_has_touched_is_written_again()
    {
        File.Delete(Path.Combine(Site, "index.html"));
        Assert.False(Build().IsUnchanged);
        Assert.True(File.Exists(Path.Combine(Site, "index.html")));
        File.AppendAllText(Path.Combine(Site, "index.html"), "<!-- -->");
        Assert.False(Build().IsUnchanged);
        Assert.DoesNotContain("<!-- -->", File.ReadAllText(Path.Combine(Site, "index.html")));
        Assert.True(Build().IsUnchanged);
    }

    [Fact]
    public void Another_address_or_a_new_snapshot_makes_another_site()
    {
        Assert.False(ReformSite.Build.Run(new BuildRequest(Content, _folder.At("output"), "https://example.jp/other/", Strict: false), new Silent()).IsUnchanged);
        Assert.False(Build().IsUnchanged);
        Directory.CreateDirectory(Path.Combine(Content, "history"));
        File.WriteAllText(Path.Combine(Content, "history", "2024-04-01.json"), "broken");
        var refused = Build();
        Assert.False(refused.IsPublished || refused.IsUnchanged);
    }

    /// <summary>Whatever is read counts, also where Windows wrote the ending in capitals.</summary>
    [Fact]
    public void A_file_with_an_ending_in_capitals_is_seen_to_change()
    {
        var about = Path.Combine(Content, "pages", "about.Md");
        File.Move(Path.Combine(Content, "pages", "about.md"), about);
        Build();
        Assert.True(Build().IsUnchanged);
        File.AppendAllText(about, "\n電話でもお答えします。\n");
        Assert.False(Build().IsUnchanged);
        Assert.Contains("電話でもお答えします。", File.ReadAllText(Path.Combine(Site, "about", "index.html")), StringComparison.Ordinal);
    }

    /// <summary>Two links of this kind are as many folders as there are grains of sand.</summary>
    [Fact]
    public void Links_that_lead_in_circles_are_not_followed()
    {
        Directory.CreateSymbolicLink(Path.Combine(Site, "a"), Site);
        Directory.CreateSymbolicLink(Path.Combine(Site, "b"), Site);
        Assert.True(Build().IsPublished);
        Assert.True(File.Exists(Path.Combine(Site, "index.html")));
        Assert.Equal(Site, new DirectoryInfo(Path.Combine(Site, "a")).LinkTarget);
    }

    [Fact]
    public void What_an_interrupted_build_left_is_cleared_away_all_the_same()
    {
        Directory.CreateDirectory(_folder.At("output", ".konan.new", "half"));
        File.WriteAllText(_folder.At("output", ".konan.new", ".reformsite"), "");
        Assert.True(Build().IsPublished);
        Assert.False(Directory.Exists(_folder.At("output", ".konan.new")));
    }

    /// <summary>Somebody may have put it there since; and it is the time to say so.</summary>
    [Fact]
    public void A_file_of_somebody_else_is_kept_and_named()
    {
        File.WriteAllText(Path.Combine(Site, "CNAME"), "plan.example.jp");
        Assert.Contains("RS4006", Build().Problems.Ordered().Select(problem => problem.Code));
        Assert.True(Build().IsUnchanged);
        Assert.Equal("plan.example.jp", File.ReadAllText(Path.Combine(Site, "CNAME")));
    }

    /// <summary>Killed after the new site took its place, before that was remembered: the old stamp must not speak for the new site.</summary>
    [Fact]
    public void A_stamp_of_the_site_before_says_nothing_of_this_one()
    {
        var stamp = File.ReadAllText(_folder.At("output", ".konan.built"));
        var about = Path.Combine(Content, "pages", "about.md");
        var text = File.ReadAllText(about);
        File.WriteAllText(about, text.Replace('。', '、'));
        Assert.False(Build().IsUnchanged);
        File.WriteAllText(_folder.At("output", ".konan.built"), stamp);
        File.WriteAllText(about, text);
        Assert.False(Build().IsUnchanged);
    }

    /// <summary>Who asks for an audit wants every page looked at.</summary>
    [Fact]
    public void An_audit_makes_every_page() => Assert.False(Build(audit: true).IsUnchanged);

    [Fact]
    public void A_stamp_that_cannot_be_read_or_written_costs_a_full_build_and_nothing_else()
    {
        var stamp = _folder.At("output", ".konan.built");
        File.Delete(stamp);
        Directory.CreateDirectory(stamp);
        Assert.True(Build() is { IsPublished: true, IsUnchanged: false });
        Assert.False(new BuildStamp(_folder.At("output"), "konan", () => throw new IOException("locked")).IsCurrent);
    }
}

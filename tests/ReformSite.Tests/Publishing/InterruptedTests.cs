using System.Diagnostics;
using ReformSite.Crash;
using ReformSite.Files;
using ReformSite.Problems;
using ReformSite.Publishing;
using ReformSite.Tests.House;

namespace ReformSite.Tests.Publishing;

/// <summary>The real program, ended from outside. The long run is a command of its own: <c>tests/ReformSite.Crash</c>.</summary>
public sealed class InterruptedTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    /// <summary>A few kills, as many as a test may take; where each falls is told by the seed and the speed of the machine.</summary>
    [Fact]
    public void Killed_at_any_moment_it_leaves_one_whole_version_and_the_next_build_heals()
    {
        string[] versions = [_folder.At("a", "plan"), _folder.At("b", "plan")];
        LargePlan.Write(versions[0], 8);
        LargePlan.Write(versions[1], 6);
        var loop = new KillLoop(versions, _folder.At("output"), seed: 1);
        loop.Learn();
        for (var i = 0; i < 6; i++) Assert.NotEqual(Moment.Torn, loop.Kill());
        Assert.True(loop.Heals());
    }

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public void Asked_to_stop_it_leaves_the_old_site_and_says_so(string signal)
    {
        if (OperatingSystem.IsWindows()) return;
        LargePlan.Write(_folder.At("many"));
        new OutputFolder(_folder.At("output"), "many").Publish(new Publication([SiteFiles.One("index.html", () => "old"u8.ToArray())], new ProblemList()));
        var before = Tree.Hash(_folder.At("output"));

        var build = TheProgram.Start(_folder.Path, [], "dotnet", TheProgram.Path, "build", "many", "--lang", "en");
        Assert.Matches("^many: making [0-9]+ files$", build.StandardError.ReadLine());
        using (var kill = Process.Start("sh", ["-c", $"kill -{signal} {build.Id}"])) kill.WaitForExit();
        var run = TheProgram.Finish(build);

        Assert.Equal(130, run.Code);
        Assert.Equal("many: interrupted, not published. A published site is as it was.\n", run.Error);
        Assert.Empty(run.Out);
        Assert.Equal(before, Tree.Hash(_folder.At("output")));
    }
}

using System.Diagnostics;
using System.Text.RegularExpressions;
using ReformSite.Commands;
using ReformSite.Crash;
using ReformSite.Tests.House;

namespace ReformSite.Tests.Commands;

/// <summary>The preview as it is started and ended in a terminal.</summary>
public partial class ServeCommandTests
{
    /// <summary>Also while a browser listens to it.</summary>
    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task Asked_to_stop_it_ends_well(string signal)
    {
        if (OperatingSystem.IsWindows()) return;
        using var portal = new SmallPortal();
        portal.Write();
        var serve = TheProgram.Start(portal.Folder, [], "dotnet", TheProgram.Path, "serve", portal.Folder, "--port", "8500", "--lang", "en");
        Assert.Matches(@"^portal: \d+ pages are ready \([\d.]+ s\)\. 0 errors, 0 warnings$", await serve.StandardOutput.ReadLineAsync());
        string? address = null;
        while (address is null && await serve.StandardOutput.ReadLineAsync() is { } line) address = Address().Match(line) is { Success: true } found ? found.Value : null;
        using var browser = new HttpClient();
        await using var events = await browser.GetStreamAsync(new Uri(address + ".preview/events/portal"));

        using (var kill = Process.Start("sh", ["-c", $"kill -{signal} {serve.Id}"])) await kill.WaitForExitAsync();
        var run = TheProgram.Finish(serve);
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.EndsWith("The preview has ended.\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_readme_names_every_option()
    {
        var readme = File.ReadAllText(Repository.At("README.md"));
        Assert.All(ServeCommand.Create().Options, option => Assert.Contains($"`{option.Name}", readme, StringComparison.Ordinal));
    }

    [GeneratedRegex("http://localhost:[0-9]+/")]
    private static partial Regex Address();
}

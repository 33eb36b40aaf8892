using System.Diagnostics;

namespace ReformSite.BrowserTests;

/// <summary>A program that knows nothing of cities can read the open data: the Frictionless validator accepts descriptor, rows and keys.</summary>
[Collection(nameof(Site))]
public class DataPackageTests(Site site)
{
    [Theory]
    [InlineData("konan")]
    [InlineData("sample")]
    [InlineData(Site.Many)]
    [InlineData(Site.Edges)]
    [InlineData(Site.Smallest)]
    [InlineData(Site.Letters)]
    [InlineData(Site.Finished)]
    public async Task The_Frictionless_validator_accepts_the_data(string portal) => Assert.Equal("", await CheckAsync(Path.Combine(site.Folder(portal), "data")));

    /// <summary>The validator is at work: it looks at the descriptor, at codes, at types and at keys between tables.</summary>
    [Theory]
    [InlineData("datapackage.json", "\"type\": \"year\"", "\"type\": \"nendo\"")]
    [InlineData("results.csv", "K1-1-1,2022,", "K1-1-1,R4,")]
    [InlineData("results.csv", "K1-1-1,2022,", "K9-9-9,2022,")]
    [InlineData("results.csv", "K1-1-1,2022,", "K1-1-1,2021,")]
    [InlineData("indicators.csv", ",純増,", ",純減,")]
    public async Task A_mistake_in_the_data_is_found(string file, string good, string wrong)
    {
        var folder = Directory.CreateTempSubdirectory("reformsite-data-").FullName;
        foreach (var path in Directory.GetFiles(Path.Combine(site.Folder("sample"), "data"))) File.Copy(path, Path.Combine(folder, Path.GetFileName(path)));
        var text = await File.ReadAllTextAsync(Path.Combine(folder, file));
        Assert.Contains(good, text, StringComparison.Ordinal);
        await File.WriteAllTextAsync(Path.Combine(folder, file), text.Replace(good, wrong, StringComparison.Ordinal));
        var findings = await CheckAsync(folder);
        Directory.Delete(folder, recursive: true);
        Assert.NotEqual("", findings);
    }

    private static async Task<string> CheckAsync(string folder)
    {
        Assert.True(Directory.Exists(Site.InRoot("tests/node_modules/datapackage")), "The Frictionless validator is missing: run `npm ci --prefix tests`, as tests/run does.");
        using var validator = Process.Start(new ProcessStartInfo("node", [Site.InRoot("tests/frictionless.mjs"), folder]) { RedirectStandardOutput = true })!;
        var findings = await validator.StandardOutput.ReadToEndAsync();
        await validator.WaitForExitAsync();
        Assert.Equal(findings.Length == 0 ? 0 : 1, validator.ExitCode);
        return findings;
    }
}

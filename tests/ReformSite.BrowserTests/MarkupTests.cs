using System.Diagnostics;
using System.Text.Json;

namespace ReformSite.BrowserTests;

/// <summary>Every page, in every language, is HTML by the book: checked by the Nu HTML checker, the one of the W3C.</summary>
[Collection(nameof(Site))]
public class MarkupTests(Site site)
{
    [Theory]
    [InlineData("konan")]
    [InlineData("sample")]
    [InlineData(Site.Tested)]
    [InlineData(Site.Kairan)]
    public async Task No_finding_of_the_Nu_checker(string portal)
    {
        var pages = Directory.GetFiles(site.Folder(portal), "*.html", SearchOption.AllDirectories);
        var findings = await CheckAsync(pages);
        Assert.True(findings.Count == 0, $"{findings.Count} findings:\n" + string.Join("\n", findings.Take(10)));
    }

    /// <summary>The checker is at work: it finds what a page must not have.</summary>
    [Fact]
    public async Task A_page_with_a_mistake_is_found()
    {
        var folder = Directory.CreateTempSubdirectory("reformsite-nu-");
        var page = Path.Combine(folder.FullName, "index.html");
        await File.WriteAllTextAsync(page, "<!doctype html><html lang=ja><title>誤り</title><h2 id=a>題</h2><p id=a>文</p>");
        var findings = await CheckAsync([page]);
        folder.Delete(recursive: true);
        Assert.Contains(findings, finding => finding.Contains("Duplicate ID", StringComparison.Ordinal));
    }

    private static async Task<List<string>> CheckAsync(IEnumerable<string> pages)
    {
        var jar = Site.InRoot("tests/node_modules/vnu-jar/build/dist/vnu.jar");
        Assert.True(File.Exists(jar), "The Nu HTML checker is missing: run `npm ci --prefix tests`, as tests/run does.");
        using var checker = Process.Start(new ProcessStartInfo("java", ["-Xss4m", "-jar", jar, "--format", "json", "--exit-zero-always", .. pages]) { RedirectStandardError = true })!;
        var told = await checker.StandardError.ReadToEndAsync();
        await checker.WaitForExitAsync();
        Assert.Equal(0, checker.ExitCode);
        using var report = JsonDocument.Parse(told);
        return [.. report.RootElement.GetProperty("messages").EnumerateArray().Select(Told).OfType<string>()];
    }

    /// <summary>
    /// Null for what the checker cannot judge from a folder: without an address of the page, 'self' matches nothing, and it takes JSON-LD, which is data and never runs,
    /// for a script. Chromium applies the policy in every other test of this project.
    /// </summary>
    private static string? Told(JsonElement message)
    {
        var text = message.GetProperty("message").GetString()!;
        if (text.Contains("Content Security Policy (meta tag)", StringComparison.Ordinal)) return null;
        var line = message.TryGetProperty("lastLine", out var last) ? last.GetInt32() : 0;
        return $"{(message.TryGetProperty("url", out var url) ? url.GetString() : "")}:{line}: {text}";
    }
}

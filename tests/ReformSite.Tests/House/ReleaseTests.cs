using System.Text.Json;
using ReformSite.Tests.Commands;

namespace ReformSite.Tests.House;

/// <summary>
/// What a release gives to people, made by its script and used as they would: the .NET tool and the file for Linux. The one for Windows is made by the same lines of the
/// script in the workflow of releases, but not here, where it could not be run.
/// </summary>
public sealed class ReleaseTests(ReleaseTests.Release release) : IClassFixture<ReleaseTests.Release>
{
    [Fact]
    public void The_file_for_Linux_makes_and_builds_a_portal_without_anything_beside_it()
    {
        if (!OperatingSystem.IsLinux()) return;
        using var folder = new TemporaryFolder();
        var program = folder.At("reformsite");
        File.Copy(release.At("reformsite-linux-x64"), program);
        Assert.Equal(0, Shell.Run(folder.Path, program, "new", "plan").Code);
        var built = Shell.Run(folder.Path, program, "build", "plan", "--audit");
        Assert.True(built.Code == 0, built.Error);
        Assert.True(File.Exists(folder.At("output", "plan", "index.html")));
    }

    [Fact]
    public void The_tool_is_installed_from_its_package_and_runs()
    {
        if (!OperatingSystem.IsLinux()) return;
        using var folder = new TemporaryFolder();
        var installed = Shell.Run(folder.Path, "dotnet", "tool", "install", "ReformSite", "--tool-path", folder.At("tools"), "--source", release.Folder);
        Assert.True(installed.Code == 0, installed.Out + installed.Error);
        Assert.Equal(0, Shell.Run(folder.Path, folder.At("tools", "reformsite"), "new", "plan").Code);
        Assert.Contains("RS4503", Shell.Run(folder.Path, folder.At("tools", "reformsite"), "check", "plan").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_bill_of_materials_names_every_package_of_the_program_with_its_licence()
    {
        if (!OperatingSystem.IsLinux()) return;
        var bill = JsonDocument.Parse(File.ReadAllText(release.At("reformsite.cdx.json"))).RootElement;
        Assert.Equal("CycloneDX", bill.GetProperty("bomFormat").GetString());
        var components = bill.GetProperty("components").EnumerateArray().ToDictionary(component => component.GetProperty("name").GetString()!);
        var locked = JsonDocument.Parse(File.ReadAllText(Repository.At("generator", "ReformSite", "packages.lock.json"))).RootElement.GetProperty("dependencies").GetProperty("net10.0")
            .EnumerateObject().Where(package => package.Value.GetProperty("type").GetString() != "Project").Select(package => package.Name);
        Assert.Equal(locked.Concat(["RazorLight", "Microsoft.NETCore.App", "Microsoft.AspNetCore.App"]).Order(StringComparer.Ordinal), components.Keys.Order(StringComparer.Ordinal));
        Assert.All(components.Values, component => Assert.NotEmpty(component.GetProperty("licenses")[0].GetProperty("expression").GetString()!));
        Assert.Equal("BSD-2-Clause", components["Markdig"].GetProperty("licenses")[0].GetProperty("expression").GetString());
    }

    [Fact]
    public void The_checksums_are_those_of_every_file()
    {
        if (!OperatingSystem.IsLinux()) return;
        Assert.Equal(0, Shell.Run(release.Folder, "sha256sum", "--check", "--strict", "SHA256SUMS").Code);
        Assert.Equal(Directory.EnumerateFiles(release.Folder).Count() - 1, File.ReadAllLines(release.At("SHA256SUMS")).Length);
    }

    public sealed class Release : IDisposable
    {
        private readonly TemporaryFolder _folder = new();

        public Release()
        {
            if (!OperatingSystem.IsLinux()) return;
            var made = Shell.Run(Repository.Root, "bash", "generator/release/run", Folder, "tool", "linux-x64");
            Assert.True(made.Code == 0, made.Out + made.Error);
        }

        public string Folder => At();

        public string At(params string[] parts) => _folder.At(["release", .. parts]);

        public void Dispose() => _folder.Dispose();
    }
}

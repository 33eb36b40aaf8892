using System.IO.Compression;
using System.Reflection.PortableExecutable;
using System.Security.Cryptography;
using System.Text.Json;
using System.Xml.Linq;
using ReformSite.Tests.Commands;

namespace ReformSite.Tests.House;

/// <summary>
/// What a release gives to people, made by its script and used as they would: the .NET tool and the file for Linux. The one for Windows comes from the same lines of the
/// script, in the workflow of releases; here it could not be run. Nor is anything compiled ahead, which changes speed alone and takes half as long again.
/// </summary>
public sealed class ReleaseTests(ReleaseTests.Release release) : IClassFixture<ReleaseTests.Release>
{
    private static readonly string Version = XDocument.Load(Repository.At("Directory.Build.props")).Descendants("Version").Single().Value;

    /// <summary>Both make a portal of either theme and build it. The file has neither the repository nor a .NET that could be found.</summary>
    [Fact]
    public void The_tool_and_the_file_for_Linux_build_the_same_sites_byte_for_byte()
    {
        if (!OperatingSystem.IsLinux()) return;
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.At("feed"));
        File.Copy(release.At($"ReformSite.{Version}.nupkg"), folder.At("feed", $"ReformSite.{Version}.nupkg"));
        File.WriteAllText(folder.At("nuget.config"), $"""<configuration><packageSources><clear /><add key="release" value="{folder.At("feed")}" /></packageSources></configuration>""");
        var installed = Shell.Run(folder.Path, "dotnet", "tool", "install", "ReformSite", "--tool-path", folder.At("tools"), "--add-source", folder.At("feed"), "--configfile", folder.At("nuget.config"));
        Assert.True(installed.Code == 0, installed.Out + installed.Error);
        MakeAndBuild(folder.At("by-tool"), folder.At("tools", "reformsite"), []);

        File.Copy(release.At("reformsite-linux-x64"), folder.At("reformsite"));
        MakeAndBuild(folder.At("by-file"), folder.At("reformsite"), new() { ["DOTNET_ROOT"] = "/nowhere", ["DOTNET_ROOT_X64"] = "/nowhere", ["PATH"] = "/nowhere" });

        Assert.True(Directory.EnumerateFiles(folder.At("by-file", "output", "easy"), "*.html", SearchOption.AllDirectories).Count() > 10);
        Assert.True(Directory.EnumerateFiles(folder.At("by-file", "output", "plan"), "*.html", SearchOption.AllDirectories).Count() > 100);
        Assert.Equal((0, "", ""), Shell.Run(folder.Path, "diff", "-rq", "--exclude=.*.built", "by-tool", "by-file"));
    }

    [Fact]
    public void The_bill_of_materials_names_every_package_with_version_licence_and_hashes_and_what_is_in_each_file()
    {
        if (!OperatingSystem.IsLinux()) return;
        var bill = JsonDocument.Parse(File.ReadAllText(release.At("reformsite.cdx.json"))).RootElement;
        Assert.Equal(("CycloneDX", "1.6"), (bill.GetProperty("bomFormat").GetString(), bill.GetProperty("specVersion").GetString()));
        Assert.False(bill.GetProperty("metadata").TryGetProperty("timestamp", out _));
        var components = bill.GetProperty("components").EnumerateArray().ToLookup(component => component.GetProperty("type").GetString());
        Assert.All(components["library"].Concat(components["framework"]), component =>
        {
            Assert.Matches("^[A-Za-z]", component.GetProperty("licenses")[0].GetProperty("expression").GetString());
            Assert.Matches("^[0-9a-f]{128}$", component.GetProperty("hashes")[0].GetProperty("content").GetString());
        });

        var locked = JsonDocument.Parse(File.ReadAllText(Repository.At("generator", "ReformSite", "packages.lock.json"))).RootElement.GetProperty("dependencies").GetProperty("net10.0").EnumerateObject()
            .Where(package => package.Value.GetProperty("type").GetString() != "Project")
            .Select(package => $"{package.Name}@{package.Value.GetProperty("resolved").GetString()} {package.Value.GetProperty("contentHash").GetString()}").ToList();
        var razorLight = $"RazorLight@{XDocument.Load(Repository.At("Directory.Packages.props")).Descendants("RazorLightVersion").Single().Value}";
        Assert.Equal(locked.Append(razorLight).Order(StringComparer.Ordinal), components["library"].Select(Named).Order(StringComparer.Ordinal));

        // The file holds a runtime, the tool uses the one that is there.
        var needs = bill.GetProperty("dependencies").EnumerateArray().ToDictionary(one => one.GetProperty("ref").GetString()!, one => one.GetProperty("dependsOn").EnumerateArray().Select(purl => purl.GetString()!).ToList());
        var shipped = locked.Select(package => $"pkg:nuget/{package.Split(' ')[0]}").Append($"pkg:nuget/{razorLight}").Where(purl => !purl.Contains("Analyzers@", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(shipped, needs[$"ReformSite.{Version}.nupkg"]);
        var runtimes = components["framework"].Select(component => component.GetProperty("purl").GetString()!).ToList();
        Assert.Equal(shipped.Concat(runtimes).Order(StringComparer.Ordinal), needs["reformsite-linux-x64"]);
        Assert.Equal(["Microsoft.AspNetCore.App.Runtime.linux-x64", "Microsoft.NETCore.App.Runtime.linux-x64"], runtimes.Select(purl => purl["pkg:nuget/".Length..].Split('@')[0]).Order(StringComparer.Ordinal));
        var file = components["file"].Single(component => component.GetProperty("name").GetString() == "reformsite-linux-x64");
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(release.At("reformsite-linux-x64")))), file.GetProperty("hashes")[0].GetProperty("content").GetString());

        static string Named(JsonElement component) => $"{component.GetProperty("name").GetString()}@{component.GetProperty("version").GetString()} "
            .TrimEnd() + (component.TryGetProperty("properties", out var properties) ? $" {properties[0].GetProperty("value").GetString()}" : "");
    }

    [Fact]
    public void The_checksums_are_those_of_every_file()
    {
        if (!OperatingSystem.IsLinux()) return;
        var held = Shell.Run(release.Folder, "sha256sum", "--check", "--strict", "SHA256SUMS");
        Assert.True(held.Code == 0, held.Out + held.Error);
        Assert.Equal(["ReformSite." + Version + ".nupkg", "SHA256SUMS", "reformsite-linux-x64", "reformsite.cdx.json"], Directory.EnumerateFiles(release.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(3, File.ReadAllLines(release.At("SHA256SUMS")).Length);
    }

    [Fact]
    public void The_package_holds_no_native_code_and_no_path_of_the_machine_that_made_it()
    {
        if (!OperatingSystem.IsLinux()) return;
        using var package = ZipFile.OpenRead(release.At($"ReformSite.{Version}.nupkg"));
        var assemblies = package.Entries.Where(entry => entry.Name.EndsWith(".dll", StringComparison.Ordinal)).ToDictionary(entry => entry.Name, Bytes, StringComparer.Ordinal);
        Assert.Superset(new HashSet<string> { "reformsite.dll", "civic.dll", "kairan.dll" }, assemblies.Keys.ToHashSet());
        Assert.DoesNotContain(package.Entries, entry => entry.Name.EndsWith(".so", StringComparison.Ordinal) || entry.Name.EndsWith(".exe", StringComparison.Ordinal) || entry.Name.EndsWith(".pdb", StringComparison.Ordinal));
        Assert.All(assemblies, assembly => Assert.True(new PEReader(new MemoryStream(assembly.Value)).PEHeaders.CorHeader?.Flags.HasFlag(CorFlags.ILOnly), assembly.Key));
        Assert.All(["reformsite.dll", "civic.dll", "kairan.dll"], name => Assert.Equal(-1, assemblies[name].AsSpan().IndexOf(System.Text.Encoding.UTF8.GetBytes(Repository.Root))));

        static byte[] Bytes(ZipArchiveEntry entry)
        {
            using var from = entry.Open();
            using var to = new MemoryStream();
            from.CopyTo(to);
            return to.ToArray();
        }
    }

    [Fact]
    public void A_folder_that_holds_something_else_is_left_alone()
    {
        if (!OperatingSystem.IsLinux()) return;
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.At("letter.txt"), "");
        Assert.Equal(2, Shell.Run(folder.Path, "bash", Repository.At("generator", "release", "run"), ".").Code);
        Assert.True(File.Exists(folder.At("letter.txt")));
    }

    private static void MakeAndBuild(string folder, string program, Dictionary<string, string?> surroundings)
    {
        Directory.CreateDirectory(Path.Combine(folder, "content"));
        Assert.StartsWith(Version, Run("--version"), StringComparison.Ordinal);
        Run("new", "plan", "--from", "sample");
        Run("new", "easy");
        var settings = Path.Combine(folder, "content", "easy", "site.yaml");
        File.WriteAllText(settings, File.ReadAllText(settings).Replace("theme: civic ", "theme: kairan ", StringComparison.Ordinal));
        Run("build", "--quiet");
        Assert.Contains("kairan", File.ReadAllText(settings), StringComparison.Ordinal);

        string Run(params string[] arguments)
        {
            var (code, output, error) = TheProgram.Finish(TheProgram.Start(folder, surroundings, [program, .. arguments]));
            Assert.True(code == 0, error);
            return output;
        }
    }

    public sealed class Release : IDisposable
    {
        private readonly TemporaryFolder _folder = new();

        public Release()
        {
            if (!OperatingSystem.IsLinux()) return;
            var made = TheProgram.Finish(TheProgram.Start(Repository.Root, [new("READY_TO_RUN", "false")], "bash", "generator/release/run", Folder, "tool", "linux-x64"));
            Assert.True(made.Code == 0, made.Out + made.Error);
        }

        public string Folder => At();

        public string At(params string[] parts) => _folder.At(["release", .. parts]);

        public void Dispose() => _folder.Dispose();
    }
}

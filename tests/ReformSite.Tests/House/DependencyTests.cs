using System.Text.Json;
using System.Text.RegularExpressions;

namespace ReformSite.Tests.House;

/// <summary>What the project is made of beside its own code is known: <c>docs/dependencies.md</c> and the lock files say the same, and nothing is native.</summary>
public partial class DependencyTests
{
    private static readonly string Document = File.ReadAllText(Repository.At("docs", "dependencies.md"));

    private static readonly IReadOnlyList<(string Package, bool IsDirect, string Licence, string Reason)> Listed =
        [.. Row().Matches(Document).Select(row => ($"{row.Groups[1].Value} {row.Groups[2].Value}", row.Groups[4].Value == "direct", row.Groups[3].Value.Trim(), row.Groups[5].Value.Trim()))];

    [Fact]
    public void The_list_and_the_lock_files_name_the_same_packages()
    {
        var locked = NuGet().Concat(Npm()).GroupBy(package => package.Name).ToDictionary(same => same.Key, same => same.Any(package => package.IsDirect));
        locked["RazorLight " + RazorLight().Match(File.ReadAllText(Repository.At("Directory.Packages.props"))).Groups[1].Value] = true;
        Assert.Equal(locked.Keys.Order(StringComparer.Ordinal), Listed.Select(row => row.Package).Order(StringComparer.Ordinal));
        Assert.All(Listed, row => Assert.Equal(locked[row.Package], row.IsDirect));
    }

    [Fact]
    public void Every_package_has_a_licence_and_every_direct_one_a_reason()
    {
        Assert.All(Listed, row => Assert.Matches("^[A-Za-z]", row.Licence));
        Assert.All(Listed.Where(row => row.IsDirect), row => Assert.NotEqual("", row.Reason));
    }

    /// <summary>Native files of packages stand under <c>native</c> or, per system, under <c>runtimeTargets</c>.</summary>
    [Fact]
    public void No_package_of_the_program_brings_native_code()
    {
        var program = Path.GetDirectoryName(typeof(Build).Assembly.Location)!;
        var deps = File.ReadAllText(Path.Combine(program, "reformsite.deps.json"));
        Assert.Contains("CsvHelper", deps, StringComparison.Ordinal);
        Assert.DoesNotContain("\"native\"", deps, StringComparison.Ordinal);
        Assert.DoesNotContain("\"runtimeTargets\"", deps, StringComparison.Ordinal);
    }

    [Fact]
    public void CI_restores_locked() =>
        Assert.Contains("<RestoreLockedMode Condition=\"'$(CI)' == 'true'\">true</RestoreLockedMode>", File.ReadAllText(Repository.At("Directory.Build.props")), StringComparison.Ordinal);

    private static IEnumerable<(string Name, bool IsDirect)> NuGet() =>
        from file in Repository.Sources("", "*.lock.json").Where(file => !file.Contains("node_modules", StringComparison.Ordinal))
        from framework in JsonDocument.Parse(File.ReadAllText(file)).RootElement.GetProperty("dependencies").EnumerateObject()
        from package in framework.Value.EnumerateObject()
        let type = package.Value.GetProperty("type").GetString()
        where type != "Project"
        select ($"{package.Name} {package.Value.GetProperty("resolved").GetString()}", type == "Direct");

    private static IEnumerable<(string Name, bool IsDirect)> Npm()
    {
        var packages = JsonDocument.Parse(File.ReadAllText(Repository.At("tests", "package-lock.json"))).RootElement.GetProperty("packages");
        var direct = packages.GetProperty("").GetProperty("dependencies").EnumerateObject().Select(package => $"node_modules/{package.Name}").ToHashSet();
        return packages.EnumerateObject().Where(package => package.Name.Length > 0)
            .Select(package => ($"{package.Name[(package.Name.LastIndexOf("node_modules/", StringComparison.Ordinal) + 13)..]} {package.Value.GetProperty("version").GetString()}", direct.Contains(package.Name)));
    }

    [GeneratedRegex(@"^\| (\S+) \| (\d\S*) \| ([^|]+)\| (direct|through [^|]+) \| ([^|]*)\|$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("<RazorLightVersion>(.*)</RazorLightVersion>")]
    private static partial Regex RazorLight();
}

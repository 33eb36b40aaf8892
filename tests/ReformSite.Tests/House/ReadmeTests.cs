using System.Text.RegularExpressions;

namespace ReformSite.Tests.House;

/// <summary>What the README promises is there.</summary>
public partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Repository.At("README.md"));

    [Fact]
    public void Every_place_of_the_map_exists()
    {
        var places = MapRow().Matches(Readme).Select(match => match.Groups[1].Value).ToList();
        Assert.True(places.Count >= 15);
        Assert.All(places, place => Assert.True(Directory.Exists(Repository.At(place.Split('/'))), place));
    }

    [Fact]
    public void Every_room_theme_and_test_project_is_on_the_map()
    {
        var folders = Directory.EnumerateDirectories(Repository.At("generator", "ReformSite")).Select(folder => "generator/ReformSite/" + Path.GetFileName(folder))
            .Concat(Directory.EnumerateDirectories(Repository.At("themes")).Select(folder => "themes/" + Path.GetFileName(folder)))
            .Concat(Directory.EnumerateDirectories(Repository.At("tests")).Select(folder => "tests/" + Path.GetFileName(folder)))
            .Where(folder => Path.GetFileName(folder) is not ("bin" or "obj" or "results" or "node_modules"));
        Assert.All(folders, folder => Assert.Contains($"| `{folder}` |", Readme, StringComparison.Ordinal));
    }

    [Fact]
    public void Pictures_and_linked_files_exist()
    {
        foreach (Match link in RelativeLink().Matches(Readme)) Assert.True(File.Exists(Repository.At(link.Groups[1].Value.Split('/'))), link.Value);
        Assert.Contains("docs/sample-home.png", Readme, StringComparison.Ordinal);
    }

    [Fact]
    public void The_options_of_the_table_are_those_of_the_command()
    {
        var documented = Option().Matches(Readme[Readme.IndexOf("| option |", StringComparison.Ordinal)..]).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal);
        var real = ReformSite.Commands.BuildCommand.Create().Options.Select(option => option.Name).Order(StringComparer.Ordinal);
        Assert.Equal(real, documented);
    }

    [Fact]
    public void The_test_command_is_the_one_CI_calls()
    {
        Assert.Contains("\nbash tests/run ", Readme, StringComparison.Ordinal);
        Assert.Contains("bash tests/run", File.ReadAllText(Repository.At(".ci", "run")), StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^\| `((?:generator|themes|content|tests|docs|output)[^`]*)` \|", RegexOptions.Multiline)]
    private static partial Regex MapRow();

    [GeneratedRegex(@"\]\((?!https?:)([^)]+)\)")]
    private static partial Regex RelativeLink();

    [GeneratedRegex(@"(?<=\| `)--[a-z-]+", RegexOptions.Multiline)]
    private static partial Regex Option();
}

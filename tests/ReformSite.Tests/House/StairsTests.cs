using System.Text.RegularExpressions;

namespace ReformSite.Tests.House;

/// <summary>The stairs: a room names only rooms below it, Theming is the ground, a theme sees Theming alone. Also for names written without <c>using</c>.</summary>
public partial class StairsTests
{
    private static readonly string[] Rooms = ["Problems", "Sources", "Plan", "History", "Charts", "Pages", "Files", "Publishing", "Readiness", "Serving", "Starting"];

    public static TheoryData<string> AllRooms => [.. Rooms];

    [Theory]
    [MemberData(nameof(AllRooms))]
    public void A_room_names_only_rooms_below_it(string room)
    {
        var above = Rooms.SkipWhile(name => name != room).Skip(1).Append("Commands");
        Assert.Empty(Named($"generator/ReformSite/{room}", "*.cs", above));
    }

    [Fact]
    public void Charts_know_no_plan() => Assert.Empty(Named("generator/ReformSite/Charts", "*.cs", ["Plan", "Sources", "Problems"]));

    [Fact]
    public void Theming_is_the_ground() => Assert.Empty(Named("generator/ReformSite.Theming", "*.cs", [.. Rooms.Where(room => room != "Pages"), "Commands"]));

    [Fact]
    public void A_theme_sees_theming_alone()
    {
        Assert.Empty(Named("themes", "*.cshtml", [.. Rooms, "Commands"]));
        foreach (var project in Repository.Sources("themes", "*.csproj"))
            Assert.DoesNotContain("ReformSite.csproj", File.ReadAllText(project));
    }

    [Theory]
    [InlineData("CsvHelper", "generator/ReformSite/Sources")]
    [InlineData("Markdig", "generator/ReformSite/Sources")]
    [InlineData("YamlDotNet", "generator/ReformSite/Sources")]
    public void A_library_lives_in_one_file(string library, string room)
    {
        var files = Repository.Sources("generator", "*.cs").Where(file => Code(file).Contains($"{library}.", StringComparison.Ordinal) || Code(file).Contains($"using {library}", StringComparison.Ordinal)).ToList();
        Assert.Single(files);
        Assert.StartsWith(Repository.At(room.Split('/')), files[0]);
    }

    [Fact]
    public void RazorLight_stays_behind_the_theme()
    {
        var files = Repository.Sources("generator", "*.cs").Where(file => Code(file).Contains("using RazorLight", StringComparison.Ordinal)).Select(Path.GetFileName);
        Assert.Equal(["Rendering.cs", "Theme.cs", "ThemeTemplate.cs"], files.Order());
    }

    [Fact]
    public void Markup_is_made_in_few_places()
    {
        var makers = Repository.Sources("generator", "*.cs").Where(file => MakesMarkup().IsMatch(Code(file)))
            .Select(file => Path.GetRelativePath(Repository.At("generator"), file).Replace('\\', '/')).ToList();
        Assert.All(makers, maker => Assert.Matches("^(ReformSite.Theming/(Markup|SentenceMarkup).cs|ReformSite/Sources/SafeHtml.cs|ReformSite/Charts/.+)$", maker));
    }

    [Fact]
    public void No_clock_and_no_current_culture()
    {
        var asking = Repository.Sources("generator", "*.cs").Where(file => ClockOrCulture().IsMatch(Code(file))).Select(Path.GetFileName);
        Assert.Empty(asking);
    }

    private static IEnumerable<string> Named(string folder, string pattern, IEnumerable<string> rooms)
    {
        foreach (var file in Repository.Sources(folder, pattern))
        {
            var code = Code(file);
            foreach (var room in rooms)
            {
                if (Regex.IsMatch(code, $@"\bReformSite\.{room}\b")) yield return $"{Path.GetFileName(file)} names ReformSite.{room}";
            }
        }
    }

    /// <summary>The file without comments, where other rooms may be spoken of.</summary>
    private static string Code(string file) => Comment().Replace(File.ReadAllText(file), "");

    [GeneratedRegex(@"//.*$|/\*.*?\*/|@\*.*?\*@", RegexOptions.Multiline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"new Markup\(|Markup [A-Za-z]+\([^)]*\) => new\(")]
    private static partial Regex MakesMarkup();

    [GeneratedRegex(@"DateTime\.(Now|UtcNow|Today)|DateTimeOffset\.(Now|UtcNow)|CultureInfo\.Current|TimeZoneInfo\.Local")]
    private static partial Regex ClockOrCulture();
}

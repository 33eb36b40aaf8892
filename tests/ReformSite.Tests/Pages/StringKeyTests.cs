using System.Text.RegularExpressions;
using ReformSite.Sources;
using ReformSite.Tests.House;

namespace ReformSite.Tests.Pages;

/// <summary>Every text that is asked for exists, and none lies about that nobody asks for.</summary>
public partial class StringKeyTests
{
    /// <summary>Keys whose last part is put together at run time, and what it can be.</summary>
    private static readonly Dictionary<string, string[]> Composed = new(StringComparer.Ordinal)
    {
        ["say.month."] = [.. Enumerable.Range(1, 12).Select(month => $"{month}")],
        ["say.cell."] = ["completed", "stopped", "merged", "paused", "none"],
        ["say.result."] = ["missing_one", "missing", "none", "all", "some"],
        ["say.final."] = ["missing_one", "missing", "none", "all", "some"],
        ["say.span."] = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"],
        ["say.pieces."] = ["1", "2", "3", "4", "5", "6", "7", "8", "9"],
        ["say.lifecycle."] = ["completed", "stopped", "merged", "paused", "none"],
        ["say.data."] = ["initiatives", "results", "indicators", "corrections", "type_string", "type_number", "type_date", "type_year"],
        ["say.state."] = ["future", "pending", "overdue", "unreported", "published", "out"],
        ["say.method.reports."] = ["future", "pending", "overdue", "unreported", "published", "out"],
        ["say.method.indicators."] = ["every_year", "cumulative", "end_of_plan", "yearly_increase", "every_year_rule", "cumulative_rule", "end_of_plan_rule", "yearly_increase_rule"],
        ["say.method."] = ["shares.heading", "comparison.heading", "final.heading", "effects.heading", "texts.heading"],
        ["say.accessibility."] =
        [
            "exceptions", "additional", "known_issues", "claimed", "standard", "pages_described", "technologies", "selection", "period", "tools", "environments",
        ],
        ["say.accessibility.aim_"] = ["full", "partial", "considered"],
        ["say.accessibility.means_"] = ["full", "partial", "considered"],
        ["say.accessibility.claim_"] = ["full", "partial", "considered"],
        ["say.accessibility.conformance_"] = ["full", "partial", "considered"],
        ["say.column."] =
        [
            .. new[] { Sheets.Initiatives.Sheet, Sheets.Results.Sheet, Sheets.Indicators.Sheet }.SelectMany(sheet => sheet.Columns).Select(column => column.English).Distinct()
                .Except(["initiative_id", "fiscal_year", "indicator", "aliases"]),
        ],
        ["say.criteria."] = [.. Criteria.All],
        ["field."] = ["background", "first_year_action", "numeric_target", "vision", "plan", "midterm_progress", "result", "effect", "review_comment", "next_step"],
        ["field_plain."] = ["background", "first_year_action", "numeric_target", "vision", "plan", "midterm_progress", "result", "next_step"],
    };

    private static readonly Dictionary<string, string> Sentences = Texts("generator/ReformSite/Pages/Sentences/ja.yaml");

    private static readonly string Generator = string.Concat(Repository.Sources("generator", "*.cs").Select(File.ReadAllText));

    public static TheoryData<string> Themes => [.. ReformSite.Files.Themes.Names];

    private static Dictionary<string, string> Strings(string theme) => Texts($"themes/{theme}/strings/ja.yaml");

    private static string Sources(string theme) => Generator + string.Concat(Repository.Sources($"themes/{theme}", "*.cshtml").Select(File.ReadAllText));

    [Theory]
    [MemberData(nameof(Themes))]
    public void Every_text_that_is_asked_for_exists(string theme)
    {
        var strings = Strings(theme);
        var asked = Literal().Matches(Sources(theme)).Select(match => match.Groups[1].Value).Where(key => !key.EndsWith('.') && !key.EndsWith('_')).ToHashSet(StringComparer.Ordinal);
        Assert.True(asked.Count > 200);
        Assert.Equal([], asked.Concat(ComposedKeys()).Where(key => !Sentences.ContainsKey(key) && !strings.ContainsKey(key)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public void No_text_lies_about_that_nobody_asks_for(string theme)
    {
        var sources = Sources(theme);
        var composed = ComposedKeys().ToHashSet(StringComparer.Ordinal);
        Assert.Equal([], Sentences.Keys.Concat(Strings(theme).Keys).Where(key => !composed.Contains(key) && !sources.Contains($"\"{key}\"", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public void The_composed_keys_are_still_composed(string theme)
    {
        var sources = Sources(theme);
        Assert.Equal([], Composed.Keys.Where(prefix => !sources.Contains($"\"{prefix}\"", StringComparison.Ordinal) && !sources.Contains($"$\"{prefix}{{", StringComparison.Ordinal)));
    }

    /// <summary>Both marks of an emphasis stand in one phrase, and every slot is closed.</summary>
    [Theory]
    [MemberData(nameof(Themes))]
    public void Notation_is_balanced(string theme) => Assert.Equal([], Sentences.Concat(Strings(theme))
        .Where(text => text.Value.Split('|').Any(phrase => phrase.Count('*') % 2 + phrase.Count('~') % 2 > 0) || text.Value.Count('{') != text.Value.Count('}')).Select(text => text.Key));

    /// <summary>One house, one typography: full-width brackets and no blank between Japanese and figures, full stops only in sentences.</summary>
    [Theory]
    [MemberData(nameof(Themes))]
    public void Japanese_is_set_in_full_width(string theme) => Assert.Equal([], Sentences.Concat(Strings(theme)).Where(text => HalfWidth().IsMatch(text.Value)).Select(text => $"{text.Key}: {text.Value}"));

    private static IEnumerable<string> ComposedKeys() => Composed.SelectMany(prefix => prefix.Value.Select(end => prefix.Key + end));

    private static Dictionary<string, string> Texts(string file)
    {
        using var stream = File.OpenRead(Repository.At(file.Split('/')));
        return new Dictionary<string, string>(Yaml.ReadStrings(stream), StringComparer.Ordinal);
    }

    [GeneratedRegex("\"((?:say|ui|field|field_plain)\\.[a-z0-9_.]+)\"")]
    private static partial Regex Literal();

    [GeneratedRegex(@"[ぁ-ヿ一-鿿][!?,(:]|[)][ぁ-ヿ一-鿿]")]
    private static partial Regex HalfWidth();
}

using System.Collections.Concurrent;
using System.Reflection;
using ReformSite.Problems;
using ReformSite.Sources;
using ReformSite.Theming;

namespace ReformSite.Files;

/// <summary>The themes built with the program, and the words of a theme in a language.</summary>
public static class Themes
{
    /// <summary>Names of the folders in <c>themes/</c>, as the build wrote them into this assembly.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. typeof(Themes).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Where(data => data.Key == "Theme").Select(data => data.Value!).Order(StringComparer.Ordinal)];

    /// <summary>Null, with a problem, for a theme that is not there.</summary>
    public static Theme? Find(Portal portal, ProblemList problems)
    {
        var name = portal.Settings.Theme;
        if (Names.Contains(name)) return Theme.Load(name);
        problems.Add(Mistakes.UnknownTheme(PlaceOf("theme", portal), name, Names, Nearest.Of(name, Names)));
        return null;
    }

    /// <summary>The city's own stylesheet, if it has one; and whether text can be read in all the colours the city has set.</summary>
    public static CityStyle? StyleOf(Portal portal, Theme theme, ProblemList problems)
    {
        var defaults = Styles.Properties(theme);
        var style = CityStyle.Read(portal, [.. defaults.Keys], problems);
        var (options, places) = (portal.Settings.ThemeOptions, portal.Settings.Places);
        var set = new[] { (Name: "accent", Value: options.Accent), (Name: "accent_dark", Value: options.AccentDark) }.Where(colour => colour.Value is not null)
            .Select(colour => new CityColour($"--rs-{colour.Name.Replace('_', '-')}", colour.Value!, places[$"{ThemeOptionsReader.Key}.{colour.Name}"]));
        CityColours.Check([.. set, .. style?.Colours ?? []], defaults, problems);
        return style;
    }

    private static Place PlaceOf(string key, Portal portal) => portal.Settings.Places.TryGetValue(key, out var place) ? place : new Place(portal.SettingsFile);

    /// <summary>
    /// The words of each language of the portal: the program's sentences with the theme's own texts over them. Null, with a problem, if the
    /// theme does not speak one of them.
    /// </summary>
    public static IReadOnlyList<Words>? WordsOf(Theme theme, Portal portal, ProblemList problems)
    {
        var known = theme.Languages.Where(language => Sentences(language) is not null).ToList();
        var unknown = portal.Settings.Languages.Except(known).ToList();
        foreach (var language in unknown) problems.Add(Mistakes.UnknownLanguage(PlaceOf($"language.{language}", portal), language, known));
        return unknown.Count > 0 ? null : [.. portal.Settings.Languages.Select(language => WordsOf(theme, language))];
    }

    /// <summary>They are part of the program and the theme, so the preview, which prepares a site at every change, reads them once.</summary>
    private static readonly ConcurrentDictionary<(string Theme, string Language), Words> Known = new();

    internal static Words WordsOf(Theme theme, string language) => Known.GetOrAdd((theme.Name, language), _ => ReadWords(theme, language));

    /// <summary>What <c>ja-easy</c> does not say otherwise, it says as <c>ja</c> does.</summary>
    private static Words ReadWords(Theme theme, string language)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var spoken in new[] { language.Split('-')[0], language }.Distinct())
        {
            using var sentences = Sentences(spoken)!;
            using var strings = theme.OpenStrings(spoken);
            foreach (var (key, text) in Yaml.ReadStrings(sentences).Concat(Yaml.ReadStrings(strings))) texts[key] = text;
        }
        return new Words(language, texts);
    }

    private static Stream? Sentences(string language) => typeof(Themes).Assembly.GetManifestResourceStream($"sentences/{language}.yaml");
}

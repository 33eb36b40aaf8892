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

    private static Place PlaceOf(string key, Portal portal) => portal.Settings.Places.TryGetValue(key, out var place) ? place : new Place(portal.SettingsFile);

    /// <summary>The program's sentences with the theme's own texts over them. Null, with a problem, for a language the theme does not speak.</summary>
    public static Words? WordsOf(Theme theme, Portal portal, ProblemList problems)
    {
        var language = portal.Settings.Language;
        var sentences = typeof(Themes).Assembly.GetManifestResourceStream($"sentences/{language}.yaml");
        if (sentences is null || !theme.Languages.Contains(language))
        {
            problems.Add(Mistakes.UnknownLanguage(PlaceOf("language", portal), language, theme.Languages));
            return null;
        }
        using (sentences)
        using (var strings = theme.OpenStrings(language))
        {
            var texts = new Dictionary<string, string>(Yaml.ReadStrings(sentences), StringComparer.Ordinal);
            foreach (var (key, text) in Yaml.ReadStrings(strings)) texts[key] = text;
            return new Words(language, texts);
        }
    }
}

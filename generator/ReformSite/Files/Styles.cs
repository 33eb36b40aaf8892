using System.Text;
using System.Text.RegularExpressions;
using ReformSite.Theming;

namespace ReformSite.Files;

/// <summary>
/// A theme's stylesheet as it is published: one file, with the parts that it imports (<c>@import "_story.css";</c>) in their places. A page
/// loads no file more for it, and a theme can give a kind of page a sheet of its own.
/// </summary>
public static partial class Styles
{
    /// <summary>A file that is only published within others: <c>_story.css</c>.</summary>
    public static bool IsPart(string name) => name.StartsWith('_');

    /// <param name="language">What a part adds for this language (<c>_story.en.css</c>) follows behind all parts: longer words need other measures, whose rules Japanese pages do not carry.</param>
    /// <exception cref="FileNotFoundException">The stylesheet imports a part that the theme does not have.</exception>
    public static string Read(Theme theme, string name, string language)
    {
        var additions = new StringBuilder();
        var css = Imports().Replace(Text(theme, name), import =>
        {
            var part = import.Groups[1].Value;
            var own = Path.ChangeExtension(part, $".{language}.css");
            if (theme.Assets.Contains(own)) additions.Append(Text(theme, own));
            return Text(theme, part);
        });
        return css + additions;
    }

    /// <summary>
    /// The public custom properties the theme reads, by name, each with the theme's own value: <c>var(--rs-ground, #fff)</c>. A city may set them, in
    /// site.yaml or in a stylesheet of its own, so they keep their names when it is published (docs/theme-guide.md).
    /// </summary>
    public static IReadOnlyDictionary<string, string> Properties(Theme theme)
    {
        var properties = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var sheet in theme.Assets.Where(name => name.EndsWith(".css", StringComparison.Ordinal)))
        {
            foreach (Match read in Reads().Matches(Text(theme, sheet))) properties.TryAdd(read.Groups[1].Value, read.Groups[2].Value);
        }
        return properties;
    }

    private static string Text(Theme theme, string name)
    {
        using var reader = new StreamReader(theme.OpenAsset(name), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    [GeneratedRegex("""@import "(_[^"]+)";""")]
    private static partial Regex Imports();

    [GeneratedRegex(@"var\((--rs-[\w-]+), ?([^)]+)\)")]
    private static partial Regex Reads();
}

using System.Text.RegularExpressions;
using ReformSite.Problems;
using ReformSite.Sources;

namespace ReformSite.Files;

/// <summary>
/// A city's own stylesheet, <c>assets/custom.css</c>, which every page loads after the theme's. It may restyle anything, but brings nothing in from elsewhere and
/// stays small: pages must open on a slow line, and no other host may learn who reads them (the policy of every page forbids it in any case).
/// </summary>
/// <param name="Css">As the city wrote it.</param>
/// <param name="Colours">What it gives the public custom properties, as far as these are plain colours.</param>
public sealed partial record CityStyle(string Css, IReadOnlyList<CityColour> Colours)
{
    public const string Name = AssetGate.OwnStyle;

    /// <summary>Letters; a fifth of that is a good deal of style.</summary>
    private const int Most = 20_000;

    /// <summary>Null where there is none, or it cannot be used; the problems are then in the list.</summary>
    /// <param name="known">Public custom properties of the theme.</param>
    public static CityStyle? Read(Portal portal, IReadOnlyCollection<string> known, ProblemList problems)
    {
        if (portal.Assets.FirstOrDefault(asset => asset.Name == Name) is not { } asset) return null;
        var file = new SourceFile(portal.SettingsFile.Path[..^portal.SettingsFile.Name.Length] + Name, Name);
        if (Decoding.ReadFile(asset.DiskPath, file, problems) is not { } decoded) return null;
        var css = decoded.Text.ReplaceLineEndings("\n");
        if (css.Length > Most) problems.Add(Mistakes.StyleTooLong(new Place(file), css.Length, Most));
        // Comments say nothing to a browser; their lines stay, so that places are right.
        var bare = Comments().Replace(css, comment => new string([.. comment.Value.Select(letter => letter == '\n' ? letter : ' ')]));
        Place At(int index) => new(file, bare.AsSpan(0, index).Count('\n') + 1, index - bare.LastIndexOf('\n', Math.Max(0, index - 1)));
        // What stands in quotes is no rule: a brace or a backslash there is a letter.
        var rules = Strings().Replace(bare, text => new string('"', text.Length));
        foreach (var found in Imports().Matches(rules).Concat(FromElsewhere().Matches(bare)).OrderBy(found => found.Index)) problems.Add(Mistakes.StyleFromElsewhere(At(found.Index), bare.Substring(found.Index, found.Length).Trim()));
        foreach (Match url in Urls().Matches(bare)) CheckAsset(url.Groups[1], portal, At, problems);
        if (Unbalanced(rules) is { } brace) problems.Add(Mistakes.StyleUnbalanced(At(brace)));
        foreach (Match name in Properties().Matches(bare))
        {
            if (!known.Contains(name.Groups[1].Value)) problems.Add(Mistakes.UnknownProperty(At(name.Index), name.Groups[1].Value, Nearest.Of(name.Groups[1].Value, known)));
        }
        return new CityStyle(css, [.. Properties().Matches(bare).Where(match => match.Groups[2].Success).Select(match => new CityColour(match.Groups[1].Value, match.Groups[2].Value, At(match.Index)))]);
    }

    /// <summary>As it is published: it names the files it loads by their published names.</summary>
    public string Published(Portal portal)
    {
        var names = portal.Assets.ToDictionary(asset => asset.Name["assets/".Length..], asset => asset.PublishedName["assets/".Length..], StringComparer.Ordinal);
        return Urls().Replace(Css, url => names.TryGetValue(NameIn(url.Groups[1]), out var published) ? url.Value.Replace(NameIn(url.Groups[1]), published, StringComparison.Ordinal) : url.Value);
    }

    private static string NameIn(Group url) => url.Value.Trim('"', '\'', ' ').Split('#', '?')[0];

    /// <summary>A picture by its name in assets/, where the stylesheet stands.</summary>
    private static void CheckAsset(Group url, Portal portal, Func<int, Place> at, ProblemList problems)
    {
        var name = NameIn(url);
        if (name.Length == 0 || FromElsewhere().IsMatch($"url({name})")) return;
        var known = portal.Assets.Select(asset => asset.Name["assets/".Length..]).ToList();
        if (!known.Contains(name)) problems.Add(Mistakes.StyleAssetMissing(at(url.Index), name, Nearest.Of(name, known)));
    }

    /// <summary>Where a brace opens that never closes, or one closes that was not opened.</summary>
    private static int? Unbalanced(string css)
    {
        var open = new Stack<int>();
        for (var i = 0; i < css.Length; i++)
        {
            if (css[i] == '{') open.Push(i);
            else if (css[i] == '}' && !open.TryPop(out _)) return i;
        }
        return open.Count > 0 ? open.Last() : null;
    }

    [GeneratedRegex(@"/\*.*?(?:\*/|\z)", RegexOptions.Singleline)]
    private static partial Regex Comments();

    [GeneratedRegex("""["'](?:\\.|[^"'\\\n])*["']""")]
    private static partial Regex Strings();

    /// <summary>Another sheet; a backslash, which could hide one from this look.</summary>
    [GeneratedRegex(@"@import[^;\n]*|\\.?", RegexOptions.IgnoreCase)]
    private static partial Regex Imports();

    /// <summary>An address with a scheme or a host.</summary>
    [GeneratedRegex("""url\(\s*["']?\s*(?:[a-z][a-z0-9+.-]*:|//)[^)\n]*|["'](?:[a-z]+:)?//[^"'\n]*""", RegexOptions.IgnoreCase)]
    private static partial Regex FromElsewhere();

    [GeneratedRegex(@"\burl\(([^)]*)\)", RegexOptions.IgnoreCase)]
    private static partial Regex Urls();

    [GeneratedRegex(@"(?<![\w-])(--rs-[\w-]+)\s*:\s*(#(?:[0-9a-fA-F]{6}|[0-9a-fA-F]{3})\b)?")]
    private static partial Regex Properties();
}

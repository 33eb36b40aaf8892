using ReformSite.Problems;
using ReformSite.Theming;

namespace ReformSite.Sources;

/// <summary>Reads <c>theme_options:</c>: what a city changes of a theme without writing one: colours, type, logo, the pictures it is known by, words and links of its own.</summary>
internal sealed class ThemeOptionsReader(YamlKeys keys, IReadOnlyList<AssetFile> assets, Dictionary<string, Place> places, ProblemList problems)
{
    public const string Key = "theme_options";

    private readonly List<string> _names = [.. assets.Select(asset => asset.Name)];

    /// <param name="places">Told where the colours stand, which only the theme can judge.</param>
    public static ThemeOptions Read(YamlKeys root, IReadOnlyList<AssetFile> assets, Dictionary<string, Place> places, ProblemList problems) =>
        new ThemeOptionsReader(root.Keys(Key), assets, places, problems).Read();

    private ThemeOptions Read()
    {
        var options = new ThemeOptions(Colour("accent"), Logo(), Picture("share_image"), Picture("icon"))
        {
            AccentDark = Colour("accent_dark"), LogoAlt = keys.Text("logo_alt")?.Text is { } alt ? alt : default(Wording?), Font = Font(),
            Footer = keys.Text("footer") is { } footer ? FooterText.Read(footer, $"{Key}.footer", problems) : null,
            HeaderLinks = Links("header_links"), FooterLinks = Links("footer_links"),
        };
        keys.CheckUnknown();
        return options;
    }

    private string? Colour(string key)
    {
        if (keys.Text(key) is not { } colour) return null;
        if (colour.Text is ['#', _, _, _] or ['#', _, _, _, _, _, _] && colour.Text.Skip(1).All(char.IsAsciiHexDigit))
        {
            places[$"{Key}.{key}"] = colour.Place;
            return colour.Text;
        }
        problems.Add(Mistakes.BadColour(colour.Place, $"{Key}.{key}", colour.Text));
        return null;
    }

    private string? Font()
    {
        if (keys.Text("font") is not { } font) return null;
        if (ThemeOptions.Fonts.Contains(font.Text)) return font.Text;
        problems.Add(Mistakes.NotAmong(font.Place, $"{Key}.font", font.Text, ThemeOptions.Fonts));
        return null;
    }

    private string? Logo()
    {
        if (keys.Text("logo") is not { } logo) return null;
        if (_names.Contains(logo.Text)) return logo.Text;
        problems.Add(Mistakes.LogoMissing(logo.Place, logo.Text, Nearest.Of(logo.Text, _names)));
        return null;
    }

    private PictureSetting? Picture(string key)
    {
        if (keys.Text(key) is not { } text) return null;
        if (assets.FirstOrDefault(asset => asset.Name == text.Text) is not { } asset)
            problems.Add(Mistakes.PictureMissing(text.Place, $"{Key}.{key}", text.Text, Nearest.Of(text.Text, _names)));
        else if (SizeOf(asset) is { } size) return new PictureSetting(asset.Name, size);
        else problems.Add(Mistakes.NoPicture(text.Place, $"{Key}.{key}", text.Text));
        return null;
    }

    /// <summary><c>- { label: 市のホームページ, url: https://www.example.jp/ }</c>.</summary>
    private IReadOnlyList<WebLink> Links(string key)
    {
        var links = new List<WebLink>();
        foreach (var item in keys.List(key)?.Items ?? [])
        {
            if (item is not YamlMap map)
            {
                problems.Add(Mistakes.WrongType(item.Place, $"{Key}.{key}", YamlKeys.FoundIn(item), new Said("「{ label: 名前, url: https://… }」", "“{ label: name, url: https://… }”")));
                continue;
            }
            var link = new YamlKeys(map, $"{Key}.{key}.", problems);
            var label = link.Required(link.Text("label"), "label", "label: 市のホームページ");
            var url = link.Required(link.Text("url"), "url", "url: https://www.example.jp/");
            link.CheckUnknown();
            if (label is null || url is null) continue;
            if (SafeLink.IsAbsolute(url.Text)) links.Add(new WebLink(label.Text, url.Text));
            else problems.Add(Mistakes.LinkNotAbsolute(url.Place, $"{Key}.{key}", url.Text));
        }
        if (links.Count == 0) return [];
        return links;
    }

    /// <summary>Null also for a file that cannot be opened, which is said of it among the assets: it is no picture for anybody then.</summary>
    private static PictureSize? SizeOf(AssetFile asset) =>
        FileBytes.Read(asset.DiskPath, new SourceFile(asset.Name, asset.Name), new ProblemList()) is { } bytes ? PictureSize.Of(bytes) : null;
}

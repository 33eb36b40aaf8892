using ReformSite.Pages;
using ReformSite.Sources;
using ReformSite.Theming;
using ReformSite.Theming.Pages;

namespace ReformSite.Files;

/// <summary>
/// Assets of theme and portal. What pages load bears a hash of its content in the name, so that a host may let browsers keep it for ever; the portal's
/// documents keep the name the city gave them.
/// </summary>
/// <param name="StandaloneCss">The theme's <c>standalone.css</c>; empty for a theme without, which publishes no drawings of their own.</param>
/// <param name="Share">The city's picture for shared pages, or else the theme's <c>share.png</c>; null where there is neither.</param>
/// <param name="Icon">The city's icon; null for the theme's.</param>
/// <param name="CityStyle">The city's stylesheet, named by its content like the theme's; null without one.</param>
public sealed record AssetSet(IReadOnlyDictionary<string, Address> Addresses, IReadOnlyList<FileJob> Jobs, string StandaloneCss, SharePicture? Share, Address? Icon, Address? CityStyle)
{
    /// <summary>Those whose name changes with their content.</summary>
    public required IReadOnlyList<Address> Hashed { get; init; }

    private const string Standalone = "standalone.css";

    private const string ThemePicture = "share.png";

    /// <summary>Type that Windows, Mac, phones and Linux have, by the words of <see cref="ThemeOptions.Fonts"/>.</summary>
    private static readonly Dictionary<string, string> Fonts = new(StringComparer.Ordinal)
    {
        ["gothic"] = "\"Hiragino Sans\", \"Yu Gothic UI\", Meiryo, \"Noto Sans JP\", sans-serif",
        ["mincho"] = "\"Hiragino Mincho ProN\", \"Yu Mincho\", \"Noto Serif JP\", serif",
        ["ud"] = "\"BIZ UDPGothic\", \"Hiragino Sans\", Meiryo, \"Noto Sans JP\", sans-serif",
    };

    public static AssetSet Of(Portal portal, Theme theme, Words words, CityStyle? style)
    {
        var addresses = new Dictionary<string, Address>(StringComparer.Ordinal);
        var jobs = new List<FileJob>();
        var standalone = "";
        SharePicture? share = null;
        var own = PortalCss(portal.Settings, words);
        foreach (var name in theme.Assets)
        {
            if (Styles.IsPart(name)) continue;
            if (name == Standalone)
            {
                standalone = Css.Minify(Styles.Read(theme, name, words.Language));
                continue;
            }
            var bytes = name.EndsWith(".css", StringComparison.Ordinal) ? SiteFiles.Text(Css.Minify(Styles.Read(theme, name, words.Language) + own)) : Read(theme, name);
            var address = addresses[name] = Named(name, bytes, jobs);
            if (name == ThemePicture && PictureSize.Of(bytes) is { } size) share = new SharePicture(address, size.Width, size.Height, IsOwn: false);
        }
        Address? city = style is null ? null : Named(Path.GetFileName(Files.CityStyle.Name), SiteFiles.Text(style.Published(portal)), jobs);
        var hashed = addresses.Values.Concat(new[] { city }.OfType<Address>()).ToList();
        foreach (var asset in portal.Assets.Where(asset => asset.Name != Files.CityStyle.Name))
        {
            var address = addresses[asset.Name] = new Address(asset.PublishedName, IsShared: true);
            if (asset.PublishedName != asset.Name) hashed.Add(address);
            jobs.Add(SiteFiles.One(address.Path, () => File.ReadAllBytes(asset.DiskPath)));
        }
        var options = portal.Settings.ThemeOptions;
        if (options.ShareImage is { } picture) share = new SharePicture(addresses[picture.Name], picture.Size.Width, picture.Size.Height, IsOwn: true);
        return new AssetSet(addresses, jobs, standalone, share, options.Icon is { } icon ? addresses[icon.Name] : null, city) { Hashed = hashed };
    }

    private static Address Named(string name, byte[] bytes, List<FileJob> jobs)
    {
        var address = new Address(ContentName.Of($"assets/{name}", bytes), IsShared: true);
        jobs.Add(SiteFiles.One(address.Path, () => bytes));
        return address;
    }

    /// <summary>
    /// What a portal adds to the theme's stylesheet: the line at the foot of printed pages, and the city's own colours and type as public custom
    /// properties. The theme decides where it uses them.
    /// </summary>
    private static string PortalCss(Settings settings, Words words)
    {
        var imprint = CssString(words.Fill("say.imprint", ("plan", settings.PlanName), ("date", YearNames.Label(settings.DataAsOf, words).Text)));
        var options = settings.ThemeOptions;
        var own = new[] { ("accent", options.Accent), ("accent-dark", options.AccentDark), ("font", options.Font is { } font ? Fonts[font] : null) };
        return $"\n:root {{ --imprint: {imprint};{string.Concat(own.Where(set => set.Item2 is not null).Select(set => $" --rs-{set.Item1}: {set.Item2};"))} }}";
    }

    /// <summary>Quotes, backslashes and control characters as escapes, so that no text can leave its string.</summary>
    private static string CssString(string text) => $"\"{string.Concat(text.Select(c => c is '"' or '\\' or '<' || char.IsControl(c) ? $"\\{(int)c:x} " : c.ToString()))}\"";

    private static byte[] Read(Theme theme, string name)
    {
        using var stream = theme.OpenAsset(name);
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}

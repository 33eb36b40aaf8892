using System.Security.Cryptography;
using ReformSite.Pages;
using ReformSite.Sources;
using ReformSite.Theming;
using ReformSite.Theming.Pages;

namespace ReformSite.Files;

/// <summary>
/// Assets of theme and portal. Those of the theme bear a hash of their content in the name, so that a host may let browsers keep them for
/// ever; those of the portal keep the name the city gave them.
/// </summary>
/// <param name="Share">The city's picture for shared pages, or else the theme's <c>share.png</c>; null where there is neither.</param>
/// <param name="Icon">The city's icon; null for the theme's.</param>
public sealed record AssetSet(IReadOnlyDictionary<string, Address> Addresses, IReadOnlyList<FileJob> Jobs, string StandaloneCss, SharePicture? Share, Address? Icon)
{
    /// <summary>Those whose name changes with their content.</summary>
    public required IReadOnlyList<Address> Hashed { get; init; }

    private const string Standalone = "standalone.css";

    private const string ThemePicture = "share.png";

    public static AssetSet Of(Portal portal, Theme theme, Words words)
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
            var address = new Address($"assets/{Path.GetFileNameWithoutExtension(name)}.{Hash(bytes)}{Path.GetExtension(name)}", IsShared: true);
            addresses[name] = address;
            jobs.Add(SiteFiles.One(address.Path, () => bytes));
            if (name == ThemePicture && PictureSize.Of(bytes) is { } size) share = new SharePicture(address, size.Width, size.Height, IsOwn: false);
        }
        var hashed = addresses.Values.ToList();
        foreach (var asset in portal.Assets)
        {
            addresses[asset.Name] = new Address(asset.Name, IsShared: true);
            jobs.Add(SiteFiles.One(asset.Name, () => File.ReadAllBytes(asset.DiskPath)));
        }
        var options = portal.Settings.ThemeOptions;
        if (options.ShareImage is { } picture) share = new SharePicture(addresses[picture.Name], picture.Size.Width, picture.Size.Height, IsOwn: true);
        return new AssetSet(addresses, jobs, standalone, share, options.Icon is { } icon ? addresses[icon.Name] : null) { Hashed = hashed };
    }

    /// <summary>
    /// What a portal adds to the theme's stylesheet: the line at the foot of printed pages, and the city's own colour for what was reached. The
    /// theme decides where it uses them, as a colour chosen for white paper is unreadable in the dark.
    /// </summary>
    private static string PortalCss(Settings settings, Words words)
    {
        var imprint = CssString(words.Fill("say.imprint", ("plan", settings.PlanName), ("date", YearNames.Label(settings.DataAsOf, words).Text)));
        return $"\n:root {{ --imprint: {imprint};{(settings.ThemeOptions.Accent is { } accent ? $" --city: {accent};" : "")} }}";
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

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes))[..10];
}

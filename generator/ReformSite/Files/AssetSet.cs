using System.Security.Cryptography;
using ReformSite.Sources;
using ReformSite.Theming;

namespace ReformSite.Files;

/// <summary>
/// Assets of theme and portal. Those of the theme bear a hash of their content in the name, so that a host may let browsers keep them for
/// ever; those of the portal keep the name the city gave them.
/// </summary>
public sealed record AssetSet(IReadOnlyDictionary<string, Address> Addresses, IReadOnlyList<FileJob> Jobs, string StandaloneCss)
{
    private const string Standalone = "standalone.css";

    public static AssetSet Of(Portal portal, Theme theme)
    {
        var addresses = new Dictionary<string, Address>(StringComparer.Ordinal);
        var jobs = new List<FileJob>();
        var standalone = "";
        var accent = AccentCss(portal.Settings.ThemeOptions.Accent);
        foreach (var name in theme.Assets)
        {
            var bytes = Read(theme, name);
            if (name == Standalone)
            {
                standalone = Css.Minify(System.Text.Encoding.UTF8.GetString(bytes));
                continue;
            }
            if (name.EndsWith(".css", StringComparison.Ordinal)) bytes = SiteFiles.Text(Css.Minify(System.Text.Encoding.UTF8.GetString(bytes) + accent));
            var address = new Address($"assets/{Path.GetFileNameWithoutExtension(name)}.{Hash(bytes)}{Path.GetExtension(name)}");
            addresses[name] = address;
            jobs.Add(SiteFiles.One(address.Path, () => bytes));
        }
        foreach (var asset in portal.Assets)
        {
            addresses[asset.Name] = new Address(asset.Name);
            jobs.Add(SiteFiles.One(asset.Name, () => File.ReadAllBytes(asset.DiskPath)));
        }
        return new AssetSet(addresses, jobs, standalone);
    }

    /// <summary>The city's own colour for what was reached; light mode only, as it is checked against white.</summary>
    private static string AccentCss(string? accent) =>
        accent is null ? "" : "\n@media screen and (prefers-color-scheme: light) { :root { --accent: " + accent + "; } }";

    private static byte[] Read(Theme theme, string name)
    {
        using var stream = theme.OpenAsset(name);
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes))[..10];
}

using ReformSite.Problems;

namespace ReformSite.Sources;

/// <summary>Reads <c>theme_options:</c>: colour, logo and the pictures by which the site is known elsewhere.</summary>
internal static class ThemeOptionsReader
{
    public static ThemeOptions Read(YamlKeys root, IReadOnlyList<AssetFile> assets, ProblemList problems)
    {
        var keys = root.Keys("theme_options");
        var accent = keys.Text("accent");
        if (accent is not null && !(accent.Text is ['#', _, _, _] or ['#', _, _, _, _, _, _] && accent.Text.Skip(1).All(char.IsAsciiHexDigit)))
        {
            problems.Add(Mistakes.BadColour(accent.Place, "theme_options.accent", accent.Text));
            accent = null;
        }
        var names = assets.Select(asset => asset.Name).ToList();
        var logo = keys.Text("logo");
        if (logo is not null && !names.Contains(logo.Text))
        {
            problems.Add(Mistakes.LogoMissing(logo.Place, logo.Text, Nearest.Of(logo.Text, names)));
            logo = null;
        }
        var (share, icon) = (Picture("share_image"), Picture("icon"));
        keys.CheckUnknown();
        return new ThemeOptions(accent?.Text, logo?.Text, share, icon);

        PictureSetting? Picture(string key)
        {
            if (keys.Text(key) is not { } text) return null;
            if (assets.FirstOrDefault(asset => asset.Name == text.Text) is not { } asset)
                problems.Add(Mistakes.PictureMissing(text.Place, $"theme_options.{key}", text.Text, Nearest.Of(text.Text, names)));
            else if (SizeOf(asset) is { } size) return new PictureSetting(asset.Name, size);
            else problems.Add(Mistakes.NoPicture(text.Place, $"theme_options.{key}", text.Text));
            return null;
        }
    }

    /// <summary>Null also for a file that cannot be opened: it is no picture for anybody then.</summary>
    private static PictureSize? SizeOf(AssetFile asset)
    {
        try
        {
            return PictureSize.Of(File.ReadAllBytes(asset.DiskPath));
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}

using System.Text;
using ReformSite.Charts;
using ReformSite.Pages;
using ReformSite.Theming;

namespace ReformSite.Files;

/// <summary>All files of a site as jobs: pages through the theme, drawings, assets, open data, and what hosts and crawlers expect.</summary>
public static class SiteFiles
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static IReadOnlyList<FileJob> Of(Edition edition, Theme theme, AssetSet assets)
    {
        var standaloneCss = assets.StandaloneCss;
        var pages = SitePages.Of(edition);
        var jobs = new List<FileJob>(pages.Count + 16);
        jobs.AddRange(pages.Select(page => new FileJob(page.Address.Path, () => Render(page, theme, standaloneCss))));
        jobs.AddRange(assets.Jobs);
        jobs.AddRange(OpenData.Jobs(edition));
        jobs.AddRange(SearchIndex.Jobs(edition));
        jobs.AddRange(InitiativeIndex.Jobs(edition));
        jobs.Add(One(Addresses.Feed.Path, () => Feed.Write(edition)));
        jobs.AddRange(HostFiles.Jobs(edition, [.. pages.Select(page => page.Address)]));
        return jobs;
    }

    public static FileJob One(string path, Func<byte[]> make) => new(path, () => [new SiteFile(path, make())]);

    public static byte[] Text(string text) => Utf8.GetBytes(text);

    private static List<SiteFile> Render(PlannedPage planned, Theme theme, string standaloneCss)
    {
        var page = planned.Compose();
        using var writer = new StringWriter { NewLine = "\n" };
        // Everything a template waits for is already done, so this never blocks on anything but its own work.
        theme.RenderAsync(page, writer).GetAwaiter().GetResult();
        var files = new List<SiteFile> { new(planned.Address.Path, Text(PageText.Tidy(writer.ToString()))) };
        foreach (var figure in page.Standalone)
        {
            if (figure.Standalone is { } address && !figure.Drawing.IsEmpty)
                files.Add(new SiteFile(address.Path, Text(ReformSite.Charts.Standalone.Of(figure.Drawing, page.Site.Symbols, standaloneCss))));
        }
        return files;
    }
}

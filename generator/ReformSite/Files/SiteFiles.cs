using System.Text;
using ReformSite.Charts;
using ReformSite.Pages;
using ReformSite.Theming;

namespace ReformSite.Files;

/// <summary>All files of a site as jobs: pages through the theme, drawings, assets, open data, and what hosts and crawlers expect.</summary>
public static class SiteFiles
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <param name="editions">The language of the content first: data and what hosts expect are published once, in it.</param>
    public static IReadOnlyList<FileJob> Of(IReadOnlyList<EditionFiles> editions, Theme theme)
    {
        var jobs = new List<FileJob>();
        foreach (var files in editions) jobs.AddRange(OfLanguage(files, theme));
        var main = editions[0].Edition;
        // Stylesheets differ in the line at the foot of printed pages; what does not differ is written once.
        jobs.AddRange(editions.SelectMany(files => files.Assets.Jobs).DistinctBy(job => job.Path));
        jobs.AddRange(OpenData.Jobs(main, editions[0].Sums));
        jobs.AddRange(HostFiles.Jobs(main, [.. SitePages.Of(main).Where(page => page.IsListed).Select(page => page.Address)]));
        return jobs;
    }

    private static IEnumerable<FileJob> OfLanguage(EditionFiles files, Theme theme)
    {
        var edition = files.Edition;
        foreach (var page in SitePages.Of(edition)) yield return new FileJob(files.PathOf(page.Address), () => Render(page, files, theme));
        foreach (var job in SearchIndex.Jobs(edition).Concat(InitiativeIndex.Jobs(edition))) yield return job.Below(edition.Frame.Folder);
        foreach (var job in Feed.Jobs(edition)) yield return job;
    }

    public static FileJob One(string path, Func<byte[]> make) => new(path, () => [new SiteFile(path, make())]);

    public static byte[] Text(string text) => Utf8.GetBytes(text);

    private static List<SiteFile> Render(PlannedPage planned, EditionFiles edition, Theme theme)
    {
        var page = planned.Compose();
        using var writer = new StringWriter { NewLine = "\n" };
        // Everything a template waits for is already done, so this never blocks on anything but its own work.
        theme.RenderAsync(page, writer).GetAwaiter().GetResult();
        var html = edition.Glossary.AddTo(StructuredData.Into(writer.ToString(), page, edition.Edition), planned.Address);
        var files = new List<SiteFile> { new(edition.PathOf(planned.Address), Text(PageText.Tidy(html))) };
        foreach (var figure in page.Standalone)
        {
            if (figure.Standalone is { } address && !figure.Drawing.IsEmpty)
                files.Add(new SiteFile(edition.PathOf(address), Text(ReformSite.Charts.Standalone.Of(figure.Drawing, page.Site.Symbols, edition.Assets.StandaloneCss, page.Site.Words.Tag))));
        }
        return files;
    }
}

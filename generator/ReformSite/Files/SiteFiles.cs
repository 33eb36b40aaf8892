using System.Buffers;
using System.Collections.Concurrent;
using System.Text;
using ReformSite.Charts;
using ReformSite.Pages;
using ReformSite.Theming;
using ReformSite.Theming.Pages;

namespace ReformSite.Files;

/// <summary>All files of a site as jobs: pages through the theme, drawings, assets, open data, and what hosts and crawlers expect.</summary>
public static class SiteFiles
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <param name="editions">The language of the content first: data and what hosts expect are published once, in it.</param>
    public static IReadOnlyList<FileJob> Of(IReadOnlyList<EditionFiles> editions, Theme theme)
    {
        var main = editions[0].Edition;
        var pages = editions.Select(files => SitePages.Of(files.Edition)).ToList();
        // The data of a large plan take longest, so they come first.
        var jobs = new List<FileJob>(OpenData.Jobs(main, editions[0].Sums));
        for (var i = 0; i < editions.Count; i++) jobs.AddRange(OfLanguage(editions[i], pages[i], theme));
        // Stylesheets differ in the line at the foot of printed pages; what does not differ is written once.
        jobs.AddRange(editions.SelectMany(files => files.Assets.Jobs).DistinctBy(job => job.Path));
        jobs.AddRange(HostFiles.Jobs(editions, [.. pages[0].Where(page => page.IsListed).Select(page => page.Address)]));
        return jobs;
    }

    private static IEnumerable<FileJob> OfLanguage(EditionFiles files, IReadOnlyList<PlannedPage> pages, Theme theme)
    {
        foreach (var page in pages) yield return new FileJob(files.PathOf(page.Address), () => Render(page, files, theme));
        foreach (var job in Feed.Jobs(files.Edition)) yield return job;
    }

    public static FileJob One(string path, Func<byte[]> make) => new(path, () => [new SiteFile(path, make())]);

    public static FileJob Streamed(string path, Action<Stream> writeTo) => new(path, () => [new SiteFile(path, writeTo)]);

    public static byte[] Text(string text) => Utf8.GetBytes(text);

    private static List<SiteFile> Render(PlannedPage planned, EditionFiles edition, Theme theme)
    {
        PageModel page;
        IReadOnlyList<SiteFile> index;
        using (Timings.Of("compose")) (page, index) = edition.Indexes.Of(planned.Compose());
        var files = new List<SiteFile> { new(edition.PathOf(planned.Address), stream => Write(page, planned.Address, edition, theme, stream)) };
        files.AddRange(index.Select(part => part with { Path = edition.PathOf(new Address(part.Path)) }));
        foreach (var figure in page.Standalone)
        {
            if (figure.Standalone is { } address && !figure.Drawing.IsEmpty && edition.Assets.StandaloneCss.Length > 0)
                files.Add(new SiteFile(edition.PathOf(address), Text(ReformSite.Charts.Standalone.Of(figure.Drawing, page.Site.Symbols, edition.Assets.StandaloneCss, page.Site.Words.Tag))));
        }
        return files;
    }

    private static void Write(PageModel page, Address address, EditionFiles edition, Theme theme, Stream stream)
    {
        if (!Free.TryTake(out var writers)) writers = new Writers(new PageWriter(), new PageWriter(), new PageWriter(), new PageWriter(), new StructuredData());
        var (drawn, linked, led, whole, data) = writers;
        using (Timings.Of("render")) theme.Render(page, drawn);
        using var tidying = Timings.Of("tidy");
        var html = edition.Glossary.AddTo(drawn.Text, address, linked) ? linked.Text : drawn.Text;
        if (edition.AssetLinks.Lead(html, address.In(edition.Edition.Frame.Folder), led)) html = led.Text;
        var headEnd = html.IndexOf("</head>", StringComparison.Ordinal);
        if (headEnd < 0) throw new InvalidOperationException($"The theme's layout has no </head>, where {address.Path} needs its structured data.");
        whole.Write(html[..headEnd]);
        data.Write(page, edition.Edition, whole);
        PageText.Tidy(html[headEnd..], whole);
        Write(whole.Text, stream);
        writers.Clear();
        Free.Add(writers);
    }

    /// <summary>In one piece, by way of a buffer that serves again: long pages would fill the heap of large objects otherwise.</summary>
    private static void Write(ReadOnlySpan<char> text, Stream stream)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(Utf8.GetMaxByteCount(text.Length));
        stream.Write(bytes, 0, Utf8.GetBytes(text, bytes));
        ArrayPool<byte>.Shared.Return(bytes);
    }

    /// <summary>A page as the theme draws it, with the links of its glossary, with those of its texts led to assets, and tidied. They serve page after page.</summary>
    private sealed record Writers(PageWriter Drawn, PageWriter Linked, PageWriter Led, PageWriter Whole, StructuredData Data)
    {
        public void Clear()
        {
            Drawn.Clear();
            Linked.Clear();
            Led.Clear();
            Whole.Clear();
        }
    }

    private static readonly ConcurrentBag<Writers> Free = [];
}

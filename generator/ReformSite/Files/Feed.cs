using System.Globalization;
using System.Text;
using System.Xml;
using ReformSite.History;
using ReformSite.Pages;
using ReformSite.Plan;
using ReformSite.Theming;
using ReformSite.Theming.Pages;

namespace ReformSite.Files;

/// <summary>
/// 更新と訂正 as Atom (RFC 4287), of the whole plan, of each policy and of each department: one entry per initiative and publication that changed it, one per correction,
/// with ids that never change. A publication that changed more than <see cref="MostOfPublication"/> of them is one entry, as nobody reads ten thousand. Of a long feed
/// the newest entries stand in <c>feed.xml</c>, and from there the archives (RFC 5005, 4) lead back; an archive is full and never changes.
/// </summary>
public static class Feed
{
    private const string Atom = "http://www.w3.org/2005/Atom";

    private const string History = "http://purl.org/syndication/history/1.0";

    /// <summary>Changed initiatives of one publication that are told of one by one.</summary>
    private const int MostOfPublication = 100;

    /// <summary>Entries of <c>feed.xml</c>, and of each archive.</summary>
    private const int Length = 100;

    /// <summary>An entry before it is written; its id is what tells it from all others of the portal.</summary>
    private sealed record Entry(string Id, DateOnly Date, Wording Title, string Summary, Address? To);

    public static IEnumerable<FileJob> Jobs(Edition edition)
    {
        yield return Job(Addresses.Feed, edition.Settings.Title, Address.Home, edition.Plan.Initiatives, isWhole: true);
        foreach (var policy in edition.Plan.Policies)
            yield return Job(Addresses.FeedOf(Addresses.Of(policy)), edition.Words.Fill("say.feed.title", ("title", edition.Settings.Title), ("of", policy.Name)), Addresses.Of(policy), policy.Initiatives, isWhole: false);
        foreach (var department in edition.Plan.Departments)
        {
            var page = Addresses.OfDepartment(department.Name, edition.Settings);
            yield return Job(Addresses.FeedOf(page), edition.Words.Fill("say.feed.title", ("title", edition.Settings.Title), ("of", edition.NameOf(department.Name))), page, department.Responsible, isWhole: false);
        }

        FileJob Job(Address feed, Wording title, Address page, IReadOnlyList<Initiative> initiatives, bool isWhole) =>
            new(feed.In(edition.Frame.Folder).Path, () => [.. Write(feed, title, page, initiatives, isWhole, edition)]);
    }

    /// <param name="isWhole">Initiatives that were withdrawn, which belong to no page any more, stand in the feed of the whole plan.</param>
    private static IEnumerable<SiteFile> Write(Address feed, string title, Address page, IReadOnlyList<Initiative> initiatives, bool isWhole, Edition edition)
    {
        var meant = initiatives.Select(initiative => initiative.Id).ToHashSet(StringComparer.Ordinal);
        var entries = Changes(feed, meant, isWhole, edition).Concat(News.Corrections(initiatives, edition).Select(correction => Of(correction, edition)))
            .OrderByDescending(entry => entry.Date).ThenBy(entry => entry.Id, StringComparer.Ordinal).ToList();
        var archives = Math.Max(0, (entries.Count - 1) / Length);
        yield return Document(0, [.. entries.Take(Length)]);
        // Counted from the oldest entry, so that what an archive holds does not depend on what comes later.
        for (var number = 1; number <= archives; number++) yield return Document(number, [.. entries.SkipLast((number - 1) * Length).TakeLast(Length)]);

        SiteFile Document(int archive, IReadOnlyList<Entry> shown)
        {
            var own = ArchiveOf(feed, archive);
            var links = new List<(string, Address)> { ("self", own) };
            if (archive > 0) links.Add(("current", feed));
            if (archive > 1 || (archive == 0 && archives > 0)) links.Add(("prev-archive", ArchiveOf(feed, archive == 0 ? archives : archive - 1)));
            if (archive > 0 && archive < archives) links.Add(("next-archive", ArchiveOf(feed, archive + 1)));
            return new SiteFile(own.In(edition.Frame.Folder).Path, Write(feed, title, page, archive > 0, links, shown, edition));
        }
    }

    /// <param name="number">From 1, the oldest; 0 for the feed itself.</param>
    private static Address ArchiveOf(Address feed, int number) => number == 0 ? feed : feed.Beside(FormattableString.Invariant($"feed-{number}.xml"));

    private static byte[] Write(Address feed, string title, Address page, bool isArchive, List<(string Rel, Address To)> links, IReadOnlyList<Entry> entries, Edition edition)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, new XmlWriterSettings { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(false) }))
        {
            xml.WriteStartElement("feed", Atom);
            xml.WriteAttributeString("xml", "lang", null, edition.Words.Tag);
            xml.WriteElementString("title", Atom, title);
            xml.WriteElementString("id", Atom, Id(edition, edition.Frame.Folder + feed.Path[..^".xml".Length]));
            xml.WriteElementString("updated", Atom, Moment(isArchive ? entries[0].Date : edition.Plan.DataAsOf));
            xml.WriteStartElement("author", Atom);
            xml.WriteElementString("name", Atom, edition.Settings.Organization);
            xml.WriteEndElement();
            if (isArchive) xml.WriteElementString("archive", History, "");
            if (edition.Settings.BaseUrl is { } url)
            {
                foreach (var (rel, to) in links) Link(xml, rel, to.In(edition.Frame.Folder).Below(url));
                Link(xml, "alternate", page.In(edition.Frame.Folder).Below(url));
            }
            else
            {
                // What needs no public address: a reader finds the archives beside the feed.
                foreach (var (rel, to) in links.Where(link => link.Rel != "self")) Link(xml, rel, to.RelativeTo(feed));
            }
            foreach (var entry in entries) Write(xml, entry, edition);
            xml.WriteEndElement();
        }
        return [.. stream.ToArray(), (byte)'\n'];
    }

    private static IEnumerable<Entry> Changes(Address feed, HashSet<string> meant, bool isWhole, Edition edition)
    {
        foreach (var publication in edition.Publications)
        {
            var changes = publication.Changes.Where(change => meant.Contains(change.Id) || (isWhole && change.Kind == InitiativeChangeKind.Withdrawn)).ToList();
            if (changes.Count > MostOfPublication) yield return Of(publication with { Changes = changes }, feed, edition.AddressOf(publication), edition);
            else foreach (var change in changes) yield return Of(change, publication, edition);
        }
    }

    private static Entry Of(Publication publication, Address feed, Address to, Edition edition) => new(
        $"{edition.Frame.Folder}{feed.Path[..^"feed.xml".Length]}:publication:{ChangeEntries.AnchorOf(publication)}", publication.Date, ChangesComposer.Heading(publication, edition),
        $"{publication.Note} {ChangesComposer.Finding(publication, edition)}".Trim(), to);

    private static Entry Of(InitiativeChange change, Publication publication, Edition edition)
    {
        var said = ChangeEntries.Of(change, publication, edition, isWhole: false);
        // The anchor of the publication on the initiative's page, or on the page of changes for one that has none.
        var anchor = ChangeEntries.AnchorOf(publication);
        return new Entry(
            $"{edition.Frame.Folder}initiatives/{change.Id}/:change:{anchor}", publication.Date, said.Title, ChangeEntries.Summary(said, edition),
            said.Initiative?.To.At(anchor) ?? edition.AddressOf(publication));
    }

    private static Entry Of(CorrectionEntry correction, Edition edition) => new(
        $"{edition.Frame.Folder}{correction.Initiative.To.Path}:{correction.Anchor}:{correction.Date.Iso}", DateOnly.ParseExact(correction.Date.Iso, "yyyy-MM-dd", CultureInfo.InvariantCulture),
        correction.Initiative.Text, edition.Words.Join([ChangeEntries.Stopped(News.Detail(correction, edition), edition.Words), correction.Reason.Text]), correction.Initiative.To.At(correction.Anchor));

    private static void Write(XmlWriter xml, Entry entry, Edition edition)
    {
        xml.WriteStartElement("entry", Atom);
        xml.WriteElementString("title", Atom, entry.Title);
        xml.WriteElementString("id", Atom, Id(edition, entry.Id));
        xml.WriteElementString("updated", Atom, Moment(entry.Date));
        if (edition.Settings.BaseUrl is { } url && entry.To is { } to) Link(xml, "alternate", to.In(edition.Frame.Folder).Below(url));
        xml.WriteElementString("summary", Atom, entry.Summary);
        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string rel, string href)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", rel);
        xml.WriteAttributeString("href", href);
        xml.WriteEndElement();
    }

    /// <summary>The beginning of a day in Japan.</summary>
    private static string Moment(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00+09:00";

    /// <summary>A name for good, also where the portal has no public address yet.</summary>
    private static string Id(Edition edition, string of) => $"urn:reformsite:{Uri.EscapeDataString(edition.Portal.Name)}:{Uri.EscapeDataString(of)}";
}

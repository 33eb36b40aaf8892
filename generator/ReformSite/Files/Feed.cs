using System.Text;
using System.Xml;
using ReformSite.Pages;
using ReformSite.Theming;

namespace ReformSite.Files;

/// <summary>更新と訂正 as Atom (RFC 4287): one entry per correction, with ids that never change.</summary>
public static class Feed
{
    private const string Atom = "http://www.w3.org/2005/Atom";

    public static byte[] Write(Edition edition)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, new XmlWriterSettings { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(false) }))
        {
            xml.WriteStartElement("feed", Atom);
            xml.WriteAttributeString("xml", "lang", null, edition.Words.Tag);
            xml.WriteElementString("title", Atom, edition.Settings.Title);
            xml.WriteElementString("id", Atom, Id(edition, edition.Frame.Folder + "feed"));
            xml.WriteElementString("updated", Atom, edition.Frame.DataAsOf.Iso + "T00:00:00+09:00");
            xml.WriteStartElement("author", Atom);
            xml.WriteElementString("name", Atom, edition.Settings.Organization);
            xml.WriteEndElement();
            if (edition.Settings.BaseUrl is { } url)
            {
                Link(xml, "self", Addresses.Feed.In(edition.Frame.Folder).Below(url));
                Link(xml, "alternate", Address.Home.In(edition.Frame.Folder).Below(url));
            }
            foreach (var entry in News.Corrections(edition.Plan.Initiatives, edition)) Entry(xml, entry, edition);
            xml.WriteEndElement();
        }
        return [.. stream.ToArray(), (byte)'\n'];
    }

    private static void Entry(XmlWriter xml, ReformSite.Theming.Pages.CorrectionEntry entry, Edition edition)
    {
        var detail = News.Detail(entry, edition);
        xml.WriteStartElement("entry", Atom);
        xml.WriteElementString("title", Atom, entry.Initiative.Text);
        xml.WriteElementString("id", Atom, Id(edition, $"{edition.Frame.Folder}{entry.Initiative.To.Path}:{entry.Anchor}:{entry.Date.Iso}"));
        xml.WriteElementString("updated", Atom, entry.Date.Iso + "T00:00:00+09:00");
        if (edition.Settings.BaseUrl is { } url) Link(xml, "alternate", entry.Initiative.To.At(entry.Anchor).In(edition.Frame.Folder).Below(url));
        xml.WriteElementString("summary", Atom, $"{detail} {entry.Reason}".Trim());
        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string rel, string href)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", rel);
        xml.WriteAttributeString("href", href);
        xml.WriteEndElement();
    }

    /// <summary>A name for good, also where the portal has no public address yet.</summary>
    private static string Id(Edition edition, string of) => $"urn:reformsite:{Uri.EscapeDataString(edition.Portal.Name)}:{Uri.EscapeDataString(of)}";
}

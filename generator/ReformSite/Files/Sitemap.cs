using System.Text;
using System.Xml;
using ReformSite.Pages;
using ReformSite.Theming;
using ReformSite.Theming.Pages;

namespace ReformSite.Files;

/// <summary>
/// Every page in every language; each names the others, as search engines ask for. The protocol allows 50,000 addresses and 50 MB a file: above that
/// <c>sitemap.xml</c> names its parts.
/// </summary>
internal static class Sitemap
{
    private const string Protocol = "http://www.sitemaps.org/schemas/sitemap/0.9", Html = "http://www.w3.org/1999/xhtml";

    /// <summary>Addresses of one file; with the links of three languages they come to 30 MB.</summary>
    private const int Most = 40_000;

    /// <summary>Letters.</summary>
    private const int BufferSize = 1 << 14;

    /// <param name="url">Public address of the portal.</param>
    public static IEnumerable<FileJob> Jobs(string url, SiteFrame frame, IReadOnlyList<Address> pages, int most = Most)
    {
        var parts = pages.Where(page => page != Addresses.NotFound).Chunk(Math.Max(1, most / frame.Languages.Count)).ToList();
        if (parts.Count == 1) return [SiteFiles.Streamed("sitemap.xml", stream => Pages(url, frame, parts[0], stream))];
        return parts.Select((part, i) => SiteFiles.Streamed(NameOf(i), stream => Pages(url, frame, part, stream))).Prepend(SiteFiles.Streamed("sitemap.xml", stream => Write("sitemapindex", frame, stream, xml =>
        {
            for (var i = 0; i < parts.Count; i++) Entry(xml, "sitemap", new Address(NameOf(i)).Below(url), frame);
        })));
    }

    private static string NameOf(int part) => FormattableString.Invariant($"sitemap-{part + 1}.xml");

    private static void Pages(string url, SiteFrame frame, IReadOnlyList<Address> pages, Stream stream) => Write("urlset", frame, stream, xml =>
    {
        foreach (var page in pages)
        {
            foreach (var language in frame.Languages) Entry(xml, "url", page.In(language.Folder).Below(url), frame, () => Alternates(xml, url, page, frame.Languages));
        }
    });

    private static void Write(string root, SiteFrame frame, Stream stream, Action<XmlWriter> write)
    {
        using var buffered = new StreamWriter(stream, new UTF8Encoding(false), BufferSize, leaveOpen: true);
        using (var xml = XmlWriter.Create(buffered, new XmlWriterSettings { Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartElement(root, Protocol);
            if (root == "urlset" && frame.Languages.Count > 1) xml.WriteAttributeString("xmlns", "xhtml", null, Html);
            write(xml);
            xml.WriteEndElement();
        }
        buffered.Write('\n');
    }

    private static void Entry(XmlWriter xml, string name, string address, SiteFrame frame, Action? more = null)
    {
        xml.WriteStartElement(name, Protocol);
        xml.WriteElementString("loc", Protocol, address);
        xml.WriteElementString("lastmod", Protocol, frame.DataAsOf.Iso);
        more?.Invoke();
        xml.WriteEndElement();
    }

    private static void Alternates(XmlWriter xml, string url, Address page, IReadOnlyList<LanguageLink> languages)
    {
        if (languages.Count == 1) return;
        foreach (var language in languages)
        {
            xml.WriteStartElement("link", Html);
            xml.WriteAttributeString("rel", "alternate");
            xml.WriteAttributeString("hreflang", language.Alternate);
            xml.WriteAttributeString("href", page.In(language.Folder).Below(url));
            xml.WriteEndElement();
        }
    }
}

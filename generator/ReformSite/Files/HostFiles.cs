using System.Text;
using System.Xml;
using ReformSite.Pages;
using ReformSite.Theming;
using ReformSite.Theming.Pages;

namespace ReformSite.Files;

/// <summary>What hosts and crawlers expect: sitemap.xml, robots.txt, .nojekyll, _headers.</summary>
public static class HostFiles
{
    /// <summary>The same policy stands in every page as a meta element; here it also reaches the files that are no pages.</summary>
    private const string Headers = """
        /*
          Content-Security-Policy: default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'
          Referrer-Policy: strict-origin-when-cross-origin
          Strict-Transport-Security: max-age=31536000
          X-Content-Type-Options: nosniff
          X-Frame-Options: DENY
        /assets/*
          Cache-Control: public, max-age=31536000, immutable
        /data/*
          Access-Control-Allow-Origin: *

        """;

    /// <param name="edition">The language of the content.</param>
    public static IEnumerable<FileJob> Jobs(Edition edition, IReadOnlyList<Address> pages)
    {
        if (edition.Settings.BaseUrl is { } url)
        {
            yield return SiteFiles.One("sitemap.xml", () => Sitemap(url, edition.Frame, pages));
            yield return SiteFiles.One("robots.txt", () => SiteFiles.Text($"User-agent: *\nAllow: /\n\nSitemap: {new Address("sitemap.xml").Below(url)}\n"));
        }
        else
        {
            yield return SiteFiles.One("robots.txt", () => SiteFiles.Text("User-agent: *\nAllow: /\n"));
        }
        yield return SiteFiles.One(".nojekyll", () => []);
        yield return SiteFiles.One("_headers", () => SiteFiles.Text(Headers.Replace("\r\n", "\n", StringComparison.Ordinal)));
    }

    /// <summary>Every page in every language; each names the others, as search engines ask for.</summary>
    private static byte[] Sitemap(string url, SiteFrame frame, IReadOnlyList<Address> pages)
    {
        const string ns = "http://www.sitemaps.org/schemas/sitemap/0.9", html = "http://www.w3.org/1999/xhtml";
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, new XmlWriterSettings { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(false) }))
        {
            xml.WriteStartElement("urlset", ns);
            if (frame.Languages.Count > 1) xml.WriteAttributeString("xmlns", "xhtml", null, html);
            foreach (var page in pages.Where(page => page != Addresses.NotFound))
            {
                foreach (var language in frame.Languages)
                {
                    xml.WriteStartElement("url", ns);
                    xml.WriteElementString("loc", ns, page.In(language.Folder).Below(url));
                    xml.WriteElementString("lastmod", ns, frame.DataAsOf.Iso);
                    if (frame.Languages.Count > 1) WriteAlternates(xml, html, url, page, frame.Languages);
                    xml.WriteEndElement();
                }
            }
            xml.WriteEndElement();
        }
        return [.. stream.ToArray(), (byte)'\n'];
    }

    private static void WriteAlternates(XmlWriter xml, string html, string url, Address page, IReadOnlyList<LanguageLink> languages)
    {
        foreach (var language in languages)
        {
            xml.WriteStartElement("link", html);
            xml.WriteAttributeString("rel", "alternate");
            xml.WriteAttributeString("hreflang", language.Alternate);
            xml.WriteAttributeString("href", page.In(language.Folder).Below(url));
            xml.WriteEndElement();
        }
    }
}

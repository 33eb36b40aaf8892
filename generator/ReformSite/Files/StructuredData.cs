using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using ReformSite.Pages;
using ReformSite.Theming;
using ReformSite.Theming.Pages;

namespace ReformSite.Files;

/// <summary>
/// What a page says to search engines and catalogues of data, in schema.org's words (JSON-LD): the site, the way down to the page, the open data.
/// Only what the page itself shows. Every address in it must be absolute, so there is none without a public address.
/// </summary>
[SuppressMessage("Reliability", "CA1001", Justification = "Its writer holds memory alone.")]
internal sealed class StructuredData
{
    private readonly ArrayBufferWriter<byte> _bytes = new();
    private readonly Utf8JsonWriter _json;

    /// <summary>One serves page after page.</summary>
    public StructuredData() => _json = new Utf8JsonWriter(_bytes, Options);

    /// <summary>Leaves Japanese as it is and escapes what HTML could read: no text can close the script it stands in.</summary>
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Writes what belongs at the end of the page's head; nothing where there is nothing to say. They are data: nothing in them runs, and the strictest policy lets them be.</summary>
    public void Write(PageModel page, Edition edition, PageWriter into)
    {
        if (edition.Settings.BaseUrl is not { } root || page is NotFoundPage) return;
        if (page is HomePage) Block(json => Site(json, root, edition));
        if (page.Crumbs.Count > 0 && edition.Theme.HasBreadcrumbData) Block(json => Crumbs(json, page.Crumbs, edition.Frame.Folder, root));
        if (page is DataPage data) Block(json => Dataset(json, data, root, edition));

        void Block(Action<Utf8JsonWriter> write)
        {
            _bytes.ResetWrittenCount();
            _json.Reset();
            write(_json);
            _json.Flush();
            into.Write("<script type=\"application/ld+json\">");
            into.WriteUtf8(_bytes.WrittenSpan);
            into.Write("</script>\n");
        }
    }

    private static void Site(Utf8JsonWriter json, string root, Edition edition)
    {
        Begin(json, "WebSite");
        json.WriteString("name", edition.Settings.Title);
        json.WriteString("url", Address.Home.In(edition.Frame.Folder).Below(root));
        json.WriteString("inLanguage", edition.Words.Tag);
        Organization(json, "publisher", edition);
        json.WriteEndObject();
    }

    private static void Crumbs(Utf8JsonWriter json, IReadOnlyList<Link> crumbs, string folder, string root)
    {
        Begin(json, "BreadcrumbList");
        json.WriteStartArray("itemListElement");
        for (var i = 0; i < crumbs.Count; i++)
        {
            json.WriteStartObject();
            json.WriteString("@type", "ListItem");
            json.WriteNumber("position", i + 1);
            json.WriteString("name", crumbs[i].Text);
            json.WriteString("item", crumbs[i].To.In(folder).Below(root));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Dataset(Utf8JsonWriter json, DataPage page, string root, Edition edition)
    {
        Begin(json, "Dataset");
        json.WriteString("name", edition.Words.Fill("say.data.title", ("plan", edition.Plan.Name)));
        json.WriteString("description", page.Description);
        json.WriteString("url", page.Address.In(edition.Frame.Folder).Below(root));
        json.WriteString("inLanguage", edition.Words.Tag);
        json.WriteBoolean("isAccessibleForFree", true);
        json.WriteString("dateModified", edition.Frame.DataAsOf.Iso);
        json.WriteString("temporalCoverage", $"{edition.Date(edition.Plan.Years[0].Begins).Iso}/{edition.Date(edition.Plan.Years[^1].Ends).Iso}");
        Organization(json, "creator", edition);
        License(json, edition.Frame.License);
        json.WriteStartArray("distribution");
        foreach (var file in page.Files)
        {
            json.WriteStartObject();
            json.WriteString("@type", "DataDownload");
            json.WriteString("name", file.Title);
            json.WriteString("contentUrl", file.To.Below(root));
            json.WriteString("encodingFormat", file.Format == "CSV" ? "text/csv" : "application/json");
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>By its address where it has one; a licence with a name alone is a work of that name.</summary>
    private static void License(Utf8JsonWriter json, LicenseLabel? license)
    {
        if (license?.Url is { } url) json.WriteString("license", url);
        else if (license is not null)
        {
            json.WriteStartObject("license");
            json.WriteString("@type", "CreativeWork");
            json.WriteString("name", license.Name);
            json.WriteEndObject();
        }
    }

    /// <summary>Not GovernmentOrganization: whoever publishes a plan may not be the city itself.</summary>
    private static void Organization(Utf8JsonWriter json, string property, Edition edition)
    {
        json.WriteStartObject(property);
        json.WriteString("@type", "Organization");
        json.WriteString("name", edition.Settings.Organization);
        json.WriteEndObject();
    }

    private static void Begin(Utf8JsonWriter json, string type)
    {
        json.WriteStartObject();
        json.WriteString("@context", "https://schema.org");
        json.WriteString("@type", type);
    }
}

using System.Text.Json;
using ReformSite.Pages;
using ReformSite.Sources;

namespace ReformSite.Files;

/// <summary>The descriptor of the open data: Frictionless Data Package 1 with Table Schema.</summary>
public static class DataPackage
{
    public static byte[] Write(Edition edition)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, PlanJson.Options))
        {
            json.WriteStartObject();
            json.WriteString("name", Slug(edition.Portal.Name));
            json.WriteString("title", edition.Settings.Title);
            json.WriteString("description", DataTypes.FormulaNote.In(edition.Words.Language));
            json.WriteString("profile", "tabular-data-package");
            json.WriteString("created", edition.Frame.DataAsOf.Iso + "T00:00:00Z");
            if (edition.Settings.BaseUrl is { } url) json.WriteString("homepage", url);
            if (edition.Frame.License is { } license)
            {
                json.WriteStartArray("licenses");
                json.WriteStartObject();
                json.WriteString("name", edition.Settings.License);
                json.WriteString("title", license.Name);
                if (license.Url is not null) json.WriteString("path", license.Url);
                json.WriteEndObject();
                json.WriteEndArray();
            }
            json.WriteStartArray("resources");
            foreach (var table in OpenData.Tables(edition)) Write(json, table, edition);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return [.. stream.ToArray(), (byte)'\n'];
    }

    private static void Write(Utf8JsonWriter json, Table table, Edition edition)
    {
        json.WriteStartObject();
        json.WriteString("name", table.Sheet.Name);
        json.WriteString("path", table.Sheet.Name + ".csv");
        json.WriteString("title", edition.Words["say.data." + table.Sheet.Name]);
        json.WriteString("profile", "tabular-data-resource");
        json.WriteString("format", "csv");
        json.WriteString("mediatype", "text/csv");
        json.WriteString("encoding", "utf-8");
        json.WriteStartObject("schema");
        json.WriteStartArray("fields");
        foreach (var column in table.Sheet.Columns) Field(json, column.Name, column.English, DataTypes.Of(column), column.Meaning.In(edition.Words.Language), column.Required);
        foreach (var name in table.ExtraColumns) Field(json, name, name, "string", edition.Words["say.data.extra"], required: false);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Field(Utf8JsonWriter json, string name, string title, string type, string description, bool required)
    {
        json.WriteStartObject();
        json.WriteString("name", name);
        json.WriteString("title", title);
        json.WriteString("type", type);
        json.WriteString("description", description);
        if (required && type != "number")
        {
            json.WriteStartObject("constraints");
            json.WriteBoolean("required", true);
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    /// <summary>Package names are lower-case ASCII with <c>-_.</c>.</summary>
    private static string Slug(string name)
    {
        var slug = string.Concat(name.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' ? c : '-'));
        return slug.Trim('-').Length == 0 ? "plan" : slug;
    }
}

using System.Text.Json;
using ReformSite.Pages;
using ReformSite.Plan;
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
            json.WriteString("description", $"{RecordComposer.DescriptionOfData(edition)}\n\n{DataTypes.Notes(edition.Words.Language)}");
            json.WriteString("profile", "tabular-data-package");
            json.WriteString("created", edition.Frame.DataAsOf.Iso + "T00:00:00Z");
            if (edition.Settings.BaseUrl is { } url) json.WriteString("homepage", url);
            if (edition.Frame.License is { } license)
            {
                json.WriteStartArray("licenses");
                json.WriteStartObject();
                // A licence needs a name without blanks, or a path; one of the city's own stands on the page of the data.
                if (edition.Settings.License!.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '.' or '_')) json.WriteString("name", edition.Settings.License);
                json.WriteString("title", license.Name);
                json.WriteString("path", license.Url ?? "index.html");
                json.WriteEndObject();
                json.WriteEndArray();
            }
            json.WriteStartArray("resources");
            foreach (var table in OpenData.Tables(edition)) Write(json, table.Sheet, table.ExtraColumns, edition);
            Write(json, DataDescription.Codes, [], edition);
            Write(json, DataDescription.Columns, [], edition);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return [.. stream.ToArray(), (byte)'\n'];
    }

    private static void Write(Utf8JsonWriter json, Sheet sheet, IReadOnlyList<string> extraColumns, Edition edition)
    {
        var codes = CodeLists.Of(edition.Plan);
        json.WriteStartObject();
        json.WriteString("name", sheet.Name);
        json.WriteString("path", sheet.FileName);
        json.WriteString("title", edition.Words["say.data." + sheet.Name]);
        json.WriteString("profile", "tabular-data-resource");
        json.WriteString("format", "csv");
        json.WriteString("mediatype", "text/csv");
        json.WriteString("encoding", "utf-8");
        json.WriteStartObject("schema");
        json.WriteStartArray("fields");
        foreach (var column in sheet.Columns) Field(json, column, [.. codes.Where(code => code.Column == column).Select(code => code.Value)], edition);
        foreach (var name in extraColumns) Field(json, new Column(FormulaGuard.Put(name), name, false, DataTypes.ExtraMeaning), [], edition);
        json.WriteEndArray();
        Texts(json, "missingValues", ["", .. Normal.Dashes.Select(dash => dash.ToString())]);
        if (DataTypes.KeyOf(sheet) is { Count: > 0 } key) Texts(json, "primaryKey", key.Select(column => column.Name));
        if (sheet != Sheets.Initiatives.Sheet && sheet.Columns.Contains(Sheets.Results.Id)) References(json, Sheets.Initiatives.Sheet.Name, Sheets.Initiatives.Id.Name);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Field(Utf8JsonWriter json, Column column, IReadOnlyList<string> codes, Edition edition)
    {
        json.WriteStartObject();
        json.WriteString("name", column.Name);
        json.WriteString("title", column.English);
        json.WriteString("type", DataTypes.Of(column));
        json.WriteString("description", column.Meaning.In(edition.Words.Language));
        json.WriteStartObject("constraints");
        json.WriteBoolean("required", DataTypes.IsRequired(column));
        if (column == Sheets.Initiatives.Id) json.WriteBoolean("unique", true);
        if (column == Sheets.Initiatives.Lifecycle)
            json.WriteString("pattern", $"({string.Join('|', codes.Select(code => code == CodeLists.Merged ? code + ":[A-Za-z0-9][A-Za-z0-9_-]*" : code))})");
        else if (codes.Count > 0) Texts(json, "enum", codes);
        if (column == Sheets.Results.Year || column == Sheets.Indicators.Year)
        {
            json.WriteNumber("minimum", edition.Plan.Years[0].Year);
            json.WriteNumber("maximum", edition.Plan.Years[^1].Year);
        }
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void References(Utf8JsonWriter json, string resource, string field)
    {
        json.WriteStartArray("foreignKeys");
        json.WriteStartObject();
        json.WriteString("fields", field);
        json.WriteStartObject("reference");
        json.WriteString("resource", resource);
        json.WriteString("fields", field);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void Texts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }

    /// <summary>Package names are lower-case ASCII with <c>-_.</c>.</summary>
    private static string Slug(string name)
    {
        var slug = string.Concat(name.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' ? c : '-'));
        return slug.Trim('-').Length == 0 ? "plan" : slug;
    }
}

using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ReformSite.Sources;

/// <summary>
/// The one file that knows the form of a snapshot: a head, then one line per source file and per record, so that a comparison of two of them by
/// line reads well.
/// </summary>
public static class SnapshotJson
{
    /// <summary>Version of the form. A file of another version is refused, as its values might mean something else.</summary>
    private const int Schema = 1;

    private const string IdName = "initiative_id", YearName = "fiscal_year", IndicatorName = "indicator";

    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(Snapshot snapshot)
    {
        var text = new StringBuilder("{\n");
        text.Append(CultureInfo.InvariantCulture, $"\"schema\": {Schema},\n\"date\": {Quoted(Iso(snapshot.Date))},\n");
        if (snapshot.Note is { } note) text.Append(CultureInfo.InvariantCulture, $"\"note\": {Quoted(note)},\n");
        text.Append(CultureInfo.InvariantCulture, $"\"data_as_of\": {Quoted(Iso(snapshot.DataAsOf))},\n\"sources\": [\n");
        text.AppendJoin(",\n", snapshot.Sources.Select(source => Line(json =>
        {
            json.WriteString("file", source.File);
            json.WriteString("sha256", source.Sha256);
        })));
        text.Append("\n],\n\"records\": [\n");
        text.AppendJoin(",\n", snapshot.Records.Select(record => Line(json => Write(json, record))));
        return text.Append("\n]\n}\n").ToString();
    }

    /// <exception cref="FormatException">The text is no snapshot of this version; the message says why, in English.</exception>
    public static Snapshot Read(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            var root = document.RootElement;
            if (root.GetProperty("schema").GetInt32() is var schema and not Schema) throw new FormatException($"schema {schema}");
            var records = root.GetProperty("records").EnumerateArray().Select(Record).ToList();
            if (records.GroupBy(record => record.Key.Compared).FirstOrDefault(same => same.Count() > 1) is { } twice) throw new FormatException($"two records of {twice.Key.Table} for {twice.Key.Id}");
            return new Snapshot(
                Date(root, "date"), root.TryGetProperty("note", out var note) ? note.GetString() : null, Date(root, "data_as_of"),
                [.. root.GetProperty("sources").EnumerateArray().Select(source => new SourceDigest(source.GetProperty("file").GetString()!, source.GetProperty("sha256").GetString()!))],
                records);
        }
        catch (Exception mistake) when (mistake is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new FormatException(mistake.Message, mistake);
        }
    }

    public static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static void Write(Utf8JsonWriter json, SnapshotRecord record)
    {
        json.WriteString("table", record.Key.Table);
        json.WriteString(IdName, record.Key.Id);
        if (record.Key.Indicator.Length > 0) json.WriteString(IndicatorName, record.Key.Indicator);
        if (record.Key.Year is { } year) json.WriteNumber(YearName, year);
        foreach (var (column, value) in record.Values) json.WriteString(column, value);
    }

    private static SnapshotRecord Record(JsonElement line)
    {
        var (table, id, indicator, year) = ("", "", "", default(int?));
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var member in line.EnumerateObject())
        {
            if (member.Name == "table") table = member.Value.GetString() ?? "";
            else if (member.Name == IdName) id = member.Value.GetString() ?? "";
            else if (member.Name == IndicatorName) indicator = member.Value.GetString() ?? "";
            else if (member.Name == YearName) year = member.Value.GetInt32();
            else if (member.Value.GetString() is { } value) values[member.Name] = value;
        }
        return table.Length > 0 && id.Length > 0 ? new SnapshotRecord(new RecordKey(table, id, year, indicator), values) : throw new FormatException("a record without table or initiative_id");
    }

    private static DateOnly Date(JsonElement root, string name) => DateOnly.ParseExact(root.GetProperty(name).GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Quoted(string text) => $"\"{JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text)}\"";

    private static string Line(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Compact))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(stream.GetBuffer().AsSpan(0, (int)stream.Length));
    }
}

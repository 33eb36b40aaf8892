using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using ReformSite.Pages;
using ReformSite.Plan;
using ReformSite.Sources;

namespace ReformSite.Files;

/// <summary>The whole plan as JSON: what the pages show, for programs. Absent values are absent, never 0 or "". Its form is a promise: plan.schema.json.</summary>
public static class PlanJson
{
    /// <summary>Published beside plan.json, which names it; the same for every city.</summary>
    public const string SchemaName = "plan.schema.json";

    public static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Bytes. A writer keeps all it has until it is told: whoever has so many pending flushes it, or a large plan would be in memory once more.</summary>
    internal const int Piece = 1 << 15;

    public static byte[] Schema()
    {
        using var resource = typeof(PlanJson).Assembly.GetManifestResourceStream(SchemaName)!;
        using var reader = new StreamReader(resource);
        return SiteFiles.Text(reader.ReadToEnd().ReplaceLineEndings("\n"));
    }

    public static void Write(Edition edition, Stream stream)
    {
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            var plan = edition.Plan;
            json.WriteStartObject();
            json.WriteString("$schema", SchemaName);
            json.WriteString("title", edition.Settings.Title);
            json.WriteString("organization", edition.Settings.Organization);
            json.WriteString("plan", plan.Name);
            Text(json, "license", edition.Settings.License);
            json.WriteString("data_as_of", edition.Frame.DataAsOf.Iso);
            json.WriteNumber("first_year", plan.Years[0].Year);
            json.WriteNumber("last_year", plan.Years[^1].Year);
            Write(json, "evaluation_scale", plan.YearEndScale);
            if (plan.HasMidtermCriteria) Write(json, "midterm_evaluation_scale", plan.MidtermScale);
            json.WriteStartArray("policies");
            foreach (var policy in plan.Policies) Write(json, policy, edition);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        stream.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter json, string name, Scale scale)
    {
        json.WriteStartArray(name);
        foreach (var level in scale.Levels)
        {
            json.WriteStartObject();
            json.WriteString("code", level.Code);
            json.WriteString("label", level.Label);
            json.WriteBoolean("achieved", level.Achieved);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Policy policy, Edition edition)
    {
        json.WriteStartObject();
        json.WriteString("no", policy.No);
        json.WriteString("name", policy.Name);
        json.WriteStartArray("measures");
        foreach (var measure in policy.Measures)
        {
            json.WriteStartObject();
            Text(json, "no", measure.No);
            json.WriteString("name", measure.Name);
            json.WriteStartArray("initiatives");
            foreach (var initiative in measure.Initiatives)
            {
                Write(json, initiative, edition);
                if (json.BytesPending > Piece) json.Flush();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Initiative initiative, Edition edition)
    {
        json.WriteStartObject();
        json.WriteString("id", initiative.Id);
        json.WriteString("title", initiative.Title);
        json.WriteString("department", initiative.Department);
        json.WriteStartArray("related_departments");
        foreach (var name in initiative.Related) json.WriteStringValue(name);
        json.WriteEndArray();
        Text(json, "background", initiative.Background);
        Text(json, "first_year_action", initiative.FirstYearAction);
        Text(json, "numeric_target", initiative.NumericTarget);
        Text(json, "vision", initiative.Vision);
        Text(json, "plain_summary", initiative.PlainSummary);
        Text(json, "lifecycle", initiative.Lifecycle?.Kind.ToString().ToLowerInvariant());
        Text(json, "merged_into", initiative.Lifecycle?.MergedInto is { } into ? edition.Find(into)!.Id : null);
        if (initiative.Lifecycle?.EndYear is { } endYear) json.WriteNumber("end_year", endYear.Year);
        Text(json, "lifecycle_reason", initiative.Lifecycle?.Reason);
        json.WriteStartArray("reports");
        foreach (var report in initiative.Reports) Write(json, report);
        json.WriteEndArray();
        json.WriteStartArray("indicators");
        foreach (var indicator in initiative.Indicators) Write(json, indicator);
        json.WriteEndArray();
        json.WriteStartArray("corrections");
        foreach (var correction in initiative.Corrections) Write(json, correction);
        json.WriteEndArray();
        if (initiative.Extra.Count > 0)
        {
            json.WriteStartObject("other_columns");
            foreach (var (name, cell) in initiative.Extra) Text(json, name, cell);
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, YearReport report)
    {
        json.WriteStartObject();
        json.WriteNumber("fiscal_year", report.Year.Year);
        Text(json, "plan", report.Plan);
        json.WriteString("midterm_state", Reports.KindOf(report.Midterm));
        Text(json, "midterm_progress", report.MidtermProgress);
        Text(json, "midterm_evaluation", report.MidtermEvaluation?.Code);
        json.WriteString("year_end_state", Reports.KindOf(report.YearEnd));
        Text(json, "year_end_result", report.Result);
        Text(json, "effect", report.Effect?.Written);
        if (report.Effect?.Value is { } value)
        {
            Number(json, "effect_value", value);
            json.WriteString("effect_unit", report.Effect.Unit);
        }
        if (report.Effect is { Kind: not EffectKind.Unspecified } effect) json.WriteString("effect_kind", effect.Kind == EffectKind.OneYear ? "one_year" : "continuing");
        Text(json, "year_end_evaluation", report.Evaluation?.Code);
        Text(json, "review_comment", report.ReviewComment);
        Text(json, "next_step", report.NextStep);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Indicator indicator)
    {
        json.WriteStartObject();
        json.WriteString("name", indicator.Name);
        json.WriteString("unit", indicator.Unit);
        json.WriteString("target_kind", indicator.Kind switch
        {
            TargetKind.EveryYear => "every_year",
            TargetKind.Cumulative => "cumulative",
            TargetKind.EndOfPlan => "end_of_plan",
            _ => "yearly_increase",
        });
        json.WriteString("direction", indicator.LessIsBetter ? "less" : "more");
        if (indicator.Baseline is { } baseline) Number(json, "baseline", baseline);
        if (indicator.BaselineYear is { } baselineYear) json.WriteNumber("baseline_year", baselineYear.Year);
        json.WriteStartArray("years");
        for (var i = 0; i < indicator.Years.Count; i++)
        {
            var year = indicator.Years[i];
            json.WriteStartObject();
            json.WriteNumber("fiscal_year", year.Year.Year);
            if (year.Target is { } target) Number(json, "target", target);
            if (year.Actual is { } actual) Number(json, "actual", actual);
            if (Achievement.Of(indicator, i).Ratio is { } ratio) Number(json, "achievement", Math.Round(ratio, 4, MidpointRounding.AwayFromZero));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Correction correction)
    {
        json.WriteStartObject();
        json.WriteString("date", correction.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        if (correction.Year is { } year) json.WriteNumber("fiscal_year", year.Year);
        json.WriteString("item", correction.Item);
        Text(json, "before", correction.Before.Text);
        Text(json, "after", correction.After.Text);
        Text(json, "reason", correction.Reason.Text);
        json.WriteEndObject();
    }

    /// <summary>A <c>decimal</c> remembers zeros behind the point that mean nothing to a program: 1.3百万円 would be 1300000.0.</summary>
    private static void Number(Utf8JsonWriter json, string name, decimal value)
    {
        json.WritePropertyName(name);
        json.WriteRawValue(Numbers.Plain(value));
    }

    private static void Text(Utf8JsonWriter json, string name, Cell? cell) => Text(json, name, cell is { IsDash: false } written ? CellText.Of(written.Text) : null);

    private static void Text(Utf8JsonWriter json, string name, string? text)
    {
        // A cell with nothing but a tag in it says nothing.
        if (!string.IsNullOrEmpty(text)) json.WriteString(name, text);
    }
}

using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;

namespace ReformSite.Tests.Pages;

/// <summary>plan.json has the form that plan.schema.json promises, from the fullest portal to the poorest.</summary>
[Collection(nameof(BothPortals))]
public class PlanSchemaTests(BothPortals portals)
{
    [Theory]
    [MemberData(nameof(BothPortals.All), MemberType = typeof(BothPortals))]
    public void Plan_json_keeps_its_schema(string portal) => Assert.Equal([], Findings(portals.Folder(portal)));

    [Fact]
    public void So_does_the_plan_of_a_portal_with_one_initiative_and_nothing_else()
    {
        using var portal = new SmallPortal { Due = "{}" };
        Assert.Equal([], Findings(portal.Publish()));
    }

    [Fact]
    public void So_does_a_plan_with_everything_in_it()
    {
        using var portal = new SmallPortal { More = "license: PDL-1.0" }
            .Table("initiatives.csv", SmallPortal.Heads + ",関連部署,数値目標,状態,状態の理由,終了年度,備考", "K1,1,政策,施策,取組,広報課,総務課・各関係課,—,統合:K2,理由,R4,メモ", "K2,1,政策,2) 施策,別の取組,広報課,,,休止,,,—", "K3,2,政策,施策,取組,広報課,,,完了,,,", "K4,2,政策,施策,取組,広報課,,,中止,,,")
            .Table("results.csv", "取組番号,年度,取組計画,中間進捗,中間評価,年度末実績,実績効果額,効果の種類,年度末評価,委員会意見,次年度の対応", "K1,R3,計画,進捗,3,実績,△1.50百万円,単年度,5,意見,対応", "K2,R3,,,,,12,継続,,,", "K2,R4,,,,,該当なし,,,,")
            .Table("indicators.csv", "取組番号,指標名,単位,目標の種類,方向,基準値,基準年度,年度,目標値,実績値", "K1,一,,毎年度,減,5,R2,R3,3,-4.5", "K1,二,件,純増,,,,R3,1,", "K2,三,件,累計,,,,R3,,", "K2,四,件,期末,増,1,R2,R7,3,2")
            .Table("corrections.csv", "訂正日,取組番号,年度,項目,訂正前,訂正後,理由", "2024-08-02,K1,R3,部数,1,2,数え間違い。", "2024-07-01,K1,,担当部署,,,");
        Assert.Equal([], Findings(portal.Publish()));
    }

    /// <summary>The schema is at work: it notices what it does not describe, and a word that is none of its own.</summary>
    [Theory]
    [InlineData("\"data_as_of\": \"2025-12-15\"", "\"data_as_of\": \"2025年12月15日\"")]
    [InlineData("\"first_year\": 2021", "\"first_year\": \"R3\"")]
    [InlineData("\"midterm_state\": \"published\"", "\"midterm_state\": \"公表済み\"")]
    [InlineData("\"policies\":", "\"note\": \"\",\n  \"policies\":")]
    public void A_plan_that_breaks_the_schema_is_found(string good, string broken)
    {
        var plan = File.ReadAllText(Path.Combine(portals.Folder("sample"), "data", "plan.json"));
        Assert.Contains(good, plan, StringComparison.Ordinal);
        Assert.NotEmpty(Findings(Schema(portals.Folder("sample")), plan.Replace(good, broken, StringComparison.Ordinal)));
    }

    /// <summary>Everything the schema describes has its meaning in both languages.</summary>
    [Fact]
    public void Every_property_is_explained_in_Japanese_and_English()
    {
        var schema = JsonNode.Parse(File.ReadAllText(Path.Combine(portals.Folder("konan"), "data", "plan.schema.json")))!;
        var properties = new[] { schema }.Concat(schema["$defs"]!.AsObject().Select(definition => definition.Value!)).Select(part => part["properties"]).OfType<JsonObject>().SelectMany(part => part).ToList();
        Assert.True(properties.Count > 50);
        Assert.All(properties, property => Assert.Matches(@"[\p{IsHiragana}\p{IsKatakana}\p{IsCJKUnifiedIdeographs}].* / [\x20-\x7E]+$", property.Value!["description"]?.GetValue<string>() ?? property.Key));
    }

    private static List<string> Findings(string folder)
    {
        var plan = File.ReadAllText(Path.Combine(folder, "data", "plan.json"));
        return Findings(Schema(folder), plan);
    }

    /// <summary>The schema that plan.json names, beside it.</summary>
    private static JsonSchema Schema(string folder)
    {
        using var plan = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "data", "plan.json")));
        return JsonSchema.FromText(File.ReadAllText(Path.Combine(folder, "data", plan.RootElement.GetProperty("$schema").GetString()!)));
    }

    private static List<string> Findings(JsonSchema schema, string plan)
    {
        using var json = JsonDocument.Parse(plan);
        var result = schema.Evaluate(json.RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List });
        return result.IsValid ? [] : [.. (result.Details ?? []).Where(detail => detail.Errors is not null).SelectMany(detail => detail.Errors!.Select(error => $"{detail.InstanceLocation}: {error.Value}")), "not valid"];
    }
}

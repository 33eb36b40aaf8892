using System.Text.Json;

namespace ReformSite.Tests.Pages;

/// <summary>plan.json is the whole plan: what the pages show of an initiative, programs find too.</summary>
public class PlanJsonTests
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void Lifecycle_corrections_and_columns_of_the_city_s_own_are_there()
    {
        using var portal = new SmallPortal()
            .Table("initiatives.csv", SmallPortal.Heads + ",状態,状態の理由,終了年度,備考", "K1,1,政策,施策,取組,広報課,完了,目標を達した。,R4,メモ", "K2,1,政策,施策,別の取組,広報課,,,,—")
            .Table("corrections.csv", "訂正日,取組番号,年度,項目,訂正前,訂正後,理由", "2024年8月2日,K1,R3,部数,1,2,数え間違い。", "2024/7/1,K1,,担当部署,,広報課,");
        var (first, second) = Initiatives(portal);
        Assert.Equal(("completed", "目標を達した。", 2022), (Text(first, "lifecycle"), Text(first, "lifecycle_reason"), first.GetProperty("end_year").GetInt32()));
        Assert.Equal("メモ", Text(first.GetProperty("other_columns"), "備考"));
        Assert.Equal(
            ["""{"date":"2024-08-02","fiscal_year":2021,"item":"部数","before":"1","after":"2","reason":"数え間違い。"}""", """{"date":"2024-07-01","item":"担当部署","after":"広報課"}"""],
            first.GetProperty("corrections").EnumerateArray().Select(Compact));
        Assert.False(second.TryGetProperty("lifecycle_reason", out _) || second.TryGetProperty("end_year", out _));
        Assert.Empty(second.GetProperty("corrections").EnumerateArray());
    }

    [Theory]
    [InlineData("1.3百万円", "1300000")]
    [InlineData("2.50千円", "2500")]
    [InlineData("1.50件", "1.5")]
    [InlineData("△0.10%", "-0.1")]
    [InlineData("100件", "100")]
    [InlineData("0件", "0")]
    public void A_number_has_no_zeros_that_mean_nothing(string written, string number)
    {
        using var portal = new SmallPortal().Table("results.csv", "取組番号,年度,実績効果額", $"K1,R3,{written}");
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(portal.Publish(), "data", "plan.json")));
        Assert.Equal(number, Only(json).GetProperty("reports")[0].GetProperty("effect_value").GetRawText());
    }

    private static (JsonElement First, JsonElement Second) Initiatives(SmallPortal portal)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(portal.Publish(), "data", "plan.json")));
        var all = Of(json).EnumerateArray().Select(initiative => initiative.Clone()).ToList();
        return (all[0], all[1]);
    }

    private static JsonElement Only(JsonDocument json) => Assert.Single(Of(json).EnumerateArray());

    private static JsonElement Of(JsonDocument json) => json.RootElement.GetProperty("policies")[0].GetProperty("measures")[0].GetProperty("initiatives");

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();

    private static string Compact(JsonElement element) => JsonSerializer.Serialize(element, Readable);
}

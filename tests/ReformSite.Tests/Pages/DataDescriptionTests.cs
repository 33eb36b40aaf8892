using System.Text.Json;
using ReformSite.Problems;
using ReformSite.Sources;

namespace ReformSite.Tests.Pages;

/// <summary>The tables that explain the open data: every published column in both languages, every code that is used.</summary>
[Collection(nameof(BothPortals))]
public class DataDescriptionTests(BothPortals portals)
{
    private static readonly string[] Tables = ["initiatives.csv", "results.csv", "indicators.csv", "corrections.csv", "codes.csv", "columns.csv"];

    public static TheoryData<string> All => BothPortals.All;

    [Theory]
    [MemberData(nameof(All))]
    public void Columns_csv_explains_every_published_column_in_both_languages(string portal)
    {
        var described = Rows(portal, "columns.csv");
        foreach (var table in Tables)
        {
            var header = File.ReadLines(Path.Combine(portals.Folder(portal), "data", table)).First().TrimStart('\uFEFF').Split(',');
            Assert.Equal(header, described.Where(row => row["ファイル"] == table).Select(row => row["列"]));
        }
        Assert.All(described, row => Assert.True(row["意味"].Length > 0 && row["英語の意味"].Length > 0, row["列"]));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Codes_csv_has_every_code_of_the_tables(string portal)
    {
        var codes = Rows(portal, "codes.csv").ToLookup(row => row["列"], row => row["コード"]);
        foreach (var (table, column) in new[] { ("initiatives.csv", "状態"), ("results.csv", "中間評価"), ("results.csv", "効果の種類"), ("results.csv", "年度末評価"), ("indicators.csv", "目標の種類"), ("indicators.csv", "方向") })
            Assert.Subset(codes[column].ToHashSet(), Rows(portal, table).Select(row => row[column].Split(':')[0]).Where(code => code.Length > 0).ToHashSet());
    }

    [Fact]
    public void Codes_csv_joins_the_tables_with_plan_json_and_tells_what_counts_as_achieved()
    {
        var codes = Rows("sample", "codes.csv").Select(row => $"{row["列"]} {row["コード"]} {row["plan.jsonの値"]} {row["意味"]} {row["達成"]}").ToList();
        Assert.Contains("年度末評価 3 3 目標達成できた true", codes);
        Assert.Contains("年度末評価 2 2 目標達成に届かなかった false", codes);
        // The sample city publishes no criterion for midterm.
        Assert.Contains("中間評価 3 3 基準は公表されていない ", codes);
        using var plan = JsonDocument.Parse(File.ReadAllText(Path.Combine(portals.Folder("sample"), "data", "plan.json")));
        var json = Rows("sample", "codes.csv").ToLookup(row => row["列"], row => row["plan.jsonの値"]);
        foreach (var initiative in plan.RootElement.GetProperty("policies").EnumerateArray().SelectMany(policy => policy.GetProperty("measures").EnumerateArray()).SelectMany(measure => measure.GetProperty("initiatives").EnumerateArray()))
        {
            if (initiative.TryGetProperty("lifecycle", out var lifecycle)) Assert.Contains(lifecycle.GetString(), json["状態"]);
            foreach (var report in initiative.GetProperty("reports").EnumerateArray())
                if (report.TryGetProperty("effect_kind", out var kind)) Assert.Contains(kind.GetString(), json["効果の種類"]);
            foreach (var indicator in initiative.GetProperty("indicators").EnumerateArray())
            {
                Assert.Contains(indicator.GetProperty("target_kind").GetString(), json["目標の種類"]);
                Assert.Contains(indicator.GetProperty("direction").GetString(), json["方向"]);
            }
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_page_offers_both_and_shows_the_codes(string portal)
    {
        var page = BothPortals.Read(portals.Folder(portal), "data", "index.html");
        foreach (var file in Directory.GetFiles(Path.Combine(portals.Folder(portal), "data")).Select(path => Path.GetFileName(path)!).Where(name => name is not ("index.html" or "SHA256SUMS")))
            Assert.Contains(page.QuerySelectorAll("a[download]"), link => link.TextContent == file);
        var shown = page.QuerySelectorAll("table").Single(table => table.QuerySelector("caption")!.Id == "codes-c").QuerySelectorAll("tbody tr")
            .Select(row => string.Join('|', row.Children.Take(3).Select(cell => cell.TextContent)));
        Assert.Equal(Rows(portal, "codes.csv").Select(row => $"{row["列"]}|{row["コード"]}|{row["意味"]}"), shown);
    }

    [Fact]
    public void The_citation_names_who_what_when_and_where()
    {
        var cited = BothPortals.Read(portals.Folder("sample"), "data", "index.html").QuerySelector("[aria-labelledby=cite-h]")!.TextContent;
        Assert.Contains("みずほ野市「行政改革 五年の約束」（基準日 2025年12月15日）、https://mizuhono.example/gyokaku/data/", cited, StringComparison.Ordinal);
        using var portal = new SmallPortal();
        Assert.Contains("ある市「ある市の約束」（基準日 2025年7月1日）", BothPortals.Read(portal.Publish(), "data", "index.html").QuerySelector("[aria-labelledby=cite-h]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_licence_of_the_city_s_own_is_named_on_the_page_and_in_the_descriptor()
    {
        using var portal = new SmallPortal { More = "license: ある市 利用規約" };
        var folder = portal.Publish();
        Assert.Contains("ある市 利用規約", BothPortals.Read(folder, "data", "index.html").QuerySelector("[aria-labelledby=terms-h]")!.TextContent, StringComparison.Ordinal);
        using var package = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "data", "datapackage.json")));
        var license = Assert.Single(package.RootElement.GetProperty("licenses").EnumerateArray());
        Assert.Equal(("ある市 利用規約", "index.html", false), (license.GetProperty("title").GetString(), license.GetProperty("path").GetString(), license.TryGetProperty("name", out _)));
    }

    [Fact]
    public void What_describes_an_indicator_stands_in_each_of_its_rows()
    {
        using var portal = new SmallPortal().Table("indicators.csv", "取組番号,指標名,単位,目標の種類,方向,基準値,基準年度,年度,目標値,実績値", "K1,部数,部,累 計,減,90,R2,R3,80,85", "K1,部 数,,,,,,R4,70,—");
        Assert.Equal(["K1,部数,部,累計,減,90,2020,2021,80,85", "K1,部数,部,累計,減,90,2020,2022,70,"], File.ReadLines(Path.Combine(portal.Publish(), "data", "indicators.csv")).Skip(1));
    }

    private List<Dictionary<string, string>> Rows(string portal, string table)
    {
        var text = File.ReadAllText(Path.Combine(portals.Folder(portal), "data", table)).TrimStart('\uFEFF');
        var rows = CsvRows.Read(text, ',', new SourceFile(table, table), new ProblemList())!;
        return [.. rows.Skip(1).Where(row => row.Cells.Length > 1).Select(row => rows[0].Cells.Zip(row.Cells).ToDictionary(cell => cell.First, cell => cell.Second))];
    }
}

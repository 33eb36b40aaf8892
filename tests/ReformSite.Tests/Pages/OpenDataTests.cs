using System.Text;
using System.Text.Json;
using ReformSite.Plan;
using ReformSite.Problems;
using ReformSite.Sources;
using ReformSite.Tests.House;

namespace ReformSite.Tests.Pages;

/// <summary>The published data: what Excel opens, what programs read, and what would give the same site again.</summary>
[Collection(nameof(BothPortals))]
public class OpenDataTests(BothPortals portals)
{
    private static readonly string[] Tables = ["initiatives.csv", "results.csv", "indicators.csv", "corrections.csv"];

    public static TheoryData<string> All => BothPortals.All;

    [Theory]
    [MemberData(nameof(All))]
    public void A_table_begins_with_a_BOM_and_ends_its_lines_as_Excel_does(string portal)
    {
        foreach (var table in Tables)
        {
            var bytes = File.ReadAllBytes(Path.Combine(portals.Folder(portal), "data", table));
            Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
            Assert.Equal("\r\n"u8.ToArray(), bytes[^2..]);
            Assert.DoesNotMatch(@"[^\r]\n", WithoutQuoted(Encoding.UTF8.GetString(bytes)));
        }
    }

    /// <summary>The plan is what was published, wherever in the files it stands and however it was typed.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public void Published_tables_give_the_same_plan_again(string portal)
    {
        using var again = new TemporaryFolder();
        foreach (var table in Tables) File.Copy(Path.Combine(portals.Folder(portal), "data", table), again.At(table));
        File.Copy(Repository.At("content", portal, "site.yaml"), again.At("site.yaml"));
        Assert.Equal(Told(Repository.At("content", portal)), Told(again.Path));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_descriptor_names_files_and_columns_that_are_there(string portal)
    {
        using var package = JsonDocument.Parse(File.ReadAllText(Path.Combine(portals.Folder(portal), "data", "datapackage.json")));
        Assert.Matches("^[a-z0-9-_.]+$", package.RootElement.GetProperty("name").GetString());
        foreach (var resource in package.RootElement.GetProperty("resources").EnumerateArray())
        {
            var header = File.ReadLines(Path.Combine(portals.Folder(portal), "data", resource.GetProperty("path").GetString()!)).First();
            Assert.Equal(header.Split(','), resource.GetProperty("schema").GetProperty("fields").EnumerateArray().Select(field => field.GetProperty("name").GetString()));
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_page_on_data_counts_the_rows_that_are_there(string portal)
    {
        var page = BothPortals.Read(portals.Folder(portal), "data", "index.html");
        foreach (var table in Tables)
        {
            var row = page.QuerySelectorAll("table tr").Single(row => row.QuerySelector("th a")?.TextContent == table);
            var lines = WithoutQuoted(File.ReadAllText(Path.Combine(portals.Folder(portal), "data", table))).Split("\r\n").Length - 2;
            Assert.Equal($"{lines}件", row.QuerySelectorAll("td")[1].TextContent);
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_page_on_data_names_formats_and_explains_the_apostrophe(string portal)
    {
        var page = BothPortals.Read(portals.Folder(portal), "data", "index.html");
        Assert.Equal("形式", page.QuerySelector("table thead tr")!.LastElementChild!.TextContent);
        Assert.All(page.QuerySelector("table")!.QuerySelectorAll("tbody tr"), row => Assert.Contains(
            row.QuerySelector("th")!.TextContent.EndsWith(".csv", StringComparison.Ordinal) ? "CSV" : "JSON", row.LastElementChild!.TextContent, StringComparison.Ordinal));
        using var package = JsonDocument.Parse(File.ReadAllText(Path.Combine(portals.Folder(portal), "data", "datapackage.json")));
        var note = package.RootElement.GetProperty("description").GetString()!.Split("\n\n")[^1];
        Assert.Contains("アポストロフィ", note, StringComparison.Ordinal);
        Assert.Contains(note, page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("=HYPERLINK(1)")]
    [InlineData("@SUM(A1)")]
    [InlineData("+1+1")]
    [InlineData("-2+3")]
    [InlineData("＝1+1")]
    [InlineData("＋1+1")]
    [InlineData("＠SUM")]
    [InlineData("－2＋3")]
    [InlineData("-2件")]
    public void A_text_that_Excel_would_run_is_defused(string text)
    {
        // A city that writes such an apostrophe itself means the same by it.
        using var portal = new SmallPortal().Table("results.csv", $"取組番号,年度,年度末実績,{text}", $"K1,R3,\"\t{text}\",'{text}");
        var lines = File.ReadAllLines(Path.Combine(portal.Publish(), "data", "results.csv"));
        Assert.EndsWith($",'{text}", lines[0], StringComparison.Ordinal);
        Assert.Contains($",'{text},", lines[1], StringComparison.Ordinal);
        Assert.EndsWith($",'{text}", lines[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-5")]
    [InlineData("+5")]
    [InlineData("△5")]
    [InlineData("-")]
    [InlineData("—")]
    [InlineData("－")]
    public void A_number_or_a_dash_stays_as_it_is(string text)
    {
        using var portal = new SmallPortal().Table("results.csv", "取組番号,年度,年度末実績", $"K1,R3,{text}");
        Assert.Contains($",{text},", File.ReadAllLines(Path.Combine(portal.Publish(), "data", "results.csv"))[1], StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_typed_in_many_ways_is_published_in_one()
    {
        using var portal = new SmallPortal().Table("results.csv", "取組番号,年度,中間評価,年度末評価,独自の列", "Ｋ１,Ｒ３,３,5：大きく上回る成果,\"一行目\n\"\"二行目\"\"\"")
            .Table("indicators.csv", "取組番号,指標名,単位,目標の種類,基準年度,年度,目標値,実績値", "K1,部数,部,毎年度,R2,令和3年度,\"１，２００\",△5")
            .Table("corrections.csv", "訂正日,取組番号,年度,項目,訂正前,訂正後", "2025年8月2日,K1,R3,部数,1,2");
        portal.Table("initiatives.csv", SmallPortal.Heads, "Ｋ１,第１の政策,政策,施策,取組,広報課");
        var data = Path.Combine(portal.Publish(), "data");
        Assert.Contains("\r\nK1,1,政策,", File.ReadAllText(Path.Combine(data, "initiatives.csv")), StringComparison.Ordinal);
        Assert.EndsWith("K1,2021,,,3,,,,5,,,\"一行目\n\"\"二行目\"\"\"\r\n", File.ReadAllText(Path.Combine(data, "results.csv")), StringComparison.Ordinal);
        Assert.EndsWith("K1,部数,部,毎年度,増,,2020,2021,1200,-5\r\n", File.ReadAllText(Path.Combine(data, "indicators.csv")), StringComparison.Ordinal);
        Assert.EndsWith("2025-08-02,K1,2021,部数,1,2,\r\n", File.ReadAllText(Path.Combine(data, "corrections.csv")), StringComparison.Ordinal);
    }

    private static string Told(string folder)
    {
        var problems = new ProblemList();
        var plan = PlanBuilder.Build(PortalReader.Read(folder, problems)!, problems);
        Assert.False(problems.HasErrors);
        var told = new StringBuilder();
        foreach (var policy in plan.Policies)
        {
            foreach (var measure in policy.Measures) told.AppendLine(string.Join('|', policy.No, policy.Name, measure.No, measure.Name, string.Join(',', measure.Initiatives.Select(initiative => initiative.Id))));
        }
        foreach (var one in plan.Initiatives)
        {
            told.AppendLine(string.Join('|', one.Id, one.Title, one.Department, string.Join('/', one.Related), one.Background?.Text, one.FirstYearAction?.Text, one.NumericTarget?.Text, one.Vision?.Text, one.PlainSummary?.Text,
                one.Lifecycle?.Kind, one.Lifecycle?.MergedInto, one.Lifecycle?.EndYear?.Year, one.Lifecycle?.Reason?.Text));
            foreach (var report in one.Reports)
            {
                told.AppendLine(string.Join('|', report.Year.Year, report.Plan?.Text, report.MidtermProgress?.Text, report.MidtermEvaluation?.Code, report.Result?.Text, report.Effect?.Written.Text, report.Effect?.Value, report.Effect?.Unit,
                    report.Effect?.Kind, report.Evaluation?.Code, report.ReviewComment?.Text, report.NextStep?.Text, report.Midterm, report.YearEnd));
            }
            foreach (var indicator in one.Indicators)
                told.AppendLine(string.Join('|', indicator.Name, indicator.Unit, indicator.Kind, indicator.LessIsBetter, Plain(indicator.Baseline), indicator.BaselineYear?.Year, string.Join(';', indicator.Years.Select(year => $"{year.Year.Year}:{Plain(year.Target)}:{Plain(year.Actual)}"))));
            foreach (var correction in one.Corrections) told.AppendLine(string.Join('|', correction.Date.DayNumber, correction.Year?.Year, correction.Item, correction.Before, correction.After, correction.Reason));
        }
        return told.ToString();
    }

    /// <summary>30.0 is published as 30, which is the same number.</summary>
    private static string Plain(decimal? number) => number is { } value ? Numbers.Plain(value) : "";

    private static string WithoutQuoted(string csv) => string.Concat(csv.Split('"').Where((_, i) => i % 2 == 0));
}

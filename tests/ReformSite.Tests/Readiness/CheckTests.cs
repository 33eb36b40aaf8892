using AngleSharp.Html.Parser;
using ReformSite.Readiness;
using ReformSite.Tests.House;

namespace ReformSite.Tests.Readiness;

/// <summary>What the person in charge reads before publishing.</summary>
public class CheckTests
{
    [Theory]
    [InlineData("konan")]
    [InlineData("sample")]
    public void Both_portals_are_free_of_errors_and_their_sites_of_findings(string portal)
    {
        var result = Check.Run(Repository.At("content", portal), null, "ja");
        Assert.False(result.Problems.HasErrors);
        Assert.DoesNotContain(result.Problems.Ordered(), problem => problem.Code.StartsWith("RS41", StringComparison.Ordinal));
    }

    [Fact]
    public void The_report_names_files_with_encodings_and_rows()
    {
        var files = Section("sample", "読み込んだファイル");
        Assert.Contains(["results.csv", "UTF-8", ",", "1", "120"], files.Rows);
    }

    [Fact]
    public void The_report_says_what_was_read_as_what()
    {
        var spellings = Section("konan", "そろえて読んだ書き方");
        Assert.Contains(["年度", "R 3 (2021)", "2021年度", "3"], spellings.Rows);
        Assert.Contains(["政策番号", "第 1 の政策", "1", "3"], spellings.Rows);
    }

    [Fact]
    public void Missing_reports_stand_under_their_department_with_the_due_date()
    {
        var missing = Section("sample", "未公表の報告");
        Assert.Equal(4, missing.Rows.Count);
        Assert.Contains(["広報情報課", "2024", "年度末", "K1-2-2 読みやすい広報紙への見直し", "2025-06-30"], missing.Rows);
        Assert.Contains("2026-06-30", Section("sample", "次に期限が来る報告").Summary.Ja, StringComparison.Ordinal);
    }

    [Fact]
    public void Copied_plans_and_reports_written_in_advance_are_asked_about()
    {
        var questions = Section("konan", "文章の確認");
        Assert.Contains(questions.Rows, row => row[1].Contains("K1-2-2 の取組計画が、2021・2022・2023・2024・2025年度で同じ文章です", StringComparison.Ordinal));
        Assert.Equal("気になる文章はありません。", Section("sample", "文章の確認").Summary.Ja);
    }

    [Fact]
    public void Rules_of_machine_readability_are_named_by_id_with_the_first_place()
    {
        var rules = Section("konan", "機械可読性ルール");
        Assert.Contains(rules.Rows, row => row[0] == "L1-06" && row[3] == "initiatives.csv 2行目 B列");
        Assert.Contains(Section("sample", "機械可読性ルール").Rows, row => row[0] == "L3-05");
    }

    [Fact]
    public void The_page_holds_the_same_sections_escaped()
    {
        var report = Check.Run(Repository.At("content", "konan"), null, "ja").Report!;
        var hostile = report with { Title = "<script>alert(1)</script>" };
        var page = new HtmlParser().ParseDocument(ReadinessPage.Of([hostile], "ja"));
        Assert.Null(page.QuerySelector("script"));
        Assert.Equal(report.Sections.Select(section => section.Heading.Ja), page.QuerySelectorAll("h2").Select(heading => heading.TextContent));
        Assert.Equal(report.Sections.Sum(section => section.Rows.Count), page.QuerySelectorAll("tbody tr").Length);
    }

    [Fact]
    public void Check_writes_nothing()
    {
        var before = Directory.EnumerateFileSystemEntries(Repository.At("content"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        Check.Run(Repository.At("content", "sample"), null, "ja");
        Assert.Equal(before, Directory.EnumerateFileSystemEntries(Repository.At("content"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal));
    }

    private static ReportSection Section(string portal, string heading) =>
        Check.Run(Repository.At("content", portal), null, "ja").Report!.Sections.Single(section => section.Heading.Ja == heading);
}

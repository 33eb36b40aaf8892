using ReformSite.Problems;
using ReformSite.Sources;
using Results = ReformSite.Sources.Sheets.Results;

namespace ReformSite.Tests.Sources;

public class TableTests
{
    private static Table Read(string csv)
    {
        using var disk = new PortalOnDisk().Write("results.csv", csv);
        return disk.ReadClean().Results;
    }

    private static IReadOnlyList<string> ProblemsOf(string csv)
    {
        using var disk = new PortalOnDisk().Write("results.csv", csv);
        disk.Read();
        return disk.Told();
    }

    private static Problem ProblemOf(string csv, string code)
    {
        using var disk = new PortalOnDisk().Write("results.csv", csv);
        disk.Read();
        return disk.Only(code);
    }

    private static string Show(ReformSite.Sources.Record record) => string.Join(" ", record.Cells.Select(written => written.Cell)
        .OrderBy(cell => cell.Place.Column).Select(cell => $"{cell.Place.ColumnLetter}{cell.Place.Row}={cell.Text}"));

    [Theory]
    [InlineData("取組番号,年度,取組計画\nK1-1-1,R3,支援\n")]
    [InlineData("取組番号\t年度\t取組計画\nK1-1-1\tR3\t支援\n")]
    [InlineData("取組番号,年度,取組計画\r\nK1-1-1,R3,支援\r\n")]
    [InlineData("取組番号,年度,取組計画\rK1-1-1,R3,支援")]
    [InlineData("initiative_id,fiscal_year,plan\nK1-1-1,R3,支援")]
    [InlineData(" INITIATIVE_ID ,Fiscal_Year,Plan\nK1-1-1,R3,支援")]
    [InlineData("取 組 番号,\"年\n度\",<small>取組計画</small>\nK1-1-1,R3,支援")]
    [InlineData("取組番号,年度,取組計画,,\nK1-1-1,R3,支援,,\n,,,,\n,,,,\n")]
    [InlineData("\"取組番号\"\t\"年度\"\t\"取組計画\"\n\"K1-1-1\"\t\"R3\"\t\"支援\"\n")]
    public void Every_way_to_write_the_table_gives_the_same_cells(string csv) =>
        Assert.Equal(["A2=K1-1-1 B2=R3 C2=支援"], Read(csv).Records.Select(Show));

    [Fact]
    public void A_lone_quote_does_not_hide_the_separator()
    {
        // Ten rows are looked at for it, and the lone quote makes a break within a cell look like the end of the tenth.
        var csv = "口径5\"の管\n取組番号\t年度\t取組計画\nK1-1-1\tR3\t支援\n" + string.Concat(Enumerable.Repeat("\t\"\n\n\"\t\n", 8));
        Assert.Equal(["A3=K1-1-1 B3=R3 C3=支援"], Read(csv).Records.Select(Show));
    }

    [Fact]
    public void Columns_may_stand_in_any_order_with_blank_ones_between() =>
        Assert.Equal(["B2=支援 D2=R3 E2=K1-1-1"], Read(",取組計画,,年度,取組番号\n,支援,,R3,K1-1-1\n").Records.Select(Show));

    [Fact]
    public void Places_are_those_of_Excel_after_titles_blank_rows_and_line_breaks()
    {
        const string csv = "令和3年度 進捗状況,,\r\n,,\r\n\"注意\r\n二行\",,\r\n取組番号,年度,取組計画\r\n,,\r\nK1-1-1,R3,\"一\r\n二\r三\"\r\n\r\nK1-1-1,R4,四\r\n";
        var table = Read(csv);
        Assert.Equal(["A6=K1-1-1 B6=R3 C6=一\n二\n三", "A8=K1-1-1 B8=R4 C8=四"], table.Records.Select(Show));
        Assert.Equal((4, 2), (table.Files[0].HeaderRow, table.Files[0].Rows));
    }

    [Theory]
    [InlineData("　 支援\u00A0", "支援")]
    [InlineData("\"a \"\"b\"\" c\"", "a \"b\" c")]
    [InlineData("5\"の管", "5\"の管")]
    [InlineData("Ｒ３　〜", "Ｒ３　〜")]
    [InlineData("\"1,234\"", "1,234")]
    // Copied from Word, whose line breaks are vertical tabs; a feed reader could not open the page with the others in it.
    [InlineData("一\u000B二\u0001三\u0007", "一\n二三")]
    public void A_cell_is_kept_as_it_was_written(string written, string text) =>
        Assert.Equal(text, Read($"取組番号,年度,取組計画\nK1-1-1,R3,{written}\n").Records[0].Value(Results.Plan)!.Value.Text);

    [Fact]
    public void Blank_is_absent_and_a_dash_is_written_but_no_value()
    {
        var record = Read("取組番号,年度,取組計画,中間進捗,年度末実績\nK1-1-1,R3,　,―,0\n").Records[0];
        Assert.Null(record.Written(Results.Plan));
        Assert.Equal("―", record.Written(Results.MidtermProgress)!.Value.Text);
        Assert.Null(record.Value(Results.MidtermProgress));
        Assert.Equal("0", record.Value(Results.YearEndResult)!.Value.Text);
    }

    [Fact]
    public void The_city_calls_the_effect_by_two_names() =>
        Assert.Equal("12件", Read("取組番号,年度,実績効果値\nK1-1-1,R3,12件\n").Records[0].Value(Results.Effect)!.Value.Text);

    [Theory]
    [InlineData("初年度の取組実施内容")]
    [InlineData("R3年度の取組実施内容")]
    [InlineData("Ｒ 3 年度の取組実施内容")]
    [InlineData("令和3年度の取組実施内容")]
    [InlineData("first_year_action")]
    public void The_first_year_s_content_may_name_its_year(string header)
    {
        using var disk = new PortalOnDisk().Write("initiatives.csv",
            $"取組番号,政策番号,政策,施策項目,取組項目,担当部署,{header}\nK1-1-1,1,ま,連,支,課,更新\n");
        Assert.Equal("更新", disk.ReadClean().Initiatives.Records[0].Value(Sheets.Initiatives.FirstYearAction)!.Value.Text);
    }

    [Fact]
    public void Brackets_in_a_header_are_alike()
    {
        var wide = Read("取組番号,R3（2021）取組計画,取組計画【R4】,取組計画(R5)\nK1-1-1,a,b,c\n");
        Assert.Equal(["R3(2021)", "R4", "R5"], wide.Records.Select(record => record.Value(Results.Year)!.Value.Text));
    }

    [Fact]
    public void A_wide_table_becomes_one_record_per_year_whose_cells_keep_their_places()
    {
        var table = Read("取組番号,R4 取組計画,R3 取組計画,R3 年度末評価,R5 取組計画\nK1-1-1,四,三,5,\nK1-1-2,,,,五\n");
        Assert.Equal(["C1=R3 A2=K1-1-1 C2=三 D2=5", "B1=R4 A2=K1-1-1 B2=四", "E1=R5 A3=K1-1-2 E3=五"],
            table.Records.Select(record => string.Join(" ", record.Cells.Select(written => written.Cell)
                .OrderBy(cell => cell.Place.Row).ThenBy(cell => cell.Place.Column).Select(cell => $"{cell.Place.ColumnLetter}{cell.Place.Row}={cell.Text}"))));
    }

    [Fact]
    public void What_a_wide_table_says_for_all_years_counts_before_what_it_says_for_one()
    {
        var table = Read("取組番号,取組計画,R3 取組計画,R4 取組計画\nK1-1-1,通年,三,四\nK1-1-2,,三,四\n");
        Assert.Equal(["B2=通年", "B2=通年", "C3=三", "D3=四"], table.Records.Select(record => record.Value(Results.Plan)!.Value).Select(cell => $"{cell.Place.ColumnLetter}{cell.Place.Row}={cell.Text}"));
    }

    [Fact]
    public void A_blank_cell_of_a_wide_table_has_its_place_as_well()
    {
        var record = Read("取組番号,R3 取組計画,R3 年度末実績\nK1-1-1,三,\n").Records[0];
        Assert.Null(record.Written(Results.YearEndResult));
        Assert.Equal((2, 3), (record.PlaceOf(Results.YearEndResult).Row, record.PlaceOf(Results.YearEndResult).Column));
    }

    [Fact]
    public void Results_of_several_files_are_one_table()
    {
        using var disk = new PortalOnDisk().Write("results/r5.csv", "年度,取組番号,中間進捗\nR5,K1-1-1,b\n").Write("results/r4.csv", "取組番号,年度\nK1-1-1,R4\n");
        var results = disk.ReadClean().Results;
        Assert.Equal(["results.csv", "results/r4.csv", "results/r5.csv"], results.Files.Select(file => file.File.Name));
        Assert.Equal(["results/r5.csv"], results.Records.Skip(2).Select(record => record.Place.File.Name));
    }

    [Fact]
    public void A_missing_column_is_named_in_the_words_of_the_clerk()
    {
        var problem = ProblemOf("注意\n取組番号,取組計画\nK1-1-1,支援\n", "RS1101");
        Assert.Equal((2, 0), (problem.Place.Row, problem.Place.Column));
        Assert.Equal("見出しに「年度」の列がありません。", problem.Message.Ja);
        Assert.StartsWith("results.csv 2行目 → 「年度」の見出しを足してください。", problem.Remedy.Ja, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("K1-1-1,R3,支援\n", "results.csv(1,1) RS1102")]
    [InlineData("\n\n\n\n\n\n\n\n\n\n取組番号,年度\nK1-1-1,R3\n", "results.csv(1,1) RS1102")]
    [InlineData("取組番号,年度,取組計画,取組 計画\nK1-1-1,R3,a,b\n", "results.csv(1,4) RS1103")]
    [InlineData("取組番号,initiative_id,年度\nK1-1-1,K1-1-1,R3\n", "results.csv(1,2) RS1103")]
    [InlineData("取組番号,年度,実績効果額,実績効果値\nK1-1-1,R3,1,2\n", "results.csv(1,4) RS1103")]
    [InlineData("取組番号,R3 取組計画,令和3年度 取組計画\nK1-1-1,a,b\n", "results.csv(1,3) RS1103")]
    [InlineData("取組番号,年度,R3 取組計画\nK1-1-1,R3,a\n", "results.csv(1,3) RS1107")]
    [InlineData("取組番号,年度,取組計画\nK1-1-1,R3,\"支援\nK1-1-2,R3,\n", "results.csv(2,1) RS1009")]
    [InlineData("取組番号,年度,取組計画\n\nK1-1-1,R3,\"改善\"2件\n", "results.csv(3,1) RS1010")]
    public void A_header_or_quote_that_leaves_a_choice_is_refused(string csv, string problem) => Assert.Equal([problem], ProblemsOf(csv));

    [Fact]
    public void The_two_places_of_a_doubled_header_are_both_named() => Assert.Contains("F列「実績効果値」は、C列「実績効果額」と同じ項目",
        ProblemOf("取組番号,年度,実績効果額,取組計画,,実績効果値\nK1-1-1,R3,1,,,2\n", "RS1103").Message.Ja, StringComparison.Ordinal);

    [Theory]
    [InlineData("取組番号,年度,中間進捗,評価,年度末実績,評価\nK1-1-1,R3,,5,,4\n", 2)]
    [InlineData("取組番号,年度,年度末評価,評価\nK1-1-1,R3,5,4\n", 1)]
    [InlineData("取組番号,R3 中間進捗,R3 評価\nK1-1-1,a,5\n", 1)]
    [InlineData("取組番号,R3 評価\nK1-1-1,5\n", 1)]
    public void A_plain_evaluation_is_refused_and_the_two_kinds_explained(string csv, int times)
    {
        using var disk = new PortalOnDisk().Write("results.csv", csv);
        disk.Read();
        var problems = disk.Problems.Ordered();
        Assert.Equal(times, problems.Count);
        Assert.All(problems, problem =>
        {
            Assert.Equal("RS1104", problem.Code);
            Assert.Contains("「中間評価」", problem.Remedy.Ja, StringComparison.Ordinal);
            Assert.Contains("「年度末評価」", problem.Remedy.Ja, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Cells_outside_of_the_header_are_reported_once_per_column() => Assert.Equal(["results.csv(2,3) RS1106", "results.csv(3,5) RS1106"],
        ProblemsOf("取組番号,年度,,取組計画\nK1-1-1,R3,x,\nK1-1-1,R4,y,支援,はみ出し\n"));

    [Theory]
    [InlineData("#REF!", "RS1201")]
    [InlineData("#n/a", "RS1201")]
    [InlineData("#####", "RS1202")]
    [InlineData("湖南??協議会", "RS1203")]
    [InlineData("????", "RS1203")]
    [InlineData("1.23E+08", "RS1206")]
    [InlineData("1.E+05", "RS1206")]
    [InlineData("-2E-05", "RS1206")]
    [InlineData("湖南\uFFFD協議会", "RS1204")]
    [InlineData("湖南\uE001協議会", "RS1205")]
    public void What_Excel_destroyed_is_told_with_its_cell(string text, string code) =>
        Assert.Equal([$"results.csv(2,3) {code}"], ProblemsOf($"取組番号,年度,取組計画\nK1-1-1,R3,{text}\n"));

    [Theory]
    [InlineData("本当にできるのか??")]
    [InlineData("支援する?しない?")]
    [InlineData("#1 の取組")]
    [InlineData("1E5")]
    [InlineData("A-1.2E+08")]
    [InlineData("約1.2E+08円")]
    [InlineData("https://example.jp/?a=1")]
    public void Text_that_only_looks_like_damage_is_left_alone(string text) =>
        Assert.Equal(text, Read($"取組番号,年度,取組計画\nK1-1-1,R3,{text}\n").Records[0].Value(Results.Plan)!.Value.Text);

    [Fact]
    public void A_remedy_names_row_column_and_header() => Assert.StartsWith("results.csv 2行目 C列「取組計画」 → ",
        ProblemOf("取組番号,年度,取組計画\nK1-1-1,R3,#REF!\n", "RS1201").Remedy.Ja, StringComparison.Ordinal);

    [Theory]
    [InlineData("2001/1/1", true)]
    [InlineData("1月2日", true)]
    [InlineData("2-Jan", true)]
    [InlineData("Jan-02", true)]
    [InlineData("２００１年１月１日", true)]
    [InlineData("1-2-3", false)]
    [InlineData("K1-1-1", false)]
    [InlineData("1", false)]
    [InlineData("", false)]
    [InlineData("Janitor", false)]
    public void A_number_that_Excel_took_for_a_date_is_recognised(string text, bool date) => Assert.Equal(date, ExcelDamage.LooksLikeDate(text));
}

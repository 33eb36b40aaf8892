using System.Text;
using ReformSite.Fuzz;
using ReformSite.Problems;
using ReformSite.Sources;

namespace ReformSite.Tests.Properties;

/// <summary>
/// Twice the file is twice the memory, also for files made to cost more. Allocated bytes are counted, which are nearly the same on every
/// machine, and never time. What grows with the square would be at sixteen where four is expected.
/// </summary>
public class GrowthTests
{
    private const double Most = 6.5;

    public static TheoryData<string, string, string> Tables => new()
    {
        { "results", "", "\"" },
        { "results", "", "\"\"" },
        { "results", "", "\"\n" },
        { "results", "取組番号,年度\n", "," },
        { "results", "取組番号,年度\n", "\n" },
        { "results", "取組番号,年度\n", "K1-1-1,R3\n" },
        { "results", "取組番号,年度\n", "K9-9-9,R9\n" },
        { "results", "取組番号,年度\n", "あ,い,う\n" },
        { "results", "取組番号,年度\nK1-1-1,R3", ",あ" },
        { "results", "取組番号,年度", ",取組計画" },
        { "results", "取組番号,年度", ",備考*" },
        { "results", "取組番号", ",R3 評価" },
        { "results", "取組番号", ",R* 取組計画" },
        { "results", "", "取組番号\t年度," },
        { "results", "", "\uFEFF" },
        { "results", "", "\0" },
        { "results", "取組番号,年度,取組計画\nK1-1-1,R3,\"", "<ul><li>" },
        { "results", "取組番号,年度,<", "<b " },
        { "initiatives", "取組番号,政策番号,政策,施策項目,取組項目,担当部署\n", "K*,1,名*,施,取,課\n" },
        { "initiatives", "取組番号,政策番号,政策,施策項目,取組項目,担当部署,状態\n", "K*,1,名,施,取,課,統合:Q9-9\n" },
        { "indicators", "取組番号,指標名,目標の種類,年度,目標値,実績値\n", "K1-1-1,名,累計,R3,1,1\n" },
        { "indicators", "取組番号,指標名,目標の種類,年度,目標値,実績値\n", "K1-1-1,名*,期末,R7,#REF!,1/2\n" },
        { "corrections", "訂正日,取組番号,項目\n", "2025-08-20,K1-1-1,実績\n" },
    };

    /// <param name="part">Repeated; a star in it is the number of the repetition.</param>
    [Theory]
    [MemberData(nameof(Tables))]
    public void A_table_four_times_as_long_takes_about_four_times_the_memory(string name, string start, string part)
    {
        using var trial = new Trial();
        Linear(4_000, length => trial.Read(Trial.SheetOf(name), Encoding.UTF8.GetBytes(Repeated(start, part, length))));
    }

    /// <summary>One long text that every row repeats in its message would be the square of the file.</summary>
    [Theory]
    [InlineData("results", "取組番号,年度,*\n", "K1-1-1,R3,#REF!\n")]
    [InlineData("results", "取組番号,年度,*\n", "K1-1-1,R3,漢??字\n")]
    [InlineData("indicators", "取組番号,指標名,単位,目標の種類,年度,目標値,実績値\nK1-1-1,名,*,累計,R3,1,1\n", "K1-1-1,名,人,累計,R4,1,1\n")]
    [InlineData("indicators", "取組番号,指標名,目標の種類,年度,目標値,実績値\nK1-1-1,*,累計,R3,1,1\n", "K1-1-1,名,累計,R3,1,1\n")]
    public void A_long_cell_above_many_rows_is_not_repeated_with_each(string name, string start, string row)
    {
        using var trial = new Trial();
        Linear(4_000, length => trial.Read(Trial.SheetOf(name), Encoding.UTF8.GetBytes(Repeated(start.Replace("*", new string('長', length), StringComparison.Ordinal), row, length))));
    }

    [Theory]
    [InlineData("<ul><li>")]
    [InlineData("<strong>")]
    [InlineData("<")]
    [InlineData("<!--")]
    [InlineData("<a href=\"")]
    [InlineData("<table><tr><td>")]
    [InlineData("<b><p>")]
    [InlineData("</p>")]
    [InlineData("&amp")]
    [InlineData("・一\n")]
    [InlineData("https://")]
    [InlineData("https://a)")]
    public void A_cell_four_times_as_long_takes_about_four_times_the_memory(string part) => Linear(8_000, length => CellMarkup.Of(Repeated("", part, length)));

    [Theory]
    [InlineData("*")]
    [InlineData("**a ")]
    [InlineData("_a*")]
    [InlineData("[")]
    [InlineData("![a](")]
    [InlineData("[a](b")]
    [InlineData("`")]
    [InlineData("` a")]
    [InlineData("|")]
    [InlineData("a|b\n")]
    [InlineData("|-")]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData("# 見出し\n")]
    [InlineData("<div>")]
    [InlineData("<!--")]
    [InlineData("[a]: b\n")]
    [InlineData("https://a ")]
    [InlineData("a\n: b\n")]
    [InlineData("&")]
    [InlineData("a\n\n")]
    public void A_page_four_times_as_long_takes_about_four_times_the_memory(string part) =>
        Linear(4_000, length => MarkdownReader.Read(Repeated("", part, length), new SourceFile("a.md", "a.md"), new ProblemList()));

    [Theory]
    [InlineData("title: ", "a")]
    [InlineData("", "a*: 1\n")]
    [InlineData("", "a: 1\n")]
    [InlineData("", "[")]
    [InlineData("", "{a: ")]
    [InlineData("a: &x ", "*x ")]
    [InlineData("", "- ")]
    [InlineData("departments:\n", "  課*: { slug: a }\n")]
    [InlineData("evaluation: { year_end: [", "{code: *, label: a, achieved: true},")]
    public void A_site_yaml_four_times_as_long_takes_about_four_times_the_memory(string start, string part) =>
        Linear(4_000, length => SettingsReader.Read(Repeated(start, part, length), new SourceFile("site.yaml", "site.yaml"), [], [], new ProblemList()));

    private static string Repeated(string start, string part, int length)
    {
        var text = new StringBuilder(start);
        for (var i = 0; text.Length - start.Length < length; i++) text.Append(part.Replace("*", part == "*" ? part : $"{i}", StringComparison.Ordinal));
        return text.ToString();
    }

    private static void Linear(int length, Action<int> read)
    {
        // The first time, tables are built and code is made.
        read(length);
        var (small, large) = (Allocated(read, length), Allocated(read, 4 * length));
        Assert.True(large <= Most * small + 100_000, $"{small} bytes for {length} letters, {large} for four times as many: {(double)large / small:F1} times");
    }

    private static long Allocated(Action<int> read, int length)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        read(length);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}

using System.Globalization;
using System.Text;
using ReformSite.Problems;
using ReformSite.Sources;
using ReformSite.Tests.House;
using ReformSite.Tests.Sources;

namespace ReformSite.Tests.Hostile;

/// <summary>What is beyond all reason is refused with its size and the limit, before it costs anything (RS1031, RS1032, RS1033, RS1034, RS1035, RS1041, RS1607).</summary>
public class LimitsTests
{
    [Theory]
    [InlineData("results.csv", Limits.FileBytes, "100 MB")]
    [InlineData("site.yaml", Limits.HandwrittenBytes, "1 MB")]
    [InlineData("pages/about.md", Limits.HandwrittenBytes, "1 MB")]
    [InlineData("assets/film.mp4", Limits.FileBytes, "100 MB")]
    public void A_file_that_is_too_large_is_not_read(string name, long most, string said)
    {
        using var disk = new PortalOnDisk().Write(name, "");
        using (var file = File.OpenWrite(Path.Combine(disk.Directory, name))) file.SetLength(most + 1);
        disk.Read();
        Assert.Equal([$"{name} RS1031"], disk.Told());
        Assert.Contains($"{said}まで", disk.Only("RS1031").Message.Ja, StringComparison.Ordinal);
    }

    /// <summary>The table of docs/security.md, and what the program itself refuses at.</summary>
    [Fact]
    public void The_document_says_how_much_is_read()
    {
        static string Count(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
        static string Megabytes(long bytes) => $"{bytes / 1_000_000} MB";
        Assert.Equal(
            [
                $"a table, a snapshot, an asset | {Megabytes(Limits.FileBytes)} | RS1031",
                $"`site.yaml`, a Markdown file | {Megabytes(Limits.HandwrittenBytes)}; {Count(Limits.PageLetters)} letters and {Count(Limits.PageCells)} `\\|` a page | RS1031, RS1607",
                $"all that is read of a portal | {Megabytes(Limits.TotalBytes)} | RS1032",
                $"rows, columns, letters of a cell | {Count(Limits.Rows)}, {Count(Limits.Columns)}, {Count(Limits.CellLetters)} | RS1033, RS1034, RS1035",
                $"nesting in Markdown, in a cell, in YAML | {Limits.PageNesting}, {Limits.CellNesting} (deeper is text), {Limits.YamlNesting} | RS1604, –, RS1501",
                $"problems told | {Count(ProblemList.Most)} | RS1041",
            ],
            File.ReadLines(Repository.At("docs", "security.md")).SkipWhile(line => line != "| what | most | problem |").Skip(2).TakeWhile(line => line.StartsWith('|')).Select(line => line.Trim('|', ' ')));
    }

    [Fact]
    public void Files_that_are_too_large_together_are_not_read()
    {
        using var disk = new PortalOnDisk();
        foreach (var name in new[] { "results/r1.csv", "results/r2.csv", "results/r3.csv" })
        {
            disk.Write(name, "");
            using var file = File.OpenWrite(Path.Combine(disk.Directory, name));
            file.SetLength(Limits.FileBytes);
        }
        Assert.Null(disk.Read());
        Assert.Equal("RS1032", Assert.Single(disk.Problems.Ordered()).Code);
    }

    [Fact]
    public void A_table_of_more_rows_than_Excel_has_is_refused()
    {
        using var disk = new PortalOnDisk().Write("results.csv", PortalOnDisk.Results + new string('\n', Limits.Rows));
        disk.Read();
        Assert.Equal(["results.csv RS1033"], disk.Told());
        Assert.Contains("1,048,576行まで", disk.Only("RS1033").Message.Ja, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Limits.Columns - 3, null)]
    [InlineData(Limits.Columns - 2, "results.csv(2,1) RS1034")]
    [InlineData(1_000_000, "results.csv(2,1) RS1034")]
    public void A_row_of_too_many_columns_is_refused(int more, string? problem)
    {
        using var disk = new PortalOnDisk().Write("results.csv", PortalOnDisk.Results.TrimEnd() + new string(',', more));
        disk.Read();
        Assert.Equal(problem is null ? [] : [problem], disk.Told());
    }

    [Fact]
    public void A_cell_that_is_too_long_is_refused()
    {
        using var disk = new PortalOnDisk().Write("results.csv", PortalOnDisk.Results.TrimEnd() + new string('長', Limits.CellLetters));
        disk.Read();
        Assert.Equal(["results.csv(2,3) RS1035"], disk.Told());
    }

    [Fact]
    public void Of_more_problems_than_anybody_reads_the_rest_is_left_out_but_no_error_is_passed_over()
    {
        var problems = new ProblemList();
        var file = new SourceFile("results.csv", "results.csv");
        for (var row = 1; row <= 2 * ProblemList.Most; row++) problems.Add(Mistakes.TurningLetter(new Place(file, row), "202E"));
        problems.Add(Mistakes.TooManyRows(file, Limits.Rows));
        problems.Add(Mistakes.FileEmpty(file));
        Assert.True(problems.HasErrors);
        var ordered = problems.Ordered();
        Assert.Equal(ProblemList.Most + 2, ordered.Count);
        Assert.Equal(["RS1033", "RS1041", "RS1036"], ordered.Take(3).Select(problem => problem.Code));
    }

    [Theory]
    [InlineData('あ', Limits.PageLetters + 1)]
    [InlineData('|', Limits.PageCells + 1)]
    public void A_page_that_is_too_long_is_refused(char letter, int count)
    {
        using var disk = new PortalOnDisk().Write("policies/1.md", new string(letter, count));
        disk.Read();
        Assert.Equal(["policies/1.md RS1607"], disk.Told());
    }

    /// <summary>A parser repeats every open tag in every paragraph: these 65,000 letters were gigabytes. The like of it in a page was minutes.</summary>
    [Fact]
    public void Tags_that_are_never_closed_do_not_multiply()
    {
        var text = new StringBuilder();
        for (var i = 0; text.Length < 65_000; i++) text.Append("<p><b a=").Append(i).Append("></i>");
        var before = GC.GetAllocatedBytesForCurrentThread();
        CellMarkup.Of(text.ToString());
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 200_000_000);
    }

    [Theory]
    [InlineData("<div></b>")]
    [InlineData("<div><!--</div>-->")]
    [InlineData("<div title=\"</div>\">")]
    [InlineData("<div><style></div></style>")]
    [InlineData("<div/>")]
    [InlineData("<!--><div>-->")]
    public void However_tags_pretend_to_close_they_are_nested_too_deeply(string part)
    {
        using var disk = new PortalOnDisk().Write("policies/1.md", string.Concat(Enumerable.Repeat(part, 1000)));
        disk.Read();
        Assert.Equal(["policies/1.md RS1604"], disk.Told());
    }

    /// <summary>Anchors and aliases are refused by themselves, so nothing can be multiplied; tags are not obeyed.</summary>
    [Theory]
    [InlineData("a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n", "RS1502")]
    [InlineData("notice: !!python/object/apply:os.system [id]\n", "RS1506")]
    [InlineData("contact: { <<: { tel: 1 } }\n", "RS1504")]
    public void Yaml_does_not_explode_or_run(string more, string code)
    {
        using var disk = new PortalOnDisk().Write("site.yaml", PortalOnDisk.Yaml + "\n" + more);
        disk.Read();
        Assert.Contains(disk.Problems.Ordered(), problem => problem.Code == code && problem.Severity == Severity.Error);
    }

    [Theory]
    [InlineData("notice: ", "[")]
    [InlineData("notice: ", "{a: ")]
    [InlineData("notice:\n  ", "- ")]
    [InlineData("notice: ", "? ")]
    public void Yaml_nested_ten_thousand_times_is_refused(string start, string part)
    {
        using var disk = new PortalOnDisk().Write("site.yaml", $"{PortalOnDisk.Yaml}\n{start}{string.Concat(Enumerable.Repeat(part, 10_000))}");
        disk.Read();
        Assert.Equal("RS1501", Assert.Single(disk.Problems.Ordered()).Code);
    }

    [Fact]
    public void A_hundred_thousand_quotes_are_a_cell()
    {
        using var disk = new PortalOnDisk().Write("results.csv", $"{PortalOnDisk.Results.TrimEnd()}\n".Replace("見直し", $"\"{new string('"', 100_000)}\"", StringComparison.Ordinal));
        Assert.Equal(50_000, disk.ReadClean().Results.Records[0].Written(Sheets.Results.Plan)!.Value.Text.Length);
    }
}

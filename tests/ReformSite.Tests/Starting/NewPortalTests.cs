using System.Text;
using ReformSite.Problems;
using ReformSite.Sources;
using ReformSite.Starting;
using ReformSite.Tests.Commands;
using ReformSite.Tests.House;
using ReformSite.Tests.Pages;

namespace ReformSite.Tests.Starting;

/// <summary>The folder <c>reformsite new</c> writes, as the clerk who begins with it finds it.</summary>
public class NewPortalTests
{
    [Fact]
    public void A_new_portal_builds_at_once_under_the_title_it_was_given()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.At("content"));
        var made = ProgramTests.Run(folder.Path, "new", "plan", "--title", "山田市 \"五年\" の計画: #1");
        Assert.Equal(0, made.Code);
        Assert.Contains("reformsite build content/plan", made.Out, StringComparison.Ordinal);
        var built = ProgramTests.Run(folder.Path, "build", "--audit");
        Assert.Equal(0, built.Code);
        // The example row, and the names of the city, the plan and the department.
        Assert.Contains("エラー0件、警告4件", built.Out, StringComparison.Ordinal);
        Assert.Contains("山田市 \"五年\" の計画: #1", BothPortals.Read(folder.At("output", "plan"), "index.html").Title, StringComparison.Ordinal);
    }

    /// <summary>An example that reaches the public would be an invented promise.</summary>
    [Fact]
    public void The_example_row_is_named_until_it_is_replaced_and_refused_where_warnings_refuse()
    {
        using var folder = new TemporaryFolder();
        Assert.NotNull(NewPortal.Write(folder.At("plan"), Beginning.Blank, null, new ProblemList()));
        var result = Build.Run(new BuildRequest(folder.At("plan"), folder.At("output"), null, Strict: true), new Silent());
        Assert.False(result.IsPublished);
        var example = Assert.Single(result.Problems.Ordered(), problem => problem.Code != "RS4504");
        Assert.Equal(("RS4503", "initiatives.csv", 2, 1), (example.Code, example.Place.File.Name, example.Place.Row, example.Place.Column));
        var open = result.Problems.Ordered().Where(problem => problem.Code == "RS4504").Select(problem => File.ReadAllLines(folder.At("plan", "site.yaml"))[problem.Place.Row - 1].Trim().Split(':')[0]);
        Assert.Equal(["title", "organization", "name", "contact"], open);

        foreach (var table in new[] { "initiatives.csv", "results.csv" })
            File.WriteAllText(folder.At("plan", table), File.ReadAllText(folder.At("plan", table)).Replace("EXAMPLE-1", "K1-1-1", StringComparison.Ordinal));
        File.WriteAllText(folder.At("plan", "site.yaml"), File.ReadAllText(folder.At("plan", "site.yaml")).Replace("〇〇", "山田", StringComparison.Ordinal));
        Assert.True(Build.Run(new BuildRequest(folder.At("plan"), folder.At("output"), null, Strict: true, Audit: true), new Silent()).IsPublished);
    }

    /// <summary>Excel opens a table by double-click only with the mark, and every line that is one row.</summary>
    [Fact]
    public void Tables_are_as_Excel_wants_them_and_have_every_column_a_clerk_fills_in()
    {
        var files = BeginningFiles.Of(Beginning.Blank).ToDictionary(file => file.Name, file => file.Bytes);
        foreach (var sheet in new[] { Sheets.Initiatives.Sheet, Sheets.Results.Sheet, Sheets.Indicators.Sheet, Sheets.Corrections.Sheet, Sheets.Glossary.Sheet })
        {
            var bytes = files[$"{sheet.Name}.csv"];
            Assert.Equal(new byte[] { 0xEF, 0xBB, 0xBF }, bytes[..3]);
            var text = Encoding.UTF8.GetString(bytes[3..]);
            Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
            Assert.Equal(text.Count(letter => letter == '\n'), text.Count(letter => letter == '\r'));
            var known = sheet.Columns.Select(column => column.Name).ToList();
            var headers = text.Split("\r\n")[0].Split(',');
            Assert.Empty(headers.Except(known));
            Assert.Empty(known.Except(headers).Except(["終了年度", "旧取組番号"]));
        }
    }

    [Fact]
    public void Every_cell_of_the_example_says_that_it_is_one()
    {
        var files = BeginningFiles.Of(Beginning.Blank).ToDictionary(file => file.Name, file => Encoding.UTF8.GetString(file.Bytes));
        foreach (var row in new[] { files["initiatives.csv"], files["results.csv"] }.Select(text => text.Split("\r\n")[1]))
        {
            Assert.All(row.Split(',').Where(cell => cell.Length > 2 && cell != "R8"), cell => Assert.True(cell.StartsWith("記入例：", StringComparison.Ordinal) || cell == "EXAMPLE-1", cell));
        }
    }

    [Fact]
    public void The_sample_is_copied_as_it_is()
    {
        using var folder = new TemporaryFolder();
        var written = NewPortal.Write(folder.At("copy"), Beginning.Sample, null, new ProblemList());
        var sample = Repository.At("content", "sample");
        var expected = Directory.EnumerateFiles(sample, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(sample, file).Replace('\\', '/')).Order(StringComparer.Ordinal);
        Assert.Equal(expected, written!);
        Assert.All(written!, name => Assert.Equal(File.ReadAllBytes(Path.Combine(sample, name)), File.ReadAllBytes(folder.At("copy", name))));
    }

    [Fact]
    public void A_folder_with_anything_in_it_is_left_alone()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.At("mine.xlsx"), "mine");
        var problems = new ProblemList();
        Assert.Null(NewPortal.Write(folder.Path, Beginning.Blank, null, problems));
        Assert.Equal("RS4501", Assert.Single(problems.Ordered()).Code);
        Assert.Equal([folder.At("mine.xlsx")], Directory.EnumerateFileSystemEntries(folder.Path));
        Assert.Equal(1, ProgramTests.Run(folder.Path, "new", ".").Code);
    }

    [Fact]
    public void A_place_that_cannot_be_written_is_a_problem()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.At("file"), "");
        var problems = new ProblemList();
        Assert.Null(NewPortal.Write(folder.At("file", "plan"), Beginning.Blank, null, problems));
        Assert.Equal("RS4502", Assert.Single(problems.Ordered()).Code);
    }
}

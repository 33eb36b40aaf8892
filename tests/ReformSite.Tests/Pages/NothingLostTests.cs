using System.Globalization;
using ReformSite.Plan;
using ReformSite.Problems;
using ReformSite.Sources;
using ReformSite.Tests.House;

namespace ReformSite.Tests.Pages;

/// <summary>
/// Nothing a city writes is dropped: every cell below a header is in the published table of the same name, in a row of the same
/// initiative. It is read here cell by cell from the file, not through the program's own tables.
/// </summary>
[Collection(nameof(BothPortals))]
public class NothingLostTests(BothPortals portals)
{
    private static readonly string[] Tables = ["initiatives", "results", "indicators", "corrections"];

    [Theory]
    [InlineData("content/konan", 100)]
    [InlineData("content/sample", 1500)]
    [InlineData("tests/cases/wide-results/content", 30)]
    [InlineData("tests/cases/cp932-tab-and-title-rows/content", 25)]
    [InlineData("tests/cases/content-nobody-sees/content", 20)]
    public void Every_cell_is_in_the_open_data(string folder, int atLeast)
    {
        using var output = new TemporaryFolder();
        var content = Repository.At(folder);
        var problems = new ProblemList();
        var portal = PortalReader.Read(content, problems)!;
        var plan = PlanBuilder.Build(portal, problems);
        var site = folder.StartsWith("content/", StringComparison.Ordinal) ? portals.Folder(portal.Name) : Publish(content, output.Path);

        var counted = 0;
        var lost = new List<string>();
        foreach (var (name, table) in Tables.Zip([portal.Initiatives, portal.Results, portal.Indicators, portal.Corrections]))
        {
            var published = Rows(Path.Combine(site, "data", name + ".csv"), ',', 1, plan).ToLookup(row => row.Id, row => row.Forms);
            foreach (var file in table.Files)
            {
                foreach (var row in Rows(Path.Combine(content, file.File.Name), file.Separator, file.HeaderRow, plan))
                {
                    var there = published[row.Id].SelectMany(forms => forms.SelectMany(form => form)).ToHashSet(StringComparer.Ordinal);
                    counted += row.Forms.Count;
                    lost.AddRange(row.Forms.Where(forms => !forms.Exists(there.Contains)).Select(forms => $"{file.File.Name}: {row.Id}: {forms[0]}"));
                }
            }
        }
        Assert.Equal(Announced(problems), lost);
        Assert.True(counted >= atLeast, $"only {counted} cells");
    }

    /// <summary>What the program said it would not publish (RS2108).</summary>
    private static IEnumerable<string> Announced(ProblemList problems) => problems.Ordered().Any(problem => problem.Code == "RS2108")
        ? ["results.csv: k2-1-1: k2-1-1", "results.csv: k2-1-1: 別表のとおり", "results.csv: k2-1-2: k2-1-2", "results.csv: k2-1-2: 別表のとおり"] : [];

    private static string Publish(string content, string output)
    {
        Assert.True(Build.Run(new BuildRequest(content, output, null, Strict: false), new Silent()).IsPublished);
        return Path.Combine(output, "content");
    }

    /// <summary>For every row below the header its id and, for each cell, the forms it may be published in.</summary>
    private static IEnumerable<(string Id, List<List<string>> Forms)> Rows(string path, char separator, int header, ReformPlan plan)
    {
        var file = new SourceFile(path, path);
        var rows = CsvRows.Read(Decoding.ReadFile(path, file, new ProblemList())!.Text, separator, file, new ProblemList())!;
        var ids = Array.FindIndex(rows[header - 1].Cells, cell => Normal.Key(cell) is "取組番号");
        Assert.True(ids >= 0, path);
        var headers = Array.ConvertAll(rows[header - 1].Cells, Normal.Compact);
        return rows.Skip(header).Where(row => row.Cells.Length > ids && row.Cells[ids].Length > 0).Select(row => (Normal.Key(row.Cells[ids]), row.Cells.Select((cell, i) => (cell, i))
            .Where(at => !string.IsNullOrWhiteSpace(at.cell)).Select(at => Forms(at.cell, at.i < headers.Length ? headers[at.i] : "", plan)).ToList()));
    }

    /// <summary>The text itself, or what it says where the column is one of years, numbers, dates or codes: <c>R3</c> is published as 2021.</summary>
    private static List<string> Forms(string cell, string header, ReformPlan plan)
    {
        var text = cell.StartsWith('\'') ? cell[1..] : cell;
        var forms = new List<string> { Normal.Key(CellText.Of(text.ReplaceLineEndings("\n"))) };
        if (header.EndsWith("年度", StringComparison.Ordinal) && FiscalYear.TryParse(text, out var year)) forms.Add($"year {year.Year.ToString(CultureInfo.InvariantCulture)}");
        if (header.EndsWith('値') && Numbers.TryParse(text, out var number)) forms.Add($"number {Numbers.Plain(number)}");
        if (header == "訂正日" && CorrectionRows.TryParseDate(text, out var date)) forms.Add($"date {date.ToString("O", CultureInfo.InvariantCulture)}");
        if (header == "政策番号" && InitiativeRows.PolicyNumber(text) is { } no) forms.Add($"policy {no}");
        if (!header.Contains("評価", StringComparison.Ordinal)) return forms;
        foreach (var scale in new[] { plan.YearEndScale, plan.MidtermScale })
        {
            if (scale.Find(text) is { } level) forms.Add($"level {level.Code}");
        }
        return forms;
    }
}

using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ReformSite.Files;
using ReformSite.Problems;

namespace ReformSite.Tests.Pages;

/// <summary>The jobs of a plan that is large in every direction; a test makes the files it looks at.</summary>
public sealed class WideSite
{
    public WideSite()
    {
        using var folder = new TemporaryFolder();
        WidePlan.Write(folder.At("wide"));
        var problems = new ProblemList();
        Jobs = Build.Prepare(folder.At("wide"), null, problems)!.Jobs;
        Problems = [.. problems.Ordered().Select(problem => problem.Message.En)];
    }

    public IReadOnlyList<FileJob> Jobs { get; }

    public IReadOnlyList<string> Problems { get; }

    public IDocument Page(string path) => new HtmlParser().ParseDocument(new MemoryStream(Jobs.Single(job => job.Path == path).Make()[0].ToBytes()));
}

/// <summary>Pages that a plan makes longer stay pages a phone can open, however large the plan is, and nothing is left out for it.</summary>
public class PageSizeTests(WideSite site) : IClassFixture<WideSite>
{
    private const int Most = 300_000;

    /// <summary>All files but those of single initiatives, and the data that are there to be downloaded whole.</summary>
    [Fact]
    public void No_page_feed_or_part_of_an_index_grows_with_the_plan()
    {
        Assert.Equal([], site.Problems);
        var files = site.Jobs.Where(job => !job.Path.StartsWith("initiatives/K", StringComparison.Ordinal) && !job.Path.StartsWith("data/", StringComparison.Ordinal)).SelectMany(job => job.Make()).ToList();
        Assert.True(files.Count > 500);
        var heavy = files.Select(file => (file.Path, Bytes: file.ToBytes().Length)).Where(file => file.Bytes > Most);
        Assert.Equal([], heavy);
    }

    [Theory]
    [InlineData("policies/1/index.html", "measures-more", "policies/1/measures/{0}/index.html", ".figures.policies tbody th a", 150)]
    [InlineData("policies/1/index.html", "list-more", "policies/1/{0}/index.html", ".promise h3 a", 300)]
    [InlineData("changes/index.html", "corrections-more", "changes/corrections/{0}/index.html", ".news li[id^=correction-] > a", 250)]
    [InlineData("changes/index.html", "list-more", "changes/{0}/index.html", ".group li > a", 700)]
    public void Every_entry_of_a_long_list_is_reached(string first, string pager, string further, string entries, int count)
    {
        var pages = new List<IDocument> { site.Page(first) };
        // The pager of the first page names the last one.
        var last = int.Parse(pages[0].GetElementById(pager)!.Closest("nav")!.QuerySelectorAll("a:not([rel])")[^1].LastChild!.TextContent, System.Globalization.CultureInfo.InvariantCulture);
        pages.AddRange(Enumerable.Range(2, last - 1).Select(number => site.Page(string.Format(System.Globalization.CultureInfo.InvariantCulture, further, number))));
        var named = pages.SelectMany(page => page.QuerySelectorAll(entries)).Select(link => link.GetAttribute("href")!.Split("../").Last()).ToList();
        Assert.Equal(count, named.Count);
        Assert.Equal(count, named.Distinct().Count());
    }

    /// <summary>A hundred cards are half a megabyte; the table leads to every policy.</summary>
    [Fact]
    public void Very_many_policies_are_told_of_by_the_table_alone()
    {
        using var portal = new SmallPortal();
        portal.Table("initiatives.csv", SmallPortal.Heads, [.. Enumerable.Range(1, 120).Select(n => $"K{n},{n},政策その{n},施策その{n},取組その{n},広報課")]);
        portal.Table("results.csv", "取組番号,年度,年度末評価", [.. Enumerable.Range(1, 120).SelectMany(n => new[] { $"K{n},R5,3", $"K{n},R6,{n % 5 + 1}" })]);
        var folder = portal.Publish();
        foreach (var path in new[] { "index.html", "policies/index.html" })
        {
            Assert.InRange(new FileInfo(Path.Combine(folder, path)).Length, 1, Most);
            var page = BothPortals.Read(folder, path.Split('/'));
            Assert.Empty(page.QuerySelectorAll(".chapter"));
            Assert.Equal(120, page.QuerySelectorAll(".figures.policies tbody th a").Length);
        }
    }

    /// <summary>Two hundred headings would be half of the page; those its pages begin with lead into every part of the list.</summary>
    [Fact]
    public void A_list_of_very_many_headings_names_those_its_pages_begin_with()
    {
        var page = site.Page("policies/2/index.html");
        var headings = page.GetElementById("list-pages")!.Closest("nav")!.QuerySelectorAll("details a").Select(link => link.GetAttribute("href")!).ToList();
        Assert.InRange(headings.Count, 2, 50);
        Assert.All(headings, href =>
        {
            var (path, id) = (href.Split('#')[0], href.Split('#')[1]);
            Assert.NotNull((path.Length == 0 ? page : site.Page("policies/2/" + path)).GetElementById(id));
        });
    }
}

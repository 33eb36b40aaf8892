using AngleSharp.Dom;
using ReformSite.Pages;

namespace ReformSite.Tests.Pages;

/// <summary>Lists too long for one page, in a plan of 400 initiatives, and that a plan of usual size sees nothing of them.</summary>
[Collection(nameof(BothPortals))]
public class LongListTests(BothPortals portals, LargeSite large)
{
    /// <summary>What a page on a phone may weigh.</summary>
    private const int Most = 300_000;

    /// <summary>The page a list begins on, the list, where its entries stand, and how many there are.</summary>
    public static TheoryData<string, string, string, int> Lists => new()
    {
        { "initiatives", "list", ".promise h3 a", 400 },
        { "policies/1", "list", ".promise h3 a", 200 },
        { "departments/総務課", "list", ".promise h3 a", 133 },
        { "departments/総務課", "related", ".related > li > a", 267 },
        { "years/2024", "list", ".promise h3 a", 400 },
        { "years/2024", "up", "div:has(#up-more) > .moves a, main > .moves a", 213 },
        { "reports/published", "list", ".departments h3 a", 400 },
        { "reports/overdue", "list", ".departments h3 a", 133 },
    };

    [Theory]
    [MemberData(nameof(Lists))]
    public void Every_entry_is_reached_from_page_to_page(string page, string list, string entries, int count)
    {
        var pages = PagesOf(page, list).ToList();
        Assert.True(pages.Count > 1);
        Assert.Equal(Enumerable.Range(1, pages.Count).Select(number => $"ページ{number}"), pages.Select(document => PagerOf(document, list).QuerySelector("[aria-current]")!.TextContent));
        var names = pages.SelectMany(document => document.QuerySelectorAll(entries)).Select(link => link.TextContent).ToList();
        Assert.Equal(count, names.Count);
        Assert.Equal(count, names.Distinct().Count());
    }

    /// <summary>An initiative can have the same evaluation in several years.</summary>
    [Fact]
    public void Every_result_with_an_evaluation_is_reached() =>
        Assert.Equal(293, PagesOf("evaluations/3", "list").Sum(document => document.QuerySelectorAll(".p-result").Length));

    /// <summary>The audit follows every link and looks at every page.</summary>
    [Fact]
    public void Nothing_is_wrong_with_any_of_the_pages() => Assert.Equal([], large.Problems);

    [Fact]
    public void No_page_is_heavier_than_it_may_be()
    {
        var heavy = Directory.EnumerateFiles(large.Folder, "*.html", SearchOption.AllDirectories).Where(file => new FileInfo(file).Length > Most);
        Assert.Equal([], heavy);
    }

    [Fact]
    public void A_further_page_says_what_it_is_a_part_of()
    {
        var page = large.Page("initiatives", "3", "index.html");
        Assert.Equal("取組の一覧（301〜400件目）", page.QuerySelector("h1")!.TextContent);
        Assert.StartsWith("取組の一覧（301〜400件目）", page.Title, StringComparison.Ordinal);
        Assert.Equal(["トップ", "取組の一覧", "301〜400件目"], page.QuerySelectorAll(".crumbs li").Select(crumb => crumb.TextContent));
        Assert.Contains("301〜400件目／400件", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("政策その2（続き）", page.QuerySelector("h2")!.LastChild!.TextContent);
    }

    [Fact]
    public void A_heading_is_reached_on_the_page_it_stands_on()
    {
        var links = large.Page("initiatives", "index.html").QuerySelectorAll("nav details a").Select(link => link.GetAttribute("href")).ToList();
        Assert.Equal(["#p1", "2/index.html#p2"], links);
        Assert.Equal("政策その2", large.Page("initiatives", "2", "index.html").GetElementById("p2")!.LastChild!.TextContent);
    }

    /// <summary>K195 is the last of its measure, which stands on the second page of its policy.</summary>
    [Fact]
    public void An_initiative_leads_to_the_page_its_measure_stands_on()
    {
        var href = large.Page("initiatives", "K195", "index.html").QuerySelector(".eyebrow a")!.GetAttribute("href")!;
        var (path, fragment) = (Resolve("initiatives/K195/index.html", href.Split('#')[0]), href.Split('#')[1]);
        var measure = large.Page(path).GetElementById(fragment)!.Closest("section")!;
        Assert.Contains("取組その195", measure.QuerySelectorAll("h3 a").Select(link => link.TextContent));
    }

    /// <summary>More than a hundred overdue initiatives are told of by <c>reports/overdue/</c> alone.</summary>
    [Fact]
    public void The_list_of_departments_leads_to_the_missing_reports()
    {
        var page = large.Page("departments", "index.html");
        Assert.Null(page.GetElementById("overdue-h"));
        Assert.Contains("../reports/overdue/index.html", page.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")));
    }

    [Theory]
    [InlineData("konan")]
    [InlineData("sample")]
    public void A_plan_of_usual_size_sees_nothing_of_it(string portal) =>
        Assert.Equal([], portals.Pages(portal).Where(page => page.Page.QuerySelector("[id$=-more], [id$=-pages]") is not null).Select(page => page.Path));

    [Theory]
    [InlineData(0, 1)]
    [InlineData(9, 1)]
    [InlineData(10, 1)]
    [InlineData(11, 2)]
    [InlineData(100, 10)]
    public void A_list_has_as_many_pages_as_it_needs(int count, int pages) => Assert.Equal(pages, ListOf(count).Pages);

    [Fact]
    public void A_group_is_cut_where_a_page_ends()
    {
        var list = ListOf(7, 0, 8, 15);
        Assert.Equal(["0:7", "2:3"], Told(1));
        Assert.Equal(["2:5…", "3:5"], Told(2));
        Assert.Equal(["3:10…"], Told(3));
        Assert.Equal("years/2024/2/index.html#g3", Path(list.AddressOf(3, 4)));
        Assert.Equal("years/2024/3/index.html#g3", Path(list.AddressOf(3, 5)));
        Assert.Equal("years/2024/index.html#g2", Path(list.AddressOf(2, 0)));

        IEnumerable<string> Told(int page) => list.On(page).Select(slice => $"{slice.Index}:{slice.Items.Count}{(slice.IsContinued ? "…" : "")}");
        static string Path(ReformSite.Theming.Address address) => $"{address.Path}#{address.Fragment}";
    }

    /// <summary>Entries of 300 bytes on pages for 1,000, of which a heading takes 700; a single one that is too long has a page of its own.</summary>
    [Fact]
    public void A_page_of_long_texts_has_fewer_entries()
    {
        var list = new LongList<int>(ReformSite.Theming.Address.Page("years", "2024"), "", new PerPage(10, 1_000), [new ListGroup<int>("a", "", [100, 150, 300, 5_000, 1])], length => length);
        Assert.Equal(["100 150", "300", "5000", "1"], Enumerable.Range(1, list.Pages).Select(number => string.Join(' ', list.On(number).SelectMany(slice => slice.Items))));
        Assert.Equal("years/2024/4/index.html", list.AddressOf(0, 4).Path);
    }

    private static LongList<int> ListOf(params ReadOnlySpan<int> counts)
    {
        var groups = new List<ListGroup<int>>();
        foreach (var count in counts) groups.Add(new ListGroup<int>($"g{groups.Count}", "", [.. Enumerable.Range(0, count)]));
        return new LongList<int>(ReformSite.Theming.Address.Page("years", "2024"), "", new PerPage(10, 1_000_000), groups, _ => 0);
    }

    private IEnumerable<IDocument> PagesOf(string page, string list)
    {
        for (var path = $"{page}/index.html"; path is not null;)
        {
            var document = large.Page(path);
            yield return document;
            path = PagerOf(document, list).QuerySelector("a[rel=next]")?.GetAttribute("href") is { } href ? Resolve(path, href) : null;
        }
    }

    private static IElement PagerOf(IDocument page, string list) => page.GetElementById(list + "-more")!.Closest("nav")!;

    private static string Resolve(string from, string href) => Uri.UnescapeDataString(new Uri(new Uri("https://portal.test/" + from), href).AbsolutePath[1..]);
}

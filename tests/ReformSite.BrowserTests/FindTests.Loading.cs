using System.Text.RegularExpressions;
using static Microsoft.Playwright.Assertions;

namespace ReformSite.BrowserTests;

/// <summary>When the index and its parts are asked for, and what the reader is told meanwhile.</summary>
public partial class FindTests
{
    [Fact]
    public async Task The_index_is_asked_for_when_the_reader_turns_to_the_form()
    {
        const string asked = "performance.getEntriesByType('resource').some(entry => /[/]index[.]\\w+[.]js$/.test(entry.name))";
        await using var visit = await site.VisitAsync("sample", "search/");
        Assert.False(await visit.Page.EvaluateAsync<bool>(asked));
        await visit.Page.RunAndWaitForRequestAsync(() => Field(visit).FocusAsync(), new Regex("/search/index[.][0-9a-f]{10}[.]js$"));
    }

    /// <summary>Of a large index only the first part comes before there is anything to look for.</summary>
    [Fact]
    public async Task The_other_parts_are_asked_for_with_the_first_letter()
    {
        await using var visit = await site.VisitAsync(Site.Many, "search/");
        var asked = new List<string>();
        visit.Page.Request += (_, request) =>
        {
            if (request.Url.Contains("/search/index", StringComparison.Ordinal)) asked.Add(Path.GetFileName(request.Url));
        };
        await visit.Page.RunAndWaitForResponseAsync(() => Field(visit).FocusAsync(), new Regex("/search/index[.][0-9a-f]{10}[.]js$"));
        await visit.Page.EvaluateAsync("new Promise(done => requestAnimationFrame(() => setTimeout(done)))");
        Assert.StartsWith("index.", Assert.Single(asked), StringComparison.Ordinal);
        await Field(visit).FillAsync("取");
        await Expect(Status(visit)).ToHaveTextAsync(Found());
        Assert.Equal(Directory.GetFiles(Path.Combine(site.Folder(Site.Many), "search"), "*.js").Length, asked.Count);
    }

    /// <summary>The second part comes late: what the first one has is there before, the count is told when all is searched.</summary>
    [Fact]
    public async Task Results_stand_there_while_parts_are_under_way()
    {
        var sent = new TaskCompletionSource();
        await using var visit = await site.VisitAsync(Site.Many, "search/");
        await visit.Page.RouteAsync("**/search/index-2.*.js", async route =>
        {
            await sent.Task;
            await route.FallbackAsync();
        });
        await Field(visit).FillAsync("取組その");
        await Expect(Status(visit)).ToHaveTextAsync("探しています。しばらくお待ちください。");
        var first = await Results(visit).CountAsync();
        Assert.InRange(first, 1, 50);
        sent.SetResult();
        await Expect(Status(visit)).ToHaveTextAsync(new Regex("^400件見つかりました。"));
        await Expect(Results(visit)).ToHaveCountAsync(50);
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task A_part_that_cannot_be_had_is_said_and_what_was_found_stays()
    {
        await using var visit = await site.VisitAsync(Site.Many, "search/");
        await visit.Page.RouteAsync("**/search/index-3.*.js", route => route.AbortAsync());
        await Field(visit).FillAsync("取組その");
        await Expect(Status(visit)).ToHaveTextAsync(new Regex("^検索のデータを読み込めませんでした。"));
        await Expect(Results(visit).First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task An_index_that_cannot_be_had_is_said()
    {
        await using var visit = await site.VisitAsync("sample", "search/");
        await visit.Page.RouteAsync("**/search/index.*.js", route => route.AbortAsync());
        await Field(visit).FillAsync("LINE");
        await Expect(Status(visit)).ToHaveTextAsync(new Regex("^検索のデータを読み込めませんでした。"));
    }
}

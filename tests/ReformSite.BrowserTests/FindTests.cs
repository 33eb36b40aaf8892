using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ReformSite.BrowserTests;

/// <summary>The search over all texts, as a reader uses it.</summary>
[Collection(nameof(Site))]
public partial class FindTests(Site site)
{
    [Theory]
    [InlineData("konan", "まちづくり")]
    [InlineData("konan", "ビジネス")]
    [InlineData("konan", "ﾋﾞｼﾞﾈｽ")]
    [InlineData("konan", "びじねす")]
    [InlineData("konan", "情報発信")]
    [InlineData("konan", "LINE")]
    [InlineData("konan", "ｌｉｎｅ")]
    [InlineData("konan", "子ども食堂")]
    [InlineData("sample", "広報情報課")]
    [InlineData("sample", "令和６年度")]
    public async Task A_word_is_found_however_it_is_typed_and_marked_where_it_stands(string portal, string word)
    {
        await using var visit = await SearchAsync(portal, word);
        await Expect(Status(visit)).ToHaveTextAsync(Found());
        var marks = await visit.Page.Locator(".results mark").AllTextContentsAsync();
        Assert.All(marks, mark => Assert.Equal(Folded(word), Folded(mark)));
        Assert.Equal(await Results(visit).CountAsync(), await visit.Page.Locator(".results li:has(mark)").CountAsync());
        Assert.Empty(visit.Complaints);
    }

    /// <summary>What is marked are the letters as the city wrote them, also where folding makes more or fewer of them.</summary>
    [Theory]
    [InlineData("(株)みずほ", "㈱みずほ")]
    [InlineData("株", "㈱")]
    [InlineData("ガイドブック", "ｶﾞｲﾄﾞﾌﾞｯｸ")]
    [InlineData("がいど", "ｶﾞｲﾄﾞ")]
    [InlineData("サービス", "サ－ビス")]
    [InlineData("食堂　こども", "食堂")]
    public async Task The_mark_is_exact(string query, string marked)
    {
        await using var visit = await SearchAsync(Site.Many, query);
        await Expect(Results(visit)).ToHaveCountAsync(1);
        Assert.Equal(marked, await visit.Page.Locator(".results mark").First.TextContentAsync());
    }

    /// <summary>A reading is found where it is written, and nowhere else: the page says so.</summary>
    [Fact]
    public async Task A_reading_is_found_only_where_it_is_written()
    {
        await using var visit = await SearchAsync(Site.Many, "こどもしょくどう");
        await Expect(Results(visit)).ToHaveCountAsync(1);
        Assert.Contains("取組計画 R3", await Results(visit).TextContentAsync(), StringComparison.Ordinal);
        await Field(visit).FillAsync("子ども食堂");
        await Expect(Results(visit)).ToHaveCountAsync(2);
        Assert.Contains("漢字を読みがなで探すこと", await visit.Page.Locator(".results").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_words_must_all_be_there()
    {
        async Task<HashSet<string>> Addresses(string query)
        {
            await using var visit = await SearchAsync("sample", query);
            await Expect(Status(visit)).ToHaveTextAsync(Found());
            return [.. await visit.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('.results li a')].map(link => link.href)")];
        }
        var (first, second, both) = (await Addresses("市民"), await Addresses("LINE"), await Addresses("市民　line"));
        Assert.NotEmpty(both);
        Assert.Equal(first.Intersect(second).Order(StringComparer.Ordinal), both.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_count_is_told_when_typing_pauses_not_with_every_key()
    {
        await using var visit = await site.VisitAsync("sample", "search/");
        await visit.Page.Clock.InstallAsync();
        await visit.Page.Clock.PauseAtAsync(DateTime.UtcNow.AddMinutes(1));
        await Field(visit).PressSequentiallyAsync("まちづくり");
        await Expect(Results(visit).First).ToBeVisibleAsync();
        await Expect(Status(visit)).ToHaveTextAsync("");
        await visit.Page.Clock.RunForAsync(600);
        await Expect(Status(visit)).ToHaveTextAsync(Found());
        await Expect(visit.Page).ToHaveURLAsync(new Regex("[?]q=%E3%81%BE"));
    }

    /// <summary>While kana are being converted nothing is sought; what the reader settles on is.</summary>
    [Fact]
    public async Task A_conversion_is_sought_when_it_is_settled()
    {
        await using var visit = await SearchAsync("sample", "宇宙船");
        await Expect(Status(visit)).ToHaveTextAsync(new Regex("^見つかりませんでした。"));
        await Field(visit).FillAsync("");
        var keyboard = await visit.Context.NewCDPSessionAsync(visit.Page);
        await keyboard.SendAsync("Input.imeSetComposition", new() { ["text"] = "こうほう", ["selectionStart"] = 4, ["selectionEnd"] = 4 });
        await keyboard.SendAsync("Input.imeSetComposition", new() { ["text"] = "広報", ["selectionStart"] = 2, ["selectionEnd"] = 2 });
        await Expect(Field(visit)).ToHaveValueAsync("広報");
        await Expect(Results(visit)).ToHaveCountAsync(0);
        await keyboard.SendAsync("Input.insertText", new() { ["text"] = "広報" });
        await Expect(Results(visit).Locator("mark").First).ToHaveTextAsync("広報");
    }

    [Fact]
    public async Task Nothing_found_says_what_to_do()
    {
        await using var visit = await SearchAsync("sample", "宇宙船");
        await Expect(Status(visit)).ToHaveTextAsync(new Regex("^見つかりませんでした。"));
        await Expect(Results(visit)).ToHaveCountAsync(0);
        await Expect(visit.Page.Locator("main a[href*='reports/overdue']")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Going_back_leads_from_query_to_query_and_from_a_result_to_the_list()
    {
        await using var visit = await site.VisitAsync("sample", "search/");
        foreach (var query in new[] { "広報", "LINE" })
        {
            await Field(visit).FillAsync(query);
            await Field(visit).PressAsync("Enter");
            await Expect(Status(visit)).ToHaveTextAsync(Found());
        }
        var count = await Results(visit).CountAsync();
        await Results(visit).Locator("a").First.ClickAsync();
        await Expect(visit.Page.Locator(".results")).ToHaveCountAsync(0);
        await visit.Page.GoBackAsync();
        await Expect(Results(visit)).ToHaveCountAsync(count);
        await Expect(Field(visit)).ToHaveValueAsync("LINE");
        await visit.Page.GoBackAsync();
        await Expect(Field(visit)).ToHaveValueAsync("広報");
        await Expect(Results(visit).Locator("mark").First).ToHaveTextAsync("広報");
        await visit.Page.GoBackAsync();
        await Expect(Field(visit)).ToHaveValueAsync("");
        await Expect(Results(visit)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task The_keyboard_is_enough()
    {
        await using var visit = await site.VisitAsync("sample", "search/");
        await Field(visit).FocusAsync();
        await visit.Page.Keyboard.TypeAsync("LINE");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(Status(visit)).ToHaveTextAsync(Found());
        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.PressAsync("Tab");
        await Expect(Results(visit).Locator("a").First).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(visit.Page).ToHaveURLAsync(new Regex("/initiatives/"));
    }

    [Fact]
    public async Task More_results_are_shown_on_demand_and_the_first_of_them_takes_the_focus()
    {
        await using var visit = await SearchAsync(Site.Many, "取組その");
        await Expect(Status(visit)).ToHaveTextAsync("400件見つかりました。初めの50件を表示しています。ことばを足すと絞り込めます。");
        await Expect(Results(visit)).ToHaveCountAsync(50);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "続きを表示" }).ClickAsync();
        await Expect(Results(visit)).ToHaveCountAsync(100);
        await Expect(Results(visit).Nth(50).Locator("a")).ToBeFocusedAsync();
    }

    /// <summary>A page opened by double-click has no server, and may not fetch.</summary>
    [Fact]
    public async Task The_search_works_from_a_disk()
    {
        await using var context = await site.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(Path.Combine(site.Folder(Site.Many), "index.html")).AbsoluteUri);
        await page.GetByRole(AriaRole.Searchbox).FillAsync("こどもしょくどう");
        await page.GetByRole(AriaRole.Searchbox).PressAsync("Enter");
        await page.Locator(".results li a").ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("^file://.*/initiatives/K2/index.html$"));
        await Expect(page.Locator("h1")).ToHaveTextAsync("取組その2");
    }

    [Theory]
    [InlineData("sample", "LINE")]
    [InlineData("sample", "宇宙船")]
    [InlineData(Site.Many, "取組その")]
    public async Task No_axe_finding_with_results(string portal, string query)
    {
        await using var visit = await SearchAsync(portal, query, 360);
        await Expect(Status(visit)).Not.ToHaveTextAsync("");
        Assert.Empty(await Axe.FindingsAsync(visit.Page));
        Assert.False(await visit.ScrollsSidewaysAsync());
    }

    private Task<Visit> SearchAsync(string portal, string query, int width = 1280) => site.VisitAsync(portal, "search/?q=" + Uri.EscapeDataString(query), width);

    private static ILocator Field(Visit visit) => visit.Page.GetByRole(AriaRole.Searchbox);

    private static ILocator Status(Visit visit) => visit.Page.Locator(".results [role=status]");

    private static ILocator Results(Visit visit) => visit.Page.Locator(".results li");

    private static string Folded(string text) =>
        string.Concat(text.Normalize(NormalizationForm.FormKC).ToLowerInvariant().Select(letter => letter is >= 'ァ' and <= 'ヶ' ? (char)(letter - 96) : letter));

    [GeneratedRegex("^[1-9][0-9,]*件見つかりました。")]
    private static partial Regex Found();
}

using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ReformSite.BrowserTests;

/// <summary>Filter and order of the list of initiatives, as a reader uses them.</summary>
[Collection(nameof(Site))]
public class FilterTests(Site site)
{
    private const string Titles = "[...document.querySelectorAll('.promise h3')].filter(title => title.checkVisibility()).map(title => title.textContent)";

    /// <summary>The filter shows what the page of that evaluation, which needs no script, has for that year.</summary>
    [Theory]
    [InlineData("2021", "2")]
    [InlineData("2022", "4")]
    [InlineData("2024", "3")]
    public async Task Year_and_evaluation_show_what_the_page_without_script_shows(string year, string level)
    {
        await using var page = await site.VisitAsync("sample", $"evaluations/{level}/");
        var expected = await page.Page.EvaluateAsync<string[]>($"[...document.querySelectorAll('section[aria-labelledby=y{year}] h3')].map(title => title.textContent)");
        Assert.NotEmpty(expected);
        // The latest year is the one without a choice.
        await using var visit = await site.VisitAsync("sample", "initiatives/" + (year == "2024" ? "" : $"?year={year}"));
        await visit.Page.GetByLabel("評価・状況").SelectOptionAsync(level);
        Assert.Equal(expected, await visit.Page.EvaluateAsync<string[]>(Titles));
        await Expect(Status(visit)).ToHaveTextAsync($"24件中{expected.Length}件です。");
    }

    [Theory]
    [InlineData("overdue", "未公表（期限超過）")]
    [InlineData("completed", "完了")]
    [InlineData("merged", "統合")]
    public async Task States_of_reports_and_initiatives_can_be_chosen(string value, string word)
    {
        await using var visit = await site.VisitAsync("sample", "initiatives/");
        await visit.Page.GetByLabel("評価・状況").SelectOptionAsync(value);
        var rows = visit.Page.Locator(".promise:visible");
        Assert.NotEqual(0, await rows.CountAsync());
        foreach (var row in await rows.AllAsync()) Assert.Contains(word, await row.TextContentAsync(), StringComparison.Ordinal);
    }

    /// <summary>The form appears late, when its script has run; the list below must not jump under a finger that is about to touch a title.</summary>
    [Theory]
    [InlineData("sample", 360)]
    [InlineData("sample", 1280)]
    [InlineData(Site.Many, 360)]
    public async Task The_list_does_not_jump_when_the_form_appears(string portal, int width)
    {
        await using var visit = await site.VisitAsync(portal, "initiatives/", width);
        await Assertions.Expect(visit.Page.Locator(".filter")).ToBeVisibleAsync();
        const string top = "Math.round(document.querySelector('.whole').getBoundingClientRect().top)";
        var shown = await visit.Page.EvaluateAsync<int>(top);
        await visit.Page.EvaluateAsync("document.querySelector('.filter [role=status]').textContent = '', document.querySelector('.filter').hidden = true");
        await Assertions.Expect(visit.Page.Locator(".filter")).ToBeHiddenAsync();
        Assert.Equal(await visit.Page.EvaluateAsync<int>(top), shown);
    }

    /// <summary>Nothing on the page moves before a choice is made.</summary>
    [Fact]
    public async Task To_turn_to_the_form_changes_nothing()
    {
        await using var visit = await site.VisitAsync("sample", "initiatives/");
        const string seen = "document.querySelector('main').innerText";
        var before = await WholePage.EvaluateAsync<string>(visit.Page, seen);
        await visit.Page.Locator(".filter select").First.FocusAsync();
        Assert.Equal(before, await WholePage.EvaluateAsync<string>(visit.Page, seen));
    }

    [Fact]
    public async Task Choices_add_up_stand_in_the_address_and_outlive_reload_and_going_back()
    {
        await using var visit = await site.VisitAsync("sample", "initiatives/");
        var all = await visit.Page.EvaluateAsync<string[]>(Titles);
        await visit.Page.GetByLabel("政策", new() { Exact = true }).SelectOptionAsync("1");
        await visit.Page.GetByLabel("担当部署").SelectOptionAsync("広報情報課");
        var chosen = await visit.Page.EvaluateAsync<string[]>(Titles);
        await Expect(Status(visit)).ToHaveTextAsync($"24件中{chosen.Length}件です。");
        Assert.InRange(chosen.Length, 1, 8);

        await visit.Page.ReloadAsync();
        Assert.Equal(chosen, await visit.Page.EvaluateAsync<string[]>(Titles));
        await visit.Page.Locator(".promise:visible h3 a").First.ClickAsync();
        await Expect(visit.Page.Locator(".filter")).ToHaveCountAsync(0);
        await visit.Page.GoBackAsync();
        await Expect(Status(visit)).ToHaveTextAsync($"24件中{chosen.Length}件です。");
        Assert.Equal(chosen, await visit.Page.EvaluateAsync<string[]>(Titles));

        await visit.Page.GoBackAsync();
        await Expect(visit.Page.GetByLabel("担当部署")).ToHaveValueAsync("");
        await Expect(Status(visit)).ToHaveTextAsync("24件中9件です。");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "条件を消す" }).ClickAsync();
        await Expect(Status(visit)).ToHaveTextAsync("");
        await Expect(visit.Page).ToHaveURLAsync(new Regex("initiatives/$"));
        Assert.Equal(all, await visit.Page.EvaluateAsync<string[]>(Titles));
    }

    [Fact]
    public async Task A_word_narrows_the_list_when_typing_pauses_it_is_told()
    {
        await using var visit = await site.VisitAsync("sample", "initiatives/");
        await visit.Page.Clock.InstallAsync();
        await visit.Page.Clock.PauseAtAsync(DateTime.UtcNow.AddMinutes(1));
        await visit.Page.GetByLabel("ことば").PressSequentiallyAsync("ｌｉｎｅ");
        await Expect(visit.Page.Locator(".promise:visible")).ToHaveCountAsync(1);
        await Expect(Status(visit)).ToHaveTextAsync("");
        await visit.Page.Clock.RunForAsync(600);
        await Expect(Status(visit)).ToHaveTextAsync("24件中1件です。");
    }

    [Fact]
    public async Task The_list_can_be_ordered_and_put_back()
    {
        await using var visit = await site.VisitAsync("sample", "initiatives/");
        var plan = await visit.Page.EvaluateAsync<string[]>(Titles);
        var sort = visit.Page.GetByLabel("並べ方");

        await sort.SelectOptionAsync("result");
        var ranks = await visit.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('.found .promise')].map(row => row.dataset.results.split(' ')[3])");
        var evaluated = ranks.TakeWhile(rank => rank.Length == 1).ToList();
        Assert.Equal(20, evaluated.Count);
        Assert.Equal(evaluated.OrderDescending(StringComparer.Ordinal), evaluated);
        Assert.DoesNotContain(ranks.Skip(20), rank => rank.Length == 1);

        await sort.SelectOptionAsync("department");
        var departments = await visit.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('.found .promise')].map(row => row.querySelector('.who a').textContent)");
        Assert.Equal(7, departments.Where((name, i) => i == 0 || departments[i - 1] != name).Count());

        await sort.SelectOptionAsync("title");
        var titles = await visit.Page.EvaluateAsync<string[]>(Titles);
        Assert.Equal(plan.Order(StringComparer.Ordinal), titles.Order(StringComparer.Ordinal));
        Assert.Equal(await visit.Page.EvaluateAsync<string[]>("titles => titles.sort(new Intl.Collator('ja').compare)", plan), titles);
        // Out of its group a row says which policy it is of.
        Assert.All(await visit.Page.Locator(".found .promise").AllTextContentsAsync(), row => Assert.Matches("第[1-4]の政策", row));

        await sort.SelectOptionAsync("");
        Assert.Equal(plan, await visit.Page.EvaluateAsync<string[]>(Titles));
        await Expect(visit.Page.Locator(".group:visible")).ToHaveCountAsync(4);
    }

    /// <summary>Rows that were filtered out come back when they match again, whatever the order is by then.</summary>
    [Fact]
    public async Task A_row_that_was_hidden_comes_back_in_another_order()
    {
        await using var visit = await site.VisitAsync("sample", "initiatives/?policy=2");
        await Expect(visit.Page.Locator(".promise:visible")).ToHaveCountAsync(6);
        await visit.Page.GetByLabel("並べ方").SelectOptionAsync("title");
        await Expect(visit.Page.Locator(".promise:visible")).ToHaveCountAsync(6);
        await visit.Page.GetByLabel("政策", new() { Exact = true }).SelectOptionAsync("");
        await Expect(visit.Page.Locator(".promise:visible")).ToHaveCountAsync(24);
    }

    [Fact]
    public async Task The_keyboard_is_enough()
    {
        await using var visit = await site.VisitAsync("sample", "initiatives/");
        await visit.Page.GetByLabel("担当部署").FocusAsync();
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await Expect(Status(visit)).ToHaveTextAsync(new Regex("^24件中[1-9]件です。$"));
        await Expect(visit.Page).ToHaveURLAsync(new Regex("[?]department="));
    }

    [Fact]
    public async Task Nothing_left_says_so()
    {
        await using var visit = await site.VisitAsync("sample", "initiatives/?department=%E5%B8%82%E6%B0%91%E8%AA%B2&policy=4");
        await Expect(Status(visit)).ToHaveTextAsync(new Regex("^当てはまる取組はありません。"));
        await Expect(visit.Page.Locator(".promise:visible")).ToHaveCountAsync(0);
    }

    /// <summary>A list of several pages is filtered as a whole, with rows loaded when the reader turns to the form.</summary>
    [Fact]
    public async Task A_long_list_is_filtered_as_a_whole()
    {
        const string asked = "performance.getEntriesByType('resource').some(entry => /[/]index[.]\\w+[.]js$/.test(entry.name))";
        await using var visit = await site.VisitAsync(Site.Many, "initiatives/");
        Assert.False(await visit.Page.EvaluateAsync<bool>(asked));
        await visit.Page.GetByLabel("担当部署").SelectOptionAsync("総務課");
        await Expect(Status(visit)).ToHaveTextAsync("400件中133件です。");
        await Expect(visit.Page.Locator(".promise:visible")).ToHaveCountAsync(100);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "続きを表示" }).ClickAsync();
        await Expect(visit.Page.Locator(".promise:visible")).ToHaveCountAsync(133);
        await Expect(visit.Page.Locator(".found .promise").Nth(100).Locator("a")).ToBeFocusedAsync();
        await visit.Page.GetByLabel("評価・状況").SelectOptionAsync("overdue");
        await Expect(visit.Page.Locator(".found .promise").First).ToContainTextAsync("令和6年度　未公表（期限超過）");
        await visit.Page.ReloadAsync();
        await Expect(Status(visit)).ToHaveTextAsync("400件中133件です。");
        await visit.Page.Locator(".found a").First.ClickAsync();
        await Expect(visit.Page.Locator(".answers")).ToContainTextAsync("総務課");
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task A_long_list_can_be_ordered_and_ordered_again()
    {
        await using var visit = await site.VisitAsync(Site.Many, "initiatives/?sort=result");
        await Expect(Status(visit)).ToHaveTextAsync("400件中400件です。");
        const string grades = "[...document.querySelectorAll('.found .grade')].map(grade => grade.textContent.split('　')[1])";
        Assert.Equal(["5 大きく上回る", "4 目標以上"], (await visit.Page.EvaluateAsync<string[]>(grades)).Distinct());
        await visit.Page.GetByLabel("年度", new() { Exact = true }).SelectOptionAsync("2021");
        Assert.Equal(["5 大きく上回る", "4 目標以上"], (await visit.Page.EvaluateAsync<string[]>(grades)).Distinct());
        await visit.Page.GetByLabel("並べ方").SelectOptionAsync("department");
        await Expect(visit.Page.Locator(".found .promise").First).ToContainTextAsync("財政課");
        await visit.Page.GetByLabel("政策", new() { Exact = true }).SelectOptionAsync("2");
        await Expect(Status(visit)).ToHaveTextAsync("400件中200件です。");
        await visit.Page.GetByLabel("並べ方").SelectOptionAsync("title");
        Assert.Equal(["取組その201", "取組その202"], (await visit.Page.EvaluateAsync<string[]>(Titles))[..2]);
        await Expect(visit.Page).ToHaveURLAsync(new Regex("[?]policy=2&year=2021&sort=title$"));
    }

    [Theory]
    [InlineData("sample", "initiatives/?result=3&sort=result")]
    [InlineData("sample", "initiatives/?policy=2")]
    [InlineData(Site.Many, "initiatives/?result=overdue")]
    public async Task No_axe_finding_with_the_filter_in_use(string portal, string path)
    {
        await using var visit = await site.VisitAsync(portal, path, 360);
        await Expect(Status(visit)).ToHaveTextAsync(new Regex("件です。$"));
        Assert.Empty(await Axe.FindingsAsync(visit.Page));
        Assert.False(await visit.ScrollsSidewaysAsync());
    }

    private static ILocator Status(Visit visit) => visit.Page.Locator(".filter [role=status]");
}

using Microsoft.Playwright;

namespace ReformSite.BrowserTests;

/// <summary>The picture of all initiatives: folded per group on a phone, whole where there is room and on paper.</summary>
[Collection(nameof(Site))]
public sealed class ThreadsTests(Site site)
{
    /// <summary>A screen is 900 px; English names take more lines.</summary>
    [Theory]
    [InlineData("", 900)]
    [InlineData("en/", 1000)]
    [InlineData("ja-easy/", 900)]
    public async Task On_a_phone_the_picture_fits_one_screen_with_the_first_policy_open(string path, int most)
    {
        await using var visit = await site.VisitAsync("sample", path, 360);
        var box = (await visit.Page.Locator(".threads").BoundingBoxAsync())!;
        Assert.InRange(box.Height, 300, most);
        Assert.Equal("offf", await Groups(visit.Page));
    }

    [Fact]
    public async Task A_fold_opens_by_its_name_also_without_script()
    {
        await using var visit = await site.VisitAsync("sample", "", 360, script: false);
        await visit.Page.Locator("summary").Nth(1).ClickAsync();
        Assert.Equal("ooff", await Groups(visit.Page));
    }

    [Fact]
    public async Task Where_there_is_room_and_on_paper_nothing_is_folded()
    {
        await using var visit = await site.VisitAsync("sample", "", 1280);
        Assert.Equal("oooo", await Groups(visit.Page));
        Assert.Equal(0, await visit.Page.Locator("summary").Locator("visible=true").CountAsync());
        await visit.Page.SetViewportSizeAsync(360, 900);
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.Equal("oooo", await Groups(visit.Page));
    }

    /// <summary>English words do not break anywhere, as Japanese ones do.</summary>
    [Theory]
    [InlineData("en/")]
    [InlineData("en/policies/1/")]
    [InlineData("en/policies/3/")]
    [InlineData("en/initiatives/K1-3-2/source/")]
    [InlineData("ja-easy/")]
    public async Task No_language_is_wider_than_a_small_phone(string path)
    {
        await using var visit = await site.VisitAsync("sample", path, 320);
        Assert.False(await visit.ScrollsSidewaysAsync());
    }

    /// <summary>Names of years, counts of the plan and of each policy, and marks stand in the same columns, though each group is a table of its own.</summary>
    [Theory]
    [InlineData("sample", "", 320)]
    [InlineData("sample", "", 360)]
    [InlineData("sample", "", 1280)]
    [InlineData("sample", "en/", 360)]
    [InlineData(Site.Letters, "", 360)]
    public async Task Everything_of_a_year_stands_in_one_column(string portal, string path, int width)
    {
        await using var visit = await site.VisitAsync(portal, path, width);
        var columns = await visit.Page.EvaluateAsync<double[][]>("""
            () => [...document.querySelectorAll('.threads tr, .threads summary')].filter(row => row.checkVisibility({ contentVisibilityAuto: true })).map(row =>
              [...row.children].filter(cell => cell.checkVisibility() && !cell.matches('.t-who, :first-child')).map(cell => {
                const { left, right } = cell.getBoundingClientRect()
                return Math.round((left + right) / 2)
              }))
            """);
        Assert.True(columns.Length > 5);
        Assert.All(columns, row => Assert.Equal(columns[0].Length, row.Length));
        Assert.All(columns, row => Assert.All(row.Zip(columns[0]), pair => Assert.InRange(pair.First, pair.Second - 1, pair.Second + 1)));
    }

    [Theory]
    [InlineData("", 320)]
    [InlineData("", 1280)]
    [InlineData("en/", 360)]
    [InlineData("ja-easy/", 360)]
    public async Task The_years_one_can_jump_to_stand_in_one_line(string path, int width)
    {
        await using var visit = await site.VisitAsync("sample", path + "initiatives/K2-1-1/", width);
        var tops = await visit.Page.EvaluateAsync<double[]>("() => [...document.querySelectorAll('.jump ol a')].map(year => year.getBoundingClientRect().top)");
        Assert.Equal(5, tops.Length);
        Assert.Single(tops.Distinct());
    }

    /// <summary>One letter for each group: o open, f folded.</summary>
    private static async Task<string> Groups(IPage page) => await page.EvaluateAsync<string>(
        "() => [...document.querySelectorAll('.threads details')].map(group => [...group.querySelectorAll('.t-row a')].every(row => row.checkVisibility({ contentVisibilityAuto: true }) && row.getClientRects().length > 0) ? 'o' : 'f').join('')");
}

using Microsoft.Playwright;

namespace ReformSite.BrowserTests;

/// <summary>On paper an initiative is the city's own sheet.</summary>
[Collection(nameof(Site))]
public class PrintTests(Site site)
{
    [Theory]
    [InlineData("konan", "K1-2-1")]
    [InlineData("sample", "K1-3-1")]
    public async Task The_years_of_the_sheet_stand_side_by_side(string portal, string id)
    {
        await using var visit = await site.VisitAsync(portal, $"initiatives/{id}/", width: 718);
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        var boxes = new List<LocatorBoundingBoxResult>();
        foreach (var heading in await visit.Page.Locator(".year h3").AllAsync()) boxes.Add((await heading.BoundingBoxAsync())!);
        Assert.Equal(5, boxes.Count);
        Assert.Single(boxes.Select(box => Math.Round(box.Y)).Distinct());
        Assert.Equal(boxes.OrderBy(box => box.X), boxes);
    }

    [Theory]
    [InlineData("konan", "K1-2-1")]
    [InlineData("sample", "K1-3-1")]
    public async Task The_sheet_has_the_head_block_and_no_menu(string portal, string id)
    {
        await using var visit = await site.VisitAsync(portal, $"initiatives/{id}/", width: 718);
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(visit.Page.Locator(".sheet")).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator("nav").First).ToBeHiddenAsync();
        var text = await visit.Page.Locator("main").InnerTextAsync();
        foreach (var label in new[] { "政策", "施策項目", "取組項目", "担当部署", "関連部署", "前年度までの取組および現状", "数値目標", "取組計画", "中間進捗", "年度末実績", "実績効果額", "年度末実績評価基準", "大綱期間終了の目指す姿" })
            Assert.Contains(label, text, StringComparison.Ordinal);
    }

    /// <summary>A sheet of ordinary length fits one A4 page, as the city's own does.</summary>
    [Theory]
    [InlineData("konan", "K1-1-1")]
    [InlineData("konan", "K1-2-1")]
    public async Task The_citys_own_sheets_fit_one_page(string portal, string id)
    {
        await using var visit = await site.VisitAsync(portal, $"initiatives/{id}/");
        var pdf = System.Text.Encoding.Latin1.GetString(await visit.Page.PdfAsync(new() { PreferCSSPageSize = true }));
        Assert.Equal(1, System.Text.RegularExpressions.Regex.Count(pdf, @"/Type\s*/Page\b(?!s)"));
        Assert.Matches(@"/MediaBox\s*\[\s*0 0 59[456][\d.]* 84[12]", pdf);
    }
}

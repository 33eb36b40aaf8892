using Microsoft.Playwright;

namespace ReformSite.BrowserTests;

/// <summary>On paper an initiative is the city's own sheet, and a policy or a department a booklet.</summary>
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
        var (heads, plans) = (await BoxesAsync(".heads span"), await BoxesAsync(".year .plan dd"));
        Assert.Equal(5, heads.Count);
        Assert.Single(heads.Select(box => Math.Round(box.Y)).Distinct());
        Assert.Equal(heads.OrderBy(box => box.X), heads);
        // Each year stands over its own column.
        Assert.Equal(heads.Select(box => (Math.Round(box.X), Math.Round(box.Width))), plans.Select(box => (Math.Round(box.X), Math.Round(box.Width))));

        async Task<List<LocatorBoundingBoxResult>> BoxesAsync(string selector)
        {
            var boxes = new List<LocatorBoundingBoxResult>();
            foreach (var element in await visit.Page.Locator(selector).AllAsync()) boxes.Add((await element.BoundingBoxAsync())!);
            return boxes;
        }
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
    [InlineData("sample", "K1-3-1")]
    [InlineData("sample", "K2-1-1")]
    public async Task A_sheet_of_ordinary_length_fits_one_page(string portal, string id)
    {
        await using var visit = await site.VisitAsync(portal, $"initiatives/{id}/");
        var paper = await Paper.PrintAsync(visit);
        var (width, height) = Assert.Single(paper.Sizes);
        Assert.Equal((210, 297), (Math.Round(width), Math.Round(height)));
        await HoldsAsync(paper, visit);
    }

    /// <summary>A long report goes on over the page: nothing is lost, the years stand over their columns again, and each page tells which plan it is of, from which date, and how many there are.</summary>
    [Fact]
    public async Task A_long_sheet_goes_on_over_the_page()
    {
        await using var visit = await site.VisitAsync("sample", "initiatives/K1-3-1/");
        await visit.Page.EvaluateAsync("document.querySelectorAll('.result dd').forEach((cell, year) => cell.append(' ' + `${year + 1}年目の会では、参加した人から道路、学校、医療についての意見を聞いた。`.repeat(18)))");
        var paper = await Paper.PrintAsync(visit);
        Assert.Equal(2, paper.Sheets.Count);
        Assert.All(paper.Sheets, sheet => Assert.Contains("令和3年度(2021)令和4年度(2022)令和5年度(2023)令和6年度(2024)令和7年度(2025)", sheet, StringComparison.Ordinal));
        Assert.Contains("大綱期間終了の目指す姿", paper.Sheets[1], StringComparison.Ordinal);
        // The head of a row stands where its cells begin.
        Assert.Contains("年度末実績", paper.Sheets[0].Replace("年度末実績評価基準", "", StringComparison.Ordinal), StringComparison.Ordinal);
        await HoldsAsync(paper, visit);
        Imprint(paper);
    }

    /// <summary>More than six years need the paper turned; the sample has five, so the page is told it is a long one.</summary>
    [Theory]
    [InlineData("policies/2/")]
    [InlineData("departments/広報情報課/")]
    [InlineData("years/2024/")]
    [InlineData("")]
    public async Task A_booklet_has_everything_but_what_paper_cannot_do(string path)
    {
        await using var visit = await site.VisitAsync("sample", path);
        var paper = await Paper.PrintAsync(visit);
        await HoldsAsync(paper, visit);
        Imprint(paper);
        foreach (var onlyOnScreen in new[] { "CSVを保存", "本文へ移動", "前のページ", "やさしいにほんご" }) Assert.DoesNotContain(onlyOnScreen, paper.All, StringComparison.Ordinal);
    }

    /// <summary>The text-first theme has no sheet of the city's; what it prints is as whole, five leaves at most, with each term beside what it explains.</summary>
    [Fact]
    public async Task Text_is_printed_whole_with_terms_beside_it()
    {
        await using var visit = await site.VisitAsync(Site.Kairan, "initiatives/K2-1-1/");
        var paper = await Paper.PrintAsync(visit);
        Assert.InRange(paper.Sheets.Count, 1, 5);
        await HoldsAsync(paper, visit);
        Imprint(paper);
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.True(await visit.Page.EvaluateAsync<bool>("[...document.querySelectorAll('dt')].every(term => { const [head, body] = [term, term.nextElementSibling].map(element => element.getBoundingClientRect()); return head.top === body.top && head.right <= body.left; })"));
    }

    /// <summary>施策項目 are the sheets of a policy's booklet: each begins a page, right behind what stands at its foot.</summary>
    [Fact]
    public async Task Each_measure_of_a_policy_begins_a_page()
    {
        await using var visit = await site.VisitAsync("sample", "policies/2/");
        var paper = await Paper.PrintAsync(visit);
        var measures = await visit.Page.Locator(".group h2").AllInnerTextsAsync();
        Assert.Equal(3, measures.Count);
        Assert.All(measures, measure => Assert.Single(paper.Sheets, sheet => sheet.Contains("基準日2025年12月15日" + Paper.Squeeze(measure), StringComparison.Ordinal)));
    }

    /// <summary>Browsers that cannot unfold by style get their folds opened while they print, and as they were afterwards.</summary>
    [Fact]
    public async Task Nothing_stays_folded_while_it_prints()
    {
        await using var visit = await site.VisitAsync("sample", "", 360);
        const string open = "[...document.querySelectorAll('details')].map(fold => fold.open)";
        var before = await visit.Page.EvaluateAsync<bool[]>(open);
        Assert.Contains(false, before);
        await visit.Page.EvaluateAsync("dispatchEvent(new Event('beforeprint'))");
        Assert.All(await visit.Page.EvaluateAsync<bool[]>(open), Assert.True);
        await visit.Page.EvaluateAsync("dispatchEvent(new Event('afterprint'))");
        Assert.Equal(before, await visit.Page.EvaluateAsync<bool[]>(open));
    }

    /// <summary>Every text that is to be seen at the width of the paper stands on it: the beginning and the end of each, as a long one may be cut by the end of a page.</summary>
    private static async Task HoldsAsync(Paper paper, Visit visit)
    {
        await visit.Page.SetViewportSizeAsync(695, 1000);
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        var texts = await visit.Page.EvaluateAsync<string[]>("""
            (() => {
              const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT), texts = [];
              while (walker.nextNode()) {
                const parent = walker.currentNode.parentElement;
                if (parent.checkVisibility() && !parent.closest('.vh, svg, caption')) texts.push(walker.currentNode.data);
              }
              return texts;
            })()
            """);
        Assert.True(texts.Length > 20, $"only {texts.Length} texts");
        var all = Letters(paper.All);
        foreach (var text in texts.Select(text => Letters(Paper.Squeeze(text))).Where(text => text.Length > 0).Distinct())
        {
            foreach (var part in new[] { text[..Math.Min(8, text.Length)], text[^Math.Min(8, text.Length)..] })
                Assert.True(all.Contains(part, StringComparison.Ordinal), $"not on paper: {part}, of: {text}\n{all}");
        }
    }

    /// <summary>Dashes, dots and strokes come out of a PDF as one of several letters that look alike.</summary>
    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private static void Imprint(Paper paper)
    {
        for (var i = 0; i < paper.Sheets.Count; i++)
        {
            Assert.Contains("第三次みずほ野市行政改革大綱実施計画基準日2025年12月15日", paper.Sheets[i], StringComparison.Ordinal);
            Assert.Contains($"{i + 1}/{paper.Sheets.Count}", paper.Sheets[i], StringComparison.Ordinal);
        }
    }
}

using Microsoft.Playwright;
using ReformSite.Serving;
using ReformSite.Sources;
using static Microsoft.Playwright.Assertions;

namespace ReformSite.BrowserTests;

/// <summary>The preview in a real browser: nobody reloads by hand.</summary>
[Collection(nameof(Site))]
public sealed class PreviewTests(Site site) : IAsyncLifetime, IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly string _folder = Path.Combine(Directory.CreateTempSubdirectory("reformsite-preview-").FullName, "small");
    private PortalPreview _preview = null!;
    private PreviewServer _server = null!;
    private Task _following = Task.CompletedTask;
    private IBrowserContext _context = null!;
    private IPage _page = null!;

    public async Task InitializeAsync()
    {
        Directory.CreateDirectory(_folder);
        foreach (var file in Directory.EnumerateFiles(Site.InRoot($"tests/cases/{Site.Smallest}/content"))) File.Copy(file, Path.Combine(_folder, Path.GetFileName(file)));
        File.Move(Path.Combine(_folder, "results.csv"), Path.Combine(_folder, "..", "results.csv"));
        _preview = new PortalPreview(new PreviewRequest(_folder));
        var look = FolderLook.At(_folder);
        _preview.Refresh(look);
        _following = new FolderWatch(_preview).FollowAsync(look, _ => { }, _stop.Token);
        _server = (await PreviewServer.StartAsync([_preview], 8200, "ja", _stop.Token))!;
        _context = await site.Browser.NewContextAsync(new() { ViewportSize = new() { Width = 360, Height = 640 }, Locale = "ja-JP" });
        _page = await _context.NewPageAsync();
    }

    public async Task DisposeAsync()
    {
        await _context.DisposeAsync();
        await _stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _following);
        await _server.DisposeAsync();
        Directory.Delete(Path.GetDirectoryName(_folder)!, recursive: true);
    }

    public void Dispose() => _stop.Dispose();

    /// <summary>As Excel does: the new table beside the old one, then in its place.</summary>
    private void Save(string table, string was, string now)
    {
        string At(string name) => Path.Combine(_folder, name);
        File.WriteAllText(At("5F7B1000"), File.ReadAllText(At(table)).Replace(was, now, StringComparison.Ordinal));
        File.Move(At(table), At("A8C31F20.tmp"));
        File.Move(At("5F7B1000"), At(table));
        File.Delete(At("A8C31F20.tmp"));
    }

    /// <summary>The portal as it was found could not be shown; its page turns into the site by itself.</summary>
    private async Task CompleteAsync(string path)
    {
        await OpenAsync(path);
        await Expect(_page.Locator("h1")).ToHaveTextAsync("まだ表示できるサイトがありません");
        await Expect(_page.Locator("li.error")).ToContainTextAsync("必要なファイル「results.csv」がありません。");
        Assert.Empty(await Axe.FindingsAsync(_page));
        File.Move(Path.Combine(_folder, "..", "results.csv"), Path.Combine(_folder, "results.csv"));
        await Expect(_page.Locator("nav.menu")).ToBeVisibleAsync();
    }

    private Task<IResponse?> OpenAsync(string path) => _page.GotoAsync($"http://localhost:{_server.Port}/small/{path}");

    [Fact]
    public async Task The_page_follows_a_save_shows_a_mistake_and_lets_it_go()
    {
        await CompleteAsync("initiatives/A-1/");
        var complaints = new List<string>();
        _page.Console += (_, message) => complaints.Add(message.Text);
        _page.PageError += (_, error) => complaints.Add(error);
        var (heading, overlay, corner) = (_page.Locator("h1"), _page.GetByRole(AriaRole.Alertdialog), _page.Locator(".corner"));
        await Expect(heading).ToContainTextAsync("広報紙の見直し");
        await Expect(overlay).ToBeHiddenAsync();

        Save("initiatives.csv", "広報紙", "広報誌");
        await Expect(heading).ToContainTextAsync("広報誌の見直し");

        await _page.GetByRole(AriaRole.Link).Nth(1).FocusAsync();
        Save("results.csv", ",4", ",<b>9</b>");
        await Expect(overlay).ToContainTextAsync("results.csv 2行目 F列「年度末評価」");
        await Expect(overlay).ToContainTextAsync("年度末評価「<b>9</b>」は評価基準にありません");
        await Expect(overlay.GetByRole(AriaRole.Button)).ToBeFocusedAsync();
        await NoFindingAsync();
        Assert.Equal(360, await _page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        await _page.Keyboard.PressAsync("Escape");
        await Expect(overlay).ToBeHiddenAsync();
        Assert.True(await _page.GetByRole(AriaRole.Link).Nth(1).EvaluateAsync<bool>("link => link === document.activeElement"));
        await Expect(corner).ToHaveTextAsync("エラー1件");
        await Expect(heading).ToContainTextAsync("広報誌の見直し");
        // Closed is closed, on the next page as well; the corner opens it again.
        await OpenAsync("");
        await Expect(corner).ToBeVisibleAsync();
        await NoFindingAsync();
        await corner.ClickAsync();
        await Expect(overlay).ToBeVisibleAsync();

        Save("results.csv", "<b>9</b>", "3");
        await Expect(overlay).ToBeHiddenAsync();
        await Expect(corner).ToBeHiddenAsync();
        Assert.Equal([], complaints);

        // To understand a shadow tree, axe copies its styles, which the policy of the page stops: a complaint about axe and not about the page.
        async Task NoFindingAsync()
        {
            var before = complaints.Count;
            Assert.Empty(await Axe.FindingsAsync(_page));
            complaints.RemoveRange(before, complaints.Count - before);
        }
    }

    [Fact]
    public async Task Warnings_stand_in_the_corner()
    {
        await CompleteAsync("");
        File.WriteAllText(Path.Combine(_folder, "result.csv"), "");
        await Expect(_page.Locator(".corner")).ToHaveTextAsync("警告1件");
        await Expect(_page.GetByRole(AriaRole.Alertdialog)).ToBeHiddenAsync();

        File.Delete(Path.Combine(_folder, "result.csv"));
        await Expect(_page.Locator(".corner")).ToBeHiddenAsync();
    }
}

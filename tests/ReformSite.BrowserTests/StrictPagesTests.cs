using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ReformSite.BrowserTests;

/// <summary>One page of every kind under the headers of <c>_headers</c> and a few from a disk, with their scripts at work: the policy stops nothing.</summary>
[Collection(nameof(Site))]
public class StrictPagesTests(Site site)
{
    private const string Listener =
        "window.caught = []; document.addEventListener('securitypolicyviolation', violation => caught.push(`${violation.violatedDirective} ${violation.blockedURI} ${violation.sample}`))";

    [Theory]
    [InlineData("konan", true)]
    [InlineData("konan", false)]
    [InlineData("sample", true)]
    [InlineData("sample", false)]
    public async Task No_violation_on_any_kind_of_page(string portal, bool served)
    {
        await using var visit = await site.TrapAsync(portal, Listener);
        // The links of the 404 page lead to the host, which a disk does not have.
        var paths = PageKinds.All.Where(row => (string)row[0] == portal).Select(row => (string)row[1]).Where(path => path != "404.html");
        foreach (var path in paths.Where((_, i) => served || i % 4 == 0)) await OpenAsync(path);

        await OpenAsync("search/");
        await visit.Page.GetByRole(AriaRole.Searchbox).FillAsync("市民");
        await Expect(visit.Page.Locator(".results li").First).ToBeVisibleAsync();
        await OpenAsync("initiatives/");
        await visit.Page.Locator(".filter select").First.SelectOptionAsync(new SelectOptionValue { Index = 1 });
        Assert.Empty(await visit.Page.EvaluateAsync<string[]>("caught"));
        Assert.Empty(visit.Complaints);

        async Task OpenAsync(string path)
        {
            var file = path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
            await visit.Page.GotoAsync(served ? Site.AddressOf(portal, path) : new Uri(Path.Combine(site.Folder(portal), file)).AbsoluteUri);
            await visit.Page.EvaluateAsync("document.querySelectorAll('details').forEach(fold => fold.open = !fold.open)");
            Assert.Empty(await visit.Page.EvaluateAsync<string[]>("caught"));
        }
    }

    /// <summary>The list of all portals, which lies beside them and is opened from a disk as well.</summary>
    [Fact]
    public async Task No_violation_on_the_list_of_portals()
    {
        await using var visit = await site.TrapAsync("sample", Listener);
        await visit.Page.GotoAsync(new Uri(Path.Combine(site.List, "index.html")).AbsoluteUri);
        Assert.Equal(2, await visit.Page.Locator("li a").CountAsync());
        // Its stylesheet was taken.
        Assert.NotEqual("disc", await visit.Page.EvaluateAsync<string>("getComputedStyle(document.querySelector('li')).listStyleType"));
        Assert.Empty(await visit.Page.EvaluateAsync<string[]>("caught"));
        Assert.Empty(visit.Complaints);
    }

    /// <summary>A drawing opened by its own address keeps its style.</summary>
    [Fact]
    public async Task A_drawing_by_itself_is_styled_under_the_policy()
    {
        await using var visit = await site.TrapAsync("sample", Listener);
        var drawing = Directory.GetFiles(site.Folder("sample"), "*.svg", SearchOption.AllDirectories).First(file => File.ReadAllText(file).Contains("s-ground", StringComparison.Ordinal));
        await visit.Page.GotoAsync(Site.AddressOf("sample", Path.GetRelativePath(site.Folder("sample"), drawing).Replace('\\', '/')));
        Assert.Equal("rgb(255, 255, 255)", await visit.Page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.s-ground')).fill"));
        Assert.Empty(await visit.Page.EvaluateAsync<string[]>("caught"));
        Assert.Empty(visit.Complaints);
    }
}

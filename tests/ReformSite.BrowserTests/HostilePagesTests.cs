using Microsoft.Playwright;
using ReformSite.Tests.Hostile;

namespace ReformSite.BrowserTests;

/// <summary>
/// Pages whose every text wants to run something, in a real browser: served with the headers of <c>_headers</c>, and from a disk. Nothing runs, nothing is asked of
/// another host, and the policy has nothing to stop, as what it would stop is not there.
/// </summary>
[Collection(nameof(Site))]
public class HostilePagesTests(Site site)
{
    /// <summary>Before any script of a page: what hostile texts would call, and what the policy stops.</summary>
    private const string Traps =
        """
        window.caught = [];
        for (const name of ['alert', 'confirm', 'prompt', 'open', 'print']) window[name] = () => { caught.push(name); return null };
        document.write = document.writeln = () => caught.push('write');
        document.addEventListener('securitypolicyviolation', violation => caught.push(`${violation.violatedDirective} ${violation.blockedURI} ${violation.sample}`));
        """;

    /// <summary>Whatever waits to be touched.</summary>
    private const string TouchAll =
        """
        () => {
            const types = ['pointerover', 'pointerenter', 'mouseover', 'mouseenter', 'mousemove', 'focus', 'focusin', 'copy', 'wheel', 'keydown', 'input', 'change', 'toggle', 'animationstart', 'load', 'error'];
            for (const element of document.body.querySelectorAll('*')) for (const type of types) element.dispatchEvent(new Event(type, { bubbles: false }));
            for (const element of document.querySelectorAll('a, button, input, summary')) element.focus();
            for (const element of document.querySelectorAll('a')) { element.addEventListener('click', event => event.preventDefault(), { once: true }); element.click() }
            return [...caught, ...document.querySelectorAll('[onclick], [onerror], [onload], [style], iframe, object, embed, base')].map(what => what.outerHTML ?? what);
        }
        """;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Nothing_hostile_runs_or_is_stopped(bool served)
    {
        await using var visit = await site.TrapAsync(Site.Hostile, Traps);
        var folder = site.Folder(Site.Hostile);
        var pages = Directory.GetFiles(folder, "*.html", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/')).Where(page => page != "404.html").Order(StringComparer.Ordinal);
        // Every kind is among them; the unit tests look at all.
        foreach (var page in pages.Where((_, i) => i % (served ? 2 : 6) == 0))
        {
            await visit.Page.GotoAsync(served ? Site.AddressOf(Site.Hostile, page) : new Uri(Path.Combine(folder, page)).AbsoluteUri);
            Assert.Empty(await visit.Page.EvaluateAsync<string[]>(TouchAll));
        }
        // A text may name a picture of the portal that is not there, which is all its browser ever asks for.
        Assert.DoesNotContain(visit.Complaints, complaint => !complaint.StartsWith("Failed to load resource: ", StringComparison.Ordinal));
    }

    /// <summary>The silence above means something only if the traps hear.</summary>
    [Fact]
    public async Task What_is_planted_is_caught()
    {
        await using var visit = await site.TrapAsync(Site.Hostile, Traps);
        await visit.Page.GotoAsync(Site.AddressOf(Site.Hostile, ""));
        await visit.Page.EvaluateAsync("() => { document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=alert(1) style=color:red><img src=https://evil.test/a.png>'); setTimeout(() => alert(1)) }");
        await visit.Page.WaitForFunctionAsync("() => caught.length >= 4");
        var caught = await visit.Page.EvaluateAsync<string[]>("caught");
        foreach (var trap in new[] { "script-src", "style-src", "img-src", "alert" }) Assert.Contains(caught, what => what.StartsWith(trap, StringComparison.Ordinal));
        Assert.NotEmpty(visit.Complaints);
    }
}

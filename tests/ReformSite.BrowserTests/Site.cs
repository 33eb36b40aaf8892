using System.Runtime.CompilerServices;
using Microsoft.Playwright;
using ReformSite.Files;
using ReformSite.Problems;
using ReformSite.Publishing;
using ReformSite.Tests;
using ReformSite.Tests.Hostile;

namespace ReformSite.BrowserTests;

/// <summary>
/// Both portals, a large plan and a folder case built once, and one Chromium. Pages are answered from disk under a host that does not exist, so that every request to
/// another host is seen and refused.
/// </summary>
public sealed class Site : IAsyncLifetime
{
    private const string Host = "https://portal.test";

    /// <summary>The folder case of a city that has tested its pages.</summary>
    public const string Tested = "accessibility-tested";

    /// <summary>The plan whose lists need several pages.</summary>
    public const string Many = "many";

    /// <summary>Folder cases at the poorest end: one initiative in one year; evaluations by letters; a plan that is over; one whose first year runs.</summary>
    public const string Smallest = "one-year-one-initiative", Letters = "letter-scale", Finished = "finished-plan", Begun = "first-year-running";

    /// <summary>Where a portal is read (null: written by <see cref="LargePlan"/>, <see cref="EdgePlan"/> or <see cref="HostilePortal"/>) and the path of its own base_url, below which it is served and where the links of its 404 page lead.</summary>
    private static readonly Dictionary<string, (string? Content, string Root)> Portals = new()
    {
        ["konan"] = ("content/konan", "/plan/"), ["sample"] = ("content/sample", "/gyokaku/"), [Many] = (null, "/many/"), [Edges] = (null, "/edges/"), [Kairan] = (null, "/gyokaku/"), [Hostile] = (null, "/hostile/"),
        [Tested] = Case(Tested), [Smallest] = Case(Smallest), [Letters] = Case(Letters), [Finished] = Case(Finished), [Begun] = Case(Begun),
    };

    private static (string Content, string Root) Case(string name) => ($"tests/cases/{name}/content", "/plan/");

    /// <summary>The sample portal in the text-first theme.</summary>
    public const string Kairan = "kairan";

    /// <summary>The plan whose texts and figures are as long, large, negative or absent as they come.</summary>
    public const string Edges = "edges";

    /// <summary>The portal whose every text wants to run something.</summary>
    public const string Hostile = "hostile";

    /// <summary>The same browser without the frame of a desktop window, which for every page of a test starts two processes more; where it is not installed, the whole one.</summary>
    private static readonly string[] Chromium = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium"];

    private readonly string _output = Directory.CreateTempSubdirectory("reformsite-browser-").FullName;
    private IPlaywright? _playwright;

    public IBrowser Browser { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        string Written(string portal) => Path.Combine(_output, ".content", portal);
        LargePlan.Write(Written(Many));
        EdgePlan.Write(Written(Edges));
        WriteIn("kairan", InRoot("content/sample"), Written(Kairan));
        HostilePortal.Write(Written(Hostile), turn: 0);
        var listed = new List<ListedPortal>();
        foreach (var (portal, (content, _)) in Portals)
        {
            var result = Build.Run(new BuildRequest(content is null ? Written(portal) : InRoot(content), Path.Combine(_output, portal), null, Strict: false), new Silent());
            Assert.True(result.IsPublished, string.Join("\n", result.Problems.Ordered().Select(problem => problem.Message.En)));
            if (portal is "konan" or "sample") listed.Add(result.Listed!);
        }
        Assert.True(new OutputIndex(List).Write(PortalIndex.Of(listed), new ProblemList()));
        _playwright = await Playwright.CreateAsync();
        Browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Array.Find(Chromium, File.Exists) ?? Chromium[0],
            Args = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>A copy of a portal that names another theme.</summary>
    private static void WriteIn(string theme, string portal, string folder)
    {
        foreach (var file in Directory.EnumerateFiles(portal, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(portal, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
        var settings = Path.Combine(folder, "site.yaml");
        File.WriteAllText(settings, File.ReadAllText(settings).Replace("theme: civic", $"theme: {theme}", StringComparison.Ordinal));
    }

    public async Task DisposeAsync()
    {
        if (Browser is not null) await Browser.DisposeAsync();
        _playwright?.Dispose();
        Directory.Delete(_output, recursive: true);
    }

    public string Folder(string portal) => Path.Combine(_output, portal, Path.GetFileName(Portals[portal].Content ?? portal));

    /// <summary>Where the list of the two portals lies, beside the second of them.</summary>
    public string List => Path.GetDirectoryName(Folder("sample"))!;

    /// <summary>A page of its own, with what went wrong on it.</summary>
    public async Task<Visit> VisitAsync(string portal, string path, int width = 1280, ColorScheme scheme = ColorScheme.Light, bool script = true, ForcedColors forced = ForcedColors.None)
    {
        var context = await Browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = 900 }, ColorScheme = scheme, JavaScriptEnabled = script, ForcedColors = forced, Locale = "ja-JP",
        });
        var page = await context.NewPageAsync();
        var visit = new Visit(context, page);
        Listen(visit);
        await ServeAsync(visit, portal, new Dictionary<string, string>());
        await page.GotoAsync(Host + Portals[portal].Root + path);
        return visit;
    }

    /// <summary>A page that goes nowhere yet and is served with the headers a host reads from <c>_headers</c>; <paramref name="script"/> runs before those of each page it opens.</summary>
    public async Task<Visit> TrapAsync(string portal, string script)
    {
        var context = await Browser.NewContextAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 }, Locale = "ja-JP" });
        await context.AddInitScriptAsync(script);
        var visit = new Visit(context, await context.NewPageAsync());
        Listen(visit);
        await ServeAsync(visit, portal, HeadersOf(Folder(portal)));
        return visit;
    }

    /// <summary>The address a portal's page is served at.</summary>
    public static string AddressOf(string portal, string path) => Host + Portals[portal].Root + string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    /// <summary>The headers of all files.</summary>
    private static Dictionary<string, string> HeadersOf(string folder) => File.ReadLines(Path.Combine(folder, "_headers")).Skip(1).TakeWhile(line => line.StartsWith(' '))
        .Select(line => line.Trim().Split(": ", 2)).ToDictionary(header => header[0], header => header[1]);

    private static void Listen(Visit visit)
    {
        visit.Page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") visit.Complaints.Add(message.Text);
        };
        visit.Page.PageError += (_, error) => visit.Complaints.Add(error);
    }

    private Task ServeAsync(Visit visit, string portal, IReadOnlyDictionary<string, string> headers)
    {
        // Asked for before anything runs: what throws while a request is answered leaves the page waiting until its time is over.
        var (folder, root) = (Folder(portal), Portals[portal].Root);
        return visit.Context.RouteAsync("**/*", async route =>
        {
            var url = new Uri(route.Request.Url);
            if (url.IsFile && url.LocalPath.StartsWith(Path.GetDirectoryName(folder)!, StringComparison.Ordinal))
            {
                await route.ContinueAsync();
                return;
            }
            if (url.GetLeftPart(UriPartial.Authority) != Host || !url.AbsolutePath.StartsWith(root, StringComparison.Ordinal))
            {
                visit.Complaints.Add($"asked outside of the portal: {url}");
                await route.AbortAsync();
                return;
            }
            var file = Path.Combine(folder, Uri.UnescapeDataString(url.AbsolutePath[root.Length..]));
            if (Directory.Exists(file)) file = Path.Combine(file, "index.html");
            if (File.Exists(file)) await route.FulfillAsync(new() { Path = file, Headers = headers, ContentType = file.EndsWith(".svg", StringComparison.Ordinal) ? "image/svg+xml" : null });
            else await route.FulfillAsync(new() { Status = 404, Body = "" });
        });
    }

    /// <summary>A file of the repository.</summary>
    public static string InRoot(string path) => Path.Combine(Root(), path);

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));

    private sealed class Silent : IBuildProgress
    {
        public void Begin(int jobs)
        {
        }

        public void Advance()
        {
        }
    }
}

public sealed record Visit(IBrowserContext Context, IPage Page) : IAsyncDisposable
{
    /// <summary>Console errors and warnings, uncaught errors, requests to other hosts.</summary>
    public List<string> Complaints { get; } = [];

    /// <summary>Whether the page is wider than its window.</summary>
    public Task<bool> ScrollsSidewaysAsync() => WholePage.EvaluateAsync<bool>(Page, "document.documentElement.scrollWidth > innerWidth");

    public ValueTask DisposeAsync() => Context.DisposeAsync();
}

[CollectionDefinition(nameof(Site))]
public sealed class SharedSite : ICollectionFixture<Site>;

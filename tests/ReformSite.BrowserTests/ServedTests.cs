using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ReformSite.BrowserTests;

/// <summary>
/// The sample as it is met in the world: from Debian's nginx with the configuration of <c>docs/hosts</c>, at the root and below <c>/a/sub/path/</c>, and from a disk.
/// </summary>
[Collection(nameof(Site))]
public sealed class ServedTests(Site site, Nginx nginx) : IClassFixture<Nginx>
{
    private const string Sub = "a/sub/path/";

    [Theory]
    [InlineData("")]
    [InlineData(Sub)]
    public async Task Every_link_of_every_page_leads_to_a_file_of_the_portal(string path)
    {
        using var client = new HttpClient();
        var parser = new HtmlParser();
        var root = nginx.Address + path;
        var (asked, waiting, pages) = (new HashSet<string> { root }, new Queue<string>([root]), 0);
        while (waiting.TryDequeue(out var address))
        {
            using var answer = await client.GetAsync(new Uri(address));
            Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{address}: {answer.StatusCode}");
            if (answer.Content.Headers.ContentType?.MediaType != "text/html") continue;
            pages++;
            using var document = parser.ParseDocument(await answer.Content.ReadAsStringAsync());
            var links = document.QuerySelectorAll("[href], [src]").Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!);
            // A link that names its host is its public address or another site's.
            foreach (var link in links.Where(link => !link.Contains(':', StringComparison.Ordinal)))
            {
                var target = new Uri(new Uri(address), link).GetLeftPart(UriPartial.Query);
                Assert.StartsWith(root, target, StringComparison.Ordinal);
                if (asked.Add(target)) waiting.Enqueue(target);
            }
        }
        Assert.True(pages > 150, $"{pages} pages");
    }

    [Theory]
    [InlineData("")]
    [InlineData("initiatives/K1-2-1/")]
    [InlineData(Sub + "policies/1/")]
    public async Task Pages_bear_the_headers_and_are_asked_for_anew(string path)
    {
        using var answer = await nginx.GetAsync(path);
        Assert.Equal("text/html; charset=utf-8", Header(answer, "Content-Type"));
        Assert.Equal("no-cache", Header(answer, "Cache-Control"));
        Assert.Contains("frame-ancestors 'none'", Header(answer, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Equal("nosniff", Header(answer, "X-Content-Type-Options"));
        Assert.Equal("DENY", Header(answer, "X-Frame-Options"));
        Assert.Equal("strict-origin-when-cross-origin", Header(answer, "Referrer-Policy"));
        Assert.Equal("gzip", Header(answer, "Content-Encoding"));
    }

    [Fact]
    public async Task Assets_are_kept_data_may_be_read_elsewhere_and_what_is_for_other_hosts_is_not_there()
    {
        using var page = await nginx.GetAsync("", compressed: false);
        var sheet = Regex.Match(await page.Content.ReadAsStringAsync(), "assets/[^\"]+\\.css").Value;
        using var asset = await nginx.GetAsync(sheet);
        Assert.Equal("public, max-age=31536000, immutable", Header(asset, "Cache-Control"));
        Assert.Equal("text/css; charset=utf-8", Header(asset, "Content-Type"));
        Assert.Equal("nosniff", Header(asset, "X-Content-Type-Options"));
        using var table = await nginx.GetAsync(Sub + "data/results.csv");
        Assert.Equal("*", Header(table, "Access-Control-Allow-Origin"));
        Assert.Null(Header(page, "Access-Control-Allow-Origin"));
        Assert.Equal("text/csv; charset=utf-8", Header(table, "Content-Type"));
        using var feed = await nginx.GetAsync("feed.xml");
        Assert.Equal("application/atom+xml; charset=utf-8", Header(feed, "Content-Type"));
        Assert.Equal("nosniff", Header(feed, "X-Content-Type-Options"));
        using var searching = await nginx.GetAsync("search/", compressed: false);
        using var index = await nginx.GetAsync("search/" + Regex.Match(await searching.Content.ReadAsStringAsync(), "index\\.[0-9a-f]{10}\\.js").Value);
        Assert.Equal("application/javascript; charset=utf-8", Header(index, "Content-Type"));
        Assert.Equal("public, max-age=31536000, immutable", Header(index, "Cache-Control"));
        foreach (var file in new[] { "_headers", ".nojekyll", ".reformsite" })
        {
            using var foreign = await nginx.GetAsync(file);
            Assert.Equal(HttpStatusCode.NotFound, foreign.StatusCode);
        }
    }

    /// <summary>An address without its last slash leads to the folder; one that is not there is told so by a page of the portal, also from deep below.</summary>
    [Fact]
    public async Task Addresses_of_folders_and_addresses_that_are_not_there()
    {
        using var folder = await nginx.GetAsync("policies/1");
        Assert.EndsWith("/policies/1/", folder.RequestMessage!.RequestUri!.ToString(), StringComparison.Ordinal);
        using var lost = await nginx.GetAsync("policies/1/no/such/page");
        Assert.Equal(HttpStatusCode.NotFound, lost.StatusCode);
        Assert.Equal("DENY", Header(lost, "X-Frame-Options"));
        await using var visit = await OpenAsync(nginx.Address + "policies/1/no/such/page");
        await visit.Page.Locator("main a").First.ClickAsync();
        Assert.StartsWith(nginx.Address, visit.Page.Url, StringComparison.Ordinal);
        await Expect(visit.Page.Locator("h1")).ToBeVisibleAsync();
        Assert.DoesNotContain("no/such", visit.Page.Url, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("root")]
    [InlineData("sub")]
    [InlineData("disk")]
    public async Task Charts_filter_and_search_work_wherever_the_site_lies(string place)
    {
        var root = place switch { "root" => nginx.Address, "sub" => nginx.Address + Sub, _ => new Uri(nginx.Folder + "/").AbsoluteUri };
        await using var visit = await OpenAsync(root + "index.html");
        await Expect(visit.Page.Locator("main svg").First).ToBeVisibleAsync();
        foreach (var page in new[] { "policies/1/", "initiatives/K1-3-1/" })
        {
            await visit.Page.GotoAsync(root + page + "index.html");
            await Expect(visit.Page.Locator("main svg").First).ToBeVisibleAsync();
        }
        await visit.Page.Locator("header a, nav a").Filter(new() { HasTextRegex = new("^取組$") }).First.ClickAsync();
        await visit.Page.GetByLabel("評価・状況").SelectOptionAsync("overdue");
        await Expect(visit.Page.Locator(".filter [role=status]")).ToHaveTextAsync(new Regex(@"24件中\d+件です。"));
        await visit.Page.Locator("header a, nav a").Filter(new() { HasTextRegex = new("^検索$") }).First.ClickAsync();
        await visit.Page.Locator("main input[type=search]").FillAsync("LINE");
        await Expect(visit.Page.Locator(".results mark").First).ToHaveTextAsync("LINE");
        Assert.Empty(visit.Complaints);
    }

    private async Task<Visit> OpenAsync(string address)
    {
        var context = await site.Browser.NewContextAsync(new() { Locale = "ja-JP" });
        var page = await context.NewPageAsync();
        var visit = new Visit(context, page);
        page.PageError += (_, error) => visit.Complaints.Add(error);
        page.Console += (_, message) =>
        {
            // The page of an address that is not there is itself such a message.
            if (message.Type == "error" && !message.Text.Contains("404", StringComparison.Ordinal)) visit.Complaints.Add(message.Text);
        };
        await page.GotoAsync(address);
        return visit;
    }

    private static string? Header(HttpResponseMessage answer, string name) =>
        answer.Headers.TryGetValues(name, out var values) || answer.Content.Headers.TryGetValues(name, out values) ? string.Join(", ", values) : null;
}

/// <summary>nginx on a free port, as whoever runs the tests, with the configuration of <c>docs/hosts</c>, and the sample at its root and below <c>/a/sub/path/</c>.</summary>
public sealed class Nginx : IAsyncLifetime
{
    private static readonly HttpClient Client = new();

    private readonly string _folder = Directory.CreateTempSubdirectory("reformsite-nginx-").FullName;
    private readonly int _port = FreePort();
    private Process? _process;

    public string Address => $"http://127.0.0.1:{_port}/";

    /// <summary>The site at the root.</summary>
    public string Folder => Path.Combine(_folder, "sample");

    public async Task InitializeAsync()
    {
        var result = Build.Run(new BuildRequest(Site.InRoot("content/sample"), _folder, Address, Strict: false), new Quiet());
        Assert.True(result.IsPublished, string.Join("\n", result.Problems.Ordered().Select(problem => problem.Message.En)));
        // The same files are met once more below a path.
        Directory.CreateDirectory(Path.Combine(Folder, "a", "sub"));
        Directory.CreateSymbolicLink(Path.Combine(Folder, "a", "sub", "path"), Folder);

        var server = File.ReadAllText(Site.InRoot("docs/hosts/nginx.conf")).Replace("listen 8080", $"listen 127.0.0.1:{_port}", StringComparison.Ordinal).Replace("root /var/www/plan", $"root {Folder}", StringComparison.Ordinal);
        var paths = string.Concat(new[] { "client_body", "proxy", "fastcgi", "uwsgi", "scgi" }.Select(name => $"{name}_temp_path {_folder}/{name}; "));
        // Where the tests run as root, its workers would be somebody who may not read the folder.
        var user = Environment.UserName == "root" ? "user root; " : "";
        await File.WriteAllTextAsync(Path.Combine(_folder, "nginx.conf"), $"{user}daemon off; pid {_folder}/pid; error_log stderr warn; events {{ }} http {{ access_log off; {paths}\n{server}\n}}");
        // Debian keeps it out of the path of ordinary users.
        _process = Process.Start(new ProcessStartInfo(File.Exists("/usr/sbin/nginx") ? "/usr/sbin/nginx" : "nginx", ["-p", _folder, "-c", Path.Combine(_folder, "nginx.conf")]));
        await Answers();
    }

    public async Task DisposeAsync()
    {
        if (_process is { HasExited: false })
        {
            // SIGTERM, so that the workers end with it.
            using var kill = Process.Start("kill", [$"{_process.Id}"]);
            await kill.WaitForExitAsync();
            await _process.WaitForExitAsync();
        }
        _process?.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    public Task<HttpResponseMessage> GetAsync(string path, bool compressed = true)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, Address + path);
        if (compressed) request.Headers.Add("Accept-Encoding", "gzip");
        return Client.SendAsync(request);
    }

    /// <summary>Waits until it listens: a connection that is refused is tried again.</summary>
    private async Task Answers()
    {
        for (var tries = 0; ; tries++)
        {
            try
            {
                using var answer = await Client.GetAsync(new Uri(Address));
                return;
            }
            catch (HttpRequestException) when (tries < 200 && _process is { HasExited: false })
            {
                await Task.Delay(50);
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private sealed class Quiet : IBuildProgress
    {
        public void Begin(int jobs)
        {
        }

        public void Advance()
        {
        }
    }
}

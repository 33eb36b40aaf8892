using System.Net;
using System.Net.NetworkInformation;
using System.Text;
using System.Text.Json;
using ReformSite.Serving;
using ReformSite.Sources;
using ReformSite.Tests.Cases;
using ReformSite.Tests.House;
using ReformSite.Tests.Pages;

namespace ReformSite.Tests.Serving;

/// <summary>The preview over HTTP, as browsers and whoever else asks meet it.</summary>
[Collection(nameof(BothPortals))]
public sealed class PreviewServerTests(BothPortals portals) : IAsyncLifetime
{
    private readonly SmallPortal _portal = new SmallPortal().File("site.en.yaml", "title: A promise\n").File("assets/logo.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
    private Previewed _previewed = null!;

    public async Task InitializeAsync()
    {
        _portal.More = "languages: [ja, en]";
        _portal.Write();
        _previewed = await new Previewed(_portal.Folder).ServeAsync();
    }

    public async Task DisposeAsync()
    {
        await _previewed.DisposeAsync();
        _portal.Dispose();
    }

    private async Task<HttpResponseMessage> Ask(string path, string? host = null, HttpMethod? method = null)
    {
        using var request = new HttpRequestMessage(method ?? HttpMethod.Get, new Uri(_previewed.Client.BaseAddress + path, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true }));
        request.Headers.Host = host?.Replace("PORT", $"{_previewed.Port}", StringComparison.Ordinal);
        return await _previewed.Client.SendAsync(request);
    }

    /// <summary>What pages load has a hash in its published name, and its line in <c>_headers</c>.</summary>
    private string Named(string path) =>
        _previewed.Page("_headers").Split('\n').Where(line => line.StartsWith('/')).Select(line => "portal" + line).FirstOrDefault(named => ContentName.Plain(named) == path) ?? path;

    [Theory]
    [InlineData("localhost:PORT", 200)]
    [InlineData("LOCALHOST:PORT", 200)]
    [InlineData("127.0.0.1:PORT", 200)]
    [InlineData("[::1]:PORT", 200)]
    [InlineData("localhost", 421)]
    [InlineData("localhost:1", 421)]
    [InlineData("evil.example:PORT", 421)]
    [InlineData("localhost.evil.example:PORT", 421)]
    [InlineData("127.0.0.1.nip.io:PORT", 421)]
    [InlineData("0.0.0.0:PORT", 421)]
    public async Task Only_a_name_of_this_machine_is_answered(string host, int status)
    {
        foreach (var path in new[] { "portal/", ".preview/live.js", "portal/data/plan.json" }) Assert.Equal(status, (int)(await Ask(path, host)).StatusCode);
    }

    [Fact]
    public void Only_this_machine_is_listened_to()
    {
        var listening = IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners().Where(end => end.Port == _previewed.Port).ToList();
        Assert.NotEmpty(listening);
        Assert.All(listening, end => Assert.True(IPAddress.IsLoopback(end.Address), $"{end}"));
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    public async Task Nothing_is_taken(string method)
    {
        var refused = await Ask("portal/", method: new HttpMethod(method));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, refused.StatusCode);
        Assert.Equal(["GET", "HEAD"], refused.Content.Headers.Allow);
    }

    [Theory]
    [InlineData("portal/../site.yaml", 404)]
    [InlineData("portal/%2e%2e/%2e%2e/etc/passwd", 404)]
    [InlineData("portal/..%2f..%2fsite.yaml", 404)]
    [InlineData("portal/..%5c..%5csite.yaml", 404)]
    [InlineData("portal/assets/..\\..\\site.yaml", 404)]
    [InlineData("portal//etc/passwd", 404)]
    [InlineData("/etc/passwd", 404)]
    [InlineData("portal/site.yaml", 404)]
    [InlineData("portal/initiatives.csv", 404)]
    [InlineData("portal/CON", 404)]
    [InlineData(".preview/../portal/site.yaml", 404)]
    [InlineData(".preview/ReformSite.Serving.live.js", 404)]
    [InlineData(".preview/events/other", 404)]
    [InlineData("portal/index.html%00.txt", 400)]
    public async Task No_spelling_leads_out_of_the_site(string path, int status) => Assert.Equal(status, (int)(await Ask(path)).StatusCode);

    [Theory]
    [InlineData("", "/portal/")]
    [InlineData("portal", "/portal/")]
    [InlineData("portal/policies", "/portal/policies/")]
    [InlineData("portal/en/policies/1", "/portal/en/policies/1/")]
    public async Task A_shortened_address_leads_on(string path, string to) => Assert.Equal(to, (await Ask(path)).Headers.Location?.OriginalString);

    [Theory]
    [InlineData("portal/", "text/html; charset=utf-8")]
    [InlineData("portal/data/plan.json", "application/json; charset=utf-8")]
    [InlineData("portal/data/results.csv", "text/csv; charset=utf-8")]
    [InlineData("portal/assets/logo.svg", "image/svg+xml; charset=utf-8")]
    [InlineData("portal/_headers", "application/octet-stream")]
    public async Task Every_file_has_the_headers_of_a_host_and_is_not_kept(string path, string type)
    {
        var answer = await Ask(Named(path));
        Assert.Equal(type, answer.Content.Headers.ContentType?.ToString());
        foreach (var line in _previewed.Page("_headers").Split('\n').Skip(1).TakeWhile(line => line.StartsWith(' ')))
        {
            var (name, value) = line.Split(':', 2, StringSplitOptions.TrimEntries) is [var left, var right] ? (left, right) : default;
            Assert.Equal(value, Assert.Single(answer.Headers.GetValues(name)));
        }
        Assert.True(answer.Headers.Contains("X-Content-Type-Options"));
        Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
    }

    /// <summary>What is open data one day is not yet: a page of another site in the same browser can neither fetch it nor load it as a script.</summary>
    [Theory]
    [InlineData("portal/data/plan.json")]
    [InlineData("portal/search/index.js")]
    [InlineData(".preview/live.js")]
    public async Task Another_site_reads_nothing(string path)
    {
        var answer = await Ask(Named(path));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.False(answer.Headers.Contains("Access-Control-Allow-Origin"));
        Assert.Equal("same-origin", Assert.Single(answer.Headers.GetValues("Cross-Origin-Resource-Policy")));
    }

    [Fact]
    public async Task Whoever_asks_for_the_head_gets_it_alone()
    {
        var (whole, head) = (await Ask("portal/"), await Ask("portal/", method: HttpMethod.Head));
        Assert.Equal(whole.Content.Headers.ContentLength, head.Content.Headers.ContentLength);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    /// <summary>Met at any depth, in its language, with links that lead somewhere.</summary>
    [Theory]
    [InlineData("portal/no/such/page", "ja", "/portal/policies/index.html")]
    [InlineData("portal/en/initiatives/K9/", "en", "/portal/en/policies/index.html")]
    public async Task An_address_nobody_has_gets_the_page_that_says_so(string path, string language, string link)
    {
        var answer = await Ask(path);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        var html = await answer.Content.ReadAsStringAsync();
        Assert.Contains($"<html lang=\"{language}\">", html, StringComparison.Ordinal);
        Assert.Contains($"href=\"{link}\"", html, StringComparison.Ordinal);
        foreach (var address in new AngleSharp.Html.Parser.HtmlParser().ParseDocument(html).QuerySelectorAll("link[rel=stylesheet], nav a").Select(element => element.GetAttribute("href")!))
            Assert.Equal(HttpStatusCode.OK, (await Ask(address[1..])).StatusCode);
    }

    [Fact]
    public async Task A_port_in_use_is_left_to_whoever_has_it()
    {
        await using var second = await PreviewServer.StartAsync([_previewed.Preview], _previewed.Port, "ja", default);
        Assert.True(second!.Port > _previewed.Port);
        Assert.Equal(HttpStatusCode.OK, (await _previewed.Client.GetAsync(new Uri($"http://127.0.0.1:{second.Port}/portal/"))).StatusCode);
    }

    [Fact]
    public async Task A_page_that_listens_is_told_of_every_change()
    {
        await using var events = await _previewed.Client.GetStreamAsync(new Uri(".preview/events/portal", UriKind.Relative));
        using var lines = new StreamReader(events);
        var first = await NextAsync(lines);
        Assert.Equal(0, first.GetProperty("problems").GetArrayLength());
        File.AppendAllText(Path.Combine(_portal.Folder, "results.csv"), "K1,R3,9\r\n");
        _previewed.Refresh();
        var second = await NextAsync(lines);
        Assert.Equal(first.GetProperty("shown").GetString(), second.GetProperty("shown").GetString());
        Assert.Equal("変更を反映できません", second.GetProperty("title").GetString());
        var problem = Assert.Single(second.GetProperty("problems").EnumerateArray());
        Assert.Equal("results.csv 2行目 C列「年度末評価」", problem.GetProperty("where").GetString());
        Assert.StartsWith("年度末評価「9」は評価基準にありません", problem.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.StartsWith("5・4・3・2・1 のいずれかを", problem.GetProperty("advice").GetString(), StringComparison.Ordinal);
    }

    private static async Task<JsonElement> NextAsync(StreamReader lines)
    {
        while (true)
        {
            var line = await lines.ReadLineAsync().WaitAsync(TimeSpan.FromMinutes(1));
            if (line!.StartsWith("data: ", StringComparison.Ordinal)) return JsonDocument.Parse(line[6..]).RootElement;
        }
    }

    /// <summary>What is shown is what will be published: every file of the sample, and every page apart from the script before its end.</summary>
    [Fact]
    public void Every_file_is_the_one_a_build_writes()
    {
        var previewed = new Previewed(Repository.At("content", "sample"));
        var answers = new PreviewAnswers([previewed.Preview], "ja");
        var tag = Encoding.UTF8.GetBytes(LivePage.Tag("sample", previewed.Preview.State));
        var files = FolderCaseTests.FilesOf(portals.Folder("sample")).Where(file => file is not (".reformsite" or "404.html" or "en/404.html" or "ja-easy/404.html")).ToList();
        Assert.True(files.Count > 250);
        Parallel.ForEach(files, file =>
        {
            var served = answers.To($"/sample/{file}").Body.Span;
            if (file.EndsWith(".html", StringComparison.Ordinal) && served.IndexOf(tag) is var at and > 0) served = (byte[])[.. served[..at], .. served[(at + tag.Length)..]];
            Assert.True(served.SequenceEqual(File.ReadAllBytes(Path.Combine(portals.Folder("sample"), file))), file);
        });
    }
}

using System.Text.Json;
using System.Text.RegularExpressions;

namespace ReformSite.Tests.House;

/// <summary>
/// The configurations of hosts that do not read <c>_headers</c> send what it says. Only the policy for styles, which names the hashes of one site, is left to the policy that
/// every page bears itself; together they are as strict.
/// </summary>
public sealed partial class HostTests : IDisposable
{
    private const string Policy = "Content-Security-Policy", Cache = "Cache-Control", Origin = "Access-Control-Allow-Origin", ForEver = "public, max-age=31536000, immutable";

    private readonly SmallPortal _portal = new SmallPortal { More = "theme_options: { logo: assets/logo.svg }\nlanguages: [ja, en]" }
        .File("assets/logo.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>").File("assets/photos/a.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>").File("assets/plan.pdf", "%PDF");

    private readonly string _site;
    private readonly Dictionary<string, Dictionary<string, string>> _headers = new(StringComparer.Ordinal);

    public HostTests()
    {
        _site = _portal.Publish();
        var scope = "";
        foreach (var line in File.ReadAllLines(Path.Combine(_site, "_headers")).Where(line => line.Length > 0))
        {
            if (line.StartsWith('/')) _headers[scope = line] = [];
            else _headers[scope].Add(line.Split(": ", 2)[0].Trim(), line.Split(": ", 2)[1]);
        }
    }

    public void Dispose() => _portal.Dispose();

    private IEnumerable<string> Files => Cases.FolderCaseTests.FilesOf(_site).Select(file => "/" + file);

    private string[] KeptForEver => [.. _headers.Where(scope => scope.Value.GetValueOrDefault(Cache) == ForEver).Select(scope => scope.Key).Order(StringComparer.Ordinal)];

    [Fact]
    public void Nginx_sends_the_headers_of_the_site()
    {
        var conf = File.ReadAllText(Repository.At("docs", "hosts", "nginx.conf"));
        Holds(AddHeader().Matches(conf).ToDictionary(header => header.Groups[1].Value, header => header.Groups[2].Value));
        // nginx drops the inherited ones where a location adds its own.
        Assert.DoesNotContain("add_header", conf[conf.IndexOf("    location", StringComparison.Ordinal)..], StringComparison.Ordinal);

        var maps = Map().Matches(conf).ToDictionary(map => map.Groups[1].Value, map => (Pattern: new Regex(map.Groups[3].Value), Usual: map.Groups[2].Value, Value: map.Groups[4].Value));
        Assert.Equal(("no-cache", ForEver), (maps["plan_cache"].Usual, maps["plan_cache"].Value));
        Assert.Equal(KeptForEver, Files.Where(file => maps["plan_cache"].Pattern.IsMatch(file)));
        Assert.Equal(("", _headers["/data/*"][Origin]), (maps["plan_origin"].Usual, maps["plan_origin"].Value));
        Assert.Equal(Files.Where(file => file.StartsWith("/data/", StringComparison.Ordinal) && !file.EndsWith(".html", StringComparison.Ordinal)), Files.Where(file => maps["plan_origin"].Pattern.IsMatch(file)));
    }

    [Fact]
    public void Azure_sends_the_headers_of_the_site()
    {
        var config = JsonDocument.Parse(File.ReadAllText(Repository.At("docs", "hosts", "staticwebapp.config.json"))).RootElement;
        static Dictionary<string, string> Of(JsonElement headers) => headers.EnumerateObject().ToDictionary(header => header.Name, header => header.Value.GetString()!);
        var usual = Of(config.GetProperty("globalHeaders"));
        Holds(new Dictionary<string, string>(usual) { [Origin] = "" });
        Assert.Equal("no-cache", usual[Cache]);

        var routes = config.GetProperty("routes").EnumerateArray().Where(route => route.TryGetProperty("headers", out _)).ToDictionary(route => route.GetProperty("route").GetString()!, route => Of(route.GetProperty("headers")));
        Assert.Equal(_headers["/data/*"], routes["/data/*"]);
        var (route, headers) = Assert.Single(routes, route => route.Key != "/data/*");
        Assert.Equal(ForEver, headers[Cache]);
        var kinds = route["/assets/*.{".Length..^1].Split(',');
        // By kind alone: what a page loads from assets/ is named by its content. Azure knows no better pattern, so the data of the search are asked for anew.
        Assert.Equal(KeptForEver.Where(file => file.StartsWith("/assets/", StringComparison.Ordinal)), Files.Where(file => file.StartsWith("/assets/", StringComparison.Ordinal) && kinds.Contains(Path.GetExtension(file)[1..])));
        Assert.Equal("/404.html", config.GetProperty("responseOverrides").GetProperty("404").GetProperty("rewrite").GetString());
    }

    /// <param name="sent">What goes with every file.</param>
    private void Holds(Dictionary<string, string> sent)
    {
        Assert.Equal(_headers["/*"].Keys.Concat([Cache, Origin]).Order(StringComparer.Ordinal), sent.Keys.Order(StringComparer.Ordinal));
        foreach (var (name, value) in _headers["/*"].Where(header => header.Key != Policy)) Assert.Equal(value, sent[name]);

        static Dictionary<string, string> Directives(string policy) => policy.Split("; ").ToDictionary(directive => directive.Split(' ', 2)[0], directive => directive.Split(' ', 2)[1]);
        var asked = Directives(_headers["/*"][Policy]);
        var page = Directives(Pages.BothPortals.Read(_site, "index.html").QuerySelector($"meta[http-equiv={Policy}]")!.GetAttribute("content")!);
        var header = Directives(sent[Policy]);
        Assert.StartsWith("'self'", asked["style-src"], StringComparison.Ordinal);
        Assert.Equal("'self'", page["default-src"]);
        // Each directive in one of the two, and none weaker than asked. The page's own default is stricter with styles.
        foreach (var (name, value) in asked.Where(directive => directive.Key != "style-src")) Assert.Contains(value, new[] { page.GetValueOrDefault(name), header.GetValueOrDefault(name) });
        foreach (var (name, value) in header) Assert.Equal(value, asked.GetValueOrDefault(name) ?? asked["default-src"]);
    }

    [GeneratedRegex("""add_header (\S+) "?([^"]*?)"? always;""")]
    private static partial Regex AddHeader();

    [GeneratedRegex("""map \$uri \$(\w+) \{\s+default "([^"]*)";\s+"~([^"]+)" "([^"]+)";\s+\}""")]
    private static partial Regex Map();
}

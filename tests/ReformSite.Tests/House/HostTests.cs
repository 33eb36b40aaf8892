using System.Text.Json;
using System.Text.RegularExpressions;

namespace ReformSite.Tests.House;

/// <summary>The configurations of hosts that do not read <c>_headers</c> send what it says.</summary>
public partial class HostTests
{
    private static readonly Dictionary<string, Dictionary<string, string>> Headers = ReadHeaders();

    [Fact]
    public void Nginx_sends_the_headers_of_the_site_from_every_kind_of_address()
    {
        var conf = File.ReadAllText(Repository.At("docs", "hosts", "nginx.conf"));
        string[] Added(string block) => [.. AddHeader().Matches(block).Select(header => $"{header.Groups[1].Value}: {header.Groups[2].Value}")];
        string Block(string begin) => conf[conf.IndexOf(begin, StringComparison.Ordinal)..].Split("\n    }")[0];
        string[] Expected(params string[] scopes) => [.. scopes.SelectMany(scope => Headers[scope]).Select(header => $"{header.Key}: {header.Value}")];

        var server = Added(conf[..conf.IndexOf("\n    location", StringComparison.Ordinal)]);
        Assert.Equal(Expected("/*").Append("Cache-Control: no-cache").Order(StringComparer.Ordinal), server.Order(StringComparer.Ordinal));
        Assert.Equal(Expected("/*", "/assets/*").Order(StringComparer.Ordinal), Added(Block("location ~ /assets/")).Order(StringComparer.Ordinal));
        Assert.Equal(Expected("/*", "/data/*").Append("Cache-Control: no-cache").Order(StringComparer.Ordinal), Added(Block("location ~ /data/")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Azure_sends_the_headers_of_the_site()
    {
        var config = JsonDocument.Parse(File.ReadAllText(Repository.At("docs", "hosts", "staticwebapp.config.json"))).RootElement;
        static Dictionary<string, string> Of(JsonElement headers) => headers.EnumerateObject().ToDictionary(header => header.Name, header => header.Value.GetString()!);
        Assert.Equal(Headers["/*"], Of(config.GetProperty("globalHeaders")));
        foreach (var scope in new[] { "/assets/*", "/data/*" })
        {
            var route = config.GetProperty("routes").EnumerateArray().Single(route => route.GetProperty("route").GetString() == scope);
            Assert.Equal(Headers[scope], Of(route.GetProperty("headers")));
        }
        Assert.Equal("/404.html", config.GetProperty("responseOverrides").GetProperty("404").GetProperty("rewrite").GetString());
    }

    private static Dictionary<string, Dictionary<string, string>> ReadHeaders()
    {
        using var portal = new SmallPortal();
        var scopes = new Dictionary<string, Dictionary<string, string>>();
        var scope = "";
        foreach (var line in File.ReadAllLines(Path.Combine(portal.Publish(), "_headers")).Where(line => line.Length > 0))
        {
            if (line.StartsWith('/')) scopes[scope = line] = [];
            else scopes[scope].Add(line.Split(": ", 2)[0].Trim(), line.Split(": ", 2)[1]);
        }
        return scopes;
    }

    [GeneratedRegex("add_header (\\S+) \"([^\"]*)\" always;")]
    private static partial Regex AddHeader();
}

using ReformSite.Sources;

namespace ReformSite.Tests.Sources;

/// <summary><c>successor:</c> and <c>predecessor:</c> of site.yaml.</summary>
public sealed class OtherPlanTests : IDisposable
{
    private readonly TemporaryFolder _content = new();

    public OtherPlanTests()
    {
        foreach (var name in new[] { "plan4", "plan5" })
        {
            Directory.CreateDirectory(_content.At(name));
            File.WriteAllText(_content.At(name, "site.yaml"), PortalOnDisk.Yaml);
            File.WriteAllText(_content.At(name, "initiatives.csv"), PortalOnDisk.Initiatives);
            File.WriteAllText(_content.At(name, "results.csv"), PortalOnDisk.Results);
        }
        Directory.CreateDirectory(_content.At("notes"));
    }

    [Theory]
    [InlineData("https://example.jp/plan5/", "https://example.jp/plan5/", null)]
    [InlineData("http://example.jp/?plan=5", "http://example.jp/?plan=5", null)]
    [InlineData("../plan5/", null, "plan5")]
    [InlineData("../plan5", null, "plan5")]
    [InlineData("../plan5/index.html", null, "plan5")]
    public void An_address_or_a_portal_beside_this_one(string written, string? url, string? portal)
    {
        var (settings, problems) = Read($"successor: {{ title: 第五次計画, url: {written} }}");
        Assert.Equal([], problems);
        Assert.Equal(new OtherPlanSetting("第五次計画", url, portal), settings!.Successor);
        Assert.Null(settings.Predecessor);
    }

    [Theory]
    [InlineData("successor: { title: 第五次計画, url: ../plan6/ }", "RS1526 (9,33)")]
    [InlineData("successor: { title: 第五次計画, url: ../notes/ }", "RS1526 (9,33)")]
    [InlineData("predecessor: { title: 自分, url: ../plan4/ }", "RS1526 (9,32)")]
    [InlineData("successor: { title: 第五次計画, url: plan5/ }", "RS1525 (9,33)")]
    [InlineData("successor: { title: 第五次計画, url: ../../plan5/ }", "RS1525 (9,33)")]
    [InlineData("successor: { title: 第五次計画, url: ../plan5/../../etc/ }", "RS1525 (9,33)")]
    [InlineData("successor: { title: 第五次計画, url: \"javascript:alert(1)\" }", "RS1525 (9,33)")]
    [InlineData("successor: { title: 第五次計画, url: www.example.jp }", "RS1525 (9,33)")]
    [InlineData("successor: { title: 第五次計画 }", "RS1505 (9,12)")]
    [InlineData("successor: { url: ../plan5/ }", "RS1505 (9,12)")]
    [InlineData("successor: 第五次計画", "RS1506 (9,12)")]
    [InlineData("successor: { title: 第五次計画, url: ../plan5/, name: 計画 }", "RS1504 (9,44)")]
    public void What_leads_nowhere_is_refused_where_it_stands(string line, string problem) => Assert.Equal([problem], Read(line).Problems);

    private (Settings? Settings, IReadOnlyList<string> Problems) Read(string line)
    {
        File.WriteAllText(_content.At("plan4", "site.yaml"), PortalOnDisk.Yaml + "\n" + line + "\n");
        var problems = new ReformSite.Problems.ProblemList();
        var portal = PortalReader.Read(_content.At("plan4"), problems);
        return (portal?.Settings, [.. problems.Ordered().Select(problem => $"{problem.Code} ({problem.Place.Row},{problem.Place.Column})")]);
    }

    public void Dispose() => _content.Dispose();
}

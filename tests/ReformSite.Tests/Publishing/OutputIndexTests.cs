using AngleSharp.Dom;
using ReformSite.Files;
using ReformSite.Plan;
using ReformSite.Problems;
using ReformSite.Publishing;
using ReformSite.Tests.Pages;

namespace ReformSite.Tests.Publishing;

/// <summary>The list of all portals beside their folders.</summary>
public sealed class OutputIndexTests : IDisposable
{
    private readonly TemporaryFolder _output = new();

    private readonly ProblemList _problems = new();

    private static ListedPortal Portal(string name, string first, string last, PlanStage stage, string language = "ja")
    {
        using var portal = new SmallPortal { First = first, Last = last, AsOf = "2026-07-01", More = $"language: {language}" };
        portal.Write();
        var problems = new ProblemList();
        var draft = Build.Prepare(portal.Folder, null, problems)!;
        return new ListedPortal(name, draft.Edition.Settings, stage, draft.Edition.Frame);
    }

    private bool Write(params IReadOnlyList<ListedPortal> portals) => new OutputIndex(_output.Path).Write(PortalIndex.Of(portals), _problems);

    private IDocument Page() => BothPortals.Read(_output.Path, "index.html");

    [Fact]
    public void The_latest_plan_comes_first_each_with_its_city_period_and_state()
    {
        Assert.True(Write(Portal("plan3", "R3", "R7", PlanStage.Finished), Portal("計画5", "R8", "R12", PlanStage.Running), Portal("plan0", "R3", "R7", PlanStage.Over)));
        var page = Page();
        Assert.Equal("計画の一覧", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(["計画5/index.html", "plan0/index.html", "plan3/index.html"], page.QuerySelectorAll("li a").Select(link => link.GetAttribute("href")));
        var last = page.QuerySelectorAll("li")[2].TextContent;
        foreach (var text in new[] { "ある市の約束", "ある市", "ある計画", "令和3年度〜令和7年度", "この計画は終了しました。", "基準日 2026年7月1日" }) Assert.Contains(text, last, StringComparison.Ordinal);
        Assert.Contains("計画の期間中です。", page.QuerySelectorAll("li")[0].TextContent, StringComparison.Ordinal);
    }

    /// <summary>Nothing the strictest policy refuses, nothing outside but the stylesheet beside it, nothing that keeps search engines away.</summary>
    [Fact]
    public void It_stands_by_itself()
    {
        Write(Portal("a", "R3", "R7", PlanStage.Over), Portal("b", "R8", "R12", PlanStage.Running));
        var page = Page();
        Assert.Equal("ja", page.DocumentElement.GetAttribute("lang"));
        var style = Assert.Single(page.QuerySelectorAll("link")).GetAttribute("href")!;
        Assert.Matches(@"^index\.[0-9a-f]{10}\.css$", style);
        Assert.Empty(page.QuerySelectorAll("script, style, [style], img, base, iframe, object, embed, meta[name=robots]"));
        Assert.DoesNotContain(page.All, element => element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)));
        var policy = page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!;
        Assert.Equal("default-src 'self'; base-uri 'none'; form-action 'self'; object-src 'none'", policy.GetAttribute("content"));
        Assert.Contains(policy, page.Head!.Children.Take(3));
        Assert.DoesNotContain("@import", File.ReadAllText(_output.At(style)), StringComparison.Ordinal);
        Assert.Equal([_output.At(style), _output.At("index.html")], Directory.EnumerateFileSystemEntries(_output.Path).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void It_speaks_the_language_of_the_first_portal_and_marks_the_others()
    {
        Write(Portal("a", "R3", "R7", PlanStage.Over), Portal("b", "R8", "R12", PlanStage.Running, "en"));
        var page = Page();
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("All plans", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("ja", page.QuerySelector("a[href='a/index.html'] span")!.GetAttribute("lang"));
    }

    [Fact]
    public void It_replaces_its_own_files()
    {
        Write(Portal("a", "R3", "R7", PlanStage.Running), Portal("b", "R8", "R12", PlanStage.Running));
        Assert.True(new OutputIndex(_output.Path).IsThere);
        Assert.True(Write(Portal("b", "R8", "R12", PlanStage.Running)));
        Assert.Single(Page().QuerySelectorAll("li"));
        Assert.Empty(_problems.Ordered());
    }

    /// <summary>A stylesheet of another content has another name: that of the program before is not left lying, one that only looks like it is.</summary>
    [Fact]
    public void It_clears_away_its_own_stylesheets_of_before()
    {
        foreach (var old in new[] { "index.css", "index.0123456789.css" }) File.WriteAllText(_output.At(old), PortalIndex.MarkOf(old));
        File.WriteAllText(_output.At("index.9876543210.css"), "mine");
        Assert.True(Write(Portal("a", "R3", "R7", PlanStage.Running)));
        Assert.Equal(
            new[] { "index.9876543210.css", Page().QuerySelector("link")!.GetAttribute("href")!, "index.html" }.Order(StringComparer.Ordinal),
            Directory.EnumerateFileSystemEntries(_output.Path).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_file_of_somebody_else_is_left_alone()
    {
        const string name = "index.html";
        File.WriteAllText(_output.At(name), "mine");
        Assert.False(new OutputIndex(_output.Path).IsThere);
        Assert.False(Write(Portal("a", "R3", "R7", PlanStage.Running), Portal("b", "R8", "R12", PlanStage.Running)));
        var problem = Assert.Single(_problems.Ordered());
        Assert.Equal(("RS4005", Severity.Warning, name), (problem.Code, problem.Severity, problem.Place.File.Name));
        Assert.Equal("mine", File.ReadAllText(_output.At(name)));
        Assert.Equal([_output.At(name)], Directory.EnumerateFileSystemEntries(_output.Path));
    }

    /// <summary>What cannot be read is not known to be ours. On Windows the lock is the same.</summary>
    [Fact]
    public void A_page_that_cannot_be_read_is_none_of_ours()
    {
        File.WriteAllText(_output.At("index.html"), "mine");
        using var held = File.Open(_output.At("index.html"), FileMode.Open, FileAccess.Read, FileShare.None);
        Assert.False(new OutputIndex(_output.Path).IsThere);
    }

    public void Dispose() => _output.Dispose();
}

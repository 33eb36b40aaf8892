using AngleSharp.Dom;
using ReformSite.Tests.House;

namespace ReformSite.Tests.Pages;

/// <summary>What a portal says and leads to after the last year of its plan.</summary>
public sealed class FinishedPlanTests : IDisposable
{
    private const string Heads = SmallPortal.Heads + ",状態,終了年度";

    private readonly SmallPortal _portal = new SmallPortal { AsOf = "2026-07-01", More = Successor + "\nlanguages: [ja, en]\nbase_url: https://city.example/plan/" }.Initiatives(2);

    private const string Successor = "successor: { title: 次のある計画, url: ../next/ }";

    private string Publish(params string[] results)
    {
        _portal.Table("results.csv", "取組番号,年度,年度末実績,年度末評価", results).Write();
        Directory.CreateDirectory(Path.Combine(_portal.Folder, "..", "next"));
        File.WriteAllText(Path.Combine(_portal.Folder, "..", "next", "site.yaml"), "title: 次のある計画");
        return _portal.Publish();
    }

    private static string Squeezed(IElement element) => string.Concat(element.TextContent.Where(letter => letter != '\n'));

    [Fact]
    public void Every_page_says_that_the_plan_has_ended_and_leads_on()
    {
        var site = Publish("K1,R7,,4", "K2,R7,,2");
        foreach (var (path, up) in new[] { ("index.html", "../"), ("initiatives/K1/index.html", "../../../"), ("en/initiatives/K1/index.html", "../../../../"), ("data/index.html", "../../") })
        {
            var notice = BothPortals.Read(site, path).QuerySelector(".notice")!;
            Assert.StartsWith(path.StartsWith("en/", StringComparison.Ordinal) ? "This plan has ended. " : "この計画は終了しました。", Squeezed(notice), StringComparison.Ordinal);
            Assert.Equal(up + "next/index.html", notice.QuerySelector(".nb a")!.GetAttribute("href"));
        }
        Assert.Equal("/plan/../next/", BothPortals.Read(site, "404.html").QuerySelector(".notice .nb a")!.GetAttribute("href"));
        Assert.Equal("ja", BothPortals.Read(site, "en/index.html").QuerySelector(".notice .nb a span")!.GetAttribute("lang"));
    }

    [Fact]
    public void While_final_results_are_missing_it_says_so() =>
        Assert.StartsWith("計画の期間は終わりました。最終の結果は、まだそろっていません。", Squeezed(BothPortals.Read(Publish("K1,R7,,4"), "index.html").QuerySelector(".notice")!), StringComparison.Ordinal);

    [Fact]
    public void A_plan_that_runs_names_the_next_one_on_its_home_page_alone()
    {
        _portal.AsOf = "2026-03-31";
        var site = Publish();
        Assert.Null(BothPortals.Read(site, "index.html").QuerySelector(".notice"));
        Assert.Equal("後継の計画　次のある計画", Squeezed(BothPortals.Read(site, "index.html").QuerySelector("a[href='../next/index.html']")!.ParentElement!));
        Assert.DoesNotContain("次のある計画", BothPortals.Read(site, "data/index.html").Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_plan_before_is_led_to_from_the_home_page()
    {
        var home = Published("finished-plan");
        var link = home.QuerySelector("main a[href='https://shiken.example/before/']")!;
        Assert.Equal("前の計画　試験市行政改革計画（平成30年度〜令和4年度）", Squeezed(link.ParentElement!));
    }

    private static IDocument Published(string name, string page = "index.html")
    {
        using var output = new TemporaryFolder();
        Assert.True(Build.Run(new BuildRequest(Repository.At("tests", "cases", name, "content"), output.Path, null, Strict: false), new Silent()).IsPublished);
        return BothPortals.Read(output.At("content"), page);
    }

    public void Dispose() => _portal.Dispose();
}

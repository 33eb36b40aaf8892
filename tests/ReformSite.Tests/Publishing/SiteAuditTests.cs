using System.Text;
using ReformSite.Files;
using ReformSite.Problems;
using ReformSite.Publishing;

namespace ReformSite.Tests.Publishing;

/// <summary>The audit finds what is wrong with a finished site, whoever wrote it, and nothing on a good one.</summary>
public class SiteAuditTests
{
    private const string Head = "<!doctype html><html lang=\"ja\"><head><title>t</title></head><body><main>";

    private const string Good = Head + """
        <h1 id="a">見出し</h1><h2>下</h2><a href="b/index.html#here">b</a><a href="#a">上へ</a><a href="https://example.jp/">外</a>
        <figure><svg class="chart" role="img" aria-labelledby="t1"><title id="t1">図</title></svg><table><tr><td>1</td></tr></table></figure><svg aria-hidden="true"></svg>
        <img src="assets/a.png" alt="絵">
        """;

    [Fact]
    public void A_good_site_has_no_finding_and_its_links_elsewhere_are_listed()
    {
        var (problems, audit) = Audit(("index.html", Good), ("b/index.html", Head + "<h1>b</h1><p id=\"here\">x</p><a href=\"../index.html\">a</a>"), ("assets/a.png", ""));
        Assert.Empty(problems);
        Assert.Equal([("https://example.jp/", "index.html")], audit.External);
        Assert.Equal(2, audit.Pages);
    }

    [Theory]
    [InlineData("RS4101", "<h1>a</h1><a href=\"gone/index.html\">x</a>")]
    [InlineData("RS4101", "<h1>a</h1><a href=\"../outside.html\">x</a>")]
    [InlineData("RS4101", "<h1>a</h1><img src=\"assets/none.png\" alt=\"絵\">")]
    [InlineData("RS4102", "<h1>a</h1><a href=\"#nowhere\">x</a>")]
    [InlineData("RS4103", "<p>a</p>")]
    [InlineData("RS4103", "<h1>a</h1><h1>b</h1>")]
    [InlineData("RS4104", "<h1 id=\"x\">a</h1><p id=\"x\">b</p>")]
    [InlineData("RS4106", "<h1>a</h1><h3>b</h3>")]
    [InlineData("RS4107", "<h1>a</h1><svg><rect/></svg>")]
    [InlineData("RS4107", "<h1>a</h1><svg role=\"img\" aria-labelledby=\"none\"></svg>")]
    [InlineData("RS4108", "<h1>a</h1><figure><svg class=\"chart\" role=\"img\" aria-labelledby=\"t\"><title id=\"t\">図</title></svg></figure>")]
    [InlineData("RS4109", "<h1>a</h1><script src=\"https://cdn.example/x.js\"></script>")]
    [InlineData("RS4110", "<h1>a</h1><img src=\"index.html\">")]
    public void A_bad_page_is_named_with_what_is_wrong(string code, string body)
    {
        var problem = Assert.Single(Audit(("index.html", Head + body)).Problems);
        Assert.Equal(code, problem.Code);
        Assert.Equal("site/index.html", problem.Place.ToString());
    }

    [Fact]
    public void A_page_without_title_or_language_is_named()
    {
        var problems = Audit(("index.html", "<!doctype html><html><body><h1>a</h1>")).Problems;
        Assert.Equal(["RS4105", "RS4105"], problems.Select(problem => problem.Code));
    }

    [Fact]
    public void Links_from_the_root_hold_below_the_portal_s_own_path()
    {
        var page = Head + "<h1>a</h1><a href=\"/plan/b/\">b</a><a href=\"/plan/c/\">c</a>";
        var (problems, _) = Audit("/plan/", ("404.html", page), ("b/index.html", Head + "<h1>b</h1>"));
        Assert.Contains("/plan/c/", Assert.Single(problems).Message.Ja, StringComparison.Ordinal);
    }

    /// <summary>The portal of the next plan stands beside this one; nothing else does.</summary>
    [Theory]
    [InlineData("../../next/index.html", true)]
    [InlineData("../../other/index.html", false)]
    [InlineData("../../../next/index.html", false)]
    [InlineData("../../next/data/index.html", false)]
    public void The_portals_it_is_told_of_may_be_led_to(string link, bool isKnown)
    {
        var problems = new ProblemList();
        var audit = new SiteAudit("site", null, problems) { Beside = ["../next/index.html"] };
        audit.Look(new SiteFile("a/index.html", Encoding.UTF8.GetBytes(Head + $"<h1>a</h1><a href=\"{link}\">次</a>")));
        audit.Finish();
        Assert.Equal(isKnown, problems.Ordered().Count == 0);
    }

    private static (IReadOnlyList<Problem> Problems, SiteAudit Audit) Audit(params (string Path, string Text)[] files) => Audit(null, files);

    private static (IReadOnlyList<Problem> Problems, SiteAudit Audit) Audit(string? rootUrl, params (string Path, string Text)[] files)
    {
        var problems = new ProblemList();
        var audit = new SiteAudit("site", rootUrl, problems);
        foreach (var (path, text) in files) audit.Look(new SiteFile(path, Encoding.UTF8.GetBytes(text)));
        audit.Finish();
        return (problems.Ordered(), audit);
    }
}

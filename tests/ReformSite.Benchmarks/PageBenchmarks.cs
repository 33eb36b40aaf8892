using BenchmarkDotNet.Attributes;
using ReformSite.Files;
using ReformSite.Pages;
using ReformSite.Theming;
using ReformSite.Theming.Pages;

namespace ReformSite.Benchmarks;

/// <summary>One page of each kind, of the large plan: composed, rendered by the theme, and the whole way to its bytes.</summary>
public class PageBenchmarks
{
    private PlannedPage _planned = null!;
    private PageModel _model = null!;
    private FileJob _job = null!;
    private Theme _theme = null!;

    [ParamsSource(nameof(Pages))]
    public string Page { get; set; } = "";

    public static IEnumerable<string> Pages =>
    [
        "index.html", "policies/index.html", "policies/1/index.html", "policies/1/2/index.html", "initiatives/index.html", "initiatives/2/index.html",
        "initiatives/K7/index.html", "initiatives/K7/source/index.html", "departments/index.html", "departments/総務課/index.html", "departments/総務課/related/2/index.html",
        "reports/index.html", "reports/overdue/index.html", "years/index.html", "years/2024/index.html", "evaluations/index.html", "evaluations/3/index.html",
        "search/index.html", "changes/index.html", "data/index.html", "method/index.html", "accessibility/index.html", "404.html",
    ];

    [GlobalSetup]
    public void SetUp()
    {
        var draft = Content.DraftOf(Content.Large);
        _planned = SitePages.Of(draft.Edition).Single(page => page.Address.Path == Page);
        _job = draft.Jobs.Single(job => job.Path == Page);
        _theme = Theme.Load("civic");
        _model = _planned.Compose();
    }

    [Benchmark]
    public PageModel Compose() => _planned.Compose();

    [Benchmark]
    public int Render()
    {
        using var writer = new StringWriter();
        _theme.Render(_model, writer);
        return writer.GetStringBuilder().Length;
    }

    /// <summary>Composed, rendered, linked to the glossary, tidied, encoded; with the pictures that are saved with it.</summary>
    [Benchmark]
    public int Make() => _job.Make().Sum(file => file.ToBytes().Length);
}

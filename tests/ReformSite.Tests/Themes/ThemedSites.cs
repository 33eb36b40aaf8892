using System.Collections.Concurrent;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ReformSite.Files;
using ReformSite.Pages;
using ReformSite.Plan;
using ReformSite.Problems;
using ReformSite.Publishing;
using ReformSite.Sources;
using ReformSite.Tests.House;
using ReformSite.Theming.Pages;

namespace ReformSite.Tests.Themes;

/// <summary>A page with the model it was drawn from.</summary>
public sealed record DrawnPage(string Path, PageModel Model, byte[] Bytes, IDocument Document);

/// <summary>A portal in a theme.</summary>
/// <param name="Findings">What the audit of the finished site says.</param>
public sealed record DrawnSite(Draft Draft, IReadOnlyDictionary<string, byte[]> Files, IReadOnlyList<DrawnPage> Pages, IReadOnlyList<string> Findings);

/// <summary>Portals from the fullest to the poorest in every theme of the solution, made in memory. A theme that is added is tested without a line here.</summary>
public sealed class ThemedSites
{
    /// <summary>Four years of results; no results; one initiative in one year; a plan that is over; letters and signs for evaluations; four publications; a tested accessibility policy; what a hostile cell may hold.</summary>
    private static readonly string[] Portals =
        ["content/sample", "content/konan", .. new[] { "one-year-one-initiative", "plan-over", "letter-scale", "sign-scale", "changes-over-time", "accessibility-tested", "hostile-cells" }.Select(name => $"tests/cases/{name}/content")];

    private readonly ConcurrentDictionary<(string, string), Lazy<DrawnSite>> _sites = new();

    public static TheoryData<string> Names => [.. ReformSite.Files.Themes.Names];

    public static TheoryData<string, string> All
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (var theme in ReformSite.Files.Themes.Names)
            {
                foreach (var portal in Portals) all.Add(theme, portal);
            }
            return all;
        }
    }

    /// <summary>In the language of its content: the templates are the same in every language.</summary>
    public DrawnSite Of(string theme, string portal) => _sites.GetOrAdd((theme, portal), _ => new Lazy<DrawnSite>(() => Draw(theme, portal, settings => settings with { Languages = [settings.Language] }))).Value;

    /// <summary>With the files of all languages it is published in, whose words differ in length.</summary>
    public static DrawnSite InEveryLanguage(string theme, string portal) => Draw(theme, portal, settings => settings);

    public IEnumerable<DrawnSite> Of(string theme) => Portals.Select(portal => Of(theme, portal));

    private static DrawnSite Draw(string theme, string folder, Func<Settings, Settings> languages)
    {
        var problems = new ProblemList();
        var portal = PortalReader.Read(Repository.At(folder.Split('/')), problems)!;
        portal = portal with { Settings = languages(portal.Settings with { Theme = theme }) };
        var draft = Build.Compose(portal, PlanBuilder.Build(portal, problems), problems)!;
        var audit = new ProblemList();
        var finished = draft.Audit(portal.Name, audit);
        var files = new ConcurrentDictionary<string, byte[]>(StringComparer.Ordinal);
        Parallel.ForEach(draft.Jobs, job =>
        {
            foreach (var file in job.Make())
            {
                finished.Look(file);
                files[file.Path] = file.ToBytes();
            }
        });
        finished.Finish();
        var pages = SitePages.Of(draft.Edition).AsParallel().AsOrdered()
            .Select(page => new DrawnPage(page.Address.Path, page.Compose(), files[page.Address.Path], new HtmlParser().ParseDocument(new MemoryStream(files[page.Address.Path])))).ToList();
        return new DrawnSite(draft, files, pages, [.. audit.Ordered().Select(problem => $"{problem.Code} {problem.Place}: {problem.Message.En}")]);
    }
}

[CollectionDefinition(nameof(ThemedSites))]
public class TestsOfThemes : ICollectionFixture<ThemedSites>;

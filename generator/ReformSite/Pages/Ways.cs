using ReformSite.Plan;
using ReformSite.Theming;
using ReformSite.Theming.Pages;

namespace ReformSite.Pages;

/// <summary>Ways into the plan that work without script: every page that is itself a filter.</summary>
public static class Ways
{
    public static IReadOnlyList<Way> Policies(Edition edition) =>
        [.. edition.Plan.Policies.Select(policy => Of(new Link(edition.Words.Fill("say.policy.row", ("no", policy.No), ("name", policy.Name)), Addresses.Of(policy)), policy.Initiatives.Count, "say.way.initiatives", edition))];

    public static IReadOnlyList<Way> Departments(Edition edition) => Departments(edition.Plan.Initiatives, edition);

    /// <summary>The departments responsible for these initiatives, in the order of the plan.</summary>
    public static IReadOnlyList<Way> Departments(IEnumerable<Initiative> initiatives, Edition edition) =>
        [.. initiatives.GroupBy(initiative => initiative.Department).Select(group => Of(edition.LinkToDepartment(group.Key), group.Count(), "say.way.initiatives", edition))];

    public static IReadOnlyList<Way> Years(Edition edition) =>
    [
        .. edition.Plan.Years.Zip(Distribution.Tallies(edition.Plan.Initiatives, edition)).Select(pair => new Way(
            new Link(edition.Label(pair.First).Long, Addresses.Of(pair.First)),
            pair.Second.Evaluated > 0 ? edition.Words.Fill("say.way.evaluated", ("count", pair.Second.Evaluated))
            : pair.Second.IsAhead ? Distribution.StateOf(pair.Second, edition) : edition.Words["say.state.unreported"])),
    ];

    public static IReadOnlyList<Way> Evaluations(Edition edition) =>
    [
        .. edition.Plan.YearEndScale.Levels.Select(level => Of(
            new Link(edition.Words.Fill("say.mark.level", ("code", level.Code), ("word", level.Short)), Addresses.Of(level)),
            edition.Plan.Initiatives.Sum(initiative => initiative.Reports.Count(report => report.Evaluation == level)), "say.way.results", edition)),
    ];

    /// <summary>By the state of reports: 「未公表（期限超過）3件」.</summary>
    public static IReadOnlyList<Way> Reports(Edition edition) => [.. ReportComposer.StatesOf(edition).Select(state => ReportComposer.WayTo(state, edition))];

    private static Way Of(Link link, int count, string key, Edition edition) => new(link, edition.Words.Fill(key, ("count", count)));
}

using ReformSite.Plan;
using ReformSite.Theming;
using ReformSite.Theming.Pages;

namespace ReformSite.Pages;

/// <summary>Ways to find things: the list of all initiatives, the search, the page for addresses that are no more.</summary>
public static class ListComposer
{
    public static InitiativeListPage Initiatives(Edition edition)
    {
        var (words, plan) = (edition.Words, edition.Plan);
        var finding = words.Say("say.initiatives.finding", ("count", YearNames.Pieces(plan.Initiatives.Count, words)), ("pieces", YearNames.Pieces(plan.Policies.Count, words)), ("departments", plan.Departments.Count));
        var list = ListOf(edition);
        return list.Paged(new InitiativeListPage(
            edition.Frame, Addresses.Initiatives, words["say.crumb.initiatives"], Descriptions.OfPlan(finding, edition), edition.Crumbs(edition.Crumb("say.crumb.initiatives", Addresses.Initiatives)),
            finding, Promises.Heads(edition), ListFilters.Of(edition), GroupsOn(1, list, edition), Ways.Departments(edition), Ways.Years(edition), Ways.Evaluations(edition), Ways.Reports(edition)), 1, words);
    }

    internal static LongList<Initiative> ListOf(Edition edition) => new(Addresses.Initiatives, "", PerPage.Promises.In(edition),
        [.. edition.Plan.Policies.Select(policy => new ListGroup<Initiative>("p" + policy.No, edition.Words.Fill("say.policy.named", ("no", policy.No), ("name", policy.Name)), policy.Initiatives))], Weights.Promise(edition));

    internal static IReadOnlyList<PromiseGroup> GroupsOn(int number, LongList<Initiative> list, Edition edition) =>
    [
        .. list.On(number).Select(slice => (Slice: slice, Policy: edition.Plan.Policies[slice.Index])).Select(group => new PromiseGroup(
            "p" + group.Policy.No, edition.Words.Fill("say.policy.no", ("no", group.Policy.No)), group.Slice.Heading(group.Policy.Name, edition.Words), Findings.Sum(group.Policy.Initiatives, edition),
            [.. group.Slice.Items.Select(initiative => Promises.Of(initiative, edition, withDepartment: true, withPolicy: false))])),
    ];

    public static SearchPage Search(Edition edition)
    {
        var words = edition.Words;
        return new SearchPage(
            edition.Frame, Addresses.Search, words["say.crumb.search"], Descriptions.Of("", words.Fill("say.search.description", ("title", edition.Settings.Title)), edition),
            edition.Crumbs(edition.Crumb("say.crumb.search", Addresses.Search)), Addresses.SearchIndex,
            Ways.Policies(edition), Ways.Departments(edition), Ways.Years(edition), Ways.Evaluations(edition), Ways.Reports(edition));
    }

    public static NotFoundPage NotFound(Edition edition) => new(
        edition.Frame, Addresses.NotFound, edition.Words["say.not_found.title"], edition.Words["say.not_found.description"], Ways.Policies(edition));
}

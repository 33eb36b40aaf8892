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
        return new InitiativeListPage(
            edition.Frame, Addresses.Initiatives, words["say.crumb.initiatives"], Descriptions.OfPlan(finding, edition), edition.Crumbs(edition.Crumb("say.crumb.initiatives", Addresses.Initiatives)),
            finding, Promises.Heads(edition),
            [.. plan.Policies.Select(policy => new PromiseGroup(
                "p" + policy.No, words.Fill("say.policy.no", ("no", policy.No)), policy.Name, Findings.Sum(policy.Initiatives, edition),
                [.. policy.Initiatives.Select(initiative => Promises.Of(initiative, edition, withDepartment: true, withPolicy: false))]))],
            Ways.Departments(edition), Ways.Years(edition), Ways.Evaluations(edition));
    }

    public static SearchPage Search(Edition edition)
    {
        var words = edition.Words;
        return new SearchPage(
            edition.Frame, Addresses.Search, words["say.crumb.search"], Descriptions.Of("", words.Fill("say.search.description", ("title", edition.Settings.Title)), edition),
            edition.Crumbs(edition.Crumb("say.crumb.search", Addresses.Search)), Addresses.SearchIndex, Addresses.SearchIndexScript,
            Ways.Policies(edition), Ways.Departments(edition), Ways.Years(edition), Ways.Evaluations(edition));
    }

    public static NotFoundPage NotFound(Edition edition) => new(
        edition.Frame, Addresses.NotFound, edition.Words["say.not_found.title"], edition.Words["say.not_found.description"], Ways.Policies(edition));
}

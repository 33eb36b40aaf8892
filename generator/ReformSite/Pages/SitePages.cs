using ReformSite.Plan;
using ReformSite.Theming;
using ReformSite.Theming.Pages;

namespace ReformSite.Pages;

/// <summary>A page that is composed when its turn comes, so that memory does not grow with the number of pages.</summary>
public sealed record PlannedPage(Address Address, Func<PageModel> Compose)
{
    /// <summary>Named in the sitemap; pages that lead on and pages for those who check figures are not.</summary>
    public bool IsListed { get; init; } = true;
}

/// <summary>All pages of one edition, in a fixed order.</summary>
public static class SitePages
{
    public static IReadOnlyList<PlannedPage> Of(Edition edition)
    {
        var plan = edition.Plan;
        List<PlannedPage> pages =
        [
            new(Address.Home, () => HomeComposer.Compose(edition)),
            new(Addresses.Policies, () => PolicyComposer.ComposeList(edition)),
            new(Addresses.Initiatives, () => ListComposer.Initiatives(edition)),
            new(Addresses.Departments, () => DepartmentComposer.ComposeList(edition)),
            new(Addresses.Reports, () => ReportComposer.ComposeList(edition)),
            new(Addresses.Years, () => YearComposer.ComposeList(edition)),
            new(Addresses.Evaluations, () => EvaluationComposer.ComposeList(edition)),
            .. edition.Theme.HasSearch ? [new PlannedPage(Addresses.Search, () => ListComposer.Search(edition))] : Array.Empty<PlannedPage>(),
            new(Addresses.Changes, () => ChangesComposer.Compose(edition)),
            new(Addresses.Data, () => RecordComposer.Data(edition)),
            new(Addresses.Method, () => MethodComposer.Compose(edition)),
            new(Addresses.Accessibility, () => AccessibilityComposer.Compose(edition)),
            new(Addresses.NotFound, () => ListComposer.NotFound(edition)),
        ];
        if (plan.IsOver) pages.Add(new PlannedPage(Addresses.Balance, () => BalanceComposer.Compose(edition)));
        if (edition.Settings.Accessibility is { } accessibility) pages.Add(new PlannedPage(Addresses.AccessibilityResults, () => AccessibilityResultComposer.Compose(accessibility, edition)));
        Each(plan.Policies, Addresses.Of, i => PolicyComposer.Compose(i, edition));
        Each(plan.Initiatives, Addresses.Of, i => InitiativeComposer.Compose(i, edition));
        Each(plan.Departments, department => Addresses.OfDepartment(department.Name, edition.Settings), i => DepartmentComposer.Compose(i, edition));
        Each(plan.Years, Addresses.Of, i => YearComposer.Compose(i, edition));
        Each(plan.YearEndScale.Levels, Addresses.Of, i => EvaluationComposer.Compose(i, edition));
        Each([.. ReportComposer.StatesOf(edition)], state => Addresses.OfReports(Reports.KindOf(state)), i => ReportComposer.Compose(ReportComposer.StatesOf(edition).ElementAt(i), edition));
        foreach (var page in edition.Portal.FreePages) pages.Add(new PlannedPage(Addresses.Of(page), () => RecordComposer.Free(page, edition)));
        if (plan.Glossary.Count > 0) pages.Add(new PlannedPage(Addresses.Glossary, () => GlossaryComposer.Compose(edition)));
        pages.AddRange(ContinuedComposer.All(edition));
        for (var i = 0; i < plan.Initiatives.Count; i++)
        {
            var (index, initiative) = (i, plan.Initiatives[i]);
            pages.Add(new PlannedPage(Addresses.OfSource(initiative), () => SourceComposer.Compose(index, edition)) { IsListed = false });
            foreach (var former in initiative.FormerIds) pages.Add(new PlannedPage(Addresses.OfInitiative(former), () => Redirect(former, initiative, edition)) { IsListed = false });
        }
        return pages;

        void Each<T>(IReadOnlyList<T> items, Func<T, Address> address, Func<int, PageModel> compose)
        {
            for (var i = 0; i < items.Count; i++)
            {
                var index = i;
                pages.Add(new PlannedPage(address(items[i]), () => compose(index)));
            }
        }
    }

    private static RedirectPage Redirect(string former, Initiative initiative, Edition edition) => new(
        edition.Frame, Addresses.OfInitiative(former), initiative.Title, edition.Words["say.redirect.description"], edition.Crumbs(Links.To(initiative)), Links.To(initiative));
}

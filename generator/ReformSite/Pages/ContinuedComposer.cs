using ReformSite.Plan;
using ReformSite.Theming;
using ReformSite.Theming.Pages;

namespace ReformSite.Pages;

/// <summary>The further pages of all lists that are too long for one. A plan of usual size has none.</summary>
public static class ContinuedComposer
{
    public static IEnumerable<PlannedPage> All(Edition edition)
    {
        var (words, plan) = (edition.Words, edition.Plan);
        var pages = new List<PlannedPage>();

        var (initiatives, changes, corrections) = (ListComposer.ListOf(edition), edition.Published, ChangesComposer.CorrectionsOf(edition));
        Add(initiatives, Section.Initiatives, words["say.crumb.initiatives"], null, "say.crumb.initiatives", null,
            (number, page) => page with { Promises = ListComposer.GroupsOn(number, initiatives, edition) });
        Add(changes, Section.None, words["say.crumb.changes"], null, "say.crumb.changes", null,
            (number, page) => page with { Publications = ChangesComposer.PublicationsOn(number, changes, edition) });
        Add(corrections, Section.None, words["say.crumb.changes"], words["say.changes.corrections"], "say.crumb.changes", null,
            (number, page) => page with { Corrections = ChangesComposer.CorrectionsOn(number, corrections) });
        if (plan.IsOver)
        {
            var finals = BalanceComposer.ListOf(edition);
            Add(finals, Section.None, words["say.crumb.balance"], null, "say.crumb.balance", null, (number, page) => page with { Results = BalanceComposer.GroupsOn(number, finals, edition) });
        }
        foreach (var policy in plan.Policies)
        {
            var (list, measures) = (edition.PromisesOf(policy), PolicyComposer.MeasuresOf(policy, edition));
            Add(list, Section.Policies, policy.Name, null, "say.crumb.policies", Addresses.Policies,
                (number, page) => page with { Promises = PolicyComposer.MeasuresOn(number, policy, list, edition) });
            Add(measures, Section.Policies, policy.Name, words["say.policy.measures"], "say.crumb.policies", Addresses.Policies,
                (number, page) => page with { Table = PolicyComposer.MeasureTable(number, policy, list, measures, edition) });
        }
        foreach (var department in plan.Departments)
        {
            var own = DepartmentComposer.OwnOf(department, edition);
            Add(own, Section.Departments, edition.NameOf(department.Name), null, "say.crumb.departments", Addresses.Departments, (number, page) => page with
            {
                Matrix = Reports.Matrix(department, own.On(number)[0].Items, own.AddressOf(1), edition),
                Promises = [DepartmentComposer.OwnOn(number, department, edition)!],
            });
            Add(DepartmentComposer.RelatedOf(department, edition), Section.Departments, edition.NameOf(department.Name), words["say.department.related"], "say.crumb.departments", Addresses.Departments,
                (number, page) => page with { Related = DepartmentComposer.RelatedOn(number, department, edition) });
        }
        foreach (var year in plan.Years)
        {
            var movement = YearComposer.MovementOf(year, edition);
            var list = YearComposer.ListOf(year, edition);
            Add(list, Section.Years, edition.Label(year).Long, null, "say.crumb.years", Addresses.Years,
                (number, page) => page with { Results = YearComposer.GroupsOn(number, list, year, edition) });
            var (up, down) = (YearComposer.UpOf(movement, year, edition), YearComposer.DownOf(movement, year, edition));
            Add(up, Section.Years, edition.Label(year).Long, words.Fill("say.year.up", ("count", movement.Up.Count)), "say.crumb.years", Addresses.Years,
                (number, page) => page with { Moves = YearComposer.MovesOn(number, up, "say.move.up", year, edition) });
            Add(down, Section.Years, edition.Label(year).Long, words.Fill("say.year.down", ("count", movement.Down.Count)), "say.crumb.years", Addresses.Years,
                (number, page) => page with { Moves = YearComposer.MovesOn(number, down, "say.move.down", year, edition) });
        }
        for (var i = 0; i < plan.YearEndScale.Levels.Count; i++)
        {
            var (scale, level) = (plan.YearEndScale.Levels[i], edition.Frame.Levels[i]);
            var byYear = EvaluationComposer.ByYear(scale, edition);
            var list = EvaluationComposer.ListOf(byYear, scale, edition);
            Add(list, Section.None, words.Fill("say.evaluation.title", ("code", level.Code), ("label", level.Label)), null, "say.crumb.evaluations", Addresses.Evaluations,
                (number, page) => page with { Results = EvaluationComposer.GroupsOn(number, list, byYear, edition) });
        }
        foreach (var state in ReportComposer.StatesOf(edition))
        {
            var list = ReportComposer.ListOf(state, edition);
            Add(list, Section.Departments, ReportComposer.Title(state, edition), null, "say.crumb.reports", Addresses.Reports,
                (number, page) => page with { Reports = ReportComposer.GroupsOn(number, list, state, edition) });
        }
        return pages;

        // The crumbs lead over the page of all of a kind, and over the page the list begins on.
        void Add<T>(LongList<T> list, Section section, Wording of, string? heading, string crumb, Address? above, Func<int, ContinuedPage, ContinuedPage> fill) => pages.AddRange(list.Rest(number =>
        {
            var range = list.Range(number, words);
            var first = new Link(of, list.AddressOf(1));
            IReadOnlyList<Link> crumbs = above is { } all
                ? edition.Crumbs(edition.Crumb(crumb, all), first, new Link(range, list.AddressOf(number)))
                : edition.Crumbs(first, new Link(range, list.AddressOf(number)));
            var title = words.Fill("say.list.title", ("title", of), ("range", range));
            return list.Paged(fill(number, new ContinuedPage(
                edition.Frame, list.AddressOf(number), section, title, words.Fill("say.list.description", ("title", heading is null ? of : heading), ("range", range)), crumbs, first, heading, Promises.Heads(edition))), number, words);
        }));
    }
}

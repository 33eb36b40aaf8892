using ReformSite.Plan;
using ReformSite.Theming;
using ReformSite.Theming.Pages;

namespace ReformSite.Pages;

/// <summary>Departments: what they are responsible for, involved in, and have reported.</summary>
public static class DepartmentComposer
{
    public static DepartmentPage Compose(int index, Edition edition)
    {
        var words = edition.Words;
        var department = edition.Plan.Departments[index];
        var page = Addresses.OfDepartment(department.Name, edition.Settings);
        var tallies = Distribution.Tallies(department.Responsible, edition);
        var finding = Finding(department, edition);
        var result = Findings.Latest(tallies, edition);
        var model = new DepartmentPage(
            edition.Frame, page, edition.NameOf(department.Name), Descriptions.Of(edition.NameOf(department.Name), finding.ToString(), edition),
            edition.Crumbs(edition.Crumb("say.crumb.departments", Addresses.Departments), edition.LinkToDepartment(department.Name)),
            finding, AnswersOf(department, result, edition), Reports.Matrix(department, OwnOf(department, edition).On(1)[0].Items, page, edition), Promises.Heads(edition),
            OwnOn(1, department, edition), RelatedOn(1, department, edition),
            Turns.Of(edition.Plan.Departments, index, other => edition.LinkToDepartment(other.Name))) { Feed = Addresses.FeedOf(page) };
        return RelatedOf(department, edition).Paged(OwnOf(department, edition).Paged(model, 1, words), 1, words);
    }

    internal static LongList<Initiative> OwnOf(Department department, Edition edition) =>
        new(Addresses.OfDepartment(department.Name, edition.Settings), "", PerPage.OfDepartment.In(edition), [new ListGroup<Initiative>("own", edition.Words["say.department.own"], department.Responsible)], Weights.OfDepartment(edition));

    internal static LongList<Initiative> RelatedOf(Department department, Edition edition) =>
        new(Addresses.OfDepartment(department.Name, edition.Settings), "related", PerPage.Links.In(edition), [new ListGroup<Initiative>("related", edition.Words["say.department.related"], department.Involved)], Weights.Related(edition));

    internal static PromiseGroup? OwnOn(int number, Department department, Edition edition) => OwnOf(department, edition).On(number) is [var slice]
        ? new PromiseGroup("own", null, slice.Heading(edition.Words["say.department.own"], edition.Words), Findings.Sum(department.Responsible, edition),
            [.. slice.Items.Select(initiative => Promises.Of(initiative, edition, withDepartment: false, withPolicy: true))])
        : null;

    internal static IReadOnlyList<RelatedInitiative> RelatedOn(int number, Department department, Edition edition) =>
        [.. RelatedOf(department, edition).On(number).SelectMany(slice => slice.Items).Select(initiative => new RelatedInitiative(Links.To(initiative), edition.LinkToDepartment(initiative.Department)))];

    /// <summary>「4件の約束を受け持ち、期限の来た報告32件のうち2件がまだ公表されていません。」</summary>
    private static Sentence Finding(Department department, Edition edition)
    {
        var reports = edition.ReportsOf(department);
        var (due, missing) = (reports.Due, reports.Missing);
        var key = due == 0 ? "say.department.finding.none_due" : missing == 0 ? "say.department.finding.complete" : missing == due ? "say.department.finding.nothing" : "say.department.finding.missing";
        return edition.Words.Say(key, ("count", department.Responsible.Count), ("reports", Reports.DueWord(edition)), ("due", due), ("missing", missing));
    }

    private static Answers AnswersOf(Department department, Sentence result, Edition edition)
    {
        var words = edition.Words;
        var setting = edition.Settings.Departments.GetValueOrDefault(department.Name);
        var contact = setting?.Tel ?? setting?.Email;
        return new Answers(
            words.Say(department.Involved.Count == 0 ? "say.department.promise" : "say.department.promise_involved", ("count", department.Responsible.Count), ("involved", department.Involved.Count)),
            result,
            contact is null
                ? words.Say("say.department.who", ("organization", edition.Settings.Organization), ("name", edition.NameOf(department.Name)))
                : words.Say("say.department.who_contact", ("organization", edition.Settings.Organization), ("name", edition.NameOf(department.Name)), ("contact", contact)),
            Findings.Change(edition.Plan.Latest, department.Responsible, edition));
    }

    /// <summary>All departments and the reports of the whole plan: <c>departments/</c>.</summary>
    public static DepartmentListPage ComposeList(Edition edition)
    {
        var (words, plan) = (edition.Words, edition.Plan);
        var (due, missing) = (edition.AllReports.Due, edition.AllReports.Missing);
        // More than these are told of by reports/overdue/, to which the ways above lead.
        var overdue = plan.Initiatives.Where(initiative => initiative.HasReport(ReportState.Overdue) || initiative.HasReport(ReportState.Unreported)).ToList();
        var finding = words.Say(due == 0 ? "say.departments.finding_none" : missing == 0 ? "say.departments.finding_all" : "say.departments.finding",
            ("departments", plan.Departments.Count), ("count", plan.Initiatives.Count), ("reports", Reports.DueWord(edition)), ("due", due), ("missing", missing));
        return new DepartmentListPage(
            edition.Frame, Addresses.Departments, words["say.crumb.departments"], finding.ToString(), edition.Crumbs(edition.Crumb("say.crumb.departments", Addresses.Departments)),
            finding, Reports.FigureOf(edition.AllReports, plan.Initiatives.Count, Addresses.Departments, edition),
            [.. plan.Departments.Select(department => new DepartmentRow(
                edition.LinkToDepartment(department.Name), department.Responsible.Count, department.Involved.Count, Findings.Sum(department.Responsible, edition), Reports.Counts(edition.ReportsOf(department), edition)))],
            overdue.Count > PerPage.Links.Entries ? [] : [.. overdue.Select(initiative => new RelatedInitiative(Links.To(initiative), edition.LinkToDepartment(initiative.Department)))], Ways.Reports(edition));
    }
}

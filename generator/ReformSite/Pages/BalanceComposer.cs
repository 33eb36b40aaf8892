using ReformSite.Plan;
using ReformSite.Theming;
using ReformSite.Theming.Pages;

namespace ReformSite.Pages;

/// <summary>計画の総括, <c>balance/</c>: the final evaluation of everything that was promised.</summary>
public static class BalanceComposer
{
    public static BalancePage Compose(Edition edition)
    {
        var (words, plan) = (edition.Words, edition.Plan);
        var result = Findings.Final(BalanceFigures.Of(plan.Initiatives, edition), edition);
        var title = words["say.crumb.balance"];
        var list = ListOf(edition);
        return list.Paged(new BalancePage(
            edition.Frame, Addresses.Balance, title, Descriptions.Of(words.Fill("say.balance.description", ("plan", plan.Name)), result.ToString(), edition), edition.Crumbs(new Link(title, Addresses.Balance)),
            result, Outlook(edition), BalanceFigures.All(edition), words["say.balance.list"], words["say.balance.list_how"], GroupsOn(1, list, edition)), 1, words);
    }

    /// <summary>When the final reports that are not there yet will be published.</summary>
    private static string? Outlook(Edition edition)
    {
        var last = edition.Plan.Years[^1];
        return edition.Plan.Initiatives.Any(initiative => initiative.Final is { YearEnd: ReportState.Pending }) && edition.Settings.Due.YearEndDue(last) is { } due
            ? edition.Words.Fill("say.ending.over_due", ("year", edition.Label(last).Long), ("date", edition.Date(due).Text)).Text : null;
    }

    internal static LongList<Initiative> ListOf(Edition edition) => new(Addresses.Balance, "", PerPage.Finals.In(edition),
        [.. edition.Plan.Policies.Select(policy => new ListGroup<Initiative>("p" + policy.No, edition.Words.Fill("say.policy.named", ("no", policy.No), ("name", policy.Name)), policy.Initiatives))], Weights.Final(edition));

    internal static IReadOnlyList<ResultGroup> GroupsOn(int number, LongList<Initiative> list, Edition edition) =>
    [
        .. list.On(number).Select(slice => (Slice: slice, Policy: edition.Plan.Policies[slice.Index])).Select(group => new ResultGroup(
            "p" + group.Policy.No, edition.Words.Fill("say.policy.no", ("no", group.Policy.No)), group.Slice.Heading(group.Policy.Name, edition.Words), Addresses.Of(group.Policy),
            Results.Sum(BalanceFigures.Of(group.Policy.Initiatives, edition), edition), [.. group.Slice.Items.Select(initiative => Row(initiative, edition))])),
    ];

    /// <summary>The aim as the city wrote it, the final evaluation, and the result of the year it was given for.</summary>
    private static ResultRow Row(Initiative initiative, Edition edition)
    {
        var words = edition.Words;
        var report = initiative.LastInScope ?? initiative.Reports[^1];
        return new ResultRow(
            Links.To(initiative), edition.LinkToDepartment(initiative.Department),
            initiative.Final is { } final ? edition.Marks.Of(final, initiative) : new Mark("ended", "", edition.Marks.EndedShort(initiative), Tone.Neutral),
            Fields.Of("vision", initiative.Vision, words["say.empty.field"]), Fields.Body(report.Result) ?? Fields.Body(Promises.Became(initiative, report, edition)), "")
        {
            Lifecycle = InitiativeComposer.LifecycleOf(initiative, edition),
            ResultOf = report.Result is null ? null : words.Fill("say.balance.result_of", ("year", edition.Label(report.Year).Long)).Text,
        };
    }
}

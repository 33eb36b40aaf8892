using ReformSite.Plan;
using ReformSite.Sources;
using ReformSite.Theming;
using ReformSite.Theming.Pages;

namespace ReformSite.Pages;

/// <summary>One fiscal year: <c>years/&lt;yyyy&gt;/</c>, and all of them: <c>years/</c>.</summary>
public static class YearComposer
{
    public static YearPage Compose(int index, Edition edition)
    {
        var (words, plan) = (edition.Words, edition.Plan);
        var year = plan.Years[index];
        var label = edition.YearLabels[index];
        var tally = Tally.Of(year, plan.YearEndScale, plan.Initiatives);
        var finding = Finding(tally, label, edition);
        var before = index > 0 ? new FiscalYear(year.Year - 1) : (FiscalYear?)null;
        var movement = before is null ? new Movement([], [], []) : Movement.Between(before.Value, year, plan.Initiatives);
        return new YearPage(
            edition.Frame, Addresses.Of(year), label.Long, Findings.Result(tally, edition).ToString(),
            edition.Crumbs(edition.Crumb("say.crumb.years", Addresses.Years), new Link(label.Long, Addresses.Of(year))),
            label, words.Fill("say.year.eyebrow", [("nth", YearNames.Span(index + 1, words)), .. YearNames.Slots(year, words)]), finding, AnswersOf(tally, edition),
            Distribution.Of("distribution", words["say.year.distribution"], words.Fill("say.subject.all", ("count", plan.Initiatives.Count)), [tally], Addresses.Of(year), edition),
            [.. movement.Up.Select(initiative => Moves.Of(initiative, before!.Value, year, "say.move.up", edition))],
            [.. movement.Down.Select(initiative => Moves.Of(initiative, before!.Value, year, "say.move.down", edition))],
            Findings.Change(year, plan.Initiatives, edition),
            [.. plan.Policies.Select(policy => GroupOf(policy, year, edition))], EffectTables.Of(plan.Initiatives, edition, year),
            Turns.Of(plan.Years, index, other => new Link(edition.Label(other).Long, Addresses.Of(other))));
    }

    /// <summary>「24の取組のうち20件が評価済み。うち15件（75%）が目標に届きました。」</summary>
    private static Sentence Finding(Tally tally, YearLabel label, Edition edition)
    {
        var words = edition.Words;
        var total = YearNames.Pieces(tally.Total, words);
        if (tally.Evaluated > 0)
            return words.Say(tally.Achieved == 0 ? "say.year.finding.none_reached" : "say.year.finding.achieved", ("total", total), ("evaluated", tally.Evaluated), ("achieved", tally.Achieved), ("share", Amounts.Share(tally.Achieved, tally.Evaluated)!));
        if (tally.Missing > 0) return words.Say(tally.Missing == tally.Total ? "say.year.finding.all_missing" : "say.year.finding.missing", ("missing", tally.Missing), ("total", total));
        return words.Say(tally.Pending > 0 ? "say.year.finding.pending" : "say.year.finding.future", ("year", label.Long), ("total", total));
    }

    private static Answers AnswersOf(Tally tally, Edition edition)
    {
        var (words, plan) = (edition.Words, edition.Plan);
        var running = tally.Total - tally.OutOfScope;
        return new Answers(
            words.Say(tally.OutOfScope == 0 ? "say.year.promise" : "say.year.promise_out", ("count", running), ("out", tally.OutOfScope)),
            Findings.Result(tally, edition),
            words.Say("say.year.responsible", ("departments", plan.Departments.Count), ("link", edition.Crumb("say.home.departments", Addresses.Departments))),
            Findings.Change(tally.Year, plan.Initiatives, edition));
    }

    private static ResultGroup GroupOf(Policy policy, FiscalYear year, Edition edition)
    {
        var tally = Tally.Of(year, edition.Plan.YearEndScale, policy.Initiatives);
        var sum = tally.Evaluated > 0 ? edition.Words.Fill("say.sum.achieved", ("evaluated", tally.Evaluated), ("achieved", tally.Achieved)) : edition.Words.Fill("say.sum.count", ("count", tally.Total));
        return new ResultGroup(
            "p" + policy.No, edition.Words.Fill("say.policy.no", ("no", policy.No)), policy.Name, Addresses.Of(policy), sum,
            [.. policy.Initiatives.Select(initiative => Results.Row(initiative, initiative.In(year), null, edition))]);
    }

    public static YearListPage ComposeList(Edition edition)
    {
        var (words, plan) = (edition.Words, edition.Plan);
        var figure = Distribution.Of("years", words["say.years.heading"], words.Fill("say.subject.all", ("count", plan.Initiatives.Count)), Distribution.Tallies(plan.Initiatives, edition), Addresses.Years, edition);
        return new YearListPage(
            edition.Frame, Addresses.Years, words["say.crumb.years"], figure.Finding!.ToString(), edition.Crumbs(edition.Crumb("say.crumb.years", Addresses.Years)),
            figure.Finding, figure, Ways.Years(edition));
    }
}

/// <summary>Results in lists: the text whole, as the city wrote it.</summary>
public static class Results
{
    public static ResultRow Row(Initiative initiative, YearReport report, YearLabel? year, Edition edition) => new(
        Links.To(initiative), year, edition.LinkToDepartment(initiative.Department), edition.Marks.Of(report, initiative),
        Fields.Body(report.Plan) ?? CellMarkup.Of(edition.Words[report.YearEnd == ReportState.OutOfScope ? "say.state.out" : "say.empty.field"]),
        Fields.Body(report.Result) ?? Fields.Body(Promises.Became(initiative, report, edition)),
        Promises.PlainText(report.Effect?.Written) ?? "");
}

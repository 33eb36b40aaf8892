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
        var movement = MovementOf(year, edition);
        var (list, up, down) = (ListOf(year, edition), UpOf(movement, year, edition), DownOf(movement, year, edition));
        var model = new YearPage(
            edition.Frame, Addresses.Of(year), label.Long, Findings.Result(tally, edition).ToString(),
            edition.Crumbs(edition.Crumb("say.crumb.years", Addresses.Years), new Link(label.Long, Addresses.Of(year))),
            label, words.Fill("say.year.eyebrow", [("nth", YearNames.Span(index + 1, words)), .. YearNames.Slots(year, words)]), finding, AnswersOf(tally, edition),
            Distribution.Of("distribution", words["say.year.distribution"], words.Fill("say.subject.all", ("count", plan.Initiatives.Count)), [tally], Addresses.Of(year), edition),
            MovesOn(1, up, "say.move.up", year, edition), MovesOn(1, down, "say.move.down", year, edition),
            Findings.Change(year, plan.Initiatives, edition),
            GroupsOn(1, list, year, edition), EffectTables.Of(plan.Initiatives, edition, year),
            Turns.Of(plan.Years, index, other => new Link(edition.Label(other).Long, Addresses.Of(other))));
        return up.Paged(down.Paged(list.Paged(model, 1, words), 1, words), 1, words);
    }

    internal static Movement MovementOf(FiscalYear year, Edition edition) =>
        year == edition.Plan.Years[0] ? new Movement([], [], []) : Movement.Between(new FiscalYear(year.Year - 1), year, edition.Plan.Initiatives);

    internal static LongList<Initiative> UpOf(Movement movement, FiscalYear year, Edition edition) => new(Addresses.Of(year), "up", PerPage.Links.In(edition), [new ListGroup<Initiative>("up", "", movement.Up)], Weights.Move(edition));

    internal static LongList<Initiative> DownOf(Movement movement, FiscalYear year, Edition edition) => new(Addresses.Of(year), "down", PerPage.Links.In(edition), [new ListGroup<Initiative>("down", "", movement.Down)], Weights.Move(edition));

    internal static IReadOnlyList<Move> MovesOn(int number, LongList<Initiative> moves, string key, FiscalYear year, Edition edition) =>
        [.. moves.On(number).SelectMany(slice => slice.Items).Select(initiative => Moves.Of(initiative, new FiscalYear(year.Year - 1), year, key, edition))];

    /// <summary>All results of a year, by policy.</summary>
    internal static LongList<Initiative> ListOf(FiscalYear year, Edition edition) => new(Addresses.Of(year), "", PerPage.Results.In(edition),
        [.. edition.Plan.Policies.Select(policy => new ListGroup<Initiative>("p" + policy.No, edition.Words.Fill("say.policy.named", ("no", policy.No), ("name", policy.Name)), policy.Initiatives))], Weights.Result(year, edition));

    internal static IReadOnlyList<ResultGroup> GroupsOn(int number, LongList<Initiative> list, FiscalYear year, Edition edition) =>
        [.. list.On(number).Select(slice => GroupOf(slice, edition.Plan.Policies[slice.Index], year, edition))];

    /// <summary>「24の取組のうち20件が評価済み。うち15件（75%）が目標に届きました。」</summary>
    private static Sentence Finding(Tally tally, YearLabel label, Edition edition)
    {
        var words = edition.Words;
        var total = YearNames.Pieces(tally.Total, words);
        if (tally.Evaluated > 0)
            return words.Say(tally.Achieved == 0 ? "say.year.finding.none_reached" : "say.year.finding.achieved", ("total", total), ("evaluated", tally.Evaluated), ("achieved", tally.Achieved), ("share", Amounts.Share(tally.Achieved, tally.Evaluated, words)!));
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

    private static ResultGroup GroupOf(ListSlice<Initiative> slice, Policy policy, FiscalYear year, Edition edition)
    {
        var tally = Tally.Of(year, edition.Plan.YearEndScale, policy.Initiatives);
        return new ResultGroup(
            "p" + policy.No, edition.Words.Fill("say.policy.no", ("no", policy.No)), slice.Heading(policy.Name, edition.Words), Addresses.Of(policy), Results.Sum(tally, edition),
            [.. slice.Items.Select(initiative => Results.Row(initiative, initiative.In(year), withGrade: true, edition))]);
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
    /// <summary>「評価済み9件のうち6件が目標達成」.</summary>
    public static string Sum(Tally tally, Edition edition) => tally.Evaluated > 0
        ? edition.Words.Fill("say.sum.achieved", ("evaluated", tally.Evaluated), ("achieved", tally.Achieved))
        : edition.Words.Fill("say.sum.count", ("count", tally.Total));

    public static ResultRow Row(Initiative initiative, YearReport report, bool withGrade, Edition edition) => new(
        Links.To(initiative), edition.LinkToDepartment(initiative.Department), withGrade ? edition.Marks.Of(report, initiative) : null,
        Fields.Of("plan", report.Plan, edition.Words[report.YearEnd == ReportState.OutOfScope ? "say.state.out" : "say.empty.field"]),
        Fields.Body(report.Result) ?? Fields.Body(Promises.Became(initiative, report, edition)),
        Promises.PlainText(report.Effect?.Written) ?? "");
}

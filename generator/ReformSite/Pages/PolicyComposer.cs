using ReformSite.Plan;
using ReformSite.Theming;
using ReformSite.Theming.Pages;

namespace ReformSite.Pages;

/// <summary>One policy: <c>policies/&lt;no&gt;/</c>.</summary>
public static class PolicyComposer
{
    public static PolicyPage Compose(int index, Edition edition)
    {
        var words = edition.Words;
        var policy = edition.Plan.Policies[index];
        var page = Addresses.Of(policy);
        var tallies = Distribution.Tallies(policy.Initiatives, edition);
        var finding = Finding(policy.Initiatives.Count, tallies, edition);
        var result = Findings.Latest(tallies, edition);
        var (list, measures) = (edition.PromisesOf(policy), MeasuresOf(policy, edition));
        return measures.Paged(list.Paged(new PolicyPage(
            edition.Frame, page, policy.Name, Descriptions.Of(words.Fill("say.policy.description", ("no", policy.No), ("name", policy.Name)), result.ToString(), edition),
            edition.Crumbs(edition.Crumb("say.crumb.policies", Addresses.Policies), new Link(words.Fill("say.policy.no", ("no", policy.No)), page)),
            policy.No, words.Fill("say.policy.no", ("no", policy.No)), finding, AnswersOf(policy, result, edition),
            Distribution.Of("years", words["say.years.heading"], words.Fill("say.subject.policy", ("count", policy.Initiatives.Count)), tallies, page, edition),
            edition.Portal.Policies.GetValueOrDefault(policy.No)?.Shown ?? Markup.Empty, ThreadsOf(policy, list, tallies, edition), MeasureTable(1, policy, list, measures, edition), Promises.Heads(edition), MeasuresOn(1, policy, list, edition),
            EffectTables.Of(policy.Initiatives, edition), Ways.Departments(policy.Initiatives, edition), Turns.Of(edition.Plan.Policies, index, Links.To)) { Feed = Addresses.FeedOf(page) }, 1, words), 1, words);
    }

    /// <summary>A policy's promises by measure.</summary>
    internal static LongList<Initiative> ListOf(Policy policy, Edition edition) => new(Addresses.Of(policy), "", PerPage.Promises.In(edition),
        [.. policy.Measures.Select((measure, i) => new ListGroup<Initiative>(MeasureId(i), NameOf(measure, edition), measure.Initiatives))], Weights.Promise(edition));

    /// <summary>The measures themselves, for the table of a policy too large for the picture.</summary>
    internal static LongList<Measure> MeasuresOf(Policy policy, Edition edition) => new(Addresses.Of(policy), "measures", PerPage.Measures.In(edition),
        HasTable(policy) ? [new ListGroup<Measure>("measures", "", policy.Measures)] : [], Weights.Measure(edition)) { NamedBy = "policies-c" };

    internal static IReadOnlyList<PromiseGroup> MeasuresOn(int number, Policy policy, LongList<Initiative> list, Edition edition) =>
    [
        .. list.On(number).Select(slice => (Slice: slice, Measure: policy.Measures[slice.Index])).Select(group => new PromiseGroup(
            MeasureId(group.Slice.Index), group.Measure.No.Length == 0 ? default(Wording?) : edition.Words.Fill("say.measure.no", ("no", edition.Own(group.Measure.No))),
            group.Slice.Heading(group.Measure.Name, edition.Words), Findings.Sum(group.Measure.Initiatives, edition),
            [.. group.Slice.Items.Select(initiative => Promises.Of(initiative, edition, withDepartment: true, withPolicy: false))])),
    ];

    /// <summary>The list of up to ten promises is its own overview.</summary>
    private const int FewestThreads = 11;

    private static Threads? ThreadsOf(Policy policy, LongList<Initiative> list, IReadOnlyList<Tally> tallies, Edition edition)
    {
        if (policy.Initiatives.Count is < FewestThreads or > ThreadTables.Most) return null;
        return ThreadTables.Of(policy.Measures.Select((measure, i) => (measure.No, new Link(measure.Name, list.AddressOf(i, 0)), measure.Initiatives)), policy.Initiatives.Count, tallies, edition);
    }

    private static bool HasTable(Policy policy) => policy.Initiatives.Count > ThreadTables.Most && policy.Measures.Count > 1;

    internal static FigureTable? MeasureTable(int number, Policy policy, LongList<Initiative> list, LongList<Measure> measures, Edition edition)
    {
        if (!HasTable(policy)) return null;
        var first = measures.FirstOn(number);
        return ThreadTables.Counts(edition.Words["say.table.measure"], edition.Words["say.policy.measures"],
            measures.On(number)[0].Items.Select((measure, i) => (NameOf(measure, edition), list.AddressOf(first + i, 0), measure.Initiatives)), edition);
    }

    public static Wording NameOf(Measure measure, Edition edition) =>
        measure.No.Length == 0 ? measure.Name : edition.Words.Fill("say.measure.named", ("no", edition.Own(measure.No)), ("name", measure.Name));

    private static string MeasureId(int index) => "m" + Distribution.Plain(index + 1);

    /// <summary>「9件の約束のうち6件が、令和6年度に目標へ届きました。」</summary>
    public static Sentence Finding(int count, IReadOnlyList<Tally> tallies, Edition edition)
    {
        var words = edition.Words;
        if (edition.LatestIndex < 0) return words.Say("say.policy.finding.begun", ("count", count));
        var tally = tallies[edition.LatestIndex];
        var key = tally.Evaluated > 0 ? tally.Achieved == 0 ? "say.policy.finding.none_reached" : "say.policy.finding.achieved" : tally.Missing > 0 ? "say.policy.finding.missing" : "say.policy.finding.none";
        return words.Say(key, ("count", count), ("achieved", tally.Achieved), ("evaluated", tally.Evaluated), ("year", edition.Label(tally.Year).Long));
    }

    private static Answers AnswersOf(Policy policy, Sentence result, Edition edition)
    {
        var words = edition.Words;
        var lead = edition.LeadOf(policy);
        var counts = words.Say("say.policy.promise", ("measures", YearNames.Pieces(policy.Measures.Count, words)), ("count", policy.Initiatives.Count));
        return new Answers(
            lead.IsEmpty ? counts : Sentence.Join(Sentence.Of(lead), counts),
            result, Responsible(policy, edition), Findings.Change(edition.Plan.Latest, policy.Initiatives, edition));
    }

    private static Sentence Responsible(Policy policy, Edition edition)
    {
        var groups = policy.Initiatives.GroupBy(initiative => initiative.Department).OrderByDescending(group => group.Count()).ToList();
        var link = edition.LinkToDepartment(groups[0].Key);
        return groups.Count == 1
            ? edition.Words.Say("say.policy.responsible_one", ("department", link), ("count", groups[0].Count()))
            : edition.Words.Say("say.policy.responsible_more", ("department", link), ("count", groups[0].Count()), ("others", groups.Count - 1));
    }

    /// <summary>All policies: <c>policies/</c>.</summary>
    public static PolicyListPage ComposeList(Edition edition)
    {
        var words = edition.Words;
        var finding = words.Say("say.policies.finding", ("pieces", YearNames.Pieces(edition.Plan.Policies.Count, words)), ("count", YearNames.Pieces(edition.Plan.Initiatives.Count, words)));
        return new PolicyListPage(
            edition.Frame, Addresses.Policies, words["say.crumb.policies"], Descriptions.OfPlan(finding, edition), edition.Crumbs(edition.Crumb("say.crumb.policies", Addresses.Policies)),
            finding, edition.Plan.Latest is { } latest ? words.Fill("say.home.policies_how", ("year", edition.Label(latest).Long)) : words["say.home.policies_how_begun"],
            PolicyCards.All(edition), PolicyCards.Table(edition));
    }
}

/// <summary>The page before and after this one in the plan's order.</summary>
public static class Turns
{
    public static Turn Of<T>(IReadOnlyList<T> items, int index, Func<T, Link> link) =>
        new(index > 0 ? link(items[index - 1]) : null, index < items.Count - 1 ? link(items[index + 1]) : null);
}

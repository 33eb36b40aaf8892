using ReformSite.Plan;
using ReformSite.Theming;
using ReformSite.Theming.Pages;

namespace ReformSite.Pages;

/// <summary>The home page: what was promised, how far, who, since when.</summary>
public static class HomeComposer
{
    private const int MostNews = 5;

    public static HomePage Compose(Edition edition)
    {
        var (words, plan) = (edition.Words, edition.Plan);
        var tallies = Distribution.Tallies(plan.Initiatives, edition);
        var finding = Finding(tallies, edition);
        var result = IsEnded(edition) ? Findings.Final(Balance(edition), edition) : Findings.Latest(tallies, edition);
        return new HomePage(
            edition.Frame, Address.Home, edition.Settings.Title, Descriptions.Of(finding.ToString(), result.ToString(), edition),
            words.Say("say.home.eyebrow", ("plan", plan.Name), ("first", edition.YearLabels[0].Long), ("last", edition.YearLabels[^1].Long)),
            finding, AnswersOf(result, edition), plan.Initiatives.Count > ThreadTables.Most ? null : ThreadTables.Of(plan.Policies.Select(policy => (policy.No, Links.To(policy), policy.Initiatives)), plan.Initiatives.Count, tallies, edition),
            words.Fill("say.home.policies", ("pieces", YearNames.Pieces(plan.Policies.Count, words))), PoliciesHow(edition), PolicyCards.All(edition), PolicyCards.Table(edition),
            Distribution.Of("years", words["say.years.heading"], words.Fill("say.subject.all", ("count", plan.Initiatives.Count)), tallies, Address.Home, edition),
            News.Of(edition, MostNews), Ways.Departments(edition), Ways.Years(edition), Ways.Evaluations(edition), Ways.Reports(edition)) { Feed = Addresses.Feed };
    }

    /// <summary>True when the plan is over and its last year is what the pages tell of: then final evaluations count, as on the page 計画の総括.</summary>
    private static bool IsEnded(Edition edition) => edition.Plan.IsOver && edition.LatestIndex == edition.Plan.Years.Count - 1;

    private static Tally Balance(Edition edition) => Tally.Final(edition.Plan.Years[^1], edition.Plan.YearEndScale, edition.Plan.Initiatives);

    /// <summary>「四年目を終えて、24の約束のうち15件が目標に届きました。」</summary>
    internal static Sentence Finding(IReadOnlyList<Tally> tallies, Edition edition)
    {
        var (words, plan) = (edition.Words, edition.Plan);
        var total = YearNames.Pieces(plan.Initiatives.Count, words);
        if (edition.LatestIndex < 0)
            return words.Say(plan.DataAsOf < plan.Years[0].Begins ? "say.home.finding.ahead" : "say.home.finding.begun", ("span", YearNames.Span(plan.Years.Count, words)), ("total", total));
        var isEnded = IsEnded(edition);
        var tally = isEnded ? Balance(edition) : tallies[edition.LatestIndex];
        // A year may be told of while it runs, when something in it has been evaluated early.
        var isRunning = plan.DataAsOf <= plan.Years[edition.LatestIndex].Ends;
        var when = words.Fill(isRunning ? "say.home.finding.during" : isEnded ? "say.home.finding.at_end" : "say.home.finding.after", ("span", YearNames.Span(edition.LatestIndex + 1, words)));
        var key = tally.Evaluated > 0 ? isEnded && plan.Stage == PlanStage.Over ? "say.home.finding.so_far" : Achieved(tally) : tally.Missing > 0 ? "say.home.finding.missing" : "say.home.finding.none";
        return words.Say(key, ("when", when), ("total", total), ("evaluated", tally.Evaluated), ("achieved", tally.Achieved));
    }

    /// <summary>One promise, all of them and none of them are said otherwise than some.</summary>
    private static string Achieved(Tally tally) =>
        tally.Achieved == 0 ? "say.home.finding.none_reached"
        : tally.Achieved < tally.Total ? "say.home.finding.achieved"
        : tally.Total == 1 ? "say.home.finding.one" : "say.home.finding.all";

    private static Answers AnswersOf(Sentence result, Edition edition)
    {
        var (words, plan) = (edition.Words, edition.Plan);
        var counts = plan.Departments.Select(department => department.Responsible.Count).ToList();
        return new Answers(
            words.Say("say.home.promise", ("pieces", YearNames.Pieces(plan.Policies.Count, words)), ("count", YearNames.Pieces(plan.Initiatives.Count, words)),
                ("first", edition.YearLabels[0].Long), ("span", YearNames.Span(plan.Years.Count, words))),
            result,
            counts.Count == 1
                ? words.Say("say.home.responsible_one", ("department", edition.LinkToDepartment(plan.Departments[0].Name)), ("count", counts[0]))
                : words.Say(counts.Min() == counts.Max() ? "say.home.responsible_even" : "say.home.responsible", ("departments", counts.Count), ("min", counts.Min()), ("max", counts.Max()),
                    ("link", edition.Crumb("say.home.departments", Addresses.Departments))),
            Findings.Change(plan.Latest, plan.Initiatives, edition));
    }

    private static string PoliciesHow(Edition edition) =>
        edition.Plan.Latest is { } latest ? edition.Words.Fill("say.home.policies_how", ("year", edition.Label(latest).Long)) : edition.Words["say.home.policies_how_begun"];
}

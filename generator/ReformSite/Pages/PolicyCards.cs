using ReformSite.Charts;
using ReformSite.Plan;
using ReformSite.Sources;
using ReformSite.Theming;
using ReformSite.Theming.Pages;

namespace ReformSite.Pages;

/// <summary>Policies on the home page and in the list of policies.</summary>
public static class PolicyCards
{
    /// <summary>More moves than this would be a list of its own; the year page has them all.</summary>
    private const int MostMoves = 4;

    /// <summary>Of more policies than this the table alone is told, which leads to the page of each.</summary>
    private const int Most = 50;

    public static IReadOnlyList<PolicyCard> All(Edition edition) => edition.Plan.Policies.Count > Most ? [] : [.. edition.Plan.Policies.Select(policy => Card(policy, edition))];

    private static PolicyCard Card(Policy policy, Edition edition)
    {
        var tallies = Distribution.Tallies(policy.Initiatives, edition);
        return new PolicyCard(
            policy.No, Links.To(policy), edition.LeadOf(policy), Say(policy, tallies, edition),
            Moves.Of(policy.Initiatives, edition.Plan.Latest, edition).Take(MostMoves).ToList(), Who(policy, edition), Drawing(policy, tallies, edition));
    }

    private static Sentence Say(Policy policy, IReadOnlyList<Tally> tallies, Edition edition)
    {
        var words = edition.Words;
        if (edition.LatestIndex < 0) return words.Say("say.card.not_begun", ("count", policy.Initiatives.Count));
        var tally = tallies[edition.LatestIndex];
        if (tally.Evaluated == 0) return words.Say(tally.Missing > 0 ? "say.card.missing" : "say.card.none", ("count", tally.Total));
        var key = tally.Achieved == 0 ? "say.card.none_reached" : tally.Achieved == tally.Evaluated && tally.Evaluated > 1 ? "say.card.all" : "say.card.some";
        return Findings.WithRest(words.Say(key, ("evaluated", tally.Evaluated), ("achieved", tally.Achieved)), tally, edition);
    }

    private static Markup Drawing(Policy policy, IReadOnlyList<Tally> tallies, Edition edition)
    {
        var upTo = tallies.Take(Math.Max(1, edition.LatestIndex + 1)).ToList();
        if (upTo.TrueForAll(tally => tally.Evaluated == 0 && tally.Missing == 0)) return Markup.Empty;
        return MiniStack.Draw(
            new ChartText("policy-" + policy.No, edition.Words.Fill("say.card.drawing", ("no", policy.No), ("name", policy.Name)), Findings.Describe(upTo, edition)),
            [.. upTo.Select(tally => new MiniRow(
                edition.Label(tally.Year).Short, tally.Achieved, tally.NotAchieved, tally.Missing,
                tally.Evaluated == 0 ? "—" : Distribution.Text(tally.Achieved), tally.Evaluated == 0 ? "" : "/" + Distribution.Text(tally.Evaluated)))],
            Math.Max(1, policy.Initiatives.Count));
    }

    /// <summary>「担当は広報情報課（3件）ほか6課」.</summary>
    private static Wording Who(Policy policy, Edition edition)
    {
        var words = edition.Words;
        var groups = policy.Initiatives.GroupBy(initiative => initiative.Department).OrderByDescending(group => group.Count()).ToList();
        var first = groups[0];
        return groups.Count == 1
            ? words.Fill("say.card.who_one", ("department", edition.NameOf(first.Key)), ("count", first.Count()))
            : words.Fill("say.card.who_more", ("department", edition.NameOf(first.Key)), ("count", first.Count()), ("others", groups.Count - 1));
    }

    /// <summary>達成／評価済み of every policy and year.</summary>
    public static FigureTable Table(Edition edition) => ThreadTables.Counts(
        edition.Words["say.table.policy"], edition.Words["say.card.table"],
        edition.Plan.Policies.Select(policy => ((Wording)edition.Words.Fill("say.policy.row", ("no", policy.No), ("name", policy.Name)), Addresses.Of(policy), policy.Initiatives)), edition);
}

/// <summary>Evaluations that changed against the year before.</summary>
public static class Moves
{
    /// <summary>Risen first, then fallen, each in the order of the plan; only where both years were evaluated.</summary>
    public static IEnumerable<Move> Of(IEnumerable<Initiative> initiatives, FiscalYear? year, Edition edition)
    {
        if (year is null || year.Value == edition.Plan.Years[0]) return [];
        var before = new FiscalYear(year.Value.Year - 1);
        var movement = Movement.Between(before, year.Value, initiatives);
        return movement.Up.Select(initiative => Of(initiative, before, year.Value, "say.move.up", edition))
            .Concat(movement.Down.Select(initiative => Of(initiative, before, year.Value, "say.move.down", edition)));
    }

    public static Move Of(Initiative initiative, FiscalYear before, FiscalYear year, string key, Edition edition)
    {
        var (from, to) = (initiative.In(before).Evaluation!, initiative.In(year).Evaluation!);
        return new Move(edition.Marks.Of(from), edition.Marks.Of(to), Links.To(initiative), edition.Words.Fill(key, ("from", from.Code), ("to", to.Code)));
    }
}

using ReformSite.Plan;
using ReformSite.Sources;
using ReformSite.Theming;

namespace ReformSite.Pages;

/// <summary>
/// The sentences that state a result: subject, number, unit, always with the denominator, and with what is not in it.
/// </summary>
public static class Findings
{
    /// <summary>「令和6年度は評価済み21件のうち15件（71%）が目標達成。届かず6件、未公表2件、対象外1件。」</summary>
    public static Sentence Result(Tally tally, Edition edition) => Result("say.result.", tally, edition);

    /// <summary>「最終評価は評価済み22件のうち17件（77%）が目標達成。届かず5件、対象外2件。」</summary>
    public static Sentence Final(Tally tally, Edition edition) => Result("say.final.", tally, edition);

    private static Sentence Result(string said, Tally tally, Edition edition)
    {
        var words = edition.Words;
        var year = edition.Label(tally.Year).Long;
        if (tally.Missing == tally.Total && tally.Total > 0) return words.Say(said + (tally.Total == 1 ? "missing_one" : "missing"), ("year", year), ("count", tally.Total));
        if (tally.Evaluated == 0) return WithRest(words.Say(said + "none", ("year", year)), tally, edition);
        var isAll = tally.Achieved == tally.Evaluated && tally.Evaluated > 1;
        return WithRest(
            words.Say(said + (isAll ? "all" : "some"),
                ("year", year), ("evaluated", tally.Evaluated), ("achieved", tally.Achieved), ("share", Amounts.Share(tally.Achieved, tally.Evaluated, words)!)),
            tally, edition);
    }

    /// <summary>The result of the latest year, or that there is none yet.</summary>
    public static Sentence Latest(IReadOnlyList<Tally> tallies, Edition edition) =>
        edition.LatestIndex < 0 ? edition.Words.Say("say.result.not_begun") : Result(tallies[edition.LatestIndex], edition);

    /// <summary>「届かず6件、未公表2件、対象外1件。」 behind a sentence; nothing where nothing is left to say.</summary>
    public static Sentence WithRest(Sentence main, Tally tally, Edition edition)
    {
        var words = edition.Words;
        var clauses = new List<string>();
        Add("say.rest.not_achieved", tally.NotAchieved);
        Add("say.rest.missing", tally.Missing);
        Add("say.rest.unevaluated", tally.WithoutEvaluation);
        Add("say.rest.pending", tally.Pending);
        Add("say.rest.future", tally.Future);
        Add("say.rest.out", tally.OutOfScope);
        var rest = clauses.Select((clause, i) => Sentence.Of(clause + words[i == clauses.Count - 1 ? "say.stop" : "say.comma"]));
        return Sentence.Join([main, .. rest]);

        void Add(string key, int count)
        {
            if (count > 0) clauses.Add(words.Fill(key, ("count", count)));
        }
    }

    /// <summary>「前年度と比べられる21件の評価は、上昇6件、変わらず10件、低下5件。」 Only over what was evaluated in both years.</summary>
    public static Sentence Change(FiscalYear? year, IReadOnlyCollection<Initiative> initiatives, Edition edition)
    {
        var words = edition.Words;
        if (year is null || year.Value == edition.Plan.Years[0]) return words.Say("say.change.first");
        var moves = Movement.Between(new FiscalYear(year.Value.Year - 1), year.Value, initiatives);
        if (moves.Compared == 0) return words.Say("say.change.none");
        if (moves.Same.Count == moves.Compared) return words.Say(moves.Compared == 1 ? "say.change.same_one" : "say.change.same", ("compared", moves.Compared));
        return words.Say("say.change.some", ("compared", moves.Compared), ("up", moves.Up.Count), ("same", moves.Same.Count), ("down", moves.Down.Count));
    }

    /// <summary>A group's result in a few words: 「4件のうち2件が目標達成、1件が未公表」 of the latest year.</summary>
    public static string Sum(IReadOnlyCollection<Initiative> initiatives, Edition edition)
    {
        var words = edition.Words;
        if (edition.Plan.Latest is not { } latest) return words.Fill("say.sum.count", ("count", initiatives.Count));
        var tally = Tally.Of(latest, edition.Plan.YearEndScale, initiatives);
        if (tally.Evaluated == 0)
            return words.Fill(
                tally.Missing == 0 ? "say.sum.count" : tally.Missing < initiatives.Count ? "say.sum.missing" : tally.Missing == 1 ? "say.sum.and_missing" : "say.sum.all_missing",
                ("count", initiatives.Count), ("missing", tally.Missing));
        var text = words.Fill("say.sum.achieved", ("evaluated", tally.Evaluated), ("achieved", tally.Achieved));
        return tally.Missing > 0 ? words.List([text, words.Fill("say.sum.and_missing", ("missing", tally.Missing))]) : text;
    }

    /// <summary>「令和3年度は評価済み24件のうち13件が目標達成。…」: what a chart over years says to those who cannot see it.</summary>
    public static string Describe(IEnumerable<Tally> tallies, Edition edition) => edition.Words.Join(tallies.Select(tally => Result(tally, edition).ToString()));
}

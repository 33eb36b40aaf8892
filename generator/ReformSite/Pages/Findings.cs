using ReformSite.Plan;
using ReformSite.Sources;
using ReformSite.Theming;

namespace ReformSite.Pages;

/// <summary>
/// The sentences that state a result: subject, number, unit, always with the denominator, and with what is not in it.
/// </summary>
public static class Findings
{
    /// <summary>「令和6年度は評価済み21件のうち15件（71%）が目標達成。6件は届かず、2件は未公表、1件は対象外。」</summary>
    public static string Result(Tally tally, Edition edition)
    {
        var words = edition.Words;
        var year = edition.Label(tally.Year).Long;
        var rest = Rest(tally, edition);
        if (tally.Evaluated == 0) return rest.Length == 0 ? words.Fill("say.result.none", ("year", year)) : words.Fill("say.result.only_rest", ("year", year), ("rest", rest));
        var main = words.Fill(
            tally.Achieved == tally.Evaluated ? "say.result.all" : "say.result.some",
            ("year", year), ("evaluated", tally.Evaluated), ("achieved", tally.Achieved), ("share", Amounts.Share(tally.Achieved, tally.Evaluated)!));
        return rest.Length == 0 ? main : main + words.Fill("say.result.rest", ("rest", rest));
    }

    /// <summary>「6件は届かず、2件は未公表、1件は対象外」; empty where nothing is left to say.</summary>
    public static string Rest(Tally tally, Edition edition)
    {
        var words = edition.Words;
        var clauses = new List<string>();
        Add("say.rest.not_achieved", tally.NotAchieved);
        Add("say.rest.missing", tally.Missing);
        Add("say.rest.unevaluated", tally.WithoutEvaluation);
        Add("say.rest.pending", tally.Pending);
        Add("say.rest.future", tally.Future);
        Add("say.rest.out", tally.OutOfScope);
        return string.Join(words["say.comma"], clauses);

        void Add(string key, int count)
        {
            if (count > 0) clauses.Add(words.Fill(key, ("count", count)));
        }
    }

    /// <summary>「前年度と比べられる21件で、評価が上がったのは6件、同じ10件、下がった5件。」 Only over what was evaluated in both years.</summary>
    public static string Change(FiscalYear? year, IReadOnlyCollection<Initiative> initiatives, Edition edition)
    {
        var words = edition.Words;
        if (year is null || year.Value == edition.Plan.Years[0]) return words["say.change.first"];
        var moves = Movement.Between(new FiscalYear(year.Value.Year - 1), year.Value, initiatives);
        if (moves.Compared == 0) return words["say.change.none"];
        if (moves.Same.Count == moves.Compared) return words.Fill("say.change.same", ("compared", moves.Compared));
        return words.Fill("say.change.some", ("compared", moves.Compared), ("up", moves.Up.Count), ("same", moves.Same.Count), ("down", moves.Down.Count));
    }

    /// <summary>A group's result in a few words: 「4件のうち2件が目標達成、1件が未公表」 of the latest year.</summary>
    public static string Sum(IReadOnlyCollection<Initiative> initiatives, Edition edition)
    {
        var words = edition.Words;
        if (edition.Plan.Latest is not { } latest) return words.Fill("say.sum.count", ("count", initiatives.Count));
        var tally = Tally.Of(latest, edition.Plan.YearEndScale, initiatives);
        if (tally.Evaluated == 0)
            return tally.Missing > 0 ? words.Fill("say.sum.missing", ("count", initiatives.Count), ("missing", tally.Missing)) : words.Fill("say.sum.count", ("count", initiatives.Count));
        var text = words.Fill("say.sum.achieved", ("evaluated", tally.Evaluated), ("achieved", tally.Achieved));
        return tally.Missing > 0 ? text + words["say.comma"] + words.Fill("say.sum.and_missing", ("missing", tally.Missing)) : text;
    }

    /// <summary>「令和3年度は評価済み24件のうち13件が目標達成。…」: what a chart over years says to those who cannot see it.</summary>
    public static string Describe(IEnumerable<Tally> tallies, Edition edition) => string.Concat(tallies.Select(tally => Result(tally, edition)));
}

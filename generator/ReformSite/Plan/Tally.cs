using ReformSite.Sources;

namespace ReformSite.Plan;

/// <summary>
/// Year-end evaluations of some initiatives in one fiscal year, counted. Shares are only ever <see cref="Achieved"/> of <see cref="Evaluated"/>,
/// printed with both numbers.
/// </summary>
/// <param name="ByLevel">Counts in the order of the scale, best level first.</param>
/// <param name="Overdue">Due and not published.</param>
/// <param name="Unreported">Not published, no due date known.</param>
/// <param name="WithoutEvaluation">Result published, evaluation not.</param>
public sealed record Tally(
    FiscalYear Year, int Total, IReadOnlyList<int> ByLevel, int Achieved, int Overdue, int Unreported, int WithoutEvaluation, int Pending, int Future, int OutOfScope)
{
    public int Evaluated => ByLevel.Sum();

    public int NotAchieved => Evaluated - Achieved;

    /// <summary>All that a citizen would call missing: 未公表, whether or not a due date is known.</summary>
    public int Missing => Overdue + Unreported;

    /// <summary>True while nothing can be said of the year: no evaluation, and nothing missing either.</summary>
    public bool IsAhead => Evaluated == 0 && Missing == 0 && WithoutEvaluation == 0 && Pending + Future > 0;

    public static Tally Of(FiscalYear year, Scale scale, IEnumerable<Initiative> initiatives) => Count(year, scale, initiatives.Select(initiative => initiative.In(year)));

    /// <summary>Final evaluations (docs/rules.md, rule 10): each initiative by the last year it ran; what has none is out of scope.</summary>
    /// <param name="last">The plan's last fiscal year.</param>
    public static Tally Final(FiscalYear last, Scale scale, IEnumerable<Initiative> initiatives) => Count(last, scale, initiatives.Select(initiative => initiative.Final));

    private static Tally Count(FiscalYear year, Scale scale, IEnumerable<YearReport?> reports)
    {
        var levels = new int[scale.Levels.Count];
        int total = 0, achieved = 0, overdue = 0, unreported = 0, without = 0, pending = 0, future = 0, outOfScope = 0;
        foreach (var report in reports)
        {
            total++;
            if (report?.Evaluation is { } level)
            {
                levels[levels.Length - level.Rank]++;
                if (level.Achieved) achieved++;
                continue;
            }
            switch (report?.YearEnd)
            {
                case ReportState.Overdue: overdue++; break;
                case ReportState.Unreported: unreported++; break;
                case ReportState.Published: without++; break;
                case ReportState.Pending: pending++; break;
                case ReportState.Future: future++; break;
                default: outOfScope++; break;
            }
        }
        return new Tally(year, total, levels, achieved, overdue, unreported, without, pending, future, outOfScope);
    }
}

/// <summary>Initiatives evaluated in two years running, by what happened to their evaluation.</summary>
public sealed record Movement(IReadOnlyList<Initiative> Up, IReadOnlyList<Initiative> Same, IReadOnlyList<Initiative> Down)
{
    public int Compared => Up.Count + Same.Count + Down.Count;

    public static Movement Between(FiscalYear before, FiscalYear year, IEnumerable<Initiative> initiatives)
    {
        List<Initiative> up = [], same = [], down = [];
        foreach (var initiative in initiatives)
        {
            if (initiative.In(before).Evaluation is not { } then || initiative.In(year).Evaluation is not { } now) continue;
            (now.Rank > then.Rank ? up : now.Rank < then.Rank ? down : same).Add(initiative);
        }
        return new Movement(up, same, down);
    }
}

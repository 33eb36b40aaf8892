namespace ReformSite.Plan;

/// <summary>Reports of some initiatives, 中間 and 年度末, counted by fiscal year and state in one pass over them.</summary>
public sealed class ReportTally
{
    private static readonly int States = Enum.GetValues<ReportState>().Length;

    /// <summary>By state; the midterm reports of a year before its year-end reports, one year after the other.</summary>
    private readonly int[] _counts;

    private ReportTally(int[] counts) => _counts = counts;

    /// <summary>Reports that have come due: published or missing.</summary>
    public int Due => Count(ReportState.Published) + Missing;

    /// <summary>Reports that have come due and are not published.</summary>
    public int Missing => Count(ReportState.Overdue) + Count(ReportState.Unreported);

    /// <param name="years">Of the plan; each initiative has a report for every one.</param>
    public static ReportTally Of(IEnumerable<Initiative> initiatives, int years)
    {
        var counts = new int[2 * States * years];
        foreach (var initiative in initiatives)
        {
            for (var year = 0; year < years; year++)
            {
                var report = initiative.Reports[year];
                counts[(2 * year * States) + (int)report.Midterm]++;
                counts[(((2 * year) + 1) * States) + (int)report.YearEnd]++;
            }
        }
        return new ReportTally(counts);
    }

    /// <param name="year">Index in the years of the plan.</param>
    public int Midterm(int year, ReportState state) => _counts[(2 * year * States) + (int)state];

    /// <param name="year">Index in the years of the plan.</param>
    public int YearEnd(int year, ReportState state) => _counts[(((2 * year) + 1) * States) + (int)state];

    /// <summary>In all years, of both kinds.</summary>
    public int Count(ReportState state)
    {
        var count = 0;
        for (var i = (int)state; i < _counts.Length; i += States) count += _counts[i];
        return count;
    }
}

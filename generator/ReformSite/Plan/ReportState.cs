using ReformSite.Sources;

namespace ReformSite.Plan;

/// <summary>State of a report. Not reported is not zero and not a failure.</summary>
public enum ReportState
{
    /// <summary>期間前: the fiscal year has not begun.</summary>
    Future,

    /// <summary>期限前: the report is not due yet; the due day itself still counts as before.</summary>
    Pending,

    /// <summary>未公表(期限超過): due and not published.</summary>
    Overdue,

    /// <summary>未公表: the fiscal year is over, but the city names no due date, so nobody can say "late".</summary>
    Unreported,

    /// <summary>公表済み.</summary>
    Published,

    /// <summary>対象外: the initiative was completed, stopped or merged before.</summary>
    OutOfScope,
}

/// <summary>Rules for due dates (docs/rules.md, rule 1): 基準日 against <c>report_due</c>, never the clock.</summary>
public static class ReportDates
{
    /// <summary>Last day on which the 中間 report of a year is in time; null where the city names none.</summary>
    public static DateOnly? MidtermDue(this ReportDue due, FiscalYear year) =>
        due.Midterm is { } day ? Day(day.Month >= 4 ? year.Year : year.Year + 1, day) : null;

    /// <summary>Last day on which the 年度末 report of a year is in time: the first such day after the year has ended.</summary>
    public static DateOnly? YearEndDue(this ReportDue due, FiscalYear year) =>
        due.YearEnd is { } day ? Day(day.Month >= 4 ? year.Year + 1 : year.Year + 2, day) : null;

    public static ReportState State(bool published, bool outOfScope, FiscalYear year, DateOnly? due, DateOnly asOf)
    {
        if (published) return ReportState.Published;
        if (outOfScope) return ReportState.OutOfScope;
        if (asOf < year.Begins) return ReportState.Future;
        if (asOf <= (due ?? year.Ends)) return ReportState.Pending;
        return due is null ? ReportState.Unreported : ReportState.Overdue;
    }

    /// <summary>29 February is written by cities that mean the last day of the month.</summary>
    private static DateOnly Day(int year, DueDay day) => new(year, day.Month, Math.Min(day.Day, DateTime.DaysInMonth(year, day.Month)));
}

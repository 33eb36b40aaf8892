using ReformSite.Plan;
using ReformSite.Problems;
using ReformSite.Sources;

namespace ReformSite.Readiness;

/// <summary>Which reports are missing, and which are due next, per department and year.</summary>
public static class MissingReports
{
    private static readonly Said[] Heads = [new("部署", "department"), new("年度", "fiscal year"), new("報告", "report"), new("取組", "initiative"), new("期限", "due")];

    public static ReportSection Section(ReformPlan plan)
    {
        var missing = Reports(plan, state => state is ReportState.Overdue or ReportState.Unreported).ToList();
        return new ReportSection(
            new("未公表の報告", "Missing reports"),
            missing.Count == 0 ? new("期限の来た報告は、すべてそろっています。", "Every report that is due is there.")
                : new($"{missing.Select(row => row[0]).Distinct().Count()}部署の{missing.Count}件が、まだ公表されていません。", $"{missing.Count} reports are missing."),
            Heads, missing);
    }

    /// <summary>The reports that fall due next: those with the earliest due date to come.</summary>
    public static ReportSection Ahead(ReformPlan plan)
    {
        var pending = Reports(plan, state => state == ReportState.Pending).ToList();
        var next = pending.Select(row => row[4]).Where(due => due.Length > 0).Order(StringComparer.Ordinal).FirstOrDefault();
        var rows = pending.Where(row => row[4] == next).ToList();
        return new ReportSection(
            new("次に期限が来る報告", "Reports due next"),
            next is null ? new("期限の決まった報告はありません。", "No report has a due date ahead.") : new($"次の期限は {next} です。{rows.Count}件の報告が要ります。", $"{rows.Count} reports fall due on {next}."),
            next is null ? [] : Heads, next is null ? [] : rows);
    }

    private static IEnumerable<string[]> Reports(ReformPlan plan, Func<ReportState, bool> wanted) =>
        from department in plan.Departments
        from initiative in department.Responsible
        from report in initiative.Reports
        from kind in new[] { (Name: "中間", State: report.Midterm, Due: plan.Due.MidtermDue(report.Year)), (Name: "年度末", State: report.YearEnd, Due: plan.Due.YearEndDue(report.Year)) }
        where wanted(kind.State)
        orderby department.Name, report.Year, kind.Name, initiative.Id
        select new[] { department.Name, $"{report.Year.Year}", kind.Name, $"{initiative.Id} {initiative.Title}", kind.Due?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "" };
}

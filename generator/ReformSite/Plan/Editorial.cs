using ReformSite.Problems;
using ReformSite.Sources;
using Columns = ReformSite.Sources.Sheets.Results;

namespace ReformSite.Plan;

/// <summary>
/// What a careful editor would ask about before publishing (docs/rules.md, rule 9). The pages show such texts as they are; only
/// <c>check</c> speaks of them.
/// </summary>
public static class Editorial
{
    public static void Review(ReformPlan plan, ProblemList problems)
    {
        foreach (var initiative in plan.Initiatives)
        {
            Repeated(initiative, "取組計画", report => report.Plan, problems);
            Repeated(initiative, "中間進捗", report => report.MidtermProgress, problems);
            Repeated(initiative, "年度末実績", report => report.Result, problems);
            foreach (var report in initiative.Reports) Review(initiative, report, plan, problems);
        }
    }

    private static void Review(Initiative initiative, YearReport report, ReformPlan plan, ProblemList problems)
    {
        if (report.Result is { } result)
        {
            if (report.Plan is { } planned && Normal.Key(planned.Text) == Normal.Key(result.Text)) problems.Add(Mistakes.ResultRepeatsPlan(result.Place, initiative.Id, report.Year.Year));
            if (report.Evaluation is null) problems.Add(Mistakes.ResultWithoutEvaluation(report.Place!.Value, initiative.Id, report.Year.Year));
        }
        else if (report.Evaluation is not null)
        {
            problems.Add(Mistakes.EvaluationWithoutResult(report.Place!.Value, initiative.Id, report.Year.Year));
        }
        if (plan.DataAsOf >= report.Year.Begins) return;
        foreach (var (column, cell) in new[] { (Columns.MidtermProgress, report.MidtermProgress), (Columns.YearEndResult, report.Result) })
        {
            if (cell is { } early) problems.Add(Mistakes.ReportBeforeItsYear(early.Place, column.Name, initiative.Id, report.Year.Year));
        }
    }

    /// <summary>One warning per initiative and field, at the first repetition.</summary>
    private static void Repeated(Initiative initiative, string column, Func<YearReport, Cell?> field, ProblemList problems)
    {
        foreach (var same in initiative.Reports.Where(report => field(report) is not null).GroupBy(report => Normal.Key(field(report)!.Value.Text)).Where(group => group.Count() > 1))
        {
            var years = same.Select(report => report.Year.Year).ToList();
            problems.Add(Mistakes.SameTextOverYears(field(same.ElementAt(1))!.Value.Place, initiative.Id, column, years));
        }
    }
}

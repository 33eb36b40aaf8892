using ReformSite.Plan;
using ReformSite.Sources;
using ReformSite.Theming;

namespace ReformSite.Pages;

/// <summary>The result of one initiative and how it changed, as sentences.</summary>
public static class InitiativeFindings
{
    /// <summary>「令和6年度は8回（目標6回の133%）。評価は4「目標以上の成果があった」。」</summary>
    public static Sentence Result(Initiative initiative, Edition edition)
    {
        var words = edition.Words;
        if (edition.Plan.Latest is not { } latest) return words.Say("say.initiative.result.not_begun");
        var report = initiative.In(latest);
        var year = edition.Label(latest).Long;
        var number = NumberOf(initiative, latest, edition);
        if (report.Evaluation is { } level)
        {
            return number is null
                ? words.Say("say.initiative.result.evaluated", ("year", year), ("code", level.Code), ("label", level.Label))
                : words.Say("say.initiative.result.with_number", ("year", year), ("number", number.Value), ("code", level.Code), ("label", level.Label));
        }
        return report.YearEnd switch
        {
            ReportState.OutOfScope => Sentence.Of(Promises.Became(initiative, report, edition)),
            ReportState.Published => words.Say("say.initiative.result.unevaluated", ("year", year)),
            ReportState.Overdue => words.Say("say.initiative.result.overdue", ("year", year), ("date", edition.Date(edition.Settings.Due.YearEndDue(latest)!.Value).Text)),
            ReportState.Unreported => words.Say("say.initiative.result.unreported", ("year", year)),
            _ => words.Say("say.initiative.result.pending", ("year", year)),
        };
    }

    /// <summary>「開催回数8回（目標6回の133%）」 of the first indicator that has an actual and a rate in that year.</summary>
    private static Wording? NumberOf(Initiative initiative, FiscalYear year, Edition edition)
    {
        foreach (var indicator in initiative.Indicators)
        {
            var index = year.Year - indicator.Years[0].Year.Year;
            var achievement = Achievement.Of(indicator, index);
            if (achievement.Ratio is not { } ratio || achievement.How is not (Calculation.ActualByTarget or Calculation.TargetByActual)) continue;
            return edition.Words.Fill(
                indicator.LessIsBetter ? "say.initiative.number_less" : "say.initiative.number", ("name", indicator.Name), ("actual", IndicatorFigures.Text(indicator.Years[index].Actual!.Value, indicator, edition)),
                ("target", IndicatorFigures.TargetText(achievement.Target!.Value, indicator, edition)), ("share", Amounts.Percent(ratio, edition.Words)));
        }
        return null;
    }

    /// <summary>「評価は前年度の3から4に上がった。令和7年度は中間評価3。」</summary>
    public static Sentence Change(Initiative initiative, Edition edition)
    {
        var words = edition.Words;
        if (edition.Plan.Latest is not { } latest) return words.Say("say.change.first");
        var now = initiative.In(latest).Evaluation;
        var before = latest == edition.Plan.Years[0] ? null : initiative.In(new FiscalYear(latest.Year - 1)).Evaluation;
        var change = (before, now) switch
        {
            (null, not null) => words.Say(latest == edition.Plan.Years[0] ? "say.initiative.change.first" : "say.initiative.change.none"),
            (_, null) => words.Say("say.initiative.change.none"),
            _ when now.Rank > before.Rank => words.Say("say.initiative.change.up", ("from", before.Code), ("to", now.Code)),
            _ when now.Rank < before.Rank => words.Say("say.initiative.change.down", ("from", before.Code), ("to", now.Code)),
            _ => words.Say("say.initiative.change.same", ("code", now.Code)),
        };
        var running = initiative.Reports.FirstOrDefault(report => report.Year > latest && report.Midterm == ReportState.Published && report.YearEnd == ReportState.Pending);
        if (running is null) return change;
        var year = edition.Label(running.Year).Long;
        return Sentence.Join(change, running.MidtermEvaluation is { } midterm
            ? words.Say("say.initiative.change.midterm", ("year", year), ("code", midterm.Code))
            : words.Say("say.initiative.change.midterm_text", ("year", year)));
    }
}

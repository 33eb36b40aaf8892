using ReformSite.Plan;
using ReformSite.Sources;
using ReformSite.Theming;
using ReformSite.Theming.Pages;

namespace ReformSite.Pages;

/// <summary>One fiscal year of an initiative's story.</summary>
public static class YearStories
{
    public static YearStory Of(Initiative initiative, YearReport report, IReadOnlyList<CorrectionEntry> corrections, Edition edition)
    {
        var words = edition.Words;
        var year = edition.Label(report.Year);
        var mark = edition.Marks.Of(report, initiative);
        var midtermState = State(report.Midterm, initiative, edition);
        var yearEndState = State(report.YearEnd, initiative, edition);
        return new YearStory(
            AnchorOf(year), year, mark, report.YearEnd is ReportState.Pending or ReportState.Future,
            Fields.Of("plan", report.Plan, words[report.YearEnd == ReportState.OutOfScope ? "say.state.out" : "say.empty.field"]),
            Fields.Of("midterm_progress", report.MidtermProgress, report.Midterm == ReportState.Published ? words["say.empty.field"] : midtermState),
            report.MidtermEvaluation is { } midterm ? edition.Marks.OfMidterm(midterm) : null,
            report.MidtermEvaluation is { } level ? MidtermWord(level, edition) : report.Midterm == ReportState.Published ? words["say.state.unevaluated"] : midtermState,
            Fields.Of("result", report.Result, report.YearEnd == ReportState.Published ? words["say.empty.field"] : yearEndState),
            EffectField(report, yearEndState, edition),
            report.Evaluation is null ? null : mark,
            report.Evaluation is { } given ? given.Label : report.YearEnd == ReportState.Published ? words["say.state.unevaluated"] : yearEndState,
            Due(report, edition), Fields.Of("review_comment", report.ReviewComment, words["say.empty.comment"]), Fields.Of("next_step", report.NextStep, words["say.empty.field"]),
            corrections.Count == 0 ? [] : [.. corrections.Where(entry => entry.Year == year.Long)]);
    }

    public static string AnchorOf(YearLabel year) => "y" + Distribution.Plain(year.Year);

    private static Wording MidtermWord(ScaleLevel level, Edition edition) => edition.Plan.HasMidtermCriteria ? level.Label : level.Code;

    private static string State(ReportState state, Initiative initiative, Edition edition) => state switch
    {
        ReportState.Future => edition.Words["say.state.future"],
        ReportState.Pending => edition.Words["say.state.pending"],
        ReportState.Overdue => edition.Words["say.state.overdue"],
        ReportState.Unreported => edition.Words["say.state.unreported"],
        ReportState.OutOfScope => edition.Words.Fill("say.state.out_because", ("word", edition.Marks.Ended(initiative))),
        _ => edition.Words["say.state.published"],
    };

    private static Field EffectField(YearReport report, string state, Edition edition)
    {
        var words = edition.Words;
        var empty = words["say.empty.effect"];
        if (report.Effect is not { } effect) return Fields.Of("effect", null, report.YearEnd == ReportState.Published ? empty : state);
        if (effect.Kind == EffectKind.Unspecified) return Fields.Of("effect", effect.Written, empty);
        var kind = EffectTables.KindWord(effect.Kind, edition);
        if (effect.Written.Lang is null)
            return Fields.Of("effect", effect.Written with { Text = words.Fill("say.effect.with_kind", ("effect", effect.Written.Text), ("kind", kind)) }, empty);
        // What is not in the page's language stands on a line of its own.
        var field = Fields.Of("effect", effect.Written, empty);
        return field with { Body = field.Body.Then(CellMarkup.Of(kind)) };
    }

    /// <summary>When the year-end report is due, or was: said only where it is not there.</summary>
    private static string? Due(YearReport report, Edition edition)
    {
        if (report.YearEnd is not (ReportState.Pending or ReportState.Overdue) || edition.Settings.Due.YearEndDue(report.Year) is not { } due) return null;
        return edition.Words.Fill(report.YearEnd == ReportState.Pending ? "say.due.until" : "say.due.was", ("date", edition.Date(due).Text));
    }
}

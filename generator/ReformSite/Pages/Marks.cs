using ReformSite.Plan;
using ReformSite.Theming;

namespace ReformSite.Pages;

/// <summary>Which mark a report is drawn with. A mark never stands without its word.</summary>
public sealed class Marks(Words words, Scale scale)
{
    /// <summary>Every list of results shows the same few.</summary>
    private readonly Dictionary<ScaleLevel, Mark> _ofLevels = scale.Levels.ToDictionary(level => level, level => Make(level, words), (IEqualityComparer<ScaleLevel>)ReferenceEqualityComparer.Instance);

    /// <summary>The scale as the theme sees it, best level first.</summary>
    public static IReadOnlyList<Level> Levels(Scale scale)
    {
        var achieved = scale.Levels.Count(level => level.Achieved);
        return [.. scale.Levels.Select((level, i) => new Level(level.Rank, level.Code, level.Label, level.Short, level.Achieved, Form(i, achieved, level.Achieved), Addresses.Of(level)))];
    }

    public Mark Of(ScaleLevel level) => _ofLevels.GetValueOrDefault(level) ?? Make(level, words);

    private static Mark Make(ScaleLevel level, Words words) =>
        new(level.Rank.ToString(System.Globalization.CultureInfo.InvariantCulture), "", words.Fill("say.mark.level", ("code", level.Code), ("word", level.Short)), ToneOf(level));

    /// <summary>中間評価: always soft, and never drawn like a year-end evaluation.</summary>
    public Mark OfMidterm(ScaleLevel level) => new("midterm", level.Code, words.Fill("say.mark.midterm", ("code", level.Code)), Tone.Neutral);

    /// <summary>The year at a glance: the year-end evaluation, else the state, else what midterm says.</summary>
    public Mark Of(YearReport report, Initiative initiative)
    {
        if (report.Evaluation is { } level) return Of(level);
        return report.YearEnd switch
        {
            ReportState.Overdue => new Mark("unreported", "", words["say.state.overdue"], Tone.Neutral),
            ReportState.Unreported => new Mark("unreported", "", words["say.state.unreported"], Tone.Neutral),
            ReportState.Published => new Mark("pending", "", words["say.state.unevaluated"], Tone.Neutral),
            ReportState.OutOfScope => new Mark("ended", "", EndedShort(initiative), Tone.Neutral),
            _ when report.MidtermEvaluation is { } midterm => OfMidterm(midterm),
            ReportState.Pending => new Mark("pending", "", words["say.state.pending"], Tone.Neutral),
            _ => new Mark("pending", "", words["say.state.future"], Tone.Neutral),
        };
    }

    /// <summary>The thread of an initiative: one cell a year; it ends where the initiative does.</summary>
    public IReadOnlyList<ThreadCell> Thread(Initiative initiative, Edition edition)
    {
        var latest = edition.LatestIndex;
        var cells = new List<ThreadCell>();
        for (var i = 0; i < initiative.Reports.Count; i++)
        {
            var report = initiative.Reports[i];
            var outside = report.YearEnd == ReportState.OutOfScope;
            var endsHere = outside && (i == 0 || initiative.Reports[i - 1].YearEnd != ReportState.OutOfScope);
            var mark = outside && !endsHere ? new Mark("none", "", words["say.state.out"], Tone.Neutral) : Of(report, initiative);
            cells.Add(new ThreadCell(edition.Label(report.Year), mark, i == latest, i > latest, endsHere));
        }
        return cells;
    }

    public string Ended(Initiative initiative) => words["say.lifecycle." + LifecycleName(initiative)];

    /// <summary>The same for cells that a phone makes narrow.</summary>
    public string EndedShort(Initiative initiative) => words["say.cell." + LifecycleName(initiative)];

    public static string LifecycleName(Initiative initiative) => initiative.Lifecycle?.Kind switch
    {
        LifecycleKind.Completed => "completed",
        LifecycleKind.Stopped => "stopped",
        LifecycleKind.Merged => "merged",
        LifecycleKind.Paused => "paused",
        _ => "none",
    };

    public static Tone ToneOf(ScaleLevel level) => level.Achieved ? Tone.Met : Tone.NotMet;

    /// <summary>
    /// Achieved levels count up from the ring, others down from the triangle; beyond the outermost form it repeats, and the code tells.
    /// </summary>
    private static MarkForm Form(int index, int achievedCount, bool achieved)
    {
        if (!achieved) return index - achievedCount <= 0 ? MarkForm.Triangle : MarkForm.Cross;
        return (achievedCount - 1 - index) switch { 0 => MarkForm.Ring, 1 => MarkForm.Disc, _ => MarkForm.Ringed };
    }

    /// <summary>The lowest level that counts as 達成; null where none does.</summary>
    public ScaleLevel? Goal => scale.Levels.LastOrDefault(level => level.Achieved);
}

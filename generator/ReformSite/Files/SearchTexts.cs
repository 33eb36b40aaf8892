using ReformSite.Pages;
using ReformSite.Plan;
using ReformSite.Sources;

namespace ReformSite.Files;

/// <summary>A text that is searched.</summary>
/// <param name="Label">Number of the name of the place it stands in: 「年度末実績 R5」.</param>
/// <param name="Written">As the city wrote it.</param>
internal readonly record struct SearchText(int Label, Cell? Written, string Own = "")
{
    public int Length => Written?.Text.Length ?? Own.Length;

    public override string ToString() => Written is { } cell ? CellText.Of(cell.Text).Replace('\n', ' ') : Own;
}

/// <summary>What of an initiative is searched: every text of the sheet once, so that plans repeated from year to year are found once.</summary>
internal sealed class SearchTexts
{
    private static readonly string[] Yearly = ["field.plan", "field.midterm_progress", "field.result", "field.effect", "field.review_comment", "field.next_step"];

    private readonly List<string> _labels = [""];
    private readonly int _background, _action, _target, _vision, _indicator, _reason, _related, _correction, _years;
    private readonly Dictionary<string, int> _extra = new(StringComparer.Ordinal);

    public SearchTexts(Edition edition)
    {
        var words = edition.Words;
        _background = Label(words["field.background"]);
        _action = Label(words["field.first_year_action"]);
        _target = Label(words["field.numeric_target"]);
        _vision = Label(words["field.vision"]);
        _indicator = Label(words["say.search.indicator"]);
        _reason = Label(words["say.search.reason"]);
        _related = Label(words["say.search.related"]);
        _correction = Label(words["say.search.correction"]);
        _years = _labels.Count;
        foreach (var year in edition.YearLabels)
        {
            foreach (var field in Yearly) Label(words.Fill("say.search.in_year", ("field", words[field]), ("year", year.Short)));
        }
        foreach (var name in edition.Plan.Initiatives.SelectMany(initiative => initiative.Extra.Keys).Distinct()) _extra[name] = Label(name);
    }

    /// <summary>The names of places, by number; the first says nothing, for texts that speak for themselves.</summary>
    public IReadOnlyList<string> Labels => _labels;

    public IEnumerable<SearchText> Of(Initiative initiative)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return All(initiative).Where(text => text.Length > 0 && text.Written is not { IsDash: true } && seen.Add(text.Written?.Text ?? text.Own));
    }

    private IEnumerable<SearchText> All(Initiative initiative)
    {
        yield return new(0, initiative.PlainSummary);
        for (var i = 0; i < initiative.Reports.Count; i++)
        {
            var report = initiative.Reports[i];
            var first = _years + i * Yearly.Length;
            yield return new(first, report.Plan);
            yield return new(first + 1, report.MidtermProgress);
            yield return new(first + 2, report.Result);
            yield return new(first + 3, report.Effect?.Written);
            yield return new(first + 4, report.ReviewComment);
            yield return new(first + 5, report.NextStep);
        }
        yield return new(_target, initiative.NumericTarget);
        yield return new(_action, initiative.FirstYearAction);
        yield return new(_background, initiative.Background);
        yield return new(_vision, initiative.Vision);
        yield return new(_reason, initiative.Lifecycle?.Reason);
        foreach (var indicator in initiative.Indicators) yield return new(_indicator, null, indicator.Name);
        foreach (var name in initiative.Related) yield return new(_related, null, name);
        foreach (var correction in initiative.Corrections) yield return new(_correction, null, $"{correction.Item} {correction.Before} {correction.After} {correction.Reason}");
        foreach (var (name, cell) in initiative.Extra) yield return new(_extra[name], cell);
    }

    private int Label(string name)
    {
        _labels.Add(name);
        return _labels.Count - 1;
    }
}

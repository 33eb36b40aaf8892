using ReformSite.Sources;
using ReformSite.Theming;
using Heads = ReformSite.Sources.Sheets.Initiatives;
using Rows = ReformSite.Sources.Sheets.Results;

namespace ReformSite.Plan;

/// <summary>
/// A plan in another language: every name and text that is translated, and the others as they are, marked with their own language. Figures,
/// states, orders and keys stay what they are.
/// </summary>
/// <param name="foreign">Tag of the content's language; null where pages of both languages are read as the same one (easy Japanese).</param>
internal sealed class PlanTranslation(PlanTexts texts, string? foreign)
{
    public ReformPlan Of(ReformPlan plan)
    {
        var yearEnd = Levels(plan.YearEndScale, texts.Site.YearEnd);
        var midterm = Levels(plan.MidtermScale, texts.Site.Midterm.Count > 0 ? texts.Site.Midterm : texts.Site.YearEnd);
        var policies = plan.Policies.Select(policy => Policy(policy, yearEnd, midterm)).ToList();
        var initiatives = policies.SelectMany(policy => policy.Initiatives).ToDictionary(initiative => initiative.Id, StringComparer.Ordinal);
        IReadOnlyList<Initiative> Same(IReadOnlyList<Initiative> originals) => [.. originals.Select(original => initiatives[original.Id])];
        return new ReformPlan(
            Name(texts.Site.PlanName, plan.Name), plan.Years, plan.DataAsOf, plan.Due, new Scale([.. plan.YearEndScale.Levels.Select(level => yearEnd[level])]),
            new Scale([.. plan.MidtermScale.Levels.Select(level => midterm[level])]), plan.HasMidtermCriteria, policies,
            [.. plan.Departments.Select(department => new Department(department.Name, Same(department.Responsible), Same(department.Involved)))])
        {
            Latest = plan.Latest, DepartmentNames = DepartmentNames(plan), Glossary = [.. plan.Glossary.Select(Term)],
        };
    }

    /// <summary>A translated name, or the original, marked.</summary>
    private Wording Name(string? translated, Wording original) => translated is null ? original.As(foreign) : new Wording(InitiativeRows.OneLine(translated));

    /// <summary>A translated text, or the original, marked. What is not there in the original is not there in translation.</summary>
    private Cell? Text(Record? row, Column column, Cell? original) =>
        original is not { } written ? null : row?.Value(column) is { } translated ? translated : written with { Lang = foreign };

    private Dictionary<ScaleLevel, ScaleLevel> Levels(Scale scale, IReadOnlyDictionary<string, PlacedText<LevelTexts>> labels) => scale.Levels.ToDictionary(level => level, level =>
    {
        var label = labels.TryGetValue(Normal.Key(level.Code), out var text) ? text.Text : new LevelTexts(null, null);
        return level with { Label = Name(label.Label, level.Label), Short = Name(label.Short ?? label.Label, level.Short) };
    });

    private Policy Policy(Policy policy, Dictionary<ScaleLevel, ScaleLevel> yearEnd, Dictionary<ScaleLevel, ScaleLevel> midterm)
    {
        var written = policy.Initiatives.Select(initiative => Row(initiative)?.Value(Heads.Policy)?.Text).OfType<string>().MaxBy(name => name.Length);
        var name = texts.Site.Policies.TryGetValue(policy.No, out var named) ? named.Text : written;
        return new Policy(policy.No, Name(name, policy.Name), [.. policy.Measures.Select(measure => new Measure(
            measure.No, Name(MeasureName(measure), measure.Name), [.. measure.Initiatives.Select(initiative => Initiative(initiative, yearEnd, midterm))]))]);
    }

    private string? MeasureName(Measure measure) =>
        measure.Initiatives.Select(initiative => Row(initiative)?.Value(Heads.Measure)?.Text).OfType<string>().Select(name => InitiativeRows.MeasureOf(null, name).Name).FirstOrDefault();

    private Initiative Initiative(Initiative initiative, Dictionary<ScaleLevel, ScaleLevel> yearEnd, Dictionary<ScaleLevel, ScaleLevel> midterm)
    {
        var row = Row(initiative);
        return initiative with
        {
            Title = Name(row?.Value(Heads.Title)?.Text, initiative.Title),
            Background = Text(row, Heads.Background, initiative.Background),
            FirstYearAction = Text(row, Heads.FirstYearAction, initiative.FirstYearAction),
            NumericTarget = Text(row, Heads.NumericTarget, initiative.NumericTarget),
            Vision = Text(row, Heads.Vision, initiative.Vision),
            PlainSummary = Text(row, Heads.PlainSummary, initiative.PlainSummary),
            Lifecycle = initiative.Lifecycle is { } lifecycle ? lifecycle with { Reason = Text(row, Heads.LifecycleReason, lifecycle.Reason) } : null,
            Reports = [.. initiative.Reports.Select(report => Report(initiative.Id, report, yearEnd, midterm))],
            Indicators = [.. initiative.Indicators.Select(indicator => Indicator(initiative.Id, indicator))],
            Corrections = [.. initiative.Corrections.Select(Correction)],
            Extra = initiative.Extra.ToDictionary(extra => extra.Key, extra => row?.Extra.TryGetValue(extra.Key, out var cell) == true ? cell : extra.Value with { Lang = foreign }, StringComparer.Ordinal),
        };
    }

    private YearReport Report(string id, YearReport report, Dictionary<ScaleLevel, ScaleLevel> yearEnd, Dictionary<ScaleLevel, ScaleLevel> midterm)
    {
        var row = texts.Results.GetValueOrDefault((id, report.Year));
        return report with
        {
            Plan = Text(row, Rows.Plan, report.Plan),
            MidtermProgress = Text(row, Rows.MidtermProgress, report.MidtermProgress),
            MidtermEvaluation = report.MidtermEvaluation is { } half ? midterm[half] : null,
            Result = Text(row, Rows.YearEndResult, report.Result),
            Effect = report.Effect is { } effect ? effect with { Written = Text(row, Rows.Effect, effect.Written)!.Value } : null,
            Evaluation = report.Evaluation is { } level ? yearEnd[level] : null,
            ReviewComment = Text(row, Rows.ReviewComment, report.ReviewComment),
            NextStep = Text(row, Rows.NextStep, report.NextStep),
        };
    }

    private Indicator Indicator(string id, Indicator indicator)
    {
        var row = texts.Indicators.GetValueOrDefault((id, Normal.Key(indicator.Name.Text)));
        return indicator with
        {
            Name = Name(row?.Value(Sheets.Indicators.NameTranslated)?.Text, indicator.Name),
            Unit = indicator.Unit.IsEmpty ? indicator.Unit : Name(Spaced(row?.Value(Sheets.Indicators.UnitTranslated)?.Text), indicator.Unit),
        };
    }

    /// <summary>6回, but 6 talks: a unit that is a word of letters stands behind a blank.</summary>
    private static string? Spaced(string? unit) => unit is [var first, ..] && char.IsAsciiLetter(first) ? " " + unit : unit;

    /// <summary>The register is a record of what was said when: it is never translated.</summary>
    private Correction Correction(Correction correction) => correction with
    {
        Item = Name(null, correction.Item), Before = Name(null, correction.Before), After = Name(null, correction.After), Reason = Name(null, correction.Reason),
    };

    private GlossaryTerm Term(GlossaryTerm term)
    {
        var row = texts.Glossary.GetValueOrDefault(Normal.Key(term.Key));
        return term with { Term = Name(row?.Value(Sheets.Glossary.TermTranslated)?.Text, term.Term), Meaning = Text(row, Sheets.Glossary.Meaning, term.Meaning)!.Value };
    }

    /// <summary>Names of departments stand in site.en.yaml, or else in the rows of initiatives.en.csv, where they are matched by their order.</summary>
    private Dictionary<string, Wording> DepartmentNames(ReformPlan plan)
    {
        var names = new Dictionary<string, Wording>(StringComparer.Ordinal);
        foreach (var initiative in plan.Initiatives)
        {
            var row = Row(initiative);
            Add(initiative.Department, row?.Value(Heads.Department)?.Text);
            var related = InitiativeRows.Departments(row?.Value(Heads.Related)?.Text);
            for (var i = 0; i < initiative.Related.Count; i++) Add(initiative.Related[i], related.Length == initiative.Related.Count ? related[i] : null);
        }
        foreach (var name in plan.Initiatives.SelectMany(initiative => initiative.Related.Append(initiative.Department)).Distinct(StringComparer.Ordinal))
        {
            if (texts.Site.Departments.TryGetValue(name, out var named)) names[name] = named.Text;
            else names.TryAdd(name, new Wording(name, foreign));
        }
        return names;

        void Add(string name, string? translated)
        {
            if (translated is not null) names.TryAdd(name, InitiativeRows.OneLine(translated));
        }
    }

    private Record? Row(Initiative initiative) => texts.Initiatives.GetValueOrDefault(initiative.Id);
}

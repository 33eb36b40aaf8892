using ReformSite.Plan;
using ReformSite.Problems;
using ReformSite.Sources;
using ReformSite.Theming;
using ReformSite.Theming.Pages;

namespace ReformSite.Pages;

/// <summary>One initiative: a story from the promise to where it goes next, and the city's own sheet on paper.</summary>
public static class InitiativeComposer
{
    public static InitiativePage Compose(int index, Edition edition)
    {
        var words = edition.Words;
        var initiative = edition.Plan.Initiatives[index];
        var policy = edition.PolicyOf(initiative);
        var page = Addresses.Of(initiative);
        var (measure, place) = MeasureOf(policy, initiative, edition);
        var corrections = News.Of(initiative, edition);
        var answers = AnswersOf(initiative, edition);
        var summary = Promises.PlainText(initiative.PlainSummary);
        return new InitiativePage(
            edition.Frame, page, initiative.Title, Descriptions.Of(Promises.Shorten(summary ?? answers.Promise.ToString()), answers.Result.ToString(), edition),
            edition.Crumbs(new Link(words.Fill("say.policy.no", ("no", policy.No)), Addresses.Of(policy)), new Link(words.Fill("say.initiative.crumb", ("id", initiative.Id)), page)),
            initiative.Id, new Link(PolicyComposer.NameOf(measure, edition), place), summary, LifecycleOf(initiative, edition), answers,
            EvaluationFigures.Ladder(initiative, edition), [.. initiative.Indicators.Select((indicator, i) => IndicatorFigures.Of(indicator, i, initiative, edition))],
            EffectFigures.Of(initiative, edition), words.Fill("say.initiative.story", ("span", YearNames.Span(edition.Plan.Years.Count, words))),
            Fields.Of("background", initiative.Background, words["say.empty.field"]), Fields.Of("numeric_target", initiative.NumericTarget, words["say.empty.field"]),
            Fields.Of("first_year_action", initiative.FirstYearAction, words["say.empty.field"]),
            [.. initiative.Reports.Select(report => YearStories.Of(initiative, report, corrections, edition))],
            Fields.Of("vision", initiative.Vision, words["say.empty.field"]), Ending(initiative, edition),
            new SheetHead(words.Fill("say.policy.no", ("no", policy.No)), policy.Name,
                measure.No.Length == 0 ? measure.Name : words.Fill("say.measure.sheet", ("no", edition.Own(measure.No)), ("name", measure.Name)), edition.NameOf(initiative.Department),
                initiative.Related.Count == 0 ? words["say.empty.field"] : RelatedOf(initiative, edition)),
            corrections, ChangeEntries.HistoryOf(initiative, edition), SourcesOf(initiative, edition), Addresses.OfSource(initiative), ExtraOf(initiative), ContactOf(initiative, edition),
            Turns.Of(edition.Plan.Initiatives, index, Links.To))
        {
            Final = FinalOf(initiative, edition) is { Evaluation: { } level } ? edition.Marks.Of(level) : null,
        };
    }

    /// <summary>Null until the plan is over.</summary>
    private static YearReport? FinalOf(Initiative initiative, Edition edition) => edition.Plan.IsOver ? initiative.Final : null;

    /// <summary>The measure, and where the initiative stands in its list.</summary>
    private static (Measure Measure, Address Place) MeasureOf(Policy policy, Initiative initiative, Edition edition)
    {
        for (var i = 0; i < policy.Measures.Count; i++)
        {
            var siblings = policy.Measures[i].Initiatives;
            for (var at = 0; at < siblings.Count; at++)
            {
                if (ReferenceEquals(siblings[at], initiative)) return (policy.Measures[i], edition.PromisesOf(policy).AddressOf(i, at));
            }
        }
        throw new InvalidOperationException($"{initiative.Id} stands in no measure of its policy.");
    }

    private static Answers AnswersOf(Initiative initiative, Edition edition)
    {
        var words = edition.Words;
        var department = edition.LinkToDepartment(initiative.Department);
        return new Answers(
            PromiseOf(initiative, edition), InitiativeFindings.Result(initiative, edition),
            initiative.Related.Count == 0
                ? words.Say("say.initiative.responsible", ("department", department))
                : words.Say("say.initiative.responsible_related", ("department", department), ("related", RelatedOf(initiative, edition))),
            InitiativeFindings.Change(initiative, edition));
    }

    private static Wording RelatedOf(Initiative initiative, Edition edition) => edition.Words.List(initiative.Related.Select(edition.NameOf));

    private static List<ExtraField> ExtraOf(Initiative initiative) =>
        [.. initiative.Extra.Where(extra => Fields.Body(extra.Value) is not null).Select(extra => new ExtraField(new Wording(extra.Key, extra.Value.Lang), Fields.Body(extra.Value)!.Value))];

    private static Wording WithoutStop(Wording text) => text.With(text.Text.TrimEnd('。', '.'));

    /// <summary>The numeric target if there is one, else what the year the page tells of is to bring.</summary>
    private static Sentence PromiseOf(Initiative initiative, Edition edition)
    {
        var words = edition.Words;
        if (initiative.NumericTarget is { IsDash: false } cell && Promises.PlainText(cell) is { } target) return words.Say("say.initiative.target", ("target", Promises.Shorten(target)));
        var report = initiative.Reports[Math.Max(0, edition.LatestIndex)];
        return Promises.PlainText(report.Plan) is { } plan
            ? words.Say("say.initiative.plan", ("year", edition.Label(report.Year).Long), ("plan", WithoutStop(Promises.Shorten(plan))))
            : words.Say("say.initiative.no_target");
    }

    internal static Sentence? LifecycleOf(Initiative initiative, Edition edition)
    {
        if (initiative.Lifecycle is not { } lifecycle) return null;
        var words = edition.Words;
        var last = initiative.LastInScope;
        Wording year = last is null || !lifecycle.HasEnded ? "" : words.Fill("say.lifecycle.in_year", ("year", edition.Label(last.Year).Long));
        Wording reason = Promises.PlainText(lifecycle.Reason) is { } written ? Wording.Of([words.Gap, words.Fill("say.lifecycle.reason", ("reason", written))]) : "";
        return lifecycle.Kind switch
        {
            LifecycleKind.Completed => words.Say("say.lifecycle.completed_sentence", ("year", year), ("reason", reason)),
            LifecycleKind.Stopped => words.Say("say.lifecycle.stopped_sentence", ("year", year), ("reason", reason)),
            LifecycleKind.Merged => words.Say("say.lifecycle.merged_sentence", ("year", year), ("into", Links.To(edition.Find(lifecycle.MergedInto!)!)), ("reason", reason)),
            _ => words.Say("say.lifecycle.paused_sentence", ("reason", reason)),
        };
    }

    /// <summary>Where the plan stands now: the last sentence of the story.</summary>
    private static Wording Ending(Initiative initiative, Edition edition)
    {
        var words = edition.Words;
        if (FinalOf(initiative, edition) is { Evaluation: { } level } final) return words.Fill("say.ending.final", ("year", edition.Label(final.Year).Long), ("label", level.Label));
        if (initiative.Lifecycle is { HasEnded: true }) return words["say.ending.ended"];
        var last = initiative.Reports[^1];
        if (last.YearEnd == ReportState.Published) return words["say.ending.finished"];
        if (last.YearEnd is ReportState.Overdue or ReportState.Unreported) return words["say.ending.missing"];
        var nth = edition.Plan.Years.Count(year => year.Begins <= edition.Plan.DataAsOf);
        if (nth == 0) return words["say.ending.ahead"];
        if (edition.Settings.Due.YearEndDue(last.Year) is not { } due) return words.Fill("say.ending.running", ("nth", YearNames.Span(nth, words)));
        return words.Fill(
            edition.Plan.DataAsOf > last.Year.Ends ? "say.ending.over_due" : "say.ending.running_due",
            ("nth", YearNames.Span(nth, words)), ("year", edition.Label(last.Year).Long), ("date", edition.Date(due).Text));
    }

    private static List<SourceRows> SourcesOf(Initiative initiative, Edition edition)
    {
        var places = new List<Place> { initiative.Place };
        places.AddRange(initiative.Reports.Where(report => report.Place is not null).Select(report => report.Place!.Value));
        places.AddRange(initiative.Indicators.SelectMany(indicator => indicator.Years).Where(year => year.Place is not null).Select(year => year.Place!.Value));
        places.AddRange(initiative.Corrections.Select(correction => correction.Place));
        return [.. places.GroupBy(place => place.File.Name).Select(file => new SourceRows(file.Key, RowRanges.Of(file.Select(place => place.Row), edition.Words)))];
    }

    private static Sentence ContactOf(Initiative initiative, Edition edition)
    {
        var tel = edition.Settings.Departments.GetValueOrDefault(initiative.Department)?.Tel ?? edition.Settings.Contact.Tel;
        var department = edition.NameOf(initiative.Department);
        return tel is null ? Sentence.Of(department) : edition.Words.Say("say.initiative.contact", ("department", department), ("tel", tel));
    }
}

using ReformSite.Plan;
using ReformSite.Sources;
using ReformSite.Theming;
using ReformSite.Theming.Pages;

namespace ReformSite.Pages;

/// <summary>All results with one evaluation: <c>evaluations/&lt;code&gt;/</c>, the filter that works without script.</summary>
public static class EvaluationComposer
{
    public static EvaluationPage Compose(int index, Edition edition)
    {
        var (words, plan) = (edition.Words, edition.Plan);
        var scale = plan.YearEndScale.Levels[index];
        var level = edition.Frame.Levels[index];
        var byYear = ByYear(scale, edition);
        var count = byYear.Sum(pair => pair.Initiatives.Count);
        var all = plan.Initiatives.Sum(initiative => initiative.Reports.Count(report => report.Evaluation is not null));
        var title = words.Fill("say.evaluation.title", ("code", level.Code), ("label", level.Label));
        var finding = words.Say(count == 0 ? "say.evaluation.finding_none" : "say.evaluation.finding", ("count", count), ("all", all));
        var list = ListOf(byYear, scale, edition);
        return list.Paged(new EvaluationPage(
            edition.Frame, level.To, title, Descriptions.Of(title, finding.ToString(), edition),
            edition.Crumbs(edition.Crumb("say.crumb.evaluations", Addresses.Evaluations), new Link(words.Fill("say.mark.level", ("code", level.Code), ("word", level.Short)), level.To)),
            level, finding, Counts(byYear, edition), YearWays(byYear, list, edition), GroupsOn(1, list, byYear, edition),
            Turns.Of(edition.Frame.Levels, index, other => new Link(words.Fill("say.mark.level", ("code", other.Code), ("word", other.Short)), other.To))), 1, words);
    }

    /// <summary>The initiatives with that evaluation, year by year.</summary>
    internal static IReadOnlyList<EvaluatedYear> ByYear(ScaleLevel scale, Edition edition) =>
        [.. edition.Plan.Years.Select(year => new EvaluatedYear(year, [.. edition.Plan.Initiatives.Where(initiative => initiative.In(year).Evaluation == scale)]))];

    /// <summary>Latest year first.</summary>
    internal static LongList<EvaluatedResult> ListOf(IReadOnlyList<EvaluatedYear> byYear, ScaleLevel scale, Edition edition)
    {
        var weights = edition.Plan.Years.ToDictionary(year => year.Year, year => Weights.Result(year, edition));
        return new(Addresses.Of(scale), "", PerPage.Results.In(edition),
            [.. byYear.Reverse().Select(group => new ListGroup<EvaluatedResult>(
                YearStories.AnchorOf(edition.Label(group.Year)), edition.Label(group.Year).Long, [.. group.Initiatives.Select(initiative => new EvaluatedResult(group.Year, initiative))]))],
            result => weights[result.Year.Year](result.Of));
    }

    internal static IReadOnlyList<ResultGroup> GroupsOn(int number, LongList<EvaluatedResult> list, IReadOnlyList<EvaluatedYear> byYear, Edition edition) =>
    [
        .. list.On(number).Select(slice =>
        {
            var group = byYear[^(slice.Index + 1)];
            var label = edition.Label(group.Year);
            return new ResultGroup(
                YearStories.AnchorOf(label), null, slice.Heading(label.Long, edition.Words), Addresses.Of(group.Year), edition.Words.Fill("say.way.results", ("count", group.Initiatives.Count)),
                [.. slice.Items.Select(result => Results.Row(result.Of, result.Of.In(result.Year), withGrade: false, edition))]);
        }),
    ];

    /// <summary>To the years of the list, where there are several: on a phone one of them is many screens long.</summary>
    private static IReadOnlyList<Way> YearWays(IReadOnlyList<EvaluatedYear> byYear, LongList<EvaluatedResult> list, Edition edition)
    {
        var ways = new List<Way>();
        for (var i = 0; i < byYear.Count; i++)
        {
            var group = byYear[^(i + 1)];
            if (group.Initiatives.Count > 0) ways.Add(new Way(new Link(edition.Label(group.Year).Long, list.AddressOf(i, 0)), edition.Words.Fill("say.way.results", ("count", group.Initiatives.Count))));
        }
        return ways.Count > 1 ? ways : [];
    }

    private static FigureTable Counts(IReadOnlyList<EvaluatedYear> byYear, Edition edition)
    {
        var words = edition.Words;
        return new FigureTable("counts", words["say.evaluation.counts"],
            [new TableHead(""), .. edition.YearLabels.Select(year => new TableHead(year.Short, Sub: year.Aside))],
            [new TableRow(new TableHead(words["say.evaluation.row"]), [.. byYear.Select(pair =>
            {
                var tally = Tally.Of(pair.Year, edition.Plan.YearEndScale, edition.Plan.Initiatives);
                return tally.Evaluated > 0
                    ? new TableCell(Distribution.Text(pair.Initiatives.Count), "/" + Distribution.Text(tally.Evaluated))
                    : new TableCell(tally.IsAhead ? Distribution.StateOf(tally, edition) : words["say.state.unreported"], State: true);
            })])]);
    }

    /// <summary>The scale with its criteria: <c>evaluations/</c>.</summary>
    public static EvaluationListPage ComposeList(Edition edition)
    {
        var (words, plan) = (edition.Words, edition.Plan);
        var figure = Distribution.Of("years", words["say.years.heading"], words.Fill("say.subject.all", ("count", plan.Initiatives.Count)), Distribution.Tallies(plan.Initiatives, edition), Addresses.Evaluations, edition);
        var finding = words.Say("say.evaluations.finding", ("levels", YearNames.Pieces(plan.YearEndScale.Levels.Count, words)), ("goal", edition.Marks.Goal?.Code ?? "—"));
        return new EvaluationListPage(
            edition.Frame, Addresses.Evaluations, words["say.crumb.evaluations"], finding.ToString(), edition.Crumbs(edition.Crumb("say.crumb.evaluations", Addresses.Evaluations)),
            finding, figure, Ways.Evaluations(edition));
    }
}

/// <summary>The initiatives with one evaluation in a year.</summary>
internal sealed record EvaluatedYear(FiscalYear Year, IReadOnlyList<Initiative> Initiatives);

/// <summary>One of them, in a list over all years.</summary>
internal sealed record EvaluatedResult(FiscalYear Year, Initiative Of);

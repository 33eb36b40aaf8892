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
        var byYear = plan.Years.Select(year => (Year: year, Initiatives: plan.Initiatives.Where(initiative => initiative.In(year).Evaluation == scale).ToList())).ToList();
        var count = byYear.Sum(pair => pair.Initiatives.Count);
        var all = plan.Initiatives.Sum(initiative => initiative.Reports.Count(report => report.Evaluation is not null));
        var title = words.Fill("say.evaluation.title", ("code", level.Code), ("label", level.Label));
        var finding = words.Say(count == 0 ? "say.evaluation.finding_none" : "say.evaluation.finding", ("count", count), ("all", all));
        return new EvaluationPage(
            edition.Frame, level.To, title, words.Join([title + words["say.stop"], finding.ToString()]),
            edition.Crumbs(edition.Crumb("say.crumb.evaluations", Addresses.Evaluations), new Link(words.Fill("say.mark.level", ("code", level.Code), ("word", level.Short)), level.To)),
            level, finding, Counts(byYear, edition),
            [.. byYear.Where(pair => pair.Initiatives.Count > 0).Reverse().Select(pair => new ResultGroup(
                YearStories.AnchorOf(edition.Label(pair.Year)), null, edition.Label(pair.Year).Long, Addresses.Of(pair.Year), words.Fill("say.way.results", ("count", pair.Initiatives.Count)),
                [.. pair.Initiatives.Select(initiative => Results.Row(initiative, initiative.In(pair.Year), null, edition))]))],
            Turns.Of(edition.Frame.Levels, index, other => new Link(words.Fill("say.mark.level", ("code", other.Code), ("word", other.Short)), other.To)));
    }

    private static FigureTable Counts(IReadOnlyList<(FiscalYear Year, List<Initiative> Initiatives)> byYear, Edition edition)
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

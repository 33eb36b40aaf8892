using ReformSite.Plan;
using ReformSite.Theming;
using ReformSite.Theming.Pages;

namespace ReformSite.Pages;

/// <summary>What the list of initiatives can be filtered by where script runs. Each choice is also a page of its own.</summary>
public static class ListFilters
{
    private static readonly string[] Lifecycles = ["completed", "stopped", "merged", "paused"];

    public static ListFilter Of(Edition edition)
    {
        var (words, plan) = (edition.Words, edition.Plan);
        var told = Math.Max(0, edition.LatestIndex);
        var used = plan.Initiatives.SelectMany(initiative => ResultsOf(initiative).Split(' ')).ToHashSet(StringComparer.Ordinal);
        return new ListFilter(
            [.. plan.Policies.Select(policy => new FilterChoice(policy.No, words.Fill("say.policy.named", ("no", policy.No), ("name", policy.Name))))],
            [.. plan.Departments.Select(department => new FilterChoice(department.Name, edition.NameOf(department.Name)))],
            [.. edition.YearLabels.Select((year, i) => new FilterChoice(i == told ? "" : Distribution.Plain(year.Year), year.Long))],
            [.. plan.YearEndScale.Levels.Select(level => new FilterChoice(Distribution.Plain(level.Rank), words.Fill("say.mark.level", ("code", level.Code), ("word", level.Short))))],
            [
                .. Reports.Order.Select(state => new FilterChoice(Reports.KindOf(state), state == ReportState.Published ? words["say.state.unevaluated"] : Reports.Word(state, edition)))
                    .Concat(Lifecycles.Select(kind => new FilterChoice(kind, words["say.lifecycle." + kind]))).Where(choice => used.Contains(choice.Value)),
            ],
            IndexOf(edition));
    }

    /// <summary>Where the rows of the whole list are, if the page of the filter does not have them all; else null.</summary>
    public static Address? IndexOf(Edition edition) => ListComposer.ListOf(edition).Pages > 1 ? Addresses.InitiativeIndex : null;

    /// <summary>As <see cref="Promise.Results"/> says it.</summary>
    public static string ResultsOf(Initiative initiative)
    {
        var results = initiative.Reports.Select(report => report.Evaluation is { } level ? Distribution.Plain(level.Rank) : Reports.KindOf(report.YearEnd));
        return string.Join(' ', initiative.Lifecycle is null ? results : results.Append(Marks.LifecycleName(initiative)));
    }
}

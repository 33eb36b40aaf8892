using ReformSite.History;
using ReformSite.Plan;
using ReformSite.Problems;
using ReformSite.Publishing;
using ReformSite.Readiness;
using ReformSite.Sources;

namespace ReformSite;

/// <param name="Report">Null where the folder could not be read at all.</param>
public sealed record CheckResult(ReadinessReport? Report, ProblemList Problems);

/// <summary>
/// The same road as <see cref="Build"/>, but nothing is written: every page is made in memory, audited and forgotten, and the person in charge
/// is told what was read, what is missing and what to look at again.
/// </summary>
public static class Check
{
    /// <param name="language">Of the report: <c>ja</c> or <c>en</c>.</param>
    /// <param name="pause">Waits a moment for a file that is being saved; null does not wait.</param>
    public static CheckResult Run(string folder, string? baseUrl, string language, Action? pause = null)
    {
        var problems = new ProblemList();
        if (PortalReader.Read(folder, problems, pause) is not { } portal) return new CheckResult(null, problems);
        if (baseUrl is not null) portal = portal with { Settings = portal.Settings with { BaseUrl = baseUrl } };

        var plan = PlanBuilder.Build(portal, problems);
        Editorial.Review(plan, problems);
        if (!problems.HasErrors) Register.Review(portal, plan, problems);
        var audit = Build.Compose(portal, plan, problems) is { } draft ? Inspect(draft, problems) : null;
        return new CheckResult(ReadinessComposer.Compose(portal, plan, audit, problems.Ordered(), language), problems);
    }

    internal static SiteAudit Inspect(Draft draft, ProblemList problems)
    {
        var audit = draft.Audit(draft.Edition.Portal.Name, problems);
        try
        {
            Parallel.ForEach(draft.Jobs, job =>
            {
                foreach (var file in job.Make()) audit.Look(file);
            });
            audit.Finish();
        }
        catch (AggregateException several) when (several.InnerExceptions is [IOException or UnauthorizedAccessException, ..])
        {
            // An asset could be opened a moment ago.
            draft.Edition.Portal.State.ReportChanges(problems);
            if (!problems.HasErrors) throw;
        }
        return audit;
    }
}

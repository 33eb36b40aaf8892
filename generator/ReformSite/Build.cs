using ReformSite.Files;
using ReformSite.Pages;
using ReformSite.Plan;
using ReformSite.Problems;
using ReformSite.Publishing;
using ReformSite.Sources;

namespace ReformSite;

/// <summary>What to build and where to.</summary>
/// <param name="Folder">The portal's folder.</param>
/// <param name="Output">The folder that holds a folder per portal.</param>
/// <param name="BaseUrl">Overrides site.yaml; ends in a slash.</param>
/// <param name="Strict">Warnings refuse as well.</param>
/// <param name="Audit">Looks at every page before the swap.</param>
/// <param name="Pause">Waits a moment for a file that is being saved; null does not wait.</param>
public sealed record BuildRequest(string Folder, string Output, string? BaseUrl, bool Strict, bool Audit = false, Action? Pause = null)
{
    /// <summary>What to hand over beside the site.</summary>
    public Handover Handover { get; init; } = new();

    /// <summary>Somebody wants the build to end: it then leaves the published site as it is.</summary>
    public CancellationToken Stop { get; init; }
}

/// <param name="Title">Of the portal; null if it could not be read.</param>
/// <param name="IsPublished">False when a gate refused; the published site is then as it was.</param>
public sealed record BuildResult(string? Title, int Pages, int Files, bool IsPublished, ProblemList Problems)
{
    /// <summary>For the list of all portals; null where the portal was not published.</summary>
    public ListedPortal? Listed { get; init; }

    /// <summary>The published site was made of the same content by the same program, so it stays as it is.</summary>
    public bool IsUnchanged { get; init; }
}

/// <summary>Told how far the writing is.</summary>
public interface IBuildProgress
{
    /// <summary>The content was read and found to be usable.</summary>
    void Read(Portal portal)
    {
    }

    void Begin(int jobs);

    /// <summary>May be called from several threads.</summary>
    void Advance();
}

/// <summary>A portal that passed the first gate: read, planned, its files ready to be made.</summary>
/// <param name="Edition">In the language of the content.</param>
/// <param name="Jobs">The files of all languages.</param>
public sealed record Draft(Edition Edition, IReadOnlyList<FileJob> Jobs)
{
    /// <summary>Path of the portal on its host; null where no public address is known.</summary>
    public string? RootUrl => Edition.Settings.BaseUrl is { } url ? new Uri(url).AbsolutePath : null;

    /// <summary>For the list of all portals.</summary>
    public ListedPortal Listed => new(Edition.Portal.Name, Edition.Settings, Edition.Plan.Stage, Edition.Frame);

    /// <summary>An audit of its pages, which may lead to the portals of the plans before and after.</summary>
    /// <param name="root">How the site's place is printed in problems.</param>
    public SiteAudit Audit(string root, ProblemList problems) => new(root, RootUrl, problems)
    {
        Beside = [.. new[] { Edition.Frame.Successor, Edition.Frame.Predecessor }.Select(plan => plan?.Portal?.Path).OfType<string>()],
    };
}

/// <summary>
/// Read the Sources, make the Plan, draw the Charts, compose the Pages, render the Files, Publish them.
/// Two gates refuse: after the plan, when the data are wrong, and before the swap, when the site is.
/// </summary>
public static class Build
{
    /// <summary>Initiatives.</summary>
    private const int LargePlan = 3_000;

    /// <exception cref="OperationCanceledException">The build was asked to stop; the published site is as it was.</exception>
    public static BuildResult Run(BuildRequest request, IBuildProgress progress)
    {
        var problems = new ProblemList();
        if (Prepare(request.Folder, request.BaseUrl, problems, request.Pause) is not { } draft || IsRefused()) return new BuildResult(null, 0, 0, false, problems);

        progress.Read(draft.Edition.Portal);
        var stamp = new BuildStamp(request.Output, draft.Edition.Portal.Name, () => $"{draft.Edition.Portal.State.HashNow()} {request.BaseUrl}");
        var pages = draft.Jobs.Count(job => job.Path.EndsWith(".html", StringComparison.Ordinal));
        var output = new OutputFolder(request.Output, draft.Edition.Portal.Name);
        // An audit is asked for to have every page looked at; an archive is packed of what is written.
        if (!request.Audit && request.Handover.Zip is null && !output.HasLeftovers && stamp.IsCurrent && request.Handover.WriteUnchanged(problems))
            return new BuildResult(draft.Edition.Settings.Title, pages, 0, true, problems) { Listed = draft.Listed, IsUnchanged = true };

        request.Stop.ThrowIfCancellationRequested();
        LetGo(draft.Edition.Plan);
        progress.Begin(draft.Jobs.Count);
        var audit = request.Audit ? draft.Audit(output.Shown, problems) : null;
        var files = output.Publish(new Publication(draft.Jobs, problems) { Audit = audit, IsRefused = IsRefusedNow, Written = progress.Advance, Stamp = stamp, Handover = request.Handover, Stop = request.Stop });
        // An asset that was there and is gone looks like a disk that fails.
        if (files is null) draft.Edition.Portal.State.ReportChanges(problems);
        return new BuildResult(draft.Edition.Settings.Title, pages, files ?? 0, files is not null, problems) { Listed = files is null ? null : draft.Listed };

        // Half of a file that was being saved looks like a file. By now it has been saved, and shows.
        bool IsRefusedNow()
        {
            draft.Edition.Portal.State.ReportChanges(problems);
            return IsRefused();
        }

        bool IsRefused() => problems.HasErrors || (request.Strict && problems.Ordered().Count > 0);
    }

    /// <summary>What reading and preparing a large plan left behind. By the size of the plan: what lies about in a preview that runs for days says nothing of it.</summary>
    private static void LetGo(ReformPlan plan)
    {
        if (plan.Initiatives.Count >= LargePlan) Memory.LetGo();
    }

    /// <summary>Everything up to the first gate. Null, with problems, where the content cannot be used.</summary>
    public static Draft? Prepare(string folder, string? baseUrl, ProblemList problems, Action? pause = null)
    {
        Portal? portal;
        using (Timings.Of("read")) portal = PortalReader.Read(folder, problems, pause);
        if (portal is null) return null;
        if (baseUrl is not null) portal = portal with { Settings = portal.Settings with { BaseUrl = baseUrl } };
        ReformPlan plan;
        using (Timings.Of("plan")) plan = PlanBuilder.Build(portal, problems);
        LetGo(plan);
        return Compose(portal, plan, problems);
    }

    /// <summary>The files of a planned portal. Null, with problems, where there is an error among the data, the theme or the addresses.</summary>
    public static Draft? Compose(Portal portal, ReformPlan plan, ProblemList problems)
    {
        if (Themes.Find(portal, problems) is not { } theme) return null;
        var style = Themes.StyleOf(portal, theme, problems);
        if (Themes.WordsOf(theme, portal, problems) is not { } words || problems.HasErrors) return null;

        using var preparing = Timings.Of("prepare");
        var editions = Editions.Of(portal, plan, theme, words, style);
        var jobs = SiteFiles.Of(editions, theme);
        AddressGate.Check(jobs, portal, plan, problems);
        return problems.HasErrors ? null : new Draft(editions[0].Edition, jobs);
    }
}

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
/// <param name="BaseUrl">Overrides site.yaml.</param>
/// <param name="Strict">Warnings refuse as well.</param>
public sealed record BuildRequest(string Folder, string Output, string? BaseUrl, bool Strict);

/// <param name="Title">Of the portal; null if it could not be read.</param>
/// <param name="IsPublished">False when a gate refused; the published site is then as it was.</param>
public sealed record BuildResult(string? Title, int Pages, int Files, bool IsPublished, ProblemList Problems);

/// <summary>Told how far the writing is.</summary>
public interface IBuildProgress
{
    void Begin(int jobs);

    /// <summary>May be called from several threads.</summary>
    void Advance();
}

/// <summary>
/// Read the Sources, make the Plan, draw the Charts, compose the Pages, render the Files, Publish them.
/// Two gates refuse: after the plan, when the data are wrong, and before the swap, when the site is.
/// </summary>
public static class Build
{
    public static BuildResult Run(BuildRequest request, IBuildProgress progress)
    {
        var problems = new ProblemList();
        if (PortalReader.Read(request.Folder, problems) is not { } portal) return Refused(null, problems);
        if (request.BaseUrl is { } url) portal = portal with { Settings = portal.Settings with { BaseUrl = url } };

        var plan = PlanBuilder.Build(portal, problems);
        var theme = Themes.Find(portal, problems);
        var words = theme is null ? null : Themes.WordsOf(theme, portal, problems);
        if (problems.HasErrors || (request.Strict && problems.Ordered().Count > 0)) return Refused(portal.Settings.Title, problems);

        var assets = AssetSet.Of(portal, theme!);
        var edition = new Edition(portal, plan, words!, Frames.Of(portal, plan, words!, assets.Addresses));
        var jobs = SiteFiles.Of(edition, theme!, assets);
        AddressGate.Check(jobs, portal, problems);
        if (problems.HasErrors) return Refused(portal.Settings.Title, problems);

        progress.Begin(jobs.Count);
        var files = new OutputFolder(request.Output, portal.Name).Publish(jobs, progress.Advance, problems);
        return new BuildResult(portal.Settings.Title, jobs.Count(job => job.Path.EndsWith(".html", StringComparison.Ordinal)), files ?? 0, files is not null, problems);
    }

    private static BuildResult Refused(string? title, ProblemList problems) => new(title, 0, 0, false, problems);
}

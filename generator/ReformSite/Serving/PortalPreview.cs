using System.Diagnostics;
using ReformSite.Problems;
using ReformSite.Sources;

namespace ReformSite.Serving;

/// <summary>What is previewed; the same gates as of <see cref="BuildRequest"/>.</summary>
/// <param name="Folder">The portal's folder.</param>
/// <param name="BaseUrl">Overrides site.yaml; ends in a slash.</param>
/// <param name="Strict">Warnings refuse as well.</param>
/// <param name="Audit">Looks at every page before it is shown.</param>
public sealed record PreviewRequest(string Folder, string? BaseUrl = null, bool Strict = false, bool Audit = false);

/// <summary>What there is to see of a portal at the moment.</summary>
/// <param name="Site">The last good site; null before the first.</param>
/// <param name="Problems">Of the last reading.</param>
/// <param name="IsRefused">The last reading gave no site: <paramref name="Site"/> is older than the files.</param>
/// <param name="Number">Another one where anything of this is another.</param>
/// <param name="IsNews">The reading before this one gave something else.</param>
/// <param name="Look">The state of the folder that was read, by its <see cref="FolderLook.Digest"/>.</param>
/// <param name="Took">From reading to a site that can answer for every page.</param>
public sealed record PreviewState(HeldSite? Site, IReadOnlyList<Problem> Problems, bool IsRefused, int Number, bool IsNews, string Look, TimeSpan Took)
{
    /// <summary>Waiting may be all it takes: a file is being saved.</summary>
    public bool MayPass => Problems.Any(problem => problem.MayPass);
}

/// <summary>A portal that is being worked on: its last good site, what is wrong with a newer one, and word of every change.</summary>
public sealed class PortalPreview(PreviewRequest request)
{
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Name of the folder, the first part of all addresses.</summary>
    public string Name { get; } = PortalFolder.NameOf(request.Folder);

    public string Folder => request.Folder;

    public PreviewState State { get; private set; } = new(null, [], IsRefused: true, Number: 0, IsNews: false, "", TimeSpan.Zero);

    /// <summary>Done when <see cref="State"/> is the next one. To miss none, ask for it before the state.</summary>
    public Task Changed => Volatile.Read(ref _changed).Task;

    /// <summary>Reads the folder and shows what comes of it. One caller at a time.</summary>
    /// <param name="pause">Waits a moment for a file that is being saved; null does not wait.</param>
    public void Refresh(FolderLook look, Action? pause = null)
    {
        var clock = Stopwatch.StartNew();
        var problems = new ProblemList();
        var draft = Build.Prepare(request.Folder, request.BaseUrl, problems, pause);
        var site = draft is null || IsRefused(problems) ? null : Hold(draft, problems);
        var told = problems.Ordered();
        var isNews = site is not null || !State.IsRefused || State.Number == 0 || !told.SequenceEqual(State.Problems);
        State = new PreviewState(site ?? State.Site, told, site is null, isNews ? State.Number + 1 : State.Number, isNews, look.Digest, clock.Elapsed);
        Interlocked.Exchange(ref _changed, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();
    }

    private bool IsRefused(ProblemList problems) => problems.HasErrors || (request.Strict && problems.Ordered().Count > 0);

    /// <summary>The second gate: assets can be read, the files are still those that were read, and every page is in order where that was asked for.</summary>
    private HeldSite? Hold(Draft draft, ProblemList problems)
    {
        var site = HeldSite.Of(draft, State.Site, problems);
        if (request.Audit && site is not null) Check.Inspect(draft, problems);
        draft.Edition.Portal.State.ReportChanges(problems);
        return IsRefused(problems) ? null : site;
    }
}

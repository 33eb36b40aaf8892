using System.Diagnostics;
using System.Text;
using ReformSite.Serving;
using ReformSite.Sources;

namespace ReformSite.Soak;

/// <summary>Holds what is served against a site made here of the same files: a good state must be served, a bad one told, with the last good site behind it.</summary>
internal sealed class Comparison(string folder, RunningServer server, Random random)
{
    private const int PagesEach = 3;

    private readonly PortalPreview _own = new(new PreviewRequest(folder));
    private readonly List<TimeSpan> _times = [];

    public int Good { get; private set; }

    public int Bad { get; private set; }

    public int Pages { get; private set; }

    public List<string> Complaints { get; } = [];

    public TimeSpan Median => _times.Order().ElementAtOrDefault(_times.Count / 2);

    public TimeSpan Slowest => _times.DefaultIfEmpty().Max();

    /// <param name="edit">What was done to the files, for the complaint.</param>
    public async Task CompareAsync(string edit)
    {
        var clock = Stopwatch.StartNew();
        var look = FolderLook.At(folder);
        try
        {
            // While a file is being saved, the server says so and reads again.
            var heard = await server.HearAsync(heard => heard.Look == look.Digest && !heard.Problems.Any(problem => problem.Code is "RS1011" or "RS1012" or "RS1013"));
            _times.Add(clock.Elapsed);
            _own.Refresh(look);
            if (_own.State.IsRefused) Bad++;
            else Good++;
            Judge(edit, heard);
            await CompareFilesAsync(edit);
        }
        catch (Exception lost) when (lost is TimeoutException or HttpRequestException or IOException or OperationCanceledException)
        {
            Complaints.Add($"{edit}: {(server.HasEnded ? "the server ended" : lost.Message)}");
        }
    }

    private void Judge(string edit, Heard heard)
    {
        if (heard.IsRefused != _own.State.IsRefused) Complaints.Add($"{edit}: {(heard.IsRefused ? "refused what is good" : "took what is bad")}");
        var expected = _own.State.Problems.Take(heard.Problems.Count).Select(problem => $"{problem.Code} {problem.Message.Ja}").ToList();
        if (expected.Count == 0 && heard.Problems.Count > 0 || !expected.SequenceEqual(heard.Problems.Select(problem => $"{problem.Code} {problem.Message}"))) Complaints.Add($"{edit}: other problems are told");
        if (heard.IsRefused && heard.Problems.Count == 0) Complaints.Add($"{edit}: refused, and no problem says why");
    }

    private async Task CompareFilesAsync(string edit)
    {
        var site = _own.State.Site!;
        var paths = site.Draft.Jobs.Select(job => job.Path).Where(path => path != "404.html").ToList();
        for (var i = 0; i < PagesEach; i++)
        {
            var path = i == 0 ? "index.html" : paths[random.Next(paths.Count)];
            var served = await server.GetAsync($"{_own.Name}/{Uri.EscapeDataString(path).Replace("%2F", "/", StringComparison.Ordinal)}");
            Pages++;
            if (served is null || !WithoutScript(served).SequenceEqual(site.Find(path)!)) Complaints.Add($"{edit}: {path} is not what the files give");
        }
    }

    private static byte[] WithoutScript(byte[] served)
    {
        var begin = served.AsSpan().LastIndexOf(Encoding.UTF8.GetBytes($"<script src=\"/{LivePage.Folder}/"));
        return begin < 0 ? served : [.. served[..begin], .. served[served.AsSpan().LastIndexOf("</body>"u8)..]];
    }
}

using System.Globalization;
using System.Net.Sockets;
using ReformSite.Serving;
using ReformSite.Sources;

namespace ReformSite.Tests.Serving;

/// <summary>A portal that is being previewed, as <c>serve</c> does it.</summary>
internal sealed class Previewed : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private PreviewServer? _server;
    private Task _following = Task.CompletedTask;

    public Previewed(string folder, bool strict = false, bool audit = false)
    {
        Preview = new PortalPreview(new PreviewRequest(folder, null, strict, audit));
        Refresh();
    }

    public PortalPreview Preview { get; }

    public int Port => _server!.Port;

    public HttpClient Client { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    public string[] Told => [.. Preview.State.Problems.Select(problem => $"{problem.Place.File.Name} {problem.Code}")];

    public void Refresh() => Preview.Refresh(FolderLook.At(Preview.Folder));

    public string Page(string path) => System.Text.Encoding.UTF8.GetString(Preview.State.Site!.Find(path)!);

    /// <summary>Opens the server beside those of other tests.</summary>
    public async Task<Previewed> ServeAsync()
    {
        _server = await PreviewServer.StartAsync([Preview], FreePort(), "ja", _stop.Token);
        Client.BaseAddress = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{_server!.Port}/"));
        return this;
    }

    /// <summary>From now on changes are followed.</summary>
    public Previewed Follow()
    {
        _following = new FolderWatch(Preview).FollowAsync(FolderLook.At(Preview.Folder), _ => { }, _stop.Token);
        return this;
    }

    /// <summary>The first state that is meant. It is there at once, or the test fails after a time no machine needs.</summary>
    public async Task<PreviewState> UntilAsync(Func<PreviewState, bool> isMeant)
    {
        while (true)
        {
            var changed = Preview.Changed;
            if (Preview.State is var state && isMeant(state)) return state;
            await changed.WaitAsync(TimeSpan.FromMinutes(1));
        }
    }

    /// <summary>The state of the files as they lie there now.</summary>
    public Task<PreviewState> SettledAsync() => UntilAsync(state => state.Look == FolderLook.At(Preview.Folder).Digest && !state.MayPass);

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _following.IsCompletedSuccessfully ? Task.FromCanceled(_stop.Token) : _following);
        if (_server is not null) await _server.DisposeAsync();
        Client.Dispose();
        _stop.Dispose();
    }

    private static int FreePort()
    {
        using var any = new TcpListener(System.Net.IPAddress.Loopback, 0);
        any.Start();
        return ((System.Net.IPEndPoint)any.LocalEndpoint).Port;
    }
}

using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using ReformSite.Files;

namespace ReformSite.Serving;

/// <summary>The HTTP side of the preview, on this machine alone. No settings from files or the environment can open it to others.</summary>
public sealed class PreviewServer : IAsyncDisposable
{
    /// <summary>Ports that are tried, from the wanted one on.</summary>
    private const int MostPorts = 20;

    private readonly WebApplication _application;

    private PreviewServer(WebApplication application, int port) => (_application, Port) = (application, port);

    /// <summary>The first free one from the wanted one on.</summary>
    public int Port { get; }

    /// <param name="stop">Ends what browsers listen to, so that the server can be stopped.</param>
    /// <returns>Null where no port from <paramref name="port"/> on is free.</returns>
    public static async Task<PreviewServer?> StartAsync(IReadOnlyList<PortalPreview> previews, int port, string language, CancellationToken stop)
    {
        for (var free = port; free < port + MostPorts && free <= ushort.MaxValue; free++)
        {
            var application = Create(previews, free, language, stop);
            try
            {
                await application.StartAsync(stop).ConfigureAwait(false);
                return new PreviewServer(application, free);
            }
            catch (IOException)
            {
                // In use.
                await application.DisposeAsync().ConfigureAwait(false);
            }
        }
        return null;
    }

    public async ValueTask DisposeAsync()
    {
        await _application.StopAsync().ConfigureAwait(false);
        await _application.DisposeAsync().ConfigureAwait(false);
    }

    private static WebApplication Create(IReadOnlyList<PortalPreview> previews, int port, string language, CancellationToken stop)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.ListenLocalhost(port);
        });
        var application = builder.Build();
        var answers = new PreviewAnswers(previews, language);
        application.Run(async context =>
        {
            var (request, path) = (context.Request, context.Request.Path.Value!);
            if (PreviewGate.Refusal(request.Method, request.Host, port) is { } refusal) await SendAsync(context, refusal).ConfigureAwait(false);
            else if (answers.Followed(path) is { } portal) await FollowAsync(context, portal, language, stop).ConfigureAwait(false);
            else await SendAsync(context, answers.To(path)).ConfigureAwait(false);
        });
        return application;
    }

    /// <summary>For what no portal publishes: the lists of problems and the preview's own files.</summary>
    private static readonly IReadOnlyList<(string Name, string Value)> General = [.. HostFiles.HeadersOf(HostFiles.ForAll([]), "")];

    private static async Task SendAsync(HttpContext context, Answer answer)
    {
        var response = context.Response;
        response.StatusCode = answer.Status;
        SetHeaders(response, answer.Headers);
        if (answer.Location is not null) response.Headers.Location = answer.Location;
        if (answer.Status == StatusCodes.Status405MethodNotAllowed) response.Headers.Allow = "GET, HEAD";
        if (answer.Type is null) return;
        response.ContentType = answer.Type;
        response.ContentLength = answer.Body.Length;
        if (!HttpMethods.IsHead(context.Request.Method)) await response.Body.WriteAsync(answer.Body, context.RequestAborted).ConfigureAwait(false);
    }

    /// <summary>Server-sent events: a bulletin at once, and one after every reading.</summary>
    private static async Task FollowAsync(HttpContext context, PortalPreview portal, string language, CancellationToken stop)
    {
        SetHeaders(context.Response, null);
        context.Response.ContentType = "text/event-stream";
        if (HttpMethods.IsHead(context.Request.Method)) return;
        using var end = CancellationTokenSource.CreateLinkedTokenSource(stop, context.RequestAborted);
        try
        {
            while (true)
            {
                var changed = portal.Changed;
                await context.Response.WriteAsync($"retry: 1000\ndata: {Bulletin.Of(portal.State, language).ToJson()}\n\n", Encoding.UTF8, end.Token).ConfigureAwait(false);
                await changed.WaitAsync(end.Token).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            // The page was closed, or the program is.
            return;
        }
    }

    private static void SetHeaders(HttpResponse response, IReadOnlyList<(string Name, string Value)>? headers)
    {
        foreach (var (name, value) in (headers ?? General).Where(header => header.Name != PreviewGate.NotSent).Concat(PreviewGate.Headers)) response.Headers[name] = value;
    }
}

using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ReformSite.Soak;

/// <summary>What a page is told: <c>ReformSite.Serving.Bulletin</c> as it arrives.</summary>
internal sealed record Heard(string Shown, bool IsRefused, string Look, IReadOnlyList<HeardProblem> Problems);

internal sealed record HeardProblem(string Code, string Message);

/// <summary>The real program, <c>serve FOLDER</c>, and a browser that listens to it.</summary>
internal sealed partial class RunningServer : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly HttpClient _client;
    private readonly StreamReader _events;

    private RunningServer(Process process, HttpClient client, StreamReader events) => (_process, _client, _events) = (process, client, events);

    /// <summary>What the system has given the process, bytes.</summary>
    public long Memory
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    public bool HasEnded => _process.HasExited;

    public static async Task<RunningServer> StartAsync(string folder)
    {
        var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(Build).Assembly.Location, "serve", folder, "--port", "8100"])
        {
            RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8, StandardErrorEncoding = Encoding.UTF8,
        })!;
        process.ErrorDataReceived += (_, line) =>
        {
            if (line.Data?.Contains("   at ", StringComparison.Ordinal) == true) Console.WriteLine(line.Data);
        };
        process.BeginErrorReadLine();
        string? address = null;
        while (address is null && await process.StandardOutput.ReadLineAsync().WaitAsync(Patience) is { } line) address = Address().Match(line) is { Success: true } found ? found.Value : null;
        // Nobody reads on, and a pipe that is full would stop it.
        _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
        var client = new HttpClient { BaseAddress = new Uri(address ?? throw new InvalidOperationException("The server did not start.")), Timeout = Patience };
        return new RunningServer(process, client, new StreamReader(await client.GetStreamAsync(new Uri(string.Create(CultureInfo.InvariantCulture, $".preview/events/{Path.GetFileName(folder)}"), UriKind.Relative))));
    }

    /// <summary>What it says once it has read the folder in this state.</summary>
    /// <exception cref="TimeoutException">It never did.</exception>
    public async Task<Heard> HearAsync(Func<Heard, bool> isMeant)
    {
        while (true)
        {
            var line = await _events.ReadLineAsync().WaitAsync(Patience) ?? throw new TimeoutException("The server has ended.");
            if (line.StartsWith("data: ", StringComparison.Ordinal) && JsonSerializer.Deserialize<Heard>(line[6..], JsonSerializerOptions.Web)! is var heard && isMeant(heard)) return heard;
        }
    }

    /// <summary>A file of the site; null where it has none.</summary>
    public async Task<byte[]?> GetAsync(string path)
    {
        using var answer = await _client.GetAsync(new Uri(path, UriKind.Relative));
        return answer.IsSuccessStatusCode ? await answer.Content.ReadAsByteArrayAsync() : null;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        _client.Dispose();
        _events.Dispose();
    }

    [GeneratedRegex("http://localhost:[0-9]+/")]
    private static partial Regex Address();
}

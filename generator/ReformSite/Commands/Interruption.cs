using System.Runtime.InteropServices;

namespace ReformSite.Commands;

/// <summary>
/// Ctrl-C, or a system that wants the program to end (SIGTERM): a build or a preview then stops in good order. Whoever asks twice is obeyed at once. The
/// command-line library's own waits two seconds at most, and ends in a stack trace when asked twice.
/// </summary>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource _source = new();
    private readonly PosixSignalRegistration[] _signals;

    public Interruption() => _signals = [PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop), PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop)];

    public CancellationToken Token => _source.Token;

    public void Dispose()
    {
        foreach (var signal in _signals) signal.Dispose();
        _source.Dispose();
    }

    private void Stop(PosixSignalContext signal)
    {
        signal.Cancel = !_source.IsCancellationRequested;
        _source.Cancel();
    }
}

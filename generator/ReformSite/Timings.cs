using System.Collections.Concurrent;
using System.Diagnostics;

namespace ReformSite;

/// <summary>
/// How long the rooms work. Each says when it begins and ends (<see cref="Of"/>), which costs nothing where nobody listens; <c>--timings</c> listens.
/// </summary>
public sealed class Timings : IDisposable
{
    private const string Name = "ReformSite";

    private static readonly ActivitySource Rooms = new(Name);

    private readonly ConcurrentDictionary<string, (TimeSpan Total, int Count)> _rooms = new(StringComparer.Ordinal);
    private readonly ActivityListener _listener;

    public Timings()
    {
        _listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == Name,
            Sample = (ref _) => ActivitySamplingResult.AllData,
            ActivityStopped = done => _rooms.AddOrUpdate(done.OperationName, (done.Duration, 1), (_, sum) => (sum.Total + done.Duration, sum.Count + 1)),
        };
        ActivitySource.AddActivityListener(_listener);
    }

    /// <summary>Works in a room until it is disposed of.</summary>
    public static IDisposable? Of(string room) => Rooms.StartActivity(room);

    /// <summary>Room, time and how often, the longest first. Times of several threads are added up, and a room contains those it calls.</summary>
    public IReadOnlyList<(string Room, TimeSpan Total, int Count)> Longest => [.. _rooms.Select(room => (room.Key, room.Value.Total, room.Value.Count)).OrderByDescending(room => room.Total)];

    public void Dispose() => _listener.Dispose();
}

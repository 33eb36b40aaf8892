using System.Diagnostics;

namespace ReformSite.Crash;

/// <summary>When the end came.</summary>
public enum Moment
{
    /// <summary>Nothing had been written: the program was starting or reading.</summary>
    Reading,

    /// <summary>The new site was being written; the old one stands.</summary>
    Writing,

    /// <summary>The new site stands, and the old one was being cleared away or the stamp written.</summary>
    Clearing,

    /// <summary>The build came to its end before it could be killed; no kill.</summary>
    Ended,

    /// <summary>Neither site stands whole. There must be none.</summary>
    Torn,
}

/// <summary>
/// Builds two versions of a portal by turns into the same place, kills the program (SIGKILL) in the middle, and looks at what stands there. A file of
/// somebody else's lies in the site and must always be there.
/// </summary>
/// <param name="versions">Two folders of the same name.</param>
/// <param name="output">An empty folder to publish to.</param>
public sealed class KillLoop(IReadOnlyList<string> versions, string output, int seed)
{
    private readonly Random _random = new(seed);
    private readonly string _name = Path.GetFileName(versions[0]);
    private readonly Queue<TimeSpan> _latest = new();
    private string[] _whole = [];
    private int _standing;

    /// <summary>What a build takes just now, the longest of the last three that came to their end: the machine has other work too. A kill comes at any moment of it.</summary>
    public TimeSpan Usual => _latest.Max();

    private string Site => Path.Combine(output, _name);

    /// <summary>Builds both versions to know what they look like.</summary>
    public void Learn()
    {
        Finish(0);
        File.WriteAllText(Path.Combine(Site, "CNAME"), "plan.example.jp\n");
        Finish(0);
        var first = Tree.Hash(Site);
        Finish(1);
        _whole = [first, Tree.Hash(Site)];
        if (_whole[0] == _whole[1] || !File.Exists(Path.Combine(Site, "CNAME"))) throw new InvalidOperationException("The two versions must differ, and keep the file of somebody else's.");
    }

    /// <summary>Begins to build the version that does not stand there, ends it at a random moment, and tells what it found.</summary>
    /// <returns><see cref="Moment.Ended"/> where nothing was killed, as the build came to its end before.</returns>
    public Moment Kill()
    {
        var next = 1 - _standing;
        var clock = Stopwatch.StartNew();
        using var build = Start(next);
        build.WaitForExit(_random.Next((int)Usual.TotalMilliseconds));
        build.Kill();
        build.WaitForExit();
        // Only what ends by itself ends with 0, however late the signal was sent.
        var ended = build.ExitCode == 0;
        if (ended) Remember(clock.Elapsed);
        var found = Tree.Hash(Site);
        if (found == _whole[next])
        {
            _standing = next;
            return ended ? Moment.Ended : Moment.Clearing;
        }
        if (ended || found != _whole[_standing]) return Moment.Torn;
        return HasLeftovers ? Moment.Writing : Moment.Reading;
    }

    /// <summary>Lets a build run to its end.</summary>
    /// <returns>True if the site is whole afterwards and nothing is left of those that were killed.</returns>
    public bool Heals()
    {
        Finish(1 - _standing);
        return Tree.Hash(Site) == _whole[_standing] && !HasLeftovers;
    }

    private bool HasLeftovers => new[] { "new", "old" }.Any(ending => Directory.Exists(Path.Combine(output, $".{_name}.{ending}")));

    private void Finish(int version)
    {
        var clock = Stopwatch.StartNew();
        using var build = Start(version);
        build.WaitForExit();
        if (build.ExitCode != 0) throw new InvalidOperationException($"The build of {versions[version]} ended with {build.ExitCode}.");
        Remember(clock.Elapsed);
        _standing = version;
    }

    private void Remember(TimeSpan build)
    {
        _latest.Enqueue(build);
        if (_latest.Count > 3) _latest.Dequeue();
    }

    /// <summary>What it says goes nowhere: who does not listen must not make it wait.</summary>
    private Process Start(int version)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Build).Assembly.Location, "build", versions[version], "--output", output]) { RedirectStandardOutput = true, RedirectStandardError = true };
        var process = Process.Start(start)!;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }
}

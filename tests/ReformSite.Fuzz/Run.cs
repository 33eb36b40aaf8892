using System.Diagnostics;

namespace ReformSite.Fuzz;

internal enum Outcome
{
    /// <summary>Read without a word.</summary>
    Clean,

    /// <summary>Read, with warnings.</summary>
    Warned,

    /// <summary>Read, but the plan is refused, and the errors say why.</summary>
    Refused,

    /// <summary>No table at all, and the errors say why.</summary>
    Unread,

    /// <summary>A problem that is nowhere, or a refusal without one: a bug.</summary>
    Wrong,

    /// <summary>An exception: a bug.</summary>
    Threw,

    /// <summary>Took longer than <see cref="Run.Budget"/>: a bug.</summary>
    Slow,
}

/// <summary>Puts the files of a seed through reading and planning on several threads and counts what became of them.</summary>
internal sealed class Run(int seed, int count, string failures)
{
    /// <summary>A thousand times what a file takes, so that a busy machine is no bug.</summary>
    public static readonly TimeSpan Budget = TimeSpan.FromSeconds(5);

    private readonly Corpus _corpus = new(seed);
    private readonly Lock _counting = new();
    private readonly Dictionary<(string Kind, Outcome Outcome), int> _counts = [];
    private readonly List<string> _bugs = [];
    private int _next = -1;
    private long _bytes;

    public TimeSpan Slowest { get; private set; }

    public long Bytes => _bytes;

    public IReadOnlyList<string> Bugs => _bugs;

    public int Of(string kind, Outcome outcome) => _counts.GetValueOrDefault((kind, outcome));

    /// <summary>Returns when all files are done, or when one hangs: then false.</summary>
    public bool Finish(Action<int> progress)
    {
        var workers = Enumerable.Range(0, Environment.ProcessorCount).Select(_ => new Worker(this)).ToList();
        // Background threads: one that hangs must not keep the command from ending.
        var threads = workers.ConvertAll(worker => new Thread(worker.Work) { IsBackground = true });
        threads.ForEach(thread => thread.Start());
        foreach (var thread in threads)
        {
            while (!thread.Join(TimeSpan.FromSeconds(10)))
            {
                progress(Math.Min(_next, count));
                if (workers.Find(worker => worker.Hangs) is not { Current: { } sample }) continue;
                Count(sample, Outcome.Slow, 10 * Budget, "does not end");
                return false;
            }
        }
        return true;
    }

    private Sample? Next()
    {
        var number = Interlocked.Increment(ref _next);
        return number < count ? _corpus.At(number) : null;
    }

    private void Count(Sample sample, Outcome outcome, TimeSpan took, string? bug)
    {
        lock (_counting)
        {
            _counts[(sample.Kind, outcome)] = Of(sample.Kind, outcome) + 1;
            _bytes += sample.Bytes.Length;
            if (took > Slowest) Slowest = took;
            if (bug is null) return;
            var path = Path.Combine(Directory.CreateDirectory(failures).FullName, sample.FileName(seed));
            File.WriteAllBytes(path, sample.Bytes);
            File.WriteAllText(path + ".txt", bug);
            _bugs.Add($"{path}: {bug.Split('\n')[0]}");
        }
    }

    private sealed class Worker(Run run)
    {
        private long _since;

        /// <summary>What it is at; null between two files.</summary>
        public volatile Sample? Current;

        public bool Hangs => Current is not null && Stopwatch.GetElapsedTime(Volatile.Read(ref _since)) > 10 * Budget;

        public void Work()
        {
            using var trial = new Trial();
            while (run.Next() is { } sample)
            {
                Volatile.Write(ref _since, Stopwatch.GetTimestamp());
                Current = sample;
                var (outcome, bug) = Try(trial, sample);
                var took = Stopwatch.GetElapsedTime(_since);
                Current = null;
                if (took > Budget && bug is null) (outcome, bug) = (Outcome.Slow, $"took {took.TotalSeconds:F1} s");
                run.Count(sample, outcome, took, bug);
            }
        }

        private static (Outcome Outcome, string? Bug) Try(Trial trial, Sample sample)
        {
#pragma warning disable CA1031 // Whatever is thrown is what is looked for.
            try
            {
                var reading = trial.Read(sample.Sheet, sample.Bytes);
                if (reading.Complaint is not null) return (Outcome.Wrong, reading.Complaint);
                if (reading.Table.IsBroken) return (Outcome.Unread, null);
                return (reading.HasErrors ? Outcome.Refused : reading.Problems.Count > 0 ? Outcome.Warned : Outcome.Clean, null);
            }
            catch (Exception bug)
            {
                return (Outcome.Threw, bug.ToString());
            }
#pragma warning restore CA1031
        }
    }
}

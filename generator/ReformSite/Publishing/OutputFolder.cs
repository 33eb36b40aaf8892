using System.Collections.Concurrent;
using ReformSite.Files;
using ReformSite.Problems;

namespace ReformSite.Publishing;

/// <summary>
/// The only writer to disk. A site is written to a staging folder beside its place and renamed into it when it is whole: whatever happens,
/// <c>output/&lt;portal&gt;</c> is the old site or the new one.
/// </summary>
public sealed class OutputFolder(string root, string portal)
{
    /// <summary>Marks a folder this program made; only such a folder is ever replaced.</summary>
    private const string Marker = ".reformsite";

    private readonly string _target = Path.Combine(root, portal);
    private readonly string _staging = Path.Combine(root, $".{portal}.new");
    private readonly string _old = Path.Combine(root, $".{portal}.old");
    private readonly string _lock = Path.Combine(root, $".{portal}.lock");

    /// <summary>An interrupted run left something behind, which the next <see cref="Publish"/> clears away.</summary>
    public bool HasLeftovers => Directory.Exists(_staging) || Directory.Exists(_old);

    /// <summary>The folder as problems name it.</summary>
    public string Shown => _target.Replace('\\', '/');

    /// <summary>Writes all files and swaps them in. Refuses to replace what it did not make.</summary>
    /// <param name="audit">Looks at each file as it is written; null for none.</param>
    /// <param name="isRefused">The second gate, asked when all files are written.</param>
    /// <param name="written">Told of each finished job.</param>
    /// <param name="published">Told when the site is in its place and before another build may begin.</param>
    /// <returns>The number of files written; null where nothing was published.</returns>
    public int? Publish(IReadOnlyList<FileJob> jobs, SiteAudit? audit, Func<bool> isRefused, Action written, ProblemList problems, Action? published = null)
    {
        var place = new Place(new SourceFile(Shown, portal));
        try
        {
            Directory.CreateDirectory(root);
            // Whoever comes second would clear away what the first is writing, and one of them would publish what is left.
            using var alone = new FileStream(_lock, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None, bufferSize: 0, FileOptions.DeleteOnClose);
            var count = PublishAlone(jobs, audit, isRefused, written, place, problems);
            if (count is not null) published?.Invoke();
            return count;
        }
        catch (Exception mistake) when (mistake is IOException or UnauthorizedAccessException)
        {
            problems.Add(Mistakes.CannotWrite(place, mistake));
            return null;
        }
    }

    private int? PublishAlone(IReadOnlyList<FileJob> jobs, SiteAudit? audit, Func<bool> isRefused, Action written, Place place, ProblemList problems)
    {
        try
        {
            Heal();
            if (IsForeign())
            {
                problems.Add(Mistakes.ForeignOutput(place));
                return null;
            }
            var count = Write(jobs, audit, written);
            audit?.Finish();
            if (!isRefused())
            {
                Swap();
                return count;
            }
        }
        catch (AggregateException several) when (several.InnerExceptions is [IOException or UnauthorizedAccessException, ..])
        {
            problems.Add(Mistakes.CannotWrite(place, several.InnerExceptions[0]));
        }
        catch (Exception mistake) when (mistake is IOException or UnauthorizedAccessException)
        {
            problems.Add(Mistakes.CannotWrite(place, mistake));
        }
        DeleteQuietly(_staging);
        return null;
    }

    /// <summary>Finishes or clears what an interrupted run left behind.</summary>
    private void Heal()
    {
        if (!Directory.Exists(_target) && Directory.Exists(_old)) Directory.Move(_old, _target);
        if (Directory.Exists(_old)) Directory.Delete(_old, recursive: true);
        if (Directory.Exists(_staging)) Directory.Delete(_staging, recursive: true);
    }

    private bool IsForeign() =>
        File.Exists(_target) || (Directory.Exists(_target) && !File.Exists(Path.Combine(_target, Marker)) && Directory.EnumerateFileSystemEntries(_target).Any());

    private int Write(IReadOnlyList<FileJob> jobs, SiteAudit? audit, Action written)
    {
        Directory.CreateDirectory(_staging);
        File.WriteAllText(Path.Combine(_staging, Marker), "Made by ReformSite; replaced as a whole by the next build.\n");
        var count = 0;
        var folders = new ConcurrentDictionary<string, DirectoryInfo>(StringComparer.Ordinal);
        var replaces = Directory.Exists(_target);
        // One job at a time, in their order, which has those first that take longest; more threads than processors would only hold more memory.
        Parallel.ForEach(Partitioner.Create(jobs, EnumerablePartitionerOptions.NoBuffering), new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, job =>
        {
            foreach (var file in job.Make())
            {
                using var writing = Timings.Of("write");
                var path = Path.Combine(_staging, file.Path.Replace('/', Path.DirectorySeparatorChar));
                folders.GetOrAdd(Path.GetDirectoryName(path)!, Directory.CreateDirectory);
                using (var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0)) file.WriteTo(stream);
                if (replaces) KeepTime(Path.Combine(_target, Path.GetRelativePath(_staging, path)), path);
                // As it lies there now: making it once more would draw the page twice.
                audit?.Look(file with { WriteTo = stream => stream.Write(File.ReadAllBytes(path)) });
                Interlocked.Increment(ref count);
            }
            written();
        });
        return count;
    }

    /// <summary>
    /// A file that has not changed keeps its time: whoever copies by time copies what is new, and browsers keep what they have. One that cannot be
    /// compared is new.
    /// </summary>
    private static void KeepTime(string before, string now)
    {
        try
        {
            var (old, made) = (new FileInfo(before), new FileInfo(now));
            if (old.Exists && old.Length == made.Length && File.ReadAllBytes(before).AsSpan().SequenceEqual(File.ReadAllBytes(now))) made.LastWriteTimeUtc = old.LastWriteTimeUtc;
        }
        catch (Exception mistake) when (mistake is IOException or UnauthorizedAccessException)
        {
            return;
        }
    }

    private void Swap()
    {
        if (Directory.Exists(_target)) Directory.Move(_target, _old);
        Directory.Move(_staging, _target);
        DeleteQuietly(_old);
    }

    /// <summary>What cannot be deleted now, because somebody holds it open, the next build clears away.</summary>
    private static void DeleteQuietly(string folder)
    {
        try
        {
            if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        }
        catch (Exception mistake) when (mistake is IOException or UnauthorizedAccessException)
        {
            return;
        }
    }
}

using System.Collections.Concurrent;
using ReformSite.Files;

namespace ReformSite.Publishing;

/// <summary>A site as it is written, in a folder beside its place, and compared with the published one file by file.</summary>
/// <param name="folder">Where it is written; must not exist.</param>
/// <param name="published">The site it will replace; need not exist.</param>
internal sealed class StagedSite(string folder, string published)
{
    private readonly ConcurrentDictionary<string, Change> _files = new(StringComparer.Ordinal);

    public int Count => _files.Count;

    /// <param name="audit">Looks at each file as it is written; null for none.</param>
    /// <param name="written">Told of each finished job.</param>
    /// <exception cref="OperationCanceledException">Somebody asked to <paramref name="stop"/>.</exception>
    public void Write(IReadOnlyList<FileJob> jobs, SiteAudit? audit, Action written, CancellationToken stop)
    {
        Directory.CreateDirectory(folder);
        SiteList.Write(folder, []);
        // Whoever makes the folder while this is at work is told of new files, no more.
        var isFirst = !Directory.Exists(published);
        var folders = new ConcurrentDictionary<string, DirectoryInfo>(StringComparer.Ordinal);
        // One job at a time, in their order, which has those first that take longest; more threads than processors would only hold more memory.
        var options = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = stop };
        Parallel.ForEach(Partitioner.Create(jobs, EnumerablePartitionerOptions.NoBuffering), options, job =>
        {
            foreach (var file in job.Make())
            {
                using var writing = Timings.Of("write");
                var below = file.Path.Replace('/', Path.DirectorySeparatorChar);
                var path = Path.Combine(folder, below);
                folders.GetOrAdd(Path.GetDirectoryName(path)!, Directory.CreateDirectory);
                using (var stream = new NewFile(path)) file.WriteTo(stream);
                _files[file.Path] = isFirst ? Change.Added : Compare(Path.Combine(published, below), path);
                // As it lies there now: making it once more would draw the page twice.
                audit?.Look(file with { WriteTo = stream => stream.Write(File.ReadAllBytes(path)) });
            }
            written();
        });
        SiteList.Write(folder, _files.Keys);
    }

    /// <summary>What is not as it was.</summary>
    /// <param name="before">What this program wrote of the published site.</param>
    public SiteChanges ChangesSince(SiteList before) => new([
        .. _files.Where(file => file.Value != Change.None).Select(file => (file.Key, file.Value)),
        .. before.Files.Where(file => !_files.ContainsKey(file)).Select(file => (file, Change.Removed)),
    ]);

    /// <summary>
    /// A file that has not changed keeps its time: whoever copies by time copies what is new, and browsers keep what they have. One that cannot be
    /// compared has changed.
    /// </summary>
    private static Change Compare(string before, string now)
    {
        try
        {
            var (old, made) = (new FileInfo(before), new FileInfo(now));
            if (!old.Exists) return Change.Added;
            if (old.Length != made.Length || !File.ReadAllBytes(before).AsSpan().SequenceEqual(File.ReadAllBytes(now))) return Change.Changed;
            made.LastWriteTimeUtc = old.LastWriteTimeUtc;
            return Change.None;
        }
        catch (Exception mistake) when (mistake is IOException or UnauthorizedAccessException)
        {
            return Change.Changed;
        }
    }
}

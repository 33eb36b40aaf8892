using ReformSite.Problems;

namespace ReformSite.Publishing;

/// <summary>
/// The only writer to disk. A site is written to a staging folder beside its place and changes places with the old one when it is whole: whatever happens,
/// <c>output/&lt;portal&gt;</c> is the old site or the new one. Nothing is deleted that this program did not write.
/// </summary>
public sealed class OutputFolder(string root, string portal)
{
    private readonly string _target = Path.Combine(root, portal);
    private readonly string _staging = Path.Combine(root, $".{portal}.new");
    private readonly string _old = Path.Combine(root, $".{portal}.old");
    private readonly string _lock = Path.Combine(root, $".{portal}.lock");

    /// <summary>How two folders change places at once; false where that cannot be.</summary>
    internal Func<string, string, bool> Exchange { get; init; } = FolderExchange.Try;

    /// <summary>An interrupted run left something behind, which the next <see cref="Publish"/> clears away.</summary>
    public bool HasLeftovers => Directory.Exists(_staging) || Directory.Exists(_old);

    /// <summary>The folder as problems name it.</summary>
    public string Shown => _target.Replace('\\', '/');

    /// <summary>Writes all files and swaps them in. Refuses to replace what it did not make.</summary>
    /// <returns>The number of files written; null, with a problem, where nothing was published.</returns>
    /// <exception cref="OperationCanceledException">Somebody asked to stop; nothing was published, and nothing is left behind.</exception>
    public int? Publish(Publication publication)
    {
        try
        {
            Directory.CreateDirectory(root);
            using var alone = Lock();
            if (alone is not null) return PublishAlone(publication);
            publication.Problems.Add(Mistakes.BuildRunning(PlaceOf(_target)));
        }
        catch (Exception mistake) when (mistake is IOException or UnauthorizedAccessException)
        {
            publication.Problems.Add(Mistakes.CannotWrite(PlaceOf(_target), mistake));
        }
        catch (AggregateException several) when (several.InnerExceptions is [IOException or UnauthorizedAccessException, ..])
        {
            publication.Problems.Add(Mistakes.CannotWrite(PlaceOf(_target), several.InnerExceptions[0]));
        }
        return null;
    }

    /// <summary>Whoever comes second would clear away what the first is writing, and one of them would publish what is left. A lock ends with its process.</summary>
    private FileStream? Lock()
    {
        try
        {
            return new FileStream(_lock, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None, bufferSize: 0, FileOptions.DeleteOnClose);
        }
        catch (IOException busy) when (SystemReason.IsInUse(busy))
        {
            return null;
        }
    }

    private int? PublishAlone(Publication publication)
    {
        if (new[] { _staging, _old }.FirstOrDefault(folder => Path.Exists(folder) && !IsOwnLeftover(folder)) is { } foreign)
        {
            publication.Problems.Add(Mistakes.ForeignOutput(PlaceOf(foreign)));
            return null;
        }
        Heal();
        if (WrittenBefore() is { } before) return Publish(publication, before);
        publication.Problems.Add(Mistakes.ForeignOutput(PlaceOf(_target)));
        return null;
    }

    private int? Publish(Publication publication, SiteList before)
    {
        try
        {
            var site = new StagedSite(_staging, _target);
            site.Write(publication.Jobs, publication.Audit, publication.Written, publication.Stop);
            new ForeignFiles(_target, before, _staging, Shown, publication.Problems).CarryOver();
            publication.Audit?.Finish();
            if (publication.IsRefused() || publication.Problems.HasErrors || !publication.Handover.Write(_staging, site.ChangesSince(before), publication.Problems)) return null;
            publication.Stop.ThrowIfCancellationRequested();
            // From here to its end nothing is remembered of either site.
            publication.Stamp?.Forget();
            Swap();
            publication.Stamp?.Write();
            return site.Count;
        }
        finally
        {
            // The new site where it was refused, the old one where it was not.
            RemoveQuietly(_staging);
        }
    }

    /// <summary>What this program wrote of the published site; null where it cannot tell, or where the place is not a folder of its own.</summary>
    private SiteList? WrittenBefore()
    {
        if (!Path.Exists(_target)) return SiteList.Empty;
        if (!IsRealFolder(_target)) return null;
        return SiteList.Read(_target) ?? (Directory.EnumerateFileSystemEntries(_target).Any() ? null : SiteList.Empty);
    }

    private static bool IsOwnLeftover(string folder) => IsRealFolder(folder) && (File.Exists(Path.Combine(folder, SiteList.Name)) || !Directory.EnumerateFileSystemEntries(folder).Any());

    private static bool IsRealFolder(string path) => new DirectoryInfo(path) is { Exists: true, LinkTarget: null };

    /// <summary>Finishes or clears what an interrupted run left behind.</summary>
    private void Heal()
    {
        if (!Path.Exists(_target) && Directory.Exists(_old)) Directory.Move(_old, _target);
        Remove(_old);
        Remove(_staging);
    }

    /// <summary>Where folders cannot change places at once, there is a moment without a site; who is killed in it finds it healed by the next build.</summary>
    private void Swap()
    {
        if (!Directory.Exists(_target))
        {
            Directory.Move(_staging, _target);
        }
        else if (!Exchange(_staging, _target))
        {
            Directory.Move(_target, _old);
            try
            {
                Directory.Move(_staging, _target);
            }
            catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
            {
                Directory.Move(_old, _target);
                throw;
            }
            RemoveQuietly(_old);
        }
    }

    /// <summary>The mark that a folder is ours goes last: who is killed before that leaves a folder the next build may clear away.</summary>
    private static void Remove(string folder)
    {
        if (!Directory.Exists(folder)) return;
        foreach (var file in Directory.EnumerateFiles(folder).Where(file => Path.GetFileName(file) != SiteList.Name)) File.Delete(file);
        foreach (var below in Directory.EnumerateDirectories(folder)) Directory.Delete(below, recursive: true);
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>What cannot be deleted now, because somebody holds it open, the next build clears away.</summary>
    private static void RemoveQuietly(string folder)
    {
        try
        {
            Remove(folder);
        }
        catch (Exception mistake) when (mistake is IOException or UnauthorizedAccessException)
        {
            return;
        }
    }

    private Place PlaceOf(string folder) => new(new SourceFile(folder.Replace('\\', '/'), portal));
}

using ReformSite.Sources;

namespace ReformSite.Serving;

/// <summary>
/// Follows the files of a portal. What counts is that the folder looks another than when it was read, asked for every second; what the system tells of
/// changes only makes that sooner, as it tells nothing of a network drive another machine writes to, and loses some when there are many.
/// </summary>
public sealed class FolderWatch(PortalPreview preview)
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    /// <summary>Excel saves in several steps, within some hundredths of a second: as long as the folder changes from one look to the next, nobody reads it.</summary>
    private static readonly TimeSpan Calm = TimeSpan.FromMilliseconds(60);

    private const int MostLooks = 50;

    private TaskCompletionSource _told = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Reads the portal at every change until it is told to stop.</summary>
    /// <param name="refreshed">Told of every reading, with the names of the files that made it necessary.</param>
    public async Task FollowAsync(FolderLook look, Action<IReadOnlyList<string>> refreshed, CancellationToken stop)
    {
        using var system = Listen();
        while (true)
        {
            await Task.WhenAny(Volatile.Read(ref _told).Task, Task.Delay(Interval, stop)).ConfigureAwait(false);
            stop.ThrowIfCancellationRequested();
            Volatile.Write(ref _told, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
            var before = look;
            look = FolderLook.At(preview.Folder);
            var isChanged = look.ChangesSince(before).Count > 0;
            // A lock leaves no trace in the folder when it is given up.
            if (!isChanged && !preview.State.MayPass) continue;
            if (isChanged) look = await CalmAsync(look, stop).ConfigureAwait(false);
            preview.Refresh(look, isChanged ? () => stop.WaitHandle.WaitOne(Patience) : null);
            refreshed(look.ChangesSince(before));
        }
    }

    /// <summary>How long a reading waits for a file that is being saved, a few times over.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(400);

    private async Task<FolderLook> CalmAsync(FolderLook look, CancellationToken stop)
    {
        for (var looks = 0; looks < MostLooks; looks++)
        {
            await Task.Delay(Calm, stop).ConfigureAwait(false);
            var next = FolderLook.At(preview.Folder);
            if (next.ChangesSince(look).Count == 0) return next;
            look = next;
        }
        return look;
    }

    /// <summary>Null where the system watches no folders, or not this one.</summary>
    private FileSystemWatcher? Listen()
    {
        try
        {
            var watcher = new FileSystemWatcher(preview.Folder) { IncludeSubdirectories = true, NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size };
            watcher.Changed += (_, _) => Tell();
            watcher.Created += (_, _) => Tell();
            watcher.Deleted += (_, _) => Tell();
            watcher.Renamed += (_, _) => Tell();
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (Exception refused) when (refused is IOException or ArgumentException or PlatformNotSupportedException)
        {
            return null;
        }
    }

    private void Tell() => Volatile.Read(ref _told).TrySetResult();
}

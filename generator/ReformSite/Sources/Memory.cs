namespace ReformSite.Sources;

/// <summary>
/// What a large plan leaves behind while it is read and prepared is as much again as the plan, and old enough for the collector not to look for it until the pages are
/// made. To look for it takes a tenth of a second; only those call who know from the size of a plan or a file that it is worth that.
/// </summary>
internal static class Memory
{
    public static void LetGo()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        // So much has survived that the collector would let as much again be asked for before it looks the next time. Now it sees that little is new.
        GC.Collect(0);
    }
}

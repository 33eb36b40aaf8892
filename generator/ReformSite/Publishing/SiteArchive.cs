using System.IO.Compression;

namespace ReformSite.Publishing;

/// <summary>
/// A site as one ZIP, the same bytes for the same files: in the order of their paths, all of one day, names in UTF-8. What is for this program alone
/// (<c>.reformsite</c>) and links to elsewhere are left out.
/// </summary>
internal static class SiteArchive
{
    /// <summary>The first day a ZIP can tell of.</summary>
    private static readonly DateTimeOffset Day = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Read and write for the owner, read for all, as Unix has it: a host that looks at it shows the pages.</summary>
    private const int Readable = 0x81A4 << 16;

    private static readonly EnumerationOptions FilesAlone = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint, IgnoreInaccessible = false };

    public static void Write(string site, Stream stream)
    {
        using var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var path in Directory.EnumerateFiles(site, "*", FilesAlone).Select(file => Path.GetRelativePath(site, file).Replace('\\', '/')).Where(path => path != SiteList.Name).Order(StringComparer.Ordinal))
        {
            var entry = archive.CreateEntry(path, CompressionLevel.Optimal);
            entry.LastWriteTime = Day;
            entry.ExternalAttributes = Readable;
            using var from = File.OpenRead(Path.Combine(site, path));
            using var to = entry.Open();
            from.CopyTo(to);
        }
    }
}

using System.Security.Cryptography;
using System.Text;
using ReformSite.Problems;

namespace ReformSite.Sources;

/// <summary>
/// The files of a portal as they were when it was read: names, lengths, times of writing. Whoever saves a file during a build may leave half
/// of it to be read; comparing once more before the site is published finds out.
/// </summary>
public sealed class FolderState
{
    private readonly PortalFolder _folder;
    private readonly IReadOnlyList<AssetFile> _assets;
    private readonly Dictionary<SourceFile, (long Length, DateTime Written)> _files;

    internal FolderState(PortalFolder folder, IReadOnlyList<AssetFile> assets)
    {
        (_folder, _assets) = (folder, assets);
        _files = Now();
    }

    /// <summary>Reports every file that has been changed, removed or added since.</summary>
    public void ReportChanges(ProblemList problems)
    {
        var now = Now();
        foreach (var (file, state) in _files)
        {
            if (!now.Remove(file, out var later) || later != state) problems.Add(Mistakes.FileChanged(file));
        }
        foreach (var added in now.Keys) problems.Add(Mistakes.FileChanged(added));
    }

    /// <summary>SHA-256 over names and bytes of all files as they are now.</summary>
    /// <exception cref="IOException">A file cannot be read at the moment.</exception>
    public string HashNow()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (file, path) in Files().Select(found => (found.File.Name, found.DiskPath)).OrderBy(found => found.Name, StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(file + "\n"));
            if (FileBytes.IsEmpty(path)) continue;
            using var content = File.OpenRead(path);
            hash.AppendData(SHA256.HashData(content));
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private IEnumerable<FoundFile> Files() => _folder.FilesRead().Concat(_assets.Select(asset => _folder.File(asset.Name)));

    private Dictionary<SourceFile, (long Length, DateTime Written)> Now() => Files().ToDictionary(found => found.File, found => StateOf(new FileInfo(found.DiskPath)));

    private static (long Length, DateTime Written) StateOf(FileInfo file) => file.Exists ? (file.Length, file.LastWriteTimeUtc) : default;
}

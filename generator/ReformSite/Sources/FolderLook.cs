using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ReformSite.Sources;

/// <summary>
/// How the files of a portal lie in its folder at a moment: names, lengths, times of writing. While nobody changes anything, one look is like the
/// other. It reads no file, so it may be taken every second, on a network drive too.
/// </summary>
public sealed class FolderLook
{
    private readonly SortedDictionary<string, (long Length, DateTime Written)> _files;

    private FolderLook(SortedDictionary<string, (long, DateTime)> files) => _files = files;

    /// <summary>A folder that is not there, or cannot be listed at the moment, looks empty.</summary>
    public static FolderLook At(string folder)
    {
        var files = new SortedDictionary<string, (long, DateTime)>(StringComparer.Ordinal);
        try
        {
            foreach (var found in new PortalFolder(folder).FilesThatMatter())
            {
                var file = new FileInfo(found.DiskPath);
                files[found.File.Name] = file.Exists ? (file.Length, file.LastWriteTimeUtc) : default;
            }
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            files.Clear();
        }
        return new FolderLook(files);
    }

    /// <summary>Two looks that are the same have the same.</summary>
    public string Digest => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(_files.Select(file => string.Create(
        CultureInfo.InvariantCulture, $"{file.Key}\t{file.Value.Length}\t{file.Value.Written.Ticks}\n"))))))[..16];

    /// <summary>Names of the files that were changed, removed or added since, in order; none where nothing was.</summary>
    public IReadOnlyList<string> ChangesSince(FolderLook before) =>
    [
        .. _files.Keys.Union(before._files.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Where(name => !_files.TryGetValue(name, out var now) || !before._files.TryGetValue(name, out var then) || now != then),
    ];
}

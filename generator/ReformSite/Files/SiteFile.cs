namespace ReformSite.Files;

/// <summary>A file of the finished site.</summary>
/// <param name="Path">Below the portal's root, with <c>/</c>.</param>
public sealed record SiteFile(string Path, ReadOnlyMemory<byte> Bytes);

/// <summary>Makes one or a few files when its turn comes; jobs may run side by side and share nothing.</summary>
/// <param name="Path">The first file it makes, for messages.</param>
public sealed record FileJob(string Path, Func<IReadOnlyList<SiteFile>> Make)
{
    /// <summary>The same files in the folder of a language: <c>""</c> or <c>en/</c>.</summary>
    public FileJob Below(string folder) =>
        folder.Length == 0 ? this : new FileJob(folder + Path, () => [.. Make().Select(file => file with { Path = folder + file.Path })]);
}

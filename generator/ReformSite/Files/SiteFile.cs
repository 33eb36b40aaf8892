namespace ReformSite.Files;

/// <summary>A file of the finished site.</summary>
/// <param name="Path">Below the portal's root, with <c>/</c>.</param>
public sealed record SiteFile(string Path, ReadOnlyMemory<byte> Bytes);

/// <summary>Makes one or a few files when its turn comes; jobs may run side by side and share nothing.</summary>
/// <param name="Path">The first file it makes, for messages.</param>
public sealed record FileJob(string Path, Func<IReadOnlyList<SiteFile>> Make);

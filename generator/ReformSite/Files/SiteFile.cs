namespace ReformSite.Files;

/// <summary>A file of the finished site.</summary>
/// <param name="Path">Below the portal's root, with <c>/</c>.</param>
/// <param name="WriteTo">Writes its bytes, the same at every call. The data of a large plan are never in memory as a whole.</param>
public sealed record SiteFile(string Path, Action<Stream> WriteTo)
{
    public SiteFile(string path, ReadOnlyMemory<byte> bytes)
        : this(path, stream => stream.Write(bytes.Span))
    {
    }

    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        WriteTo(stream);
        return stream.ToArray();
    }
}

/// <summary>Makes one or a few files when its turn comes; jobs may run side by side and share nothing.</summary>
/// <param name="Path">The first file it makes, for messages.</param>
public sealed record FileJob(string Path, Func<IReadOnlyList<SiteFile>> Make);

namespace ReformSite.Publishing;

/// <summary>
/// A file of the site as it is written. Where a system allows no larger files (<c>ulimit -f</c>, some network drives), .NET speaks of an argument out of range; here it
/// is what it is, a disk that refuses.
/// </summary>
internal sealed class NewFile(string path) : FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0)
{
    /// <summary>EFBIG of Linux and macOS; on Windows the disk itself says so.</summary>
    private const int TooLarge = 27;

    /// <summary>Every other way to write comes through here.</summary>
    public override void Write(byte[] buffer, int offset, int count)
    {
        try
        {
            base.Write(buffer, offset, count);
        }
        catch (ArgumentOutOfRangeException refused)
        {
            throw new IOException(refused.Message, TooLarge);
        }
    }
}

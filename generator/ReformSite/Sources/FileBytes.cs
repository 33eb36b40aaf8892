using ReformSite.Problems;

namespace ReformSite.Sources;

/// <summary>Files from disk, which other programs may hold open or write at the same time.</summary>
internal static class FileBytes
{
    /// <summary>Reads a file whole, also while Excel holds it open, but not while it grows or shrinks. Null with a problem if it cannot be had.</summary>
    public static byte[]? Read(string path, SourceFile file, ProblemList problems)
    {
        using var stream = Open(path, file, problems);
        if (stream is null) return null;
        try
        {
            var bytes = new byte[stream.Length];
            if (stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) == bytes.Length && stream.ReadByte() < 0) return bytes;
            problems.Add(Mistakes.FileChanged(file));
        }
        catch (IOException refused)
        {
            problems.Add(Refused(refused, path, file));
        }
        return null;
    }

    /// <summary>
    /// A file without content, most often the trace of a save or a copy that broke off. A named pipe or a device is taken for one, as it has no length; to open
    /// it could mean to wait for ever.
    /// </summary>
    /// <exception cref="IOException">There is no such file.</exception>
    public static bool IsEmpty(string path)
    {
        var file = new FileInfo(path);
        return ((FileInfo?)file.ResolveLinkTarget(returnFinalTarget: true) ?? file).Length == 0;
    }

    /// <summary>Null with a problem if the file cannot be had, is empty or too large.</summary>
    public static FileStream? Open(string path, SourceFile file, ProblemList problems)
    {
        try
        {
            if (IsEmpty(path))
            {
                problems.Add(Mistakes.FileEmpty(file));
                return null;
            }
            var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var most = Limits.BytesOf(file);
            if (stream.Length <= most) return stream;
            problems.Add(Mistakes.FileTooLarge(file, stream.Length, most));
            stream.Dispose();
            return null;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            problems.Add(Refused(refused, path, file));
            return null;
        }
    }

    /// <summary>A file that was listed and is gone is just being replaced; a link that leads nowhere is not.</summary>
    private static Problem Refused(Exception refused, string path, SourceFile file)
    {
        if (SystemReason.IsInUse(refused)) return Mistakes.FileInUse(file);
        var isGone = refused is FileNotFoundException or DirectoryNotFoundException && new FileInfo(path).LinkTarget is null;
        return isGone ? Mistakes.FileChanged(file) : Mistakes.FileUnreadable(file, refused);
    }
}

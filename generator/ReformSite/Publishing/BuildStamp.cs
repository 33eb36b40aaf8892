using System.Buffers.Binary;
using System.Globalization;
using System.IO.Enumeration;
using System.Security.Cryptography;
using System.Text;

namespace ReformSite.Publishing;

/// <summary>
/// Remembers, beside a published site, what it was made of and how it lay there: <c>output/.sample.built</c>. A site whose content, program and
/// files are all as they were need not be written again. Deleting the file costs one full build and nothing else.
/// </summary>
/// <param name="inputs">Names what the site is made of; asked once.</param>
/// <param name="root">The folder that holds a folder per portal.</param>
public sealed class BuildStamp(string root, string portal, Func<string> inputs)
{
    private readonly string _file = Path.Combine(root, $".{portal}.built");
    private readonly string _site = Path.Combine(root, portal);

    /// <summary>Null where a file cannot be read at the moment; then nothing is known and nothing remembered.</summary>
    private readonly string? _inputs = Try(inputs);

    /// <summary>True if the site was made of these inputs by this program, and nobody has touched a file of it since.</summary>
    public bool IsCurrent => _inputs is not null && File.Exists(_file) && Directory.Exists(_site) && Try(() => File.ReadAllText(_file)) is { } known && known == Try(Text);

    /// <summary>Called before another site takes its place.</summary>
    public void Forget() => Try(() =>
    {
        File.Delete(_file);
        return "";
    });

    /// <summary>Called when the site is in its place. A stamp that cannot be written is no mistake: the next build is a full one.</summary>
    public void Write() => Try(() =>
    {
        if (_inputs is null) File.Delete(_file);
        else File.WriteAllText(_file, Text());
        return "";
    });

    private static string? Try(Func<string> ask)
    {
        try
        {
            return ask();
        }
        catch (Exception mistake) when (mistake is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private string Text() => $"inputs {_inputs}\nprogram {Program()}\nfiles {Files()}\n";

    /// <summary>Length and time tell one build of the program from another; reading 10 MB each time would cost more than it could find.</summary>
    private static string Program() => Hash(Directory.EnumerateFiles(AppContext.BaseDirectory, "*.dll").Append(Environment.ProcessPath!)
        .Select(path => new FileInfo(path)).Select(file => Line(file.Name, file.Length, file.LastWriteTimeUtc)));

    /// <summary>Links somebody has put there are not followed: they may lead in circles.</summary>
    private string Files() => Hash(new FileSystemEnumerable<string>(
        _site, (ref entry) => Line(entry.ToFullPath(), entry.Length, entry.LastWriteTimeUtc), new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0, IgnoreInaccessible = false })
    {
        ShouldIncludePredicate = (ref entry) => !entry.IsDirectory,
        ShouldRecursePredicate = (ref entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
    });

    private static string Line(string name, long length, DateTimeOffset written) => FormattableString.Invariant($"{name}\t{length}\t{written.UtcTicks}\n");

    /// <summary>Of lines in whatever order a system lists its files: there may be a hundred thousand, and to sort them is to hold them. Their hashes are added up.</summary>
    private static string Hash(IEnumerable<string> lines)
    {
        var sum = new ulong[SHA256.HashSizeInBytes / sizeof(ulong)];
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        foreach (var line in lines)
        {
            SHA256.HashData(Encoding.UTF8.GetBytes(line), hash);
            for (var i = 0; i < sum.Length; i++) sum[i] += BinaryPrimitives.ReadUInt64BigEndian(hash[(i * sizeof(ulong))..]);
        }
        return string.Concat(sum.Select(part => part.ToString("x16", CultureInfo.InvariantCulture)));
    }
}

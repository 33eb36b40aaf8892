using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace ReformSite.Sources;

/// <summary>
/// The published name of a file that pages load: <c>assets/logo.svg</c> becomes <c>assets/logo.0123456789.svg</c>, with the beginning of the SHA-256 of its
/// content. Another content is another name, so browsers may keep what they have for ever.
/// </summary>
public static partial class ContentName
{
    private const int Digits = 10;

    public static string Of(string path, byte[] content) => Of(path, SHA256.HashData(content).AsSpan());

    /// <param name="writeTo">Writes the content; it is called once.</param>
    public static string Of(string path, Action<Stream> writeTo) => Of(path, WrittenHash.Of(writeTo).AsSpan());

    public static string Of(string path, Stream content) => Of(path, SHA256.HashData(content).AsSpan());

    /// <summary>The name as it was before, for messages.</summary>
    public static string Plain(string path) => Hash().Replace(path, "");

    private static string Of(string path, ReadOnlySpan<byte> hash)
    {
        var ending = Path.GetExtension(path);
        return $"{path[..^ending.Length]}.{Convert.ToHexStringLower(hash)[..Digits]}{ending}";
    }

    [GeneratedRegex(@"\.[0-9a-f]{10}(?=\.[^./]+$)")]
    private static partial Regex Hash();
}

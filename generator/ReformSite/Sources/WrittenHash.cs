using System.Security.Cryptography;

namespace ReformSite.Sources;

/// <summary>SHA-256 of what is written, without keeping it.</summary>
internal static class WrittenHash
{
    /// <param name="writeTo">Called once.</param>
    public static byte[] Of(Action<Stream> writeTo)
    {
        using var hash = SHA256.Create();
        using (var stream = new CryptoStream(Stream.Null, hash, CryptoStreamMode.Write)) writeTo(stream);
        return hash.Hash!;
    }
}

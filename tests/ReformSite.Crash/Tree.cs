using System.Security.Cryptography;
using System.Text;

namespace ReformSite.Crash;

/// <summary>A folder with everything in it, hidden files and links as well, as one hash.</summary>
public static class Tree
{
    private static readonly EnumerationOptions Everything = new() { RecurseSubdirectories = true, AttributesToSkip = 0 };

    /// <returns>SHA-256 over names and bytes; <c>""</c> where there is no such folder.</returns>
    public static string Hash(string folder)
    {
        if (!Directory.Exists(folder)) return "";
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Directory.EnumerateFiles(folder, "*", Everything).Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(file + "\n"));
            hash.AppendData(SHA256.HashData(File.ReadAllBytes(Path.Combine(folder, file))));
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}

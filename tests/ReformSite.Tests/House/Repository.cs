using System.Runtime.CompilerServices;

namespace ReformSite.Tests.House;

/// <summary>The checkout these tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string At(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>Source files below a folder, without what the build made.</summary>
    public static IEnumerable<string> Sources(string folder, string pattern) => Directory
        .EnumerateFiles(At(folder), pattern, SearchOption.AllDirectories)
        .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}") && !file.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}"))
        .Order(StringComparer.Ordinal);

    private static string Find([CallerFilePath] string here = "")
    {
        for (var folder = Path.GetDirectoryName(here); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "ReformSite.sln"))) return folder;
        }
        throw new DirectoryNotFoundException("ReformSite.sln");
    }
}

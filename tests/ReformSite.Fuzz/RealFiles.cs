using System.Runtime.CompilerServices;

namespace ReformSite.Fuzz;

/// <summary>The files of the portals in <c>content/</c>, which damage starts from.</summary>
internal static class RealFiles
{
    private static readonly string Content = Path.Combine(Root(), "content");

    /// <summary>The portal that every generated table is put into.</summary>
    public static string Portal { get; } = Path.Combine(Content, "sample");

    /// <summary>The files of a name or ending, in all portals, in an order that does not depend on the disk.</summary>
    public static IReadOnlyList<byte[]> Named(string pattern) =>
    [
        .. new[] { "konan", "sample" }
            .SelectMany(portal => Directory.EnumerateFiles(Path.Combine(Content, portal), pattern, SearchOption.AllDirectories))
            .Order(StringComparer.Ordinal).Select(File.ReadAllBytes),
    ];

    private static string Root([CallerFilePath] string here = "")
    {
        var folder = Path.GetDirectoryName(here);
        while (folder is not null && !File.Exists(Path.Combine(folder, "ReformSite.sln"))) folder = Path.GetDirectoryName(folder);
        return folder ?? throw new DirectoryNotFoundException("ReformSite.sln");
    }
}

using System.Runtime.CompilerServices;
using ReformSite.Problems;
using ReformSite.Tests;

namespace ReformSite.Benchmarks;

/// <summary>The portals that are measured: the sample with all it has, and a plan of 400 initiatives whose lists need several pages.</summary>
internal static class Content
{
    public const string Sample = "sample", Large = "large";

    /// <summary>The folder of a portal; the large one is written anew.</summary>
    public static string FolderOf(string portal)
    {
        if (portal == Sample) return Path.GetFullPath(Path.Combine(Here(), "..", "..", "content", "sample"));
        var folder = Path.Combine(Directory.CreateTempSubdirectory("reformsite-benchmarks-").FullName, portal);
        LargePlan.Write(folder);
        return folder;
    }

    public static Draft DraftOf(string portal)
    {
        var problems = new ProblemList();
        return Build.Prepare(FolderOf(portal), null, problems) ?? throw new InvalidOperationException(problems.Ordered()[0].Message.En);
    }

    private static string Here([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}

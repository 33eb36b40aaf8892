using System.CommandLine;
using ReformSite.Problems;
using ReformSite.Publishing;
using ReformSite.Sources;

namespace ReformSite.Commands;

/// <summary><c>--zip FILE</c> and <c>--changed FILE</c> of <c>build</c>.</summary>
internal sealed class HandoverOptions
{
    public Option<string?> Zip { get; } = new("--zip") { Description = "サイトを一つのZIPにも書き出す / write the site as one archive, too", HelpName = "FILE.zip" };

    public Option<string?> Changed { get; } = new("--changed") { Description = "前の build から変わったファイルの一覧を書き出す / write the list of files that differ from the last build", HelpName = "FILE" };

    public Handover Of(ParseResult parsed) => new(parsed.GetValue(Zip), parsed.GetValue(Changed));

    /// <summary>One archive cannot be two sites, and a file within a site would be part of itself.</summary>
    public static void Check(Handover wanted, IReadOnlyList<string> portals, string output, ProblemList problems)
    {
        foreach (var file in new[] { wanted.Zip, wanted.Changed }.OfType<string>())
        {
            if (portals.Count > 1 || portals.Any(portal => IsWithin(file, Path.Combine(output, PortalFolder.NameOf(portal))))) problems.Add(Mistakes.HandoverMisplaced(new Place(new SourceFile(file.Replace('\\', '/'), file))));
        }
    }

    private static bool IsWithin(string file, string folder) =>
        Path.GetRelativePath(folder, file) is var way && !Path.IsPathRooted(way) && way.Split(Path.DirectorySeparatorChar)[0] != "..";
}

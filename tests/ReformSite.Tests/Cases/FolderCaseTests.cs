using System.Text;
using ReformSite.Commands;
using ReformSite.Tests.House;

namespace ReformSite.Tests.Cases;

/// <summary>
/// A folder is a test: <c>tests/cases/&lt;name&gt;/content</c> is a portal, <c>problems.txt</c> what the program says of it, <c>expected/</c>
/// what it publishes. <c>expected/files.txt</c> lists every file; the other files in <c>expected/</c> are compared byte by byte. What is
/// not there yet is recorded, to be read and committed; never on CI. Every case is audited before it is published. A file <c>check</c> in
/// the folder means that it is only checked, which adds the editorial questions.
/// </summary>
public class FolderCaseTests
{
    private static readonly bool OnCi = Environment.GetEnvironmentVariable("CI") == "true";

    public static TheoryData<string> Cases => [.. Directory.EnumerateDirectories(Repository.At("tests", "cases")).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_folder_gives_what_stands_beside_it(string name)
    {
        var folder = Repository.At("tests", "cases", name);
        using var output = new TemporaryFolder();
        var content = Path.Combine(folder, "content");
        var isChecked = File.Exists(Path.Combine(folder, "check"));
        var result = isChecked
            ? new BuildResult(null, 0, 0, IsPublished: false, Check.Run(content, null, "ja").Problems)
            : Build.Run(new BuildRequest(content, output.Path, null, Strict: false, Audit: true), new Silent());

        var problems = string.Concat(result.Problems.Ordered().Select(problem => ProblemText.Of(problem, ProblemFormat.Text, "ja") + "\n"));
        foreach (var root in new[] { folder, output.Path }) problems = problems.Replace(root.Replace('\\', '/') + "/", "", StringComparison.Ordinal);
        Same(Path.Combine(folder, "problems.txt"), problems);
        var expected = Path.Combine(folder, "expected");
        if (!result.IsPublished)
        {
            Assert.False(Directory.Exists(expected), $"{name}: expected files, but nothing was published.");
            Assert.Empty(Directory.EnumerateFileSystemEntries(output.Path));
            return;
        }
        var site = Path.Combine(output.Path, "content");
        Same(Path.Combine(expected, "files.txt"), string.Concat(FilesOf(site).Select(file => WithoutHash(file) + "\n")));
        foreach (var file in Directory.EnumerateFiles(expected, "*", SearchOption.AllDirectories))
        {
            var relative = Path.GetRelativePath(expected, file);
            if (relative == "files.txt") continue;
            Assert.Equal(File.ReadAllText(file, Encoding.UTF8), File.ReadAllText(Path.Combine(site, relative), Encoding.UTF8));
        }
    }

    private static void Same(string file, string actual)
    {
        if (!File.Exists(file))
        {
            Assert.False(OnCi, $"{file} has not been recorded.");
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, actual);
        }
        Assert.Equal(File.ReadAllText(file), actual);
    }

    internal static IEnumerable<string> FilesOf(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal);

    /// <summary>Assets bear a hash of their content, which changes with every change of the theme.</summary>
    private static string WithoutHash(string file) => System.Text.RegularExpressions.Regex.Replace(file, @"\.[0-9a-f]{10}(?=\.\w+$)", ".*");
}

using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ReformSite.Tests.House;

namespace ReformSite.Tests.Pages;

/// <summary>The two portals of <c>content/</c>, published once for all tests of finished pages.</summary>
public sealed class BothPortals : IDisposable
{
    private static readonly HtmlParser Parser = new();

    private readonly TemporaryFolder _output = new();

    public BothPortals()
    {
        foreach (var portal in Names)
        {
            var result = Build.Run(new BuildRequest(Repository.At("content", portal), _output.Path, null, Strict: false), new Silent());
            Assert.True(result.IsPublished);
        }
    }

    public static TheoryData<string> All => [.. Names];

    private static string[] Names { get; } = ["konan", "sample"];

    public string Folder(string portal) => _output.At(portal);

    /// <summary>Every page by its path below the portal.</summary>
    public IEnumerable<(string Path, IDocument Page)> Pages(string portal) => PagesOf(Folder(portal));

    internal static IEnumerable<(string Path, IDocument Page)> PagesOf(string folder) => Cases.FolderCaseTests.FilesOf(folder)
        .Where(path => path.EndsWith(".html", StringComparison.Ordinal)).Select(path => (path, Read(folder, path)));

    internal static IDocument Read(string folder, params string[] path) => Parser.ParseDocument(File.ReadAllText(Path.Combine([folder, .. path])));

    /// <summary>Text without white space, as layout adds and takes some.</summary>
    internal static string Squeeze(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));

    public void Dispose() => _output.Dispose();
}

[CollectionDefinition(nameof(BothPortals))]
public class TestsOfBothPortals : ICollectionFixture<BothPortals>, ICollectionFixture<LargeSite>;

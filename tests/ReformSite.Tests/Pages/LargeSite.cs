using AngleSharp.Dom;

namespace ReformSite.Tests.Pages;

/// <summary>The large plan, published once for all tests of finished pages.</summary>
public sealed class LargeSite : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public LargeSite()
    {
        LargePlan.Write(_folder.At("many"));
        var result = Build.Run(new BuildRequest(_folder.At("many"), _folder.At("output"), null, Strict: false, Audit: true), new Silent());
        Problems = [.. result.Problems.Ordered().Select(problem => problem.Message.En)];
    }

    /// <summary>What the build and its audit have to say.</summary>
    public IReadOnlyList<string> Problems { get; }

    public string Folder => _folder.At("output", "many");

    public IDocument Page(params string[] path) => BothPortals.Read(Folder, path);

    public void Dispose() => _folder.Dispose();
}

using System.Text;
using BenchmarkDotNet.Attributes;
using ReformSite.Serving;
using ReformSite.Sources;

namespace ReformSite.Benchmarks;

/// <summary>One cell was changed and saved while <c>serve</c> runs: from the first look at the folder until every page can be had.</summary>
public class PreviewBenchmarks
{
    private readonly string[] _titles = ["広報紙", "広報誌"];
    private string _table = "";
    private string _text = "";
    private int _edits;
    private PortalPreview _preview = null!;

    [Params(Content.Sample)]
    public string Portal { get; set; } = "";

    [GlobalSetup]
    public void SetUp()
    {
        var folder = Path.Combine(Directory.CreateTempSubdirectory("reformsite-benchmarks-").FullName, Portal);
        foreach (var file in Directory.EnumerateFiles(Content.FolderOf(Portal), "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(Content.FolderOf(Portal), file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
        _table = Path.Combine(folder, "initiatives.csv");
        _text = File.ReadAllText(_table, Encoding.UTF8);
        _preview = new PortalPreview(new PreviewRequest(folder));
    }

    /// <summary>The other spelling of a word, as a clerk would mend it.</summary>
    [IterationSetup]
    public void Edit() => File.WriteAllText(_table, _text.Replace(_titles[0], _titles[_edits++ % 2], StringComparison.Ordinal), Encoding.UTF8);

    [Benchmark]
    public int Change()
    {
        _preview.Refresh(FolderLook.At(_preview.Folder));
        return _preview.State.Number;
    }

    /// <summary>And the page somebody is looking at.</summary>
    [Benchmark]
    public int ChangeAndPage() => Change() + _preview.State.Site!.Find("initiatives/K1-2-2/index.html")!.Length;
}

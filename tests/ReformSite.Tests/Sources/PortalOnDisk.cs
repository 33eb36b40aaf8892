using System.Text;
using ReformSite.Problems;
using ReformSite.Sources;

namespace ReformSite.Tests.Sources;

/// <summary>A small portal in a folder of its own that can be read as it is; tests put their own files over it.</summary>
internal sealed class PortalOnDisk : IDisposable
{
    public const string Yaml = """
        title: 進捗ポータル
        organization: 湖南省
        data_as_of: 2025-11-30
        plan: { name: 実施計画, first_year: R3, last_year: R7 }
        evaluation:
          year_end:
            - { code: "3", label: 目標達成できた, achieved: true }
            - { code: "2", label: 目標達成に届かなかった, achieved: false }
        """;

    public const string Initiatives = "取組番号,政策番号,政策,施策項目,取組項目,担当部署\r\nK1-1-1,1,まちづくり,連携,支援,地域創生推進課\r\n";

    public const string Results = "取組番号,年度,取組計画\r\nK1-1-1,R3,見直し\r\n";

    public string Directory { get; } = System.IO.Directory.CreateTempSubdirectory("reformsite-").FullName;

    public ProblemList Problems { get; } = new();

    public PortalOnDisk() => Write("site.yaml", Yaml).Write("initiatives.csv", Initiatives).Write("results.csv", Results);

    public PortalOnDisk Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public PortalOnDisk Write(string name, byte[] bytes)
    {
        var path = Path.Combine(Directory, name);
        System.IO.Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return this;
    }

    public PortalOnDisk Without(string name)
    {
        File.Delete(Path.Combine(Directory, name));
        return this;
    }

    public Portal? Read() => PortalReader.Read(Directory, Problems);

    /// <summary>Reads the portal, which must be without problems.</summary>
    public Portal ReadClean()
    {
        var portal = Read();
        Assert.Equal([], Told());
        return portal!;
    }

    /// <summary>What was reported, as <c>results.csv(2,3) RS1201</c>, in the order it is printed.</summary>
    public IReadOnlyList<string> Told() => [.. Problems.Ordered().Select(problem =>
        $"{(problem.Place with { File = new SourceFile(problem.Place.File.Name, "") })} {problem.Code}")];

    public Problem Only(string code) => Assert.Single(Problems.Ordered(), problem => problem.Code == code);

    public void Dispose() => System.IO.Directory.Delete(Directory, recursive: true);
}

using System.Text;
using ReformSite.Crash;
using ReformSite.Tests.House;

namespace ReformSite.Tests.Cases;

/// <summary>
/// The same content gives the same bytes on another machine: in another language and time zone, on more processors, from a checkout with other ends of
/// lines, in another place, written in another order. What differs differs all at once; whoever finds a difference takes it apart.
/// </summary>
public sealed class SurroundingsTests : IClassFixture<SurroundingsTests.HereAndNow>, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly HereAndNow _here;

    public SurroundingsTests(HereAndNow here) => _here = here;

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("tr_TR.UTF-8", "Pacific/Kiritimati", "4")]
    [InlineData("ar_SA.UTF-8", "America/St_Johns", "2")]
    [InlineData("th_TH.UTF-8", "Asia/Kathmandu", "3")]
    public void Nothing_of_the_machine_shows(string language, string zone, string processors)
    {
        var content = _folder.At("別の 場所", "sample");
        CopyReversed(Repository.At("content", "sample"), content);
        Assert.Equal(_here.Site, Build(content, _folder.Path, language, zone, processors));
    }

    /// <summary>Files in the opposite order, and each line of a text with the other end.</summary>
    private static void CopyReversed(string from, string to)
    {
        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories).OrderDescending(StringComparer.Ordinal))
        {
            var name = Path.GetRelativePath(from, file);
            var copy = Path.Combine(to, name);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            // What lies in assets/ is published as it is.
            if (name.StartsWith("assets", StringComparison.Ordinal)) File.Copy(file, copy);
            else File.WriteAllBytes(copy, Encoding.Latin1.GetBytes(OtherEnds(Encoding.Latin1.GetString(File.ReadAllBytes(file)))));
        }
    }

    private static string OtherEnds(string text) =>
        text.Contains("\r\n", StringComparison.Ordinal) ? text.Replace("\r\n", "\n", StringComparison.Ordinal) : text.Replace("\n", "\r\n", StringComparison.Ordinal);

    /// <returns>The hash of the whole site.</returns>
    private static string Build(string content, string workingFolder, string language, string zone, string processors)
    {
        var output = Path.Combine(workingFolder, "output");
        var run = TheProgram.Finish(TheProgram.Start(
            workingFolder,
            new Dictionary<string, string?> { ["LC_ALL"] = language, ["LANG"] = language, ["TZ"] = zone, ["DOTNET_PROCESSOR_COUNT"] = processors, ["TMPDIR"] = workingFolder },
            "dotnet", TheProgram.Path, "build", content, "--output", output));
        Assert.True(run.Code == 0, run.Error);
        return Tree.Hash(Path.Combine(output, "sample"));
    }

    /// <summary>The sample of this checkout, in English, on one processor.</summary>
    public sealed class HereAndNow : IDisposable
    {
        private readonly TemporaryFolder _folder = new();

        public HereAndNow() => Site = Build(Repository.At("content", "sample"), _folder.Path, "C.UTF-8", "UTC", "1");

        public string Site { get; }

        public void Dispose() => _folder.Dispose();
    }
}

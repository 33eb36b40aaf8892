using System.Security.Cryptography;
using ReformSite.Tests.House;

namespace ReformSite.Tests.Cases;

public class DeterminismTests
{
    [Theory]
    [InlineData("konan")]
    [InlineData("sample")]
    public void Two_builds_are_byte_identical(string portal)
    {
        using var first = new TemporaryFolder();
        using var second = new TemporaryFolder();
        Assert.Equal(Digest(portal, first.Path), Digest(portal, second.Path));
    }

    [Fact]
    public void A_build_over_an_old_site_leaves_nothing_of_it()
    {
        using var output = new TemporaryFolder();
        var konan = Digest("konan", output.Path);
        Directory.Move(output.At("konan"), output.At("sample"));
        using var elsewhere = new TemporaryFolder();
        var sample = Digest("sample", elsewhere.Path);
        Assert.Equal(sample, Digest("sample", output.Path));
        Assert.NotEqual(sample, konan);
    }

    private static List<string> Digest(string portal, string output)
    {
        var result = Build.Run(new BuildRequest(Repository.At("content", portal), output, null, Strict: false), new Silent());
        Assert.True(result.IsPublished);
        var site = Path.Combine(output, portal);
        return [.. FolderCaseTests.FilesOf(site).Select(file => $"{file} {Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(site, file))))}")];
    }
}

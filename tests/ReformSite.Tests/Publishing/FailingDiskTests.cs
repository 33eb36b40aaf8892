using ReformSite.Crash;
using ReformSite.Files;
using ReformSite.Problems;
using ReformSite.Publishing;
using ReformSite.Tests.House;

namespace ReformSite.Tests.Publishing;

/// <summary>A disk that is full or may not be written to: the old site stays, nothing is left over, and the program says why.</summary>
public sealed class FailingDiskTests : IDisposable
{
    private static readonly string Portal = Repository.At("content", "konan");

    private readonly TemporaryFolder _folder = new();

    private string Output => _folder.At("output");

    public FailingDiskTests() => Directory.CreateDirectory(Output);

    public void Dispose() => _folder.Dispose();

    /// <summary>A disk of its own that is smaller than the site, which lives as long as the script: it prints what is there before and after.</summary>
    [FactWithMounts]
    public void A_full_disk()
    {
        var run = InOwnMounts($"mount -t tmpfs -o size=200k tmpfs {Output} && mkdir {Output}/konan && cp {OldSite()}/* {OldSite()}/.reformsite {Output}/konan/");
        Assert.Equal((1, "old\n.reformsite\nindex.html\n"), (run.Code, run.Out));
        Assert.Contains("error RS4003: The site could not be written (no space left). The published site is as it was.", run.Error, StringComparison.Ordinal);
    }

    /// <summary>What an administrator allows a file to be, in blocks of 512 bytes or 1 KB. The runtime itself needs a large one, unless it is told to do without.</summary>
    [FactWithoutPermission]
    public void A_file_that_is_larger_than_one_may_write()
    {
        Directory.Move(OldSite(), Path.Combine(Output, "konan"));
        var run = TheProgram.Finish(TheProgram.Start(_folder.Path, [], ["sh", "-c", $"trap '' XFSZ; ulimit -f 16; DOTNET_EnableWriteXorExecute=0 exec dotnet {TheProgram.Path} build {Portal} --output {Output} --lang en"]));
        Assert.Equal(1, run.Code);
        Assert.Contains("error RS4003: The site could not be written (the file is larger than may be written here). The published site is as it was.", run.Error, StringComparison.Ordinal);
        Assert.Equal("old\n", File.ReadAllText(Path.Combine(Output, "konan", "index.html")));
        Assert.False(Directory.Exists(Path.Combine(Output, ".konan.new")));
    }

    [FactWithMounts]
    public void A_disk_that_is_read_only()
    {
        Directory.CreateDirectory(Path.Combine(Output, "konan"));
        foreach (var file in new DirectoryInfo(OldSite()).GetFiles()) file.CopyTo(Path.Combine(Output, "konan", file.Name));
        var run = InOwnMounts($"mount --bind {Output} {Output} && mount -o remount,ro,bind {Output}");
        Assert.Equal((1, "old\n.reformsite\nindex.html\n"), (run.Code, run.Out));
        Assert.Contains("error RS4003: The site could not be written (the place is read-only). The published site is as it was.", run.Error, StringComparison.Ordinal);
    }

    [FactWithoutPermission]
    public void A_folder_one_may_not_write_to()
    {
        Assert.Equal(0, TheProgram.Run(_folder.Path, "build", Portal, "--output", Output).Code);
        File.Delete(Path.Combine(Output, ".konan.built"));
        var before = Tree.Hash(Output);
        var run = TheProgram.Finish(TheProgram.Start(_folder.Path, [], [.. FactWithoutPermissionAttribute.AsNobody, "dotnet", TheProgram.Path, "build", Portal, "--output", Output, "--lang", "en"]));
        Assert.Equal(1, run.Code);
        Assert.Contains("error RS4003: The site could not be written (access denied). The published site is as it was.", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, Tree.Hash(Output));
    }

    private string OldSite()
    {
        new OutputFolder(_folder.At("old"), "konan").Publish(new Publication([SiteFiles.One("index.html", () => "old\n"u8.ToArray())], new ProblemList()));
        return _folder.At("old", "konan");
    }

    /// <summary>Builds after <paramref name="prepare"/>, and prints the page that stands there and everything that lies beside it.</summary>
    private (int Code, string Out, string Error) InOwnMounts(string prepare) => TheProgram.Finish(TheProgram.Start(_folder.Path, [], [.. FactWithMountsAttribute.Alone,
        $"{prepare} || exit 9; dotnet {TheProgram.Path} build {Portal} --output {Output} --lang en >/dev/null; code=$?; cat {Output}/konan/index.html; ls -A {Output}/konan; ls -A {Output} | grep -v '^konan$'; exit $code"]));
}

/// <summary>A test that mounts something, in a view of the disk that only its process has. Where the system does not allow it, the test says so.</summary>
internal sealed class FactWithMountsAttribute : FactAttribute
{
    /// <summary>What comes before the script.</summary>
    public static readonly string[] Alone = ["unshare", "--user", "--map-root-user", "--mount", "sh", "-c"];

    private static readonly Lazy<bool> IsAllowed = new(() => Attempt.Succeeds([.. Alone, "mount -t tmpfs tmpfs /mnt"]));

    public FactWithMountsAttribute()
    {
        if (!IsAllowed.Value) Skip = "This system does not let a program mount anything (unshare --user --map-root-user --mount), so it was not tried.";
    }
}

/// <summary>A test of what one may not write. An administrator may write everything, so it needs the way to become somebody else.</summary>
internal sealed class FactWithoutPermissionAttribute : FactAttribute
{
    /// <summary>What comes before the command.</summary>
    public static readonly string[] AsNobody = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"];

    private static readonly Lazy<bool> IsPossible = new(() => Attempt.Succeeds([.. AsNobody, "sh", "-c", $"test -r '{TheProgram.Path}' && test -r '{Repository.At("content", "konan", "site.yaml")}'"]));

    public FactWithoutPermissionAttribute()
    {
        if (!IsPossible.Value) Skip = "This system does not let the test run the program as somebody else (setpriv), so it was not tried.";
    }
}

internal static class Attempt
{
    public static bool Succeeds(params string[] command)
    {
        try
        {
            return TheProgram.Finish(TheProgram.Start(Repository.Root, [], command)).Code == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}

using System.Text;
using ReformSite.Problems;
using ReformSite.Sources;

namespace ReformSite.Tests.Sources;

/// <summary>
/// A file that is being saved while the portal is read. Excel writes the new table to a file of eight hexadecimal digits beside the old one,
/// moves the old one away as <c>….tmp</c>, gives the new one its name and deletes the old one; other programs write over the file itself.
/// Whatever moment is met, what is read is the old table or the new one, whole, or nothing with a problem that says what to do.
/// </summary>
public class SavingTests
{
    private const string Old = "取組番号,年度,取組計画\r\nK1-1-1,R3,前の内容\r\n";
    private const string New = "取組番号,年度,取組計画\r\nK1-1-1,R3,新しい内容\r\nK1-1-1,R4,次の年度\r\n";

    /// <summary>Excel's steps, one after the other, on the file of a folder.</summary>
    private static Action[] Steps(string folder, string name)
    {
        string At(string file) => Path.Combine(folder, file);
        var bytes = Encoding.UTF8.GetBytes(New);
        return
        [
            () => File.WriteAllBytes(At("5F7B1000"), []),
            // In the middle of a row, and then of the letter 内.
            () => File.WriteAllBytes(At("5F7B1000"), bytes[..(bytes.Length / 2)]),
            () => File.WriteAllBytes(At("5F7B1000"), bytes),
            () => File.Move(At(name), At("A8C31F20.tmp")),
            () => File.Move(At("5F7B1000"), At(name)),
            () => File.Delete(At("A8C31F20.tmp")),
        ];
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void In_the_middle_of_a_save_nothing_is_read_as_if_it_were_all(int step)
    {
        using var disk = new PortalOnDisk().Write("results.csv", Old);
        foreach (var next in Steps(disk.Directory, "results.csv")[..(step + 1)]) next();
        var results = disk.Read()?.Results;
        if (step == 5) Assert.Equal([], disk.Told());
        else Assert.Contains(disk.Problems.Ordered(), problem => problem is { Code: "RS1013", Severity: Severity.Error, MayPass: true });
        Assert.Equal(step switch { < 3 => 1, 3 => -1, _ => 2 }, results?.Records.Count ?? -1);
    }

    /// <summary>A table that need not be there would otherwise be taken for one the city does not have, and its figures would leave the site.</summary>
    [Theory]
    [InlineData("indicators.csv", "")]
    [InlineData("results/r4.csv", "results")]
    public void An_optional_table_in_the_middle_of_a_save_is_not_taken_for_absent(string name, string folder)
    {
        using var disk = new PortalOnDisk().Write(name, "取組番号,指標名,目標の種類,年度,目標値,実績値\r\n");
        foreach (var next in Steps(Path.Combine(disk.Directory, folder), Path.GetFileName(name))[..4]) next();
        disk.Read();
        Assert.Equal(
            new[] { "5F7B1000", "A8C31F20.tmp" }.Select(file => (folder.Length == 0 ? file : $"{folder}/{file}") + " RS1013"), disk.Told());
        Assert.Contains("一時ファイル", disk.Problems.Ordered()[0].Message.Ja, StringComparison.Ordinal);
        Assert.Contains("もう一度実行", disk.Problems.Ordered()[0].Remedy.Ja, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("results.csv.tmp")]
    [InlineData("lu4412x.TMP")]
    [InlineData("pages/5F7B1000")]
    [InlineData("assets/images/5F7B1000")]
    public void A_temporary_file_is_named_wherever_it_stands(string name)
    {
        using var disk = new PortalOnDisk().Write(name, "x");
        Assert.DoesNotContain(disk.Read()!.Assets, asset => asset.Name == name);
        Assert.Equal([$"{name} RS1013"], disk.Told());
    }

    [Theory]
    [InlineData("~$results.csv")]
    [InlineData("results/~$r4.csv")]
    [InlineData(".~lock.results.csv#")]
    [InlineData("results/.5F7B1000.tmp")]
    [InlineData("assets/~$plan.xlsx")]
    [InlineData("memo.txt")]
    [InlineData("assets/20251130.csv")]
    [InlineData("pages/facade12")]
    [InlineData("results/FACADE123")]
    public void A_lock_file_or_any_other_file_stops_nothing(string name)
    {
        using var disk = new PortalOnDisk().Write(name, "x");
        disk.ReadClean();
    }

    [Fact]
    public void A_file_another_program_keeps_to_itself_is_named_and_the_others_are_read()
    {
        using var disk = new PortalOnDisk().Write("results/r4.csv", "取組番号,年度\nK1-1-1,R4\n");
        using var saving = new FileStream(Path.Combine(disk.Directory, "results/r4.csv"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        var results = disk.Read()!.Results;
        Assert.True(results.IsBroken);
        Assert.Single(results.Records);
        Assert.Equal(["results/r4.csv RS1011"], disk.Told());
        Assert.Equal("「results/r4.csv」は、ほかのプログラムが使っているので読めません。", disk.Only("RS1011").Message.Ja);
        Assert.Contains("保存して閉じてから、もう一度実行してください", disk.Only("RS1011").Remedy.Ja, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("site.yaml")]
    [InlineData("initiatives.csv")]
    [InlineData("pages/about.md")]
    [InlineData("assets/photo.jpg")]
    public void Any_file_may_be_kept(string name)
    {
        using var disk = new PortalOnDisk();
        if (!File.Exists(Path.Combine(disk.Directory, name))) disk.Write(name, "x");
        using var editing = new FileStream(Path.Combine(disk.Directory, name), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        disk.Read();
        Assert.Equal([$"{name} RS1011"], disk.Told());
    }

    [Fact]
    public void A_save_that_ends_in_a_moment_is_waited_for()
    {
        using var disk = new PortalOnDisk().Write("results.csv", Old);
        var steps = new Queue<Action>(Steps(disk.Directory, "results.csv"));
        for (var i = 0; i < 4; i++) steps.Dequeue()();
        var portal = PortalReader.Read(disk.Directory, disk.Problems, () => steps.Dequeue()());
        Assert.Equal([], disk.Told());
        Assert.Equal(2, portal!.Results.Records.Count);
        Assert.Empty(steps);
    }

    [Fact]
    public void A_lock_that_is_given_up_in_a_moment_is_waited_for()
    {
        using var disk = new PortalOnDisk();
        var saving = new FileStream(Path.Combine(disk.Directory, "results.csv"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        var portal = PortalReader.Read(disk.Directory, disk.Problems, saving.Dispose);
        Assert.Equal([], disk.Told());
        Assert.Single(portal!.Results.Records);
    }

    [Theory]
    [InlineData("results.csv")]
    [InlineData("site.yaml")]
    public void A_file_that_is_empty_for_a_moment_is_waited_for(string name)
    {
        using var disk = new PortalOnDisk();
        var whole = File.ReadAllBytes(Path.Combine(disk.Directory, name));
        disk.Write(name, []);
        var portal = PortalReader.Read(disk.Directory, disk.Problems, () => disk.Write(name, whole));
        Assert.Equal([], disk.Told());
        Assert.Single(portal!.Results.Records);
    }

    [Fact]
    public void Waiting_ends_and_what_is_wrong_is_told_once()
    {
        using var disk = new PortalOnDisk().Write("results.csv", []).Write("5F7B1000", "x");
        var pauses = 0;
        PortalReader.Read(disk.Directory, disk.Problems, () => pauses++);
        Assert.Equal(3, pauses);
        Assert.Equal(["5F7B1000 RS1013", "results.csv RS1003"], disk.Told());
        Assert.Contains("保存の途中だったときは、もう一度実行してください", disk.Only("RS1003").Remedy.Ja, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistake_that_does_not_pass_is_not_waited_for()
    {
        using var disk = new PortalOnDisk().Write("results.csv", "取組計画\n支援\n").Without("initiatives.csv");
        Assert.Null(PortalReader.Read(disk.Directory, disk.Problems, () => Assert.Fail("waited")));
        Assert.Equal(["initiatives.csv RS1002", "results.csv(1,1) RS1101"], disk.Told());
    }

    [Fact]
    public void A_file_that_is_gone_when_it_is_opened_is_being_replaced()
    {
        var problems = new ProblemList();
        using var disk = new PortalOnDisk();
        Assert.Null(Decoding.ReadFile(Path.Combine(disk.Directory, "gone.csv"), new SourceFile("gone.csv", "gone.csv"), problems));
        Assert.Equal(("RS1012", true), (problems.Ordered()[0].Code, problems.Ordered()[0].MayPass));
    }

    /// <summary>Another address than that of the first build, or there would be nothing to make.</summary>
    private const string Elsewhere = "https://example.jp/elsewhere/";

    /// <summary>Half of a table may look whole when it is read. When the site is about to be published, the save has gone on.</summary>
    [Theory]
    [InlineData("results.csv", "grows")]
    [InlineData("results.csv", "is emptied")]
    [InlineData("results.csv", "is gone")]
    [InlineData("results.csv", "is as long as before")]
    [InlineData("indicators.csv", "is new")]
    [InlineData("pages/about.md", "is gone")]
    [InlineData("assets/logo.svg", "is emptied")]
    public void What_changes_while_the_site_is_made_is_not_published(string name, string how)
    {
        using var portal = new SmallPortal().File("pages/about.md", "---\ntitle: このサイトについて\n---\n本文").File("assets/logo.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
        var site = portal.Publish();
        var before = File.ReadAllText(Path.Combine(site, "index.html"));
        var result = Build.Run(new BuildRequest(portal.Folder, Path.GetDirectoryName(site)!, Elsewhere, Strict: false), new AfterReading(Save));
        Assert.False(result.IsPublished);
        Assert.Contains(result.Problems.Ordered(), problem => problem.Code == "RS1012" && problem.Place.File.Name == name);
        Assert.Equal(before, File.ReadAllText(Path.Combine(site, "index.html")));

        void Save()
        {
            var path = Path.Combine(portal.Folder, name);
            if (how == "is gone") File.Delete(path);
            else if (how == "is emptied") File.WriteAllText(path, "");
            else if (how == "is as long as before") File.SetLastWriteTimeUtc(path, new DateTime(2040, 1, 1, 0, 0, 0, DateTimeKind.Utc));
            else File.AppendAllText(path, "K1,R5,3\r\n");
        }
    }

    [Fact]
    public void A_file_that_is_not_read_may_change()
    {
        using var portal = new SmallPortal().File("計画.xlsx", "PK");
        var output = Path.GetDirectoryName(portal.Publish())!;
        var result = Build.Run(new BuildRequest(portal.Folder, output, Elsewhere, Strict: false), new AfterReading(() => File.AppendAllText(Path.Combine(portal.Folder, "計画.xlsx"), "…")));
        Assert.True(result.IsPublished);
    }

    [Fact]
    public void A_build_in_the_middle_of_a_save_leaves_the_published_site()
    {
        using var portal = new SmallPortal();
        var site = portal.Publish();
        foreach (var next in Steps(portal.Folder, "results.csv")[..4]) next();
        var result = Build.Run(new BuildRequest(portal.Folder, Path.GetDirectoryName(site)!, null, Strict: false), new Silent());
        Assert.False(result.IsPublished);
        Assert.True(File.Exists(Path.Combine(site, "index.html")));
    }

    /// <summary>Does something when everything has been read and nothing has been written.</summary>
    private sealed class AfterReading(Action act) : IBuildProgress
    {
        public void Begin(int jobs) => act();

        public void Advance()
        {
        }
    }
}

using System.Text;

namespace ReformSite.Tests.Serving;

/// <summary>Files change as programs save them; the preview follows by itself.</summary>
public sealed class FolderWatchTests : IDisposable
{
    private readonly SmallPortal _portal = new();

    public FolderWatchTests() => _portal.Write();

    public void Dispose() => _portal.Dispose();

    private string At(string file) => Path.Combine(_portal.Folder, file);

    private static string Titled(string title) => $"{SmallPortal.Heads}\r\nK1,1,開かれた市政,情報を届ける,{title},広報課\r\n";

    /// <summary>Excel writes a file of eight digits, moves the old table away, gives the new one its name and deletes the old one; others write over it, or move a copy over it.</summary>
    [Theory]
    [InlineData("Excel")]
    [InlineData("over itself")]
    [InlineData("moved over")]
    [InlineData("piece by piece")]
    public async Task A_table_is_followed_however_it_is_saved(string how)
    {
        await using var previewed = new Previewed(_portal.Folder).Follow();
        Save(how, "initiatives.csv", Titled("新しい題"));
        var state = await previewed.SettledAsync();
        Assert.False(state.IsRefused);
        Assert.Contains("新しい題", previewed.Page("initiatives/K1/index.html"), StringComparison.Ordinal);
    }

    private void Save(string how, string name, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        switch (how)
        {
            case "Excel":
                File.WriteAllBytes(At("5F7B1000"), bytes[..20]);
                File.WriteAllBytes(At("5F7B1000"), bytes);
                File.Move(At(name), At("A8C31F20.tmp"));
                File.Move(At("5F7B1000"), At(name));
                File.Delete(At("A8C31F20.tmp"));
                break;
            case "moved over":
                File.WriteAllBytes(At("." + name), bytes);
                File.Move(At("." + name), At(name), overwrite: true);
                break;
            case "piece by piece":
                File.WriteAllBytes(At(name), []);
                foreach (var piece in bytes.Chunk(20)) File.AppendAllBytes(At(name), piece);
                break;
            default:
                File.WriteAllBytes(At(name), bytes);
                break;
        }
    }

    [Fact]
    public async Task A_mistake_shows_and_goes_again()
    {
        await using var previewed = new Previewed(_portal.Folder).Follow();
        File.AppendAllText(At("results.csv"), "K1,R3,9\r\n");
        Assert.True((await previewed.SettledAsync()).IsRefused);
        Assert.Equal(["results.csv RS2104"], previewed.Told);
        _portal.Write();
        Assert.False((await previewed.SettledAsync()).IsRefused);
    }

    /// <summary>A lock leaves no trace in the folder when it is given up.</summary>
    [Fact]
    public async Task A_file_that_another_program_kept_is_read_when_it_lets_go()
    {
        var saving = new FileStream(At("results.csv"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        await using var previewed = new Previewed(_portal.Folder).Follow();
        Assert.Equal(["results.csv RS1011"], previewed.Told);
        await saving.DisposeAsync();
        Assert.Empty((await previewed.UntilAsync(state => !state.IsRefused)).Problems);
    }

    /// <summary>The system tells nothing of a folder that was away; asking for it finds it again.</summary>
    [Fact]
    public async Task A_folder_that_goes_and_comes_back_is_followed()
    {
        await using var previewed = new Previewed(_portal.Folder).Follow();
        Directory.Delete(_portal.Folder, recursive: true);
        await previewed.UntilAsync(state => state.Problems.Any(problem => problem.Code == "RS1001"));
        Assert.NotNull(previewed.Preview.State.Site);
        _portal.Table("initiatives.csv", SmallPortal.Heads, "K1,1,開かれた市政,情報を届ける,帰ってきた題,広報課").Write();
        await previewed.UntilAsync(state => !state.IsRefused);
        Assert.Contains("帰ってきた題", previewed.Page("initiatives/K1/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_nobody_reads_change_nothing()
    {
        await using var previewed = new Previewed(_portal.Folder).Follow();
        var number = previewed.Preview.State.Number;
        File.WriteAllText(At("計画.xlsx"), "PK");
        File.WriteAllText(At("~$initiatives.csv"), "x");
        Save("over itself", "initiatives.csv", Titled("別の題"));
        Assert.Equal(number + 1, (await previewed.UntilAsync(state => state.Number > number)).Number);
    }

    [Theory]
    [InlineData("results/r4.csv", "取組番号,年度,年度末評価\r\nK1,R4,4\r\n")]
    [InlineData("pages/about.md", "---\ntitle: 案内\n---\n本文\n")]
    [InlineData("assets/photos/a/b.png", "x")]
    [InlineData("policies/1.md", "はじめに")]
    public async Task A_new_file_is_found_in_any_folder(string name, string text)
    {
        await using var previewed = new Previewed(_portal.Folder).Follow();
        var number = previewed.Preview.State.Number;
        Directory.CreateDirectory(Path.GetDirectoryName(At(name))!);
        File.WriteAllText(At(name), text);
        Assert.True((await previewed.SettledAsync()).Number > number);
        Assert.Empty(previewed.Told);
    }
}

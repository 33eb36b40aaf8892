using ReformSite.Tests.House;
using ReformSite.Tests.Pages;

namespace ReformSite.Tests.Commands;

/// <summary>The program as a person or a CI service meets it: arguments in, lines and an exit code out.</summary>
public class ProgramTests
{
    [Fact]
    public void Builds_every_portal_of_content_and_says_so()
    {
        using var folder = new TemporaryFolder();
        var run = Run(Repository.Root, "build", "--output", folder.Path);
        Assert.Equal(0, run.Code);
        Assert.True(File.Exists(folder.At("konan", "index.html")));
        Assert.True(File.Exists(folder.At("sample", "index.html")));
        Assert.Matches(@"sample: \d+ページ\(\d+ファイル\)を .* に公開しました。エラー0件、警告0件、\d+\.\d\d秒", run.Out);
        Assert.Contains("content/konan/initiatives.csv(4,3): warning RS2004: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("index.html: 2個のポータルの一覧を書きました。", run.Out, StringComparison.Ordinal);
        Assert.Equal(["konan/index.html", "sample/index.html"], BothPortals.Read(folder.Path, "index.html").QuerySelectorAll("li a").Select(link => link.GetAttribute("href")));
    }

    /// <summary>Whoever names portals means those alone.</summary>
    [Fact]
    public void A_portal_that_is_named_is_not_listed()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(0, Run(Repository.Root, "build", "konan", "--output", folder.Path).Code);
        Assert.Equal([folder.At("konan"), folder.At(".konan.built")], Directory.EnumerateFileSystemEntries(folder.Path).OrderDescending());
    }

    [Fact]
    public void A_list_of_somebody_else_is_left_alone_and_the_portals_are_published()
    {
        using var folder = new TemporaryFolder();
        foreach (var name in new[] { "a", "b" }) Copy(Repository.At("tests", "cases", "one-year-one-initiative", "content"), folder.At("content", name));
        Directory.CreateDirectory(folder.At("output"));
        File.WriteAllText(folder.At("output", "index.html"), "mine");
        var run = Run(folder.Path, "build");
        Assert.Equal(0, run.Code);
        Assert.Contains("output/index.html: warning RS4005: ", run.Error, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(folder.At("output", "index.html")));
        Assert.True(File.Exists(folder.At("output", "b", "index.html")));
        Assert.Equal(1, Run(folder.Path, "build", "--strict").Code);
    }

    [Fact]
    public void Problems_give_1_and_write_nothing()
    {
        using var folder = new TemporaryFolder();
        Copy(Repository.At("content", "konan"), folder.At("content", "konan"));
        var results = folder.At("content", "konan", "results.csv");
        var lines = File.ReadAllText(results).Split("\r\n");
        lines[1] = lines[1].TrimEnd(',') + ",,,,,6";
        File.WriteAllText(results, string.Join("\r\n", lines));
        var run = Run(folder.Path, "build", "konan");
        Assert.Equal(1, run.Code);
        Assert.Matches(@"(?m)^content/konan/results\.csv\(2,8\): error RS2104: 年度末評価「6」は評価基準にありません", run.Error);
        Assert.Contains("results.csv 2行目 H列「年度末評価」 → ", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.At("output", "konan")));
    }

    [Fact]
    public void Strict_refuses_on_a_warning()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(1, Run(Repository.Root, "build", "konan", "--strict", "--output", folder.Path).Code);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [Theory]
    [InlineData("build", "no-such-portal")]
    [InlineData("build", "--colour")]
    [InlineData("bild")]
    [InlineData("build", "--base-url", "example")]
    public void Misuse_gives_2(params string[] arguments)
    {
        var run = Run(Repository.Root, arguments);
        Assert.Equal(2, run.Code);
        Assert.NotEmpty(run.Error);
    }

    [Fact]
    public void A_folder_without_site_yaml_is_told_what_it_lacks()
    {
        var run = Run(Repository.Root, "build", "tests/cases/files-missing/content");
        Assert.Equal(1, run.Code);
        Assert.Contains("「site.yml」はありました", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("RS1001", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void English_names_lines_of_text_files_and_rows_of_tables()
    {
        var error = Run(Repository.Root, "build", "tests/cases/many-mistakes/content", "--lang", "en").Error;
        Assert.Contains("site.yaml, line 18, character 1 → ", error, StringComparison.Ordinal);
        Assert.Contains("results.csv, row 5, column B “年度” → ", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_base_url_makes_canonical_links_and_a_sitemap()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(0, Run(Repository.Root, "build", "sample", "--output", folder.Path, "--base-url", "https://city.example/plan").Code);
        Assert.Contains("<loc>https://city.example/plan/policies/1/</loc>", File.ReadAllText(folder.At("sample", "sitemap.xml")), StringComparison.Ordinal);
        Assert.Contains("<link rel=\"canonical\" href=\"https://city.example/plan/policies/1/\">", File.ReadAllText(folder.At("sample", "policies", "1", "index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void Github_format_annotates_the_line()
    {
        using var folder = new TemporaryFolder();
        var run = Run(Repository.Root, "build", "konan", "--output", folder.Path, "--format", "github");
        Assert.Contains("::warning file=content/konan/initiatives.csv,line=4,col=3,title=RS2004::", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_prints_the_report_and_writes_it_as_a_page()
    {
        using var folder = new TemporaryFolder();
        var run = Run(Repository.Root, "check", "sample", "--report", folder.At("report.html"));
        Assert.Equal(0, run.Code);
        Assert.Contains("■ 未公表の報告", run.Out, StringComparison.Ordinal);
        Assert.Contains("K1-2-2 読みやすい広報紙への見直し", File.ReadAllText(folder.At("report.html")), StringComparison.Ordinal);
        Assert.Equal([folder.At("report.html")], Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [Fact]
    public void A_report_that_cannot_be_written_is_a_problem()
    {
        using var folder = new TemporaryFolder();
        var run = Run(Repository.Root, "check", "konan", "--report", folder.At("no", "such", "folder.html"));
        Assert.Equal(1, run.Code);
        Assert.Contains("error RS4004: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_format_is_one_object_a_line()
    {
        var run = Run(Repository.Root, "check", "konan", "--format", "json", "--lang", "en");
        var first = System.Text.Json.JsonDocument.Parse(run.Out.Split('\n')[0]).RootElement;
        Assert.Equal("content/konan/initiatives.csv", first.GetProperty("file").GetString());
        Assert.Equal("RS2004", first.GetProperty("code").GetString());
        Assert.Equal(4, first.GetProperty("row").GetInt32());
    }

    [Fact]
    public void An_audit_before_publishing_refuses_a_broken_link()
    {
        using var folder = new TemporaryFolder();
        Copy(Repository.At("content", "konan"), folder.At("content", "konan"));
        File.AppendAllText(folder.At("content", "konan", "pages", "about.md"), "\n[なし](../none/index.html)\n");
        Assert.Equal(0, Run(folder.Path, "build", "konan").Code);
        var before = File.GetLastWriteTimeUtc(folder.At("output", "konan", "index.html"));
        var run = Run(folder.Path, "build", "konan", "--audit");
        Assert.Equal(1, run.Code);
        Assert.Contains("about/index.html: error RS4101: リンク「../none/index.html」", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, File.GetLastWriteTimeUtc(folder.At("output", "konan", "index.html")));
    }

    internal static (int Code, string Out, string Error) Run(string folder, params string[] arguments) => TheProgram.Run(folder, arguments);

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}

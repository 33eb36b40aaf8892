using System.Runtime.InteropServices;
using AngleSharp.Html.Parser;
using ReformSite.Sources;

namespace ReformSite.Tests.Sources;

public class FolderTests
{
    [Fact]
    public void Problems_of_all_files_come_in_one_run()
    {
        using var disk = new PortalOnDisk().Write("site.yaml", "title: x\n").Write("initiatives.csv", "a,b\n").Write("results.csv", "取組番号\n").Write("pages/a.md", "本文");
        Assert.Null(disk.Read());
        Assert.Equal(
            ["initiatives.csv(1,1) RS1102", "pages/a.md(1,1) RS1601", "results.csv(1,1) RS1101", "site.yaml(1,1) RS1505", "site.yaml(1,1) RS1505",
                "site.yaml(1,1) RS1505", "site.yaml(1,1) RS1505"],
            disk.Told());
    }

    [Theory]
    [InlineData("site.yaml", "site.yml", "site.yml")]
    [InlineData("initiatives.csv", "initiatives.xlsx", "initiatives.xlsx")]
    [InlineData("results.csv", "Results.CSV", "Results.CSV")]
    public void A_missing_file_is_named_with_the_one_that_was_meant(string missing, string there, string named)
    {
        using var disk = new PortalOnDisk().Without(missing).Write(there, "x");
        Assert.Null(disk.Read());
        Assert.Contains($"「{named}」はありました", disk.Only("RS1002").Message.Ja, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_folder_is_said_to_be_missing()
    {
        using var disk = new PortalOnDisk();
        Assert.Null(PortalReader.Read(Path.Combine(disk.Directory, "none"), disk.Problems));
        Assert.Equal("RS1001", Assert.Single(disk.Problems.Ordered()).Code);
    }

    [Fact]
    public void Optional_tables_that_are_not_there_are_empty()
    {
        using var disk = new PortalOnDisk();
        var portal = disk.ReadClean();
        Assert.Empty(portal.Indicators.Records);
        Assert.False(portal.Corrections.IsBroken);
        Assert.Equal(Path.GetFileName(disk.Directory), portal.Name);
    }

    [Fact]
    public void A_misspelt_table_is_not_passed_over()
    {
        using var disk = new PortalOnDisk().Write("indicator.csv", "x");
        disk.Read();
        Assert.Contains("「indicators.csv」のことでしょうか", disk.Only("RS1007").Message.Ja, StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_is_printed_from_where_the_command_was_given()
    {
        using var disk = new PortalOnDisk();
        var given = disk.Directory + Path.DirectorySeparatorChar;
        var portal = PortalReader.Read(given, disk.Problems)!;
        Assert.Equal(disk.Directory.Replace('\\', '/') + "/results.csv", portal.Results.Files[0].File.Path);
        var below = System.IO.Directory.CreateDirectory("portal-below").Name;
        Assert.Null(PortalReader.Read("./" + below, disk.Problems));
        Assert.Contains(disk.Problems.Ordered(), problem => problem.Place.ToString() == "portal-below/site.yaml");
    }

    [Fact]
    public void A_file_that_cannot_be_opened_is_named_and_the_others_are_read()
    {
        using var disk = new PortalOnDisk();
        System.IO.Directory.CreateDirectory(Path.Combine(disk.Directory, "results"));
        File.CreateSymbolicLink(Path.Combine(disk.Directory, "results/r4.csv"), Path.Combine(disk.Directory, "gone.csv"));
        Assert.Single(disk.Read()!.Results.Records);
        Assert.Equal(["results/r4.csv RS1004"], disk.Told());
        Assert.StartsWith("「results/r4.csv」を開けません(", disk.Only("RS1004").Message.Ja, StringComparison.Ordinal);
    }

    /// <summary>Who opens a named pipe waits for somebody to write into it.</summary>
    [FactWithPipes]
    public async Task A_named_pipe_in_the_place_of_a_file_is_a_file_without_content()
    {
        string[] names = ["assets/custom.css", "assets/icon.png", "history/2025-01-01.json", "initiatives.csv", "notes.csv", "pages/a.md", "policies/1.md", "results/r4.csv", "site.yaml"];
        foreach (var name in names)
        {
            using var disk = new PortalOnDisk().Write("site.yaml", PortalOnDisk.Yaml + "\ntheme_options: { icon: assets/icon.png }").Write("assets/icon.png", Pictures.Png(180, 180)).Write(name, "").Without(name);
            FactWithPipesAttribute.MakePipe(Path.Combine(disk.Directory, name));
            var portal = await Task.Run(disk.Read).WaitAsync(TimeSpan.FromMinutes(1));
            // What nobody reads is only warned of, but takes part in the state of the folder.
            if (name == "notes.csv") await Task.Run(portal!.State.HashNow).WaitAsync(TimeSpan.FromMinutes(1));
            Assert.Contains($"{name} {(name == "notes.csv" ? "RS1007" : "RS1003")}", disk.Told());
        }
    }

    [Theory]
    [InlineData("site.yaml", "テキストエディター")]
    [InlineData("pages/a.md", "テキストエディター")]
    [InlineData("corrections.csv", "Excel で開き")]
    public void The_remedy_for_bytes_that_are_no_text_fits_the_file(string name, string said)
    {
        using var disk = new PortalOnDisk().Write(name, "a\0b");
        disk.Read();
        Assert.Contains(said, disk.Only("RS1005").Remedy.Ja, StringComparison.Ordinal);
    }

    [Fact]
    public void Assets_are_listed_in_order_and_links_do_not_lead_out()
    {
        using var disk = new PortalOnDisk().Write("assets/b.png", "b").Write("assets/a/c.png", "c").Write("assets/.DS_Store", "x");
        File.CreateSymbolicLink(Path.Combine(disk.Directory, "assets/inside.png"), Path.Combine(disk.Directory, "assets/b.png"));
        File.CreateSymbolicLink(Path.Combine(disk.Directory, "assets/out"), "/etc/hostname");
        File.CreateSymbolicLink(Path.Combine(disk.Directory, "assets/gone"), "/no/such/file");
        System.IO.Directory.CreateSymbolicLink(Path.Combine(disk.Directory, "assets/circle"), disk.Directory);
        var assets = disk.Read()!.Assets;
        Assert.Equal(["assets/a/c.png", "assets/b.png", "assets/inside.png"], assets.Select(asset => asset.Name));
        Assert.Equal(["assets/circle RS1008", "assets/gone RS1008", "assets/out RS1008"], disk.Told());
    }

    [Fact]
    public void A_page_has_its_title_order_and_place_in_the_menu_from_its_front_matter()
    {
        using var disk = new PortalOnDisk().Write("pages/about.md", "---\r\ntitle: このサイトについて\r\norder: 2\r\nmenu: false\r\n---\r\n最初の**段落**です。\r\n\r\n次。");
        var page = Assert.Single(disk.ReadClean().Pages);
        Assert.Equal(("about", "このサイトについて", 2, false), (page.Slug, page.Title.Text, page.Order, page.InMenu));
        Assert.Equal("最初の段落です。", page.Prose.Lead);
        Assert.Equal("最初の段落です。\n\n次。", page.Prose.PlainText);
        Assert.Contains("<strong>段落</strong>", page.Prose.Body.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("本文だけ", "pages/a.md(1,1) RS1601")]
    [InlineData("---\n# title: a\n---\n本文", "pages/a.md(1,1) RS1601")]
    [InlineData("---\ntitle: \"a\\v\"\n---\n", "pages/a.md(2,8) RS1501")]
    [InlineData("---\ntitle: a\n本文", "pages/a.md(1,1) RS1602")]
    [InlineData("---\ntitle: a\norder: 一番\n---\n", "pages/a.md(3,8) RS1506")]
    [InlineData("---\ntitle: a\n\ntitel: b\n---\n", "pages/a.md(4,1) RS1504")]
    [InlineData("---\ntitle: \"a\n---\n", "pages/a.md(2,8) RS1501")]
    [InlineData("---\ntitle: a\n---\n<iframe src=x></iframe>\n", "pages/a.md RS1603")]
    [InlineData("---\ntitle: a\n---\n![x](https://example.jp/a.png)\n", "pages/a.md RS1603")]
    public void Front_matter_problems_name_the_line_of_the_file(string text, string problem)
    {
        using var disk = new PortalOnDisk().Write("pages/a.md", text);
        disk.Read();
        Assert.Equal([problem], disk.Told());
    }

    [Fact]
    public void Headings_are_below_the_page_s_own_and_can_be_linked_to_one_by_one()
    {
        using var disk = new PortalOnDisk().Write("pages/a.md", "---\ntitle: a\n---\n# 用語\n\n## 評価\n\n## 評価\n\n###### 深い\n\n<h1>生</h1>\n");
        var body = new HtmlParser().ParseDocument(disk.ReadClean().Pages[0].Prose.Body.Html).Body!;
        Assert.Equal(["H2 s-用語", "H3 s-評価", "H3 s-評価-2", "H4 s-深い", "H2 s-生"], body.Children.Select(heading => $"{heading.TagName} {heading.Id}"));
    }

    [Fact]
    public void Headings_leave_no_level_out_wherever_the_writer_begins()
    {
        using var disk = new PortalOnDisk().Write("pages/a.md", "---\ntitle: a\n---\n## 初め\n\n#### 細目\n\n## 次\n");
        var body = new HtmlParser().ParseDocument(disk.ReadClean().Pages[0].Prose.Body.Html).Body!;
        Assert.Equal(["H2", "H3", "H2"], body.Children.Select(heading => heading.TagName));
    }

    [Fact]
    public void Prose_keeps_what_Markdown_can_say_and_nothing_that_runs()
    {
        using var disk = new PortalOnDisk().Write("policies/1.md",
            "| 列 |\n|---|\n| 値 |\n\n[罠](javascript:alert(1)) <a href=\"x\" onclick=\"alert(1)\">案内</a>\n\n![図](assets/a.png)\n\n<script>alert(1)</script>\n");
        var portal = disk.Read()!;
        Assert.Equal(["policies/1.md RS1603"], disk.Told());
        var body = new HtmlParser().ParseDocument(portal.Policies["1"].Body.Html).Body!;
        Assert.Equal("col", body.QuerySelector("th")!.GetAttribute("scope"));
        Assert.Equal([null, "x"], body.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
        Assert.Equal("図", body.QuerySelector("img")!.GetAttribute("alt"));
        Assert.DoesNotContain("alert", body.InnerHtml, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(">")]
    [InlineData("- ")]
    [InlineData("<div>")]
    public async Task Prose_nested_beyond_reason_is_refused_in_time(string part)
    {
        using var disk = new PortalOnDisk().Write("policies/1.md", string.Concat(Enumerable.Repeat(part, 3000)) + "x");
        await Task.Run(disk.Read).WaitAsync(TimeSpan.FromSeconds(20));
        Assert.Equal(["policies/1.md RS1604"], disk.Told());
    }

    [Fact]
    public void An_introduction_must_be_named_by_its_policy()
    {
        using var disk = new PortalOnDisk().Write("policies/市民参画.md", "x");
        disk.Read();
        Assert.Equal(["policies/市民参画.md RS1605"], disk.Told());
    }
}

/// <summary>A test that needs <c>mkfifo</c>.</summary>
internal sealed class FactWithPipesAttribute : FactAttribute
{
    public FactWithPipesAttribute()
    {
        if (OperatingSystem.IsWindows()) Skip = "Windows has no named pipes in folders, so it was not tried.";
    }

    public static void MakePipe(string path) => Assert.Equal(0, MakeFifo(path, 0x1A4));

    [DllImport("libc", EntryPoint = "mkfifo", BestFitMapping = false, ThrowOnUnmappableChar = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int MakeFifo([MarshalAs(UnmanagedType.LPUTF8Str)] string path, uint mode);
}

using System.Text.Json;
using ReformSite.Pages;
using ReformSite.Plan;
using ReformSite.Problems;
using ReformSite.Sources;
using ReformSite.Tests.Sources;

namespace ReformSite.Tests.Hostile;

/// <summary>Whatever a city names its files and rows, every file of the site lies within its folder, or the name is told (RS1037, RS1038), and no link leads out (RS1040).</summary>
public class NameTests
{
    /// <summary>Names that mean something to a path, a host, a browser or Windows, and those that look like others.</summary>
    private static readonly string[] Evil =
    [
        "..", ".", "../x", "..\\x", "/etc/x", "C:\\x", "%2e%2e", "%2e%2e%2fx", "..%2Fx", "CON", "nul", "Com1", "LPT9.txt", "aux.html", "x.", "x ", " x", "a\u0000b", "a\nb", "\u202Efdp.x", "a\u200Bb", "a\uFEFFb", "a?b#c", "a:b", "a*b", "a|b",
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "javascript:alert(1)", "~", "$(id)", "`id`", "-rf", "index.html", "．．／x", "‥", "…",
    ];

    private static readonly string[] Names = [.. Evil.Where(name => !name.Contains('\0', StringComparison.Ordinal)), new string('x', 300), new string('漢', 300)];

    /// <summary>Departments and codes of evaluations may be anything, so their addresses are made safe.</summary>
    [Fact]
    public void No_department_and_no_evaluation_leads_out_of_the_site()
    {
        using var portal = new SmallPortal { Levels = string.Join('\n', Names.Where(name => !name.Any(char.IsControl) && InvisibleLetters.IndexIn(name) < 0).DistinctBy(Normal.Key).Select(name => $"    - {{ code: {JsonSerializer.Serialize(name.Trim())}, label: 達成, achieved: true }}").Distinct()) }
            .Table("initiatives.csv", SmallPortal.Heads, [.. Names.Select((name, i) => $"K{i},1,開かれた市政,情報を届ける,広報紙の見直し,{CsvCells.Quoted(name)}")]);
        using var output = new TemporaryFolder();
        portal.Write();
        var result = Build.Run(new BuildRequest(portal.Folder, output.At("a", "b", "c"), null, Strict: false), new Silent());
        Assert.True(result.IsPublished, string.Join('\n', result.Problems.Ordered().Select(problem => problem.Message.En)));
        Assert.Equal(["a"], Directory.EnumerateFileSystemEntries(output.Path).Select(Path.GetFileName));
        foreach (var file in Cases.FolderCaseTests.FilesOf(output.Path)) Assert.All(file.Split('/'), part => Assert.Matches("^[\\w.-]{1,60}$", part));
    }

    /// <summary>Ids, former ids and numbers of policies are addresses as they stand, so what is none is told.</summary>
    [Fact]
    public void No_id_and_no_number_leads_out_of_the_site()
    {
        using var portal = new SmallPortal().Table("initiatives.csv", SmallPortal.Heads + ",旧取組番号", [.. Names.SelectMany((name, i) => new[]
        {
            $"{CsvCells.Quoted(name)},1,政,施,題,課,", $"P{i},{CsvCells.Quoted(name)},政,施,題,課,", $"F{i},1,政,施,題,課,{CsvCells.Quoted(name)}",
        })]);
        portal.Write();
        var problems = new ProblemList();
        var plan = PlanBuilder.Build(PortalReader.Read(portal.Folder, problems)!, problems);
        Assert.True(problems.HasErrors);
        Assert.All(plan.Initiatives, initiative => Assert.All(initiative.FormerIds.Append(initiative.Id), id => Assert.Matches("^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$", id)));
        Assert.All(plan.Policies, policy => Assert.Matches("^[0-9]{1,4}$", policy.No));
        Assert.DoesNotContain(plan.Initiatives, initiative => DeviceNames.Contains(initiative.Id));
    }

    /// <summary>Those a disk of this machine can hold.</summary>
    public static TheoryData<string> OnDisk => [.. Evil.Where(name => name is not ("." or "..") && name.IndexOfAny(['/', '\0']) < 0), new string('x', 240)];

    [Theory]
    [MemberData(nameof(OnDisk))]
    public void A_page_or_an_asset_of_such_a_name_is_refused(string name)
    {
        using var disk = new PortalOnDisk().Write($"pages/{name}.md", "---\ntitle: 題\n---\n").Write($"assets/{name}.png", "x").Write($"assets/{name}/a.png", "x");
        disk.Read();
        var isShown = !name.StartsWith('.');
        // A dot or a sign within a name is no harm in a file that is copied.
        if (isShown && name != "-rf") Assert.Contains(disk.Problems.Ordered(), problem => problem.Code == "RS1037" && problem.Place.File.Name == $"pages/{name}.md");
        if (isShown && name is not ("~" or "$(id)" or "`id`" or "-rf" or "index.html" or "．．／x" or "‥" or "…" or "x." or "x "))
            Assert.Contains(disk.Problems.Ordered(), problem => problem.Code == "RS1037" && problem.Place.File.Name == $"assets/{name}.png");
    }

    [Theory]
    [InlineData("about")]
    [InlineData("このサイトについて")]
    [InlineData("ガイド")]
    [InlineData("カ\u3099イト\u3099")]
    [InlineData("faq_2-1")]
    public void A_plain_name_is_the_address_of_its_page(string name)
    {
        using var disk = new PortalOnDisk().Write($"pages/{name}.md", "---\ntitle: 題\n---\n");
        Assert.Equal(Addresses.Segment(name), Assert.Single(disk.ReadClean().Pages).Slug);
    }

    [Theory]
    [InlineData("pages/カ\u3099.md", "pages/ガ.md")]
    [InlineData("pages/A.md", "pages/a.md")]
    [InlineData("assets/カ\u3099.png", "assets/ガ.png")]
    [InlineData("assets/A.png", "assets/a.png")]
    public void Two_names_a_disk_may_take_for_one_are_told(string one, string other)
    {
        using var portal = new SmallPortal().File(one, "---\ntitle: 題\n---\n").File(other, "---\ntitle: 題\n---\n");
        using var output = new TemporaryFolder();
        portal.Write();
        var result = Build.Run(new BuildRequest(portal.Folder, output.Path, null, Strict: false), new Silent());
        Assert.Equal(["RS4001"], result.Problems.Ordered().Select(problem => problem.Code));
    }

    [Theory]
    [InlineData("A1", "a1")]
    [InlineData("K１", "K1")]
    public void Two_ids_a_disk_may_take_for_one_are_told(string one, string other)
    {
        using var portal = new SmallPortal().Table("initiatives.csv", SmallPortal.Heads, $"{one},1,政,施,題,課", $"{other},1,政,施,題,課");
        Assert.Contains(portal.Reported(), problem => problem.Severity == Severity.Error);
    }

    [Theory]
    [InlineData("form.html")]
    [InlineData("form.HTM")]
    [InlineData("a.xhtml")]
    [InlineData("count.js")]
    [InlineData("count.mjs")]
    [InlineData("other.css")]
    [InlineData("data.xml")]
    [InlineData("a.svgz")]
    [InlineData("a.php")]
    [InlineData("a.swf")]
    [InlineData("_headers")]
    [InlineData("a.png.html")]
    public void What_a_browser_or_host_may_run_is_no_asset(string name)
    {
        using var disk = new PortalOnDisk().Write($"assets/{name}", "x");
        disk.Read();
        Assert.Equal([$"assets/{name} RS1038"], disk.Told());
    }

    [Theory]
    [InlineData("写真 1.jpg")]
    [InlineData("図(1)・概要版.pdf")]
    [InlineData("LOGO.PNG")]
    [InlineData("R7/計画.xlsx")]
    [InlineData("custom.css")]
    public void What_cities_publish_is_an_asset(string name)
    {
        using var disk = new PortalOnDisk().Write($"assets/{name}", "x");
        Assert.Equal($"assets/{name}", Assert.Single(disk.ReadClean().Assets).Name);
    }

    [Theory]
    [InlineData(".hidden")]
    [InlineData("a\u202Eb")]
    [InlineData("nul")]
    public void A_portal_of_such_a_name_is_refused(string name)
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.At(name));
        File.WriteAllText(folder.At(name, "site.yaml"), "title: a");
        var problems = new ProblemList();
        Assert.Null(PortalReader.Read(folder.At(name), problems));
        Assert.Equal("RS1037", Assert.Single(problems.Ordered()).Code);
    }

    [Fact]
    public void Letters_that_turn_the_text_are_told_and_left_out()
    {
        using var disk = new PortalOnDisk().Write("results.csv", "取組番号,年度,取組計画,次年度の対応\r\nK1-1-1,R3,\u202Dtel\u202C,<b>&#x202E;</b>逆\r\n").Write("pages/a.md", "---\ntitle: a\n---\n&#x202e;逆 &#8294;");
        var portal = disk.Read()!;
        Assert.Equal(["results.csv(2,1) RS1036"], disk.Told().Select(told => told.Replace("csv(2)", "csv(2,1)", StringComparison.Ordinal)));
        Assert.Equal("tel", portal.Results.Records[0].Written(Sheets.Results.Plan)!.Value.Text);
        Assert.Equal("逆", CellText.Of(portal.Results.Records[0].Written(Sheets.Results.NextStep)!.Value.Text));
        Assert.Equal("逆", portal.Pages[0].Prose.PlainText);
    }

    /// <summary>A table, a text or a folder of them; also a circle.</summary>
    [Theory]
    [InlineData("results.csv", "/etc/hostname")]
    [InlineData("pages/a.md", "/etc/passwd")]
    [InlineData("pages/a.md", "a.md")]
    [InlineData("site.yaml", "../../../../../../etc/passwd")]
    [InlineData("history", "/etc")]
    [InlineData("results", "results")]
    public void A_link_out_of_the_portal_is_not_read(string name, string target)
    {
        using var disk = new PortalOnDisk().Write("pages/b.md", "---\ntitle: b\n---\n").Without(name);
        File.CreateSymbolicLink(Path.Combine(disk.Directory, name), target);
        Assert.Null(disk.Read());
        Assert.Equal([$"{name} RS1040"], disk.Told());
    }

    [Fact]
    public void A_link_within_the_portal_is_read()
    {
        using var disk = new PortalOnDisk().Without("results.csv").Write("表/r3.csv", PortalOnDisk.Results);
        File.CreateSymbolicLink(Path.Combine(disk.Directory, "results.csv"), "表/r3.csv");
        Assert.Single(disk.ReadClean().Results.Records);
    }
}

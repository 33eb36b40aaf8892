using ReformSite.Sources;

namespace ReformSite.Tests.Sources;

public class SettingsTests
{
    private static PortalOnDisk With(string yaml) => new PortalOnDisk().Write("assets/logo.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>").Write("assets/share.png", Pictures.Png(1200, 630)).Write("site.yaml", yaml);

    [Fact]
    public void The_example_of_the_contract_is_read_whole()
    {
        using var disk = With("""
            title: 進捗ポータル
            organization: 湖南省
            language: ja
            base_url: https://example.jp/plan
            theme: civic
            data_as_of: 2025-11-30
            plan:
              name: 実施計画
              first_year: R3
              last_year: 令和7年度
            report_due: { midterm: 11-30, year_end: 06-30 }
            evaluation:
              year_end:
                - { code: "5", label: 目標を大きく上回る, short: 大きく上回る, achieved: true }
                - { code: 1, label: できなかった, achieved: false }
              midterm:
                - { code: ◎, label: 順調, achieved: true }
            policies:
              "1": 市民主体のまちづくり～共有～
            departments:
              秘書広報課: { slug: hisho-koho, tel: "0748-00-0000", email: kouhou@example.jp }
            contact: { department: 秘書広報課, email: kouhou@example.jp }
            license: CC-BY-4.0
            notice: ""
            theme_options: { accent: "#0017c1", logo: assets/logo.svg, share_image: assets/share.png, icon: assets/share.png }
            """);
        var settings = disk.ReadClean().Settings;
        Assert.Equal("https://example.jp/plan/", settings.BaseUrl);
        Assert.Equal(new DateOnly(2025, 11, 30), settings.DataAsOf);
        Assert.Equal((2021, 2025), (settings.FirstYear.Year, settings.LastYear.Year));
        Assert.Equal(new ReportDue(new DueDay(11, 30), new DueDay(6, 30)), settings.Due);
        Assert.Equal([new("5", "目標を大きく上回る", "大きく上回る", true), new("1", "できなかった", "できなかった", false)], settings.YearEndScale);
        Assert.Equal("◎", Assert.Single(settings.MidtermScale).Code);
        Assert.True(settings.HasMidtermCriteria);
        Assert.Equal("市民主体のまちづくり～共有～", settings.PolicyNames["1"]);
        Assert.Equal(new DepartmentSetting("hisho-koho", "0748-00-0000", "kouhou@example.jp"), settings.Departments["秘書広報課"]);
        Assert.Equal(new ContactSetting("秘書広報課", null, "kouhou@example.jp"), settings.Contact);
        Assert.Equal(("CC-BY-4.0", null), (settings.License, settings.Notice));
        var picture = new PictureSetting("assets/share.png", new PictureSize(1200, 630));
        Assert.Equal(new ThemeOptions("#0017c1", "assets/logo.svg", picture, picture), settings.ThemeOptions);
    }

    [Theory]
    [InlineData("same", true)]
    [InlineData("none", false)]
    public void Midterm_evaluations_use_the_year_end_codes_with_or_without_a_published_criterion(string midterm, bool criteria)
    {
        using var disk = With(PortalOnDisk.Yaml + $"\n  midterm: {midterm}\nlicense: none\n");
        var settings = disk.ReadClean().Settings;
        Assert.Equal((settings.YearEndScale, criteria, null), (settings.MidtermScale, settings.HasMidtermCriteria, settings.License));
    }

    [Theory]
    [InlineData("organisation: x", "site.yaml(9,1) RS1504")]
    [InlineData("report_due:\n  midterm: 11/30", "site.yaml(10,12) RS1508")]
    [InlineData("report_due: { year_end: 02-29 }", "site.yaml(9,25) RS1508")]
    [InlineData("base_url: www.example.jp", "site.yaml(9,11) RS1510")]
    [InlineData("base_url: https://example.jp/?a", "site.yaml(9,11) RS1510")]
    [InlineData("theme_options: { accent: 青 }", "site.yaml(9,26) RS1509")]
    [InlineData("theme_options: { accent: \"#0017c\" }", "site.yaml(9,26) RS1509")]
    [InlineData("theme_options: { logo: logo.svg }", "site.yaml(9,24) RS1516")]
    [InlineData("theme_options: { share_image: share.png }", "site.yaml(9,31) RS1540")]
    [InlineData("theme_options: { icon: assets/logo.svg }", "site.yaml(9,24) RS1541")]
    [InlineData("contact: 秘書広報課", "site.yaml(9,10) RS1506")]
    [InlineData("contact: { email: 広報 }", "site.yaml(9,19) RS1518")]
    [InlineData("language: 日本語", "site.yaml(9,11) RS1519")]
    [InlineData("title: もう一つ", "site.yaml(9,1) RS1503")]
    [InlineData("notice: [a]", "site.yaml(9,9) RS1506")]
    [InlineData("policies: { 一: 名前 }", "site.yaml(9,13) RS1517")]
    [InlineData("departments: { 課: { slug: 課 } }", "site.yaml(9,27) RS1514")]
    [InlineData("departments: { 課: { slug: nul } }", "site.yaml(9,27) RS1514")]
    [InlineData("departments:\n  甲: { slug: a }\n  乙: { slug: a }", "site.yaml(11,14) RS1515")]
    [InlineData("departments: { 課: { phone: \"1\" } }", "site.yaml(9,21) RS1504")]
    [InlineData("contact: &c { tel: \"1\" }\nnotice: n", "site.yaml(9,10) RS1502")]
    public void A_wrong_line_is_named_and_everything_else_is_still_read(string line, string problem)
    {
        using var disk = With(PortalOnDisk.Yaml + "\n" + line + "\n");
        Assert.NotNull(disk.Read());
        Assert.Equal([problem], disk.Told());
    }

    [Theory]
    [InlineData("data_as_of: 2025-11-30", "data_as_of: 2025-11-31", "site.yaml(3,13) RS1507")]
    [InlineData("data_as_of: 2025-11-30", "data_as_of: 2025/11/30", "site.yaml(3,13) RS1507")]
    [InlineData("title: 進捗ポータル", "title:", "site.yaml(1,1) RS1505")]
    [InlineData("organization: 湖南省\n", "", "site.yaml(1,1) RS1505")]
    [InlineData("first_year: R3", "first_year: R8", "site.yaml(4,48) RS1512")]
    [InlineData("first_year: R3", "first_year: R3 (2022)", "site.yaml(4,33) RS1511")]
    [InlineData(", last_year: R7", "", "site.yaml(4,7) RS1505")]
    [InlineData("plan: { name: 実施計画, first_year: R3, last_year: R7 }", "plan: R3", "site.yaml(4,7) RS1506")]
    [InlineData("achieved: true", "achieved: はい", "site.yaml(7,46) RS1506")]
    [InlineData("title: 進捗ポータル", "title: \"進捗", "site.yaml(1,8) RS1501")]
    [InlineData("organization: 湖南省", "\torganization: 湖南省", "site.yaml(2,1) RS1501")]
    public void What_no_page_can_do_without_is_refused_with_its_place(string right, string wrong, string problem)
    {
        var yaml = PortalOnDisk.Yaml.ReplaceLineEndings("\n").Replace(right, wrong, StringComparison.Ordinal);
        using var disk = With(yaml);
        disk.Read();
        Assert.Equal([problem], disk.Told());
    }

    [Fact]
    public void Two_levels_with_one_code_are_refused()
    {
        using var disk = With(PortalOnDisk.Yaml.Replace("code: \"2\"", "code: ３", StringComparison.Ordinal));
        disk.Read();
        Assert.Equal(["site.yaml(8,15) RS1513"], disk.Told());
    }

    [Fact]
    public void An_alias_is_refused()
    {
        using var disk = With(PortalOnDisk.Yaml + "\nnotice: &n x\ntheme: *n\n");
        disk.Read();
        Assert.Equal(["site.yaml(10,8) RS1502", "site.yaml(9,9) RS1502"], disk.Told().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_value_that_begins_with_a_star_is_not_missing_as_well()
    {
        using var disk = With(PortalOnDisk.Yaml.Replace("organization: 湖南省", "organization: *湖南省", StringComparison.Ordinal));
        disk.Read();
        Assert.Equal(["site.yaml(2,15) RS1502"], disk.Told());
    }

    [Fact]
    public void The_nearest_key_is_named()
    {
        using var disk = With(PortalOnDisk.Yaml + "\norganisation: x\n");
        disk.Read();
        Assert.Contains("「organization」のことでしょうか", disk.Only("RS1504").Message.Ja, StringComparison.Ordinal);
    }

    [Fact]
    public void Texts_of_a_theme_have_dotted_keys()
    {
        using var stream = new MemoryStream("home:\n  finding: \"*{met}*件\"\n  years: { one: 年 }\nyes: 5\n"u8.ToArray());
        var strings = Yaml.ReadStrings(stream);
        Assert.Equal(["home.finding=*{met}*件", "home.years.one=年", "yes=5"], strings.Select(pair => $"{pair.Key}={pair.Value}").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("a: [1]")]
    [InlineData("a: \"x")]
    [InlineData("a: 1\na: 2")]
    public void Texts_that_are_broken_are_a_bug_of_the_theme(string yaml)
    {
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(yaml));
        Assert.Throws<InvalidDataException>(() => Yaml.ReadStrings(stream));
    }

    [Theory]
    [InlineData("# まだ何も書いていません\n")]
    [InlineData("---\n")]
    [InlineData("!")]
    [InlineData("~")]
    public void A_site_yaml_that_says_nothing_is_called_empty(string yaml)
    {
        using var disk = With(yaml);
        Assert.Null(disk.Read());
        Assert.Equal(["site.yaml RS1003"], disk.Told());
    }

    [Theory]
    [InlineData("\\uFFFE")]
    [InlineData("\\v")]
    public void An_escape_that_no_page_can_hold_is_refused_where_it_stands(string escape)
    {
        using var disk = With(PortalOnDisk.Yaml + $"\nnotice: \"a{escape}\"\n");
        Assert.Null(disk.Read());
        Assert.Equal("site.yaml(9,9) RS1501", Assert.Single(disk.Told()));
    }

    [Fact]
    public void A_stray_bracket_in_a_level_is_reported_on_its_line()
    {
        // YamlDotNet's scanner does not call this an error of syntax; it throws as if it had been used wrongly.
        using var disk = With(PortalOnDisk.Yaml.Replace("できた, achieved", "できた, achie{ved", StringComparison.Ordinal));
        Assert.Null(disk.Read());
        Assert.StartsWith("site.yaml(7,", disk.Told()[0], StringComparison.Ordinal);
        Assert.EndsWith(" RS1501", Assert.Single(disk.Told()), StringComparison.Ordinal);
    }
}

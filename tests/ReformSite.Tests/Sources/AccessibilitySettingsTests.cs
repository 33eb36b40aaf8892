using ReformSite.Sources;
using ReformSite.Tests.House;

namespace ReformSite.Tests.Sources;

/// <summary><c>accessibility:</c> in site.yaml. What is wrong in it stands in the folder cases <c>site-yaml-accessibility</c> and <c>site-yaml-accessibility-typos</c>.</summary>
public class AccessibilitySettingsTests
{
    private const string Policy = "\naccessibility:\n  policy: { scope: すべてのページ, level: AA, conformance: 一部準拠 }\n";

    [Fact]
    public void Without_the_block_nothing_is_known()
    {
        using var disk = new PortalOnDisk();
        Assert.Null(disk.ReadClean().Settings.Accessibility);
    }

    [Fact]
    public void A_policy_needs_no_more_than_its_scope_and_its_aim()
    {
        var accessibility = Read(Policy);
        Assert.Equal(["すべてのページ"], accessibility.Policy.Scope);
        Assert.Equal(("AA", Conformance.Partial), (accessibility.Policy.Level, accessibility.Policy.Conformance));
        Assert.Equal((null, null, null, null), (accessibility.Policy.Published, accessibility.Policy.Deadline, accessibility.Policy.TestPlan, accessibility.Contact));
        Assert.Empty(accessibility.Policy.Exceptions);
        Assert.Null(accessibility.Result);
    }

    [Fact]
    public void A_result_speaks_of_the_pages_of_the_policy_unless_it_says_otherwise()
    {
        Assert.Equal(["すべてのページ"], Read(Policy + Result()).Result!.Scope);
        Assert.Equal(["トップページ"], Read(Policy + Result() + "    scope: トップページ\n").Result!.Scope);
    }

    [Theory]
    [InlineData("○", CriterionOutcome.Met)]
    [InlineData("〇", CriterionOutcome.Met)]
    [InlineData("◯", CriterionOutcome.Met)]
    [InlineData("×", CriterionOutcome.NotMet)]
    [InlineData("✕", CriterionOutcome.NotMet)]
    [InlineData("x", CriterionOutcome.NotMet)]
    [InlineData("適用なし", CriterionOutcome.NotApplicable)]
    [InlineData("{ result: ×, note: 図 }", CriterionOutcome.NotMet)]
    public void Circles_and_crosses_are_read_in_the_forms_keyboards_give(string written, CriterionOutcome outcome) =>
        Assert.Equal(outcome, Read(Policy + Result(conformance: "一部準拠").Replace("1.4.3: ○", $"1.4.3: {written}", StringComparison.Ordinal)).Result!.Criteria.Single(criterion => criterion.Id == "1.4.3").Outcome);

    [Theory]
    [InlineData("AA", "一部準拠", "1.4.3", "○", "")]
    [InlineData("AA", "準拠", "1.4.3", "適用なし", "")]
    [InlineData("AA", "準拠", "1.4.3", "×", "site.yaml(14,18) RS1546")]
    [InlineData("A", "準拠", "1.4.3", "×", "")]
    [InlineData("AA", "一部準拠", "1.4.3", null, "site.yaml(20,7) RS1545")]
    [InlineData("A", "準拠", "1.4.3", null, "")]
    [InlineData("A", "準拠", "1.1.1", null, "site.yaml(20,7) RS1545")]
    [InlineData("AA", "配慮", "1.1.1", null, "")]
    [InlineData("AA", "配慮", "1.1.1", "×", "")]
    public void A_claim_goes_as_far_as_its_checklist(string level, string conformance, string criterion, string? outcome, string problem)
    {
        var result = Result(level, conformance).Replace($"      {criterion}: ○\n", outcome is null ? "" : $"      {criterion}: {outcome}\n", StringComparison.Ordinal);
        using var disk = new PortalOnDisk().Write("site.yaml", PortalOnDisk.Yaml + Policy + result);
        disk.Read();
        Assert.Equal(problem, string.Join(' ', disk.Told()));
    }

    /// <summary>JIS X 8341-3:2016 has 25 success criteria at level A and 13 more at AA.</summary>
    [Fact]
    public void The_standard_has_38_criteria() => Assert.Equal((38, 25, 38, 38), (Criteria.All.Count, Criteria.UpTo("A").Count(), Criteria.UpTo("AA").Count(), Criteria.All.Distinct().Count()));

    /// <summary>The example in the document for staff is read as it stands there, but for the portal beside this one, which no other test's folder may have.</summary>
    [Fact]
    public void The_document_s_example_is_right()
    {
        var document = File.ReadAllText(Repository.At("docs", "site-yaml.md")).ReplaceLineEndings("\n");
        var examples = document.Split("```yaml\n").Skip(1).Select(part => part[..part.IndexOf("```", StringComparison.Ordinal)]).ToList();
        Assert.Equal(3, examples.Count);
        using var disk = new PortalOnDisk().Write("assets/share.png", Pictures.Png(1200, 630)).Write("assets/icon.png", Pictures.Png(180, 180)).Write("site.yaml", PortalOnDisk.Yaml + "\n" + string.Concat(examples).Replace("../plan5/", "https://example.jp/plan5/", StringComparison.Ordinal));
        var settings = disk.ReadClean().Settings;
        Assert.NotNull(settings.Successor);
        Assert.NotNull(settings.Predecessor);
        Assert.NotNull(settings.ThemeOptions.ShareImage);
        Assert.NotNull(settings.Accessibility!.Result);
    }

    private static AccessibilitySetting Read(string block)
    {
        using var disk = new PortalOnDisk().Write("site.yaml", PortalOnDisk.Yaml + block);
        return disk.ReadClean().Settings.Accessibility!;
    }

    private static string Result(string level = "AA", string conformance = "準拠") => $"  result:\n    claimed: 2025-06-01\n    level: {level}\n    conformance: {conformance}\n"
        + "    technologies: HTML\n    selection: すべてのページ\n    pages: [\"https://city.example/\"]\n    period: { from: 2025-05-01, to: 2025-05-02 }\n    criteria:\n"
        + string.Concat(Criteria.All.Select(id => $"      {id}: ○\n"));
}

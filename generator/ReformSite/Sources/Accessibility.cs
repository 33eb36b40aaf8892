namespace ReformSite.Sources;

/// <summary>対応度 as WAIC defines it: 準拠, 一部準拠, 配慮.</summary>
public enum Conformance { Full, Partial, Considered }

/// <summary>What a test found for one criterion. One that applies to nothing counts as met (JIS X 8341-3:2016, 5.1.1).</summary>
public enum CriterionOutcome { Met, NotMet, NotApplicable }

/// <param name="Id">Number in the standard: <c>1.4.3</c>.</param>
public sealed record CriterionResult(string Id, CriterionOutcome Outcome, string? Note);

/// <summary>ウェブアクセシビリティ方針. An aim, never a claim.</summary>
/// <param name="Level"><c>A</c> or <c>AA</c>.</param>
/// <param name="Additional">Criteria above the level that the city aims at as well, in its own words.</param>
/// <param name="TestPlan">When a test is to be made, in the city's own words.</param>
public sealed record AccessibilityPolicy(
    DateOnly? Published, IReadOnlyList<string> Scope, string Level, Conformance Conformance, DateOnly? Deadline,
    IReadOnlyList<string> Exceptions, IReadOnlyList<string> Additional, IReadOnlyList<string> KnownIssues, string? TestPlan);

/// <summary>A test result with the items of JIS X 8341-3:2016 JB.3.1, as the city states them.</summary>
/// <param name="Claimed">表明日.</param>
/// <param name="Pages">Addresses of the tested pages, http(s).</param>
/// <param name="Criteria">In the order of the standard; every criterion of the level if the city claims 準拠 or 一部準拠.</param>
public sealed record AccessibilityResult(
    DateOnly Claimed, string Level, Conformance Conformance, IReadOnlyList<string> Scope, IReadOnlyList<string> Technologies, string Selection,
    IReadOnlyList<string> Pages, DateOnly From, DateOnly To, IReadOnlyList<string> Tools, IReadOnlyList<string> Environments,
    IReadOnlyList<CriterionResult> Criteria, IReadOnlyList<string> NextSteps);

/// <summary><c>accessibility:</c> of site.yaml.</summary>
/// <param name="Result">Null while no test result is published.</param>
/// <param name="Contact">Whom to ask about it; null for the portal's contact.</param>
public sealed record AccessibilitySetting(AccessibilityPolicy Policy, AccessibilityResult? Result, ContactSetting? Contact);

/// <summary>The success criteria of JIS X 8341-3:2016 at the levels A and AA, in the standard's order.</summary>
public static class Criteria
{
    private static readonly string[] LevelA =
    [
        "1.1.1", "1.2.1", "1.2.2", "1.2.3", "1.3.1", "1.3.2", "1.3.3", "1.4.1", "1.4.2", "2.1.1", "2.1.2", "2.2.1", "2.2.2", "2.3.1", "2.4.1", "2.4.2", "2.4.3", "2.4.4",
        "3.1.1", "3.2.1", "3.2.2", "3.3.1", "3.3.2", "4.1.1", "4.1.2",
    ];

    private static readonly string[] LevelAA = ["1.2.4", "1.2.5", "1.4.3", "1.4.4", "1.4.5", "2.4.5", "2.4.6", "2.4.7", "3.1.2", "3.2.3", "3.2.4", "3.3.3", "3.3.4"];

    public static IReadOnlyList<string> Levels { get; } = ["A", "AA"];

    /// <summary>All 38.</summary>
    public static IReadOnlyList<string> All { get; } = [.. LevelA.Concat(LevelAA).Order(StringComparer.Ordinal)];

    public static string LevelOf(string id) => LevelA.Contains(id) ? "A" : "AA";

    /// <summary>The criteria to be met at a level: AA takes those of A in.</summary>
    public static IEnumerable<string> UpTo(string level) => All.Where(id => level == "AA" || LevelOf(id) == "A");
}

using ReformSite.Problems;

namespace ReformSite.Sources;

/// <summary>
/// Reads the checklist of a test result, <c>"1.4.3": ○</c> or <c>"1.4.3": { result: ×, note: … }</c>, and holds the city's claim against it: what
/// the checklist does not carry is refused.
/// </summary>
internal static class CriteriaReader
{
    private const string Example = "\"1.1.1\": ○";

    private static readonly string[] Outcomes = ["○", "×", "適用なし"];

    /// <param name="level">Null, as <paramref name="conformance"/>, where it could not be read; then nothing is held against it.</param>
    public static IReadOnlyList<CriterionResult>? Read(YamlKeys result, string? level, Conformance? conformance, ProblemList problems)
    {
        if (result.Required(result.Map("criteria"), "criteria", $"criteria: {{ {Example} }}") is not { } map) return null;
        var keys = result.Keys("criteria");
        var criteria = new List<CriterionResult>();
        var isRead = true;
        foreach (var id in Criteria.All)
        {
            switch (keys.Node(id))
            {
                case null:
                    break;
                case YamlMap:
                    var parts = keys.Keys(id);
                    Add(id, Outcome(parts.RequiredChoice("result", Outcomes, Plain)), parts.Text("note")?.Text);
                    parts.CheckUnknown();
                    break;
                default:
                    Add(id, Outcome(keys.RequiredChoice(id, Outcomes, Plain)), null);
                    break;
            }
        }
        keys.CheckUnknown();
        if (isRead && level is not null && conformance is not null) Hold(criteria, level, conformance.Value, map.Place, result, problems);
        return criteria;

        void Add(string id, CriterionOutcome? outcome, string? note)
        {
            if (outcome is { } found) criteria.Add(new CriterionResult(id, found, note));
            else isRead = false;
        }
    }

    private static void Hold(List<CriterionResult> criteria, string level, Conformance conformance, Place checklist, YamlKeys result, ProblemList problems)
    {
        if (conformance == Conformance.Considered) return;
        var needed = Criteria.UpTo(level).ToList();
        var missing = needed.Where(id => criteria.All(criterion => criterion.Id != id)).ToList();
        if (missing.Count > 0) problems.Add(Mistakes.CriteriaWithoutResult(checklist, level, missing));
        var failed = criteria.Where(criterion => criterion.Outcome == CriterionOutcome.NotMet && needed.Contains(criterion.Id)).Select(criterion => criterion.Id).ToList();
        if (conformance == Conformance.Full && failed.Count > 0) problems.Add(Mistakes.ClaimNotBorneOut(result.Text("conformance")!.Place, level, failed));
    }

    private static CriterionOutcome? Outcome(string? word) => word switch
    {
        "○" => CriterionOutcome.Met,
        "×" => CriterionOutcome.NotMet,
        "適用なし" => CriterionOutcome.NotApplicable,
        _ => null,
    };

    /// <summary>Keyboards give circles and crosses in many forms that look the same.</summary>
    private static string Plain(string text) => text switch
    {
        "〇" or "◯" or "⭕" => "○",
        "✕" or "✖" or "❌" or "x" or "X" or "ｘ" or "Ｘ" => "×",
        _ => text,
    };
}

using ReformSite.Sources;
using ReformSite.Theming;
using ReformSite.Theming.Pages;

namespace ReformSite.Pages;

/// <summary>ウェブアクセシビリティ試験結果: <c>accessibility/results/</c>. Only what the city states is said; what it has not tested is not judged.</summary>
public static class AccessibilityResultComposer
{
    public static AccessibilityResultsPage Compose(AccessibilitySetting setting, Edition edition)
    {
        var words = edition.Words;
        var title = words.Say("say.accessibility.results_title");
        var result = setting.Result;
        var finding = result is null ? words["say.accessibility.no_result"] : words.Join([Claim(result, edition), Count(result, words)]);
        return new AccessibilityResultsPage(
            edition.Frame, Addresses.AccessibilityResults, title.ToString(), finding,
            edition.Crumbs(AccessibilityComposer.LinkOf(edition.Portal, words), new Link(words["say.accessibility.results_crumb"], Addresses.AccessibilityResults)),
            title, finding, result is null && setting.Policy.TestPlan is { } plan ? edition.Own(plan) : default(Wording?), result is null ? [] : Items(result, edition),
            [.. (result?.Criteria ?? []).Select(criterion => Row(criterion, edition))], result is null ? [] : NextSteps(result, edition));
    }

    /// <summary>「適合レベルAAに一部準拠しています（2027年2月10日表明）。」</summary>
    public static string Claim(AccessibilityResult result, Edition edition) => edition.Words.Fill(
        "say.accessibility.claim_" + AccessibilityComposer.Key(result.Conformance), ("level", result.Level), ("date", edition.Date(result.Claimed).Text));

    /// <summary>「試験した38の達成基準のうち、36の基準を満たしています。」 Always with both numbers.</summary>
    private static string Count(AccessibilityResult result, Words words) =>
        words.Fill("say.accessibility.count", ("all", result.Criteria.Count), ("met", result.Criteria.Count(criterion => criterion.Outcome != CriterionOutcome.NotMet)));

    private static IReadOnlyList<Statement> Items(AccessibilityResult result, Edition edition)
    {
        var words = edition.Words;
        var items = new List<Statement>();
        Add("claimed", [edition.Date(result.Claimed).Text]);
        Add("standard", [words["say.accessibility.standard_name"]]);
        items.Add(new Statement(
            "conformance", words["say.accessibility.conformance"], [words.Fill("say.accessibility.conformance_" + AccessibilityComposer.Key(result.Conformance), ("level", result.Level))],
            AccessibilityComposer.Means(result.Conformance, words), AccessibilityComposer.Guideline(words)));
        Add("pages_described", edition.Own(result.Scope));
        Add("technologies", [edition.Own(string.Join(words["say.comma"], result.Technologies))]);
        Add("selection", [edition.Own(result.Selection)]);
        items.Add(new Statement("tested", words["say.accessibility.tested"], [.. result.Pages.Select(page => new Wording(page))], AreAddresses: true));
        Add("period", [words.Fill("say.accessibility.from_to", ("from", edition.Date(result.From).Text), ("to", edition.Date(result.To).Text))]);
        Add("tools", edition.Own(result.Tools));
        Add("environments", edition.Own(result.Environments));
        return items;

        void Add(string id, IReadOnlyList<Wording> texts)
        {
            if (texts.Count > 0) items.Add(new Statement(id, words["say.accessibility." + id], texts));
        }
    }

    private static CriterionRow Row(CriterionResult criterion, Edition edition)
    {
        var words = edition.Words;
        var isMet = criterion.Outcome != CriterionOutcome.NotMet;
        return new CriterionRow(
            NameOf(criterion.Id, words), Criteria.LevelOf(criterion.Id), words[criterion.Outcome == CriterionOutcome.NotApplicable ? "say.accessibility.applies_not" : "say.accessibility.applies"],
            words[isMet ? "say.accessibility.met" : "say.accessibility.not_met"], isMet, criterion.Note is { } note ? edition.Own(note) : default(Wording?));
    }

    private static IReadOnlyList<Statement> NextSteps(AccessibilityResult result, Edition edition)
    {
        var words = edition.Words;
        var failed = result.Criteria.Where(criterion => criterion.Outcome == CriterionOutcome.NotMet).Select(criterion => new Wording(NameOf(criterion.Id, words))).ToList();
        var statements = new List<Statement>();
        if (failed.Count > 0) statements.Add(new Statement("failed", words["say.accessibility.failed"], failed));
        if (result.NextSteps.Count > 0) statements.Add(new Statement("next", words["say.accessibility.next_steps"], edition.Own(result.NextSteps)));
        return statements;
    }

    private static string NameOf(string id, Words words) => words.Fill("say.accessibility.named", ("id", id), ("name", words["say.criteria." + id]));
}

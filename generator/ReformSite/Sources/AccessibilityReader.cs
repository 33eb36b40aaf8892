using ReformSite.Problems;

namespace ReformSite.Sources;

/// <summary>Reads <c>accessibility:</c>: the policy, and the test result once there is one.</summary>
internal static class AccessibilityReader
{
    private static readonly (string Word, Conformance Value)[] Conformances = [("準拠", Conformance.Full), ("一部準拠", Conformance.Partial), ("配慮", Conformance.Considered)];

    /// <summary>Null without the block, or with one that cannot be used; the problems are then in the list.</summary>
    public static AccessibilitySetting? Read(YamlKeys root, ProblemList problems)
    {
        if (root.Map("accessibility") is null) return null;
        var keys = root.Keys("accessibility");
        // The words of a result can only be read beside the policy they answer to.
        var policy = keys.Required(keys.Map("policy"), "policy", "policy: { scope: このサイトのすべてのページ, level: AA, conformance: 準拠 }") is null ? null : Policy(keys.Keys("policy"), problems);
        var result = keys.Map("result") is null ? null : Result(keys.Keys("result"), policy?.Scope ?? [], problems);
        var contact = keys.Map("contact") is null ? null : ContactReader.Read(keys.Keys("contact"), problems);
        keys.CheckUnknown();
        return policy is null ? null : new AccessibilitySetting(policy, result, contact);
    }

    private static AccessibilityPolicy? Policy(YamlKeys keys, ProblemList problems)
    {
        var published = keys.Date("published");
        var scope = keys.RequiredTexts("scope", "scope: このサイトのすべてのページ");
        var (level, conformance) = (Level(keys), ConformanceOf(keys));
        var policy = new AccessibilityPolicy(
            published, scope ?? [], level ?? "", conformance ?? default, keys.Date("deadline"), keys.Texts("exceptions") ?? [], keys.Texts("additional") ?? [], keys.Texts("known_issues") ?? [],
            keys.Text("test_plan")?.Text);
        keys.CheckUnknown();
        return scope is null || level is null || conformance is null ? null : policy;
    }

    private static AccessibilityResult? Result(YamlKeys keys, IReadOnlyList<string> scope, ProblemList problems)
    {
        var claimed = keys.RequiredDate("claimed", "claimed: 2027-02-10");
        var (level, conformance) = (Level(keys), ConformanceOf(keys));
        var technologies = keys.RequiredTexts("technologies", "technologies: [HTML, CSS, SVG, JavaScript]");
        var selection = keys.Required(keys.Text("selection"), "selection", "selection: すべてのウェブページを選択");
        var pages = Pages(keys, problems);
        var period = Period(keys, problems);
        var criteria = CriteriaReader.Read(keys, level, conformance, problems);
        var (ownScope, tools, environments, next) = (keys.Texts("scope"), keys.Texts("tools"), keys.Texts("environments"), keys.Texts("next_steps"));
        keys.CheckUnknown();
        if (claimed is null || level is null || conformance is null || technologies is null || selection is null || pages is null || period is null || criteria is null) return null;
        return new AccessibilityResult(
            claimed.Value, level, conformance.Value, ownScope ?? scope, technologies, selection.Text, pages, period.Value.From, period.Value.To, tools ?? [], environments ?? [], criteria, next ?? []);
    }

    private static string? Level(YamlKeys keys) => keys.RequiredChoice("level", Criteria.Levels);

    private static Conformance? ConformanceOf(YamlKeys keys) =>
        keys.RequiredChoice("conformance", [.. Conformances.Select(pair => pair.Word)]) is { } word ? Conformances.Single(pair => pair.Word == word).Value : null;

    private static List<string>? Pages(YamlKeys keys, ProblemList problems)
    {
        var list = keys.Required(keys.List("pages"), "pages", "- https://example.jp/plan/");
        if (list is null) return null;
        if (list.Items.Count == 0) keys.Missing("pages", "- https://example.jp/plan/");
        var pages = new List<string>();
        foreach (var text in keys.TextsIn(list, "pages"))
        {
            if (SafeLink.Of(text.Text) is { } address && Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https") pages.Add(address);
            else problems.Add(Mistakes.NoPageAddress(text.Place, text.Text));
        }
        return pages;
    }

    private static (DateOnly From, DateOnly To)? Period(YamlKeys keys, ProblemList problems)
    {
        if (keys.Required(keys.Map("period"), "period", "period: { from: 2027-01-12, to: 2027-01-22 }") is null) return null;
        var days = keys.Keys("period");
        var (from, to) = (days.RequiredDate("from", "from: 2027-01-12"), days.RequiredDate("to", "to: 2027-01-22"));
        days.CheckUnknown();
        if (from is null || to is null) return null;
        if (from > to) problems.Add(Mistakes.PeriodReversed(days.Text("to")!.Place, days.Text("from")!.Text, days.Text("to")!.Text));
        return (from.Value, to.Value);
    }
}

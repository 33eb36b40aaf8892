using ReformSite.Sources;
using ReformSite.Theming;
using ReformSite.Theming.Pages;

namespace ReformSite.Pages;

/// <summary>
/// ウェブアクセシビリティ方針: <c>accessibility/</c>. Everything on it is the city's: its Markdown, then what site.yaml states. Without either the page
/// says that nothing is published, and whom to ask.
/// </summary>
public static class AccessibilityComposer
{
    private const string GuidelineUrl = "https://waic.jp/docs/jis2016/compliance-guidelines/202104/";

    public static AccessibilityPage Compose(Edition edition)
    {
        var (words, portal) = (edition.Words, edition.Portal);
        var setting = edition.Settings.Accessibility;
        var title = TitleOf(portal, words);
        var own = portal.AccessibilityIntroduction;
        var finding = setting is not null ? FindingOf(setting, edition) : own is null ? words["say.accessibility.unknown"] : null;
        return new AccessibilityPage(
            edition.Frame, Addresses.Accessibility, title, finding ?? Promises.Shorten(own!.Prose.Lead), edition.Crumbs(new Link(title, Addresses.Accessibility)),
            own?.Prose.Shown ?? Markup.Empty, finding, setting is null ? [] : PolicyOf(setting.Policy, edition),
            setting is null ? null : new Link(words["say.accessibility.results_title"], Addresses.AccessibilityResults), ContactOf(edition));
    }

    /// <summary>The link at the foot of every page. The duty to publish does not depend on <c>menu:</c>.</summary>
    public static Link LinkOf(Portal portal, Words words) => new(TitleOf(portal, words), Addresses.Accessibility);

    /// <summary>What the city states, for the search.</summary>
    public static string TextOf(Edition edition)
    {
        var policy = edition.Settings.Accessibility?.Policy;
        return string.Join(' ', new[] { edition.Portal.AccessibilityIntroduction?.Prose.PlainText ?? "" }
            .Concat(policy is null ? [] : [.. policy.Scope, .. policy.Exceptions, .. policy.Additional, .. policy.KnownIssues])).Trim();
    }

    internal static Reference Guideline(Words words) => new(words["say.accessibility.guideline"], GuidelineUrl);

    /// <summary>What the word for conformance means, as its guideline defines it.</summary>
    internal static string Means(Conformance conformance, Words words) => words["say.accessibility.means_" + Key(conformance)];

    internal static string Key(Conformance conformance) => conformance switch
    {
        Conformance.Full => "full",
        Conformance.Partial => "partial",
        _ => "considered",
    };

    private static Wording TitleOf(Portal portal, Words words) =>
        portal.AccessibilityIntroduction?.Title ?? words[portal.Settings.Accessibility is null ? "say.accessibility.title" : "say.accessibility.policy_title"];

    private static string FindingOf(AccessibilitySetting setting, Edition edition) =>
        edition.Words.Join([Aim(setting.Policy, edition), setting.Result is { } result ? AccessibilityResultComposer.Claim(result, edition) : edition.Words["say.accessibility.no_result"]]);

    private static string Aim(AccessibilityPolicy policy, Edition edition) => edition.Words.Fill("say.accessibility.aim_" + Key(policy.Conformance), ("level", policy.Level));

    private static IReadOnlyList<Statement> PolicyOf(AccessibilityPolicy policy, Edition edition)
    {
        var words = edition.Words;
        var statements = new List<Statement>
        {
            new("scope", words["say.accessibility.scope"], edition.Own(policy.Scope)),
            new("aim", words["say.accessibility.aim"], [Aim(policy, edition)], Means(policy.Conformance, words), Guideline(words)),
        };
        if (policy.Deadline is { } deadline) statements.Add(new Statement("deadline", words["say.accessibility.deadline"], [edition.Date(deadline).Text]));
        Add("exceptions", policy.Exceptions);
        Add("additional", policy.Additional);
        Add("known_issues", policy.KnownIssues);
        if (policy.Published is { } published) statements.Add(new Statement("published", words["say.accessibility.published"], [edition.Date(published).Text]));
        return statements;

        void Add(string id, IReadOnlyList<string> texts)
        {
            if (texts.Count > 0) statements.Add(new Statement(id, words["say.accessibility." + id], edition.Own(texts)));
        }
    }

    private static ContactLabel ContactOf(Edition edition) =>
        edition.Settings.Accessibility?.Contact is { } contact ? new ContactLabel(contact.Department is { } name ? edition.Own(name) : contact.Department, contact.Tel, contact.Email) : edition.Frame.Contact;
}

namespace ReformSite.Theming.Pages;

/// <summary>A term of a policy or a test result with what the city says under it: one text as a sentence, several as a list.</summary>
/// <param name="Id">Unique on its page.</param>
/// <param name="Note">What the text means, in plain words.</param>
/// <param name="See">Where the words of the text are defined.</param>
/// <param name="AreAddresses">The texts are addresses of pages, http(s).</param>
public sealed record Statement(string Id, string Term, IReadOnlyList<Wording> Texts, string? Note = null, Reference? See = null, bool AreAddresses = false);

/// <summary>A line of 達成基準チェックリスト.</summary>
/// <param name="Applies">あり or なし: whether the criterion applies to anything on the pages.</param>
/// <param name="Note">Null where the city has none.</param>
public sealed record CriterionRow(string Criterion, string Level, string Applies, string Outcome, bool IsMet, Wording? Note);

/// <summary>A document elsewhere.</summary>
public sealed record Reference(string Text, string Url);

/// <summary>ウェブアクセシビリティ方針: the city's own introduction, and its policy as site.yaml states it.</summary>
/// <param name="Introduction">From <c>pages/accessibility.md</c>; empty without.</param>
/// <param name="Finding">The aim and whether there is a test result, or that no policy is published; null where the introduction says all there is.</param>
/// <param name="Results">The page with the test result; null without a policy.</param>
/// <param name="Ask">Whom to tell of difficulties.</param>
public sealed record AccessibilityPage(
    SiteFrame Site, Address Address, Wording Title, string Description, IReadOnlyList<Link> Crumbs,
    Markup Introduction, string? Finding, IReadOnlyList<Statement> Policy, Link? Results, ContactLabel Ask)
    : PageModel(Site, Address, Section.None, Title, Description, Crumbs);

/// <summary>ウェブアクセシビリティ試験結果, with the items of JIS X 8341-3:2016 JB.3.1.</summary>
/// <param name="Plan">What the city says of a test to come; null if it says nothing.</param>
/// <param name="Result">Empty while no result is published.</param>
/// <param name="Checklist">Every criterion the city has given a result for.</param>
public sealed record AccessibilityResultsPage(
    SiteFrame Site, Address Address, Wording Title, string Description, IReadOnlyList<Link> Crumbs,
    Sentence Heading, string Finding, Wording? Plan, IReadOnlyList<Statement> Result, IReadOnlyList<CriterionRow> Checklist, IReadOnlyList<Statement> NextSteps)
    : PageModel(Site, Address, Section.None, Title, Description, Crumbs);

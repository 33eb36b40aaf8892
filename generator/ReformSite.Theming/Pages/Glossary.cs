namespace ReformSite.Theming.Pages;

/// <summary>A term with its meaning.</summary>
/// <param name="Id">Anchor, where the first use of the term on every page leads.</param>
/// <param name="Reading">In kana; null where none is given.</param>
public sealed record GlossaryEntry(string Id, Wording Term, Wording? Reading, Markup Meaning);

/// <summary>用語: the city's own terms, from glossary.csv.</summary>
/// <param name="Introduction">The city's words from <c>pages/glossary.md</c>; empty where there are none.</param>
public sealed record GlossaryPage(
    SiteFrame Site, Address Address, Wording Title, string Description, IReadOnlyList<Link> Crumbs, Markup Introduction, IReadOnlyList<GlossaryEntry> Entries)
    : PageModel(Site, Address, Section.None, Title, Description, Crumbs);

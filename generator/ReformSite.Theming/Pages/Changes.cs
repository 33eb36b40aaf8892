namespace ReformSite.Theming.Pages;

/// <summary>A cell that is not what it was.</summary>
/// <param name="Item">What it is, with its fiscal year where it has one: 「令和6年度 年度末評価」.</param>
/// <param name="IsPlan">What was promised was changed after the fact; this is no result.</param>
/// <param name="Start">What both texts begin with, where they differ only within; empty otherwise.</param>
/// <param name="End">What both texts end with, likewise.</param>
/// <param name="Correction">The entry of the register that explains it; null where there is none.</param>
public sealed record ChangedCell(Wording Item, bool IsPlan, Wording Start, Wording Before, Wording After, Wording End, Link? Correction);

/// <summary>What a publication changed of one initiative.</summary>
/// <param name="Initiative">Null for one that was withdrawn and has no page any more.</param>
/// <param name="Word">Added, withdrawn, under another id; null where only cells changed.</param>
/// <param name="Published">Reports and plans of a year published for the first time: 「令和6年度：年度末実績、年度末評価」.</param>
public sealed record ChangedInitiative(Link? Initiative, Wording Title, Wording? Word, IReadOnlyList<Wording> Published, IReadOnlyList<ChangedCell> Cells)
{
    /// <summary>True where nothing that had been published before is different.</summary>
    public bool IsNewOnly => Word is null && Cells.Count == 0;
}

/// <summary>What came with one publication; on a page of a long list, what of it stands there.</summary>
/// <param name="Note">What the city said of it; null for nothing.</param>
public sealed record PublicationEntry(string Id, DateLabel Date, Wording Heading, Wording? Note, Sentence Finding, IReadOnlyList<ChangedInitiative> Initiatives);

/// <summary>更新と訂正: corrections, and all publications with what changed, newest first.</summary>
/// <param name="Publications">Empty while no publication has been frozen.</param>
public sealed record ChangesPage(
    SiteFrame Site, Address Address, Wording Title, string Description, IReadOnlyList<Link> Crumbs,
    Sentence Finding, IReadOnlyList<CorrectionEntry> Corrections, IReadOnlyList<PublicationEntry> Publications)
    : PageModel(Site, Address, Section.None, Title, Description, Crumbs);

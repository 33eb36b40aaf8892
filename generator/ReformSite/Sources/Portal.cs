using System.Collections.Frozen;
using ReformSite.Problems;
using ReformSite.Theming;

namespace ReformSite.Sources;

/// <summary>Prose from Markdown, sanitised.</summary>
/// <param name="Lead">Plain text of the first paragraph.</param>
/// <param name="Lang">Tag of its language where that is not the one of the pages it is shown on; null otherwise.</param>
public sealed record Prose(SourceFile File, Markup Body, string Lead, string PlainText, string? Lang = null)
{
    /// <summary>As it stands on a page.</summary>
    public Markup Shown => Body.In(Lang);
}

/// <summary>A page of <c>pages/</c>.</summary>
/// <param name="Slug">File name without ending, also its address: <c>about</c>.</param>
/// <param name="InMenu">Named among the footer's links.</param>
public sealed record FreePage(string Slug, Wording Title, int Order, bool InMenu, Prose Prose);

/// <summary>A file of <c>assets/</c>, copied as it is.</summary>
/// <param name="Name">Below the portal: <c>assets/logo.svg</c>.</param>
public sealed record AssetFile(string Name, string DiskPath)
{
    /// <summary>What pages load bears a hash of its content (<see cref="ContentName"/>); what is opened by its address, a document or a recording, keeps its name.</summary>
    public string PublishedName { get; init; } = Name;
}

/// <summary>All that was read of one portal folder.</summary>
/// <param name="Name">Name of the folder, also of the output folder.</param>
/// <param name="SettingsFile">site.yaml, for problems that concern the portal as a whole.</param>
/// <param name="Policies">Introductions by policy number.</param>
public sealed record Portal(
    string Name, SourceFile SettingsFile, Settings Settings, Table Initiatives, Table Results, Table Indicators, Table Corrections, Table Glossary,
    IReadOnlyDictionary<string, Prose> Policies, IReadOnlyList<FreePage> Pages, IReadOnlyList<AssetFile> Assets)
{
    /// <summary>The files it was read from, as they were.</summary>
    public required FolderState State { get; init; }

    /// <summary>What is translated, by language, for every language but the content's own.</summary>
    public IReadOnlyDictionary<string, Translation> Translations { get; init; } = FrozenDictionary<string, Translation>.Empty;

    /// <summary>Earlier publications, oldest first.</summary>
    public IReadOnlyList<Snapshot> Snapshots { get; init; } = [];

    /// <summary><c>pages/accessibility.md</c>, which opens the page of the accessibility policy instead of being one of its own.</summary>
    public FreePage? AccessibilityIntroduction => Pages.FirstOrDefault(page => page.Slug == "accessibility");

    /// <summary><c>pages/glossary.md</c>, which opens the glossary where there is one.</summary>
    public FreePage? GlossaryIntroduction => Glossary.Records.Count == 0 ? null : Pages.FirstOrDefault(page => page.Slug == "glossary");

    /// <summary>The pages that stand for themselves.</summary>
    public IEnumerable<FreePage> FreePages => Pages.Where(page => page != AccessibilityIntroduction && page != GlossaryIntroduction);
}

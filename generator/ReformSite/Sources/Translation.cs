using System.Collections.Frozen;
using ReformSite.Problems;

namespace ReformSite.Sources;

/// <summary>What the city has translated into one language; everything else is shown as it is, marked with its own language.</summary>
/// <param name="Language">As site.yaml names it: <c>en</c>.</param>
/// <param name="Site">site.en.yaml.</param>
/// <param name="Initiatives">initiatives.en.csv: texts by 取組番号.</param>
/// <param name="Results">results.en.csv: texts by 取組番号 and 年度.</param>
/// <param name="Indicators">indicators.en.csv: names and units by 取組番号 and 指標名.</param>
/// <param name="Glossary">glossary.en.csv: by 用語.</param>
/// <param name="Policies">policies/1.en.md, by policy number.</param>
/// <param name="Pages">pages/about.en.md.</param>
public sealed record Translation(
    string Language, SiteTexts Site, Table Initiatives, Table Results, Table Indicators, Table Glossary,
    IReadOnlyDictionary<string, Prose> Policies, IReadOnlyList<FreePage> Pages);

/// <summary>A level of a scale in another language.</summary>
public sealed record LevelTexts(string? Label, string? Short);

/// <summary>The words of <c>theme_options</c> in another language.</summary>
/// <param name="Links">Labels by address, of the links in head and foot.</param>
public sealed record ThemeTexts(string? LogoAlt, Prose? Footer, IReadOnlyDictionary<string, PlacedText<string>> Links);

/// <summary>A text of site.en.yaml and where it stands.</summary>
public readonly record struct PlacedText<T>(T Text, Place Place);

/// <summary>The texts of site.yaml in another language, from site.en.yaml: the same keys, as far as they are words.</summary>
/// <param name="YearEnd">Labels by code.</param>
/// <param name="Policies">Names by policy number.</param>
/// <param name="Departments">Names by the name in initiatives.csv; also of collective words such as 各関係課.</param>
public sealed record SiteTexts(
    string? Title, string? Organization, string? PlanName, string? Notice, string? ContactDepartment,
    IReadOnlyDictionary<string, PlacedText<LevelTexts>> YearEnd, IReadOnlyDictionary<string, PlacedText<LevelTexts>> Midterm,
    IReadOnlyDictionary<string, PlacedText<string>> Policies, IReadOnlyDictionary<string, PlacedText<string>> Departments)
{
    /// <summary>Title of the plan after this one.</summary>
    public PlacedText<string>? Successor { get; init; }

    /// <summary>Title of the plan before this one.</summary>
    public PlacedText<string>? Predecessor { get; init; }

    public ThemeTexts Theme { get; init; } = new(null, null, FrozenDictionary<string, PlacedText<string>>.Empty);

    public static readonly SiteTexts None = new(
        null, null, null, null, null, FrozenDictionary<string, PlacedText<LevelTexts>>.Empty, FrozenDictionary<string, PlacedText<LevelTexts>>.Empty,
        FrozenDictionary<string, PlacedText<string>>.Empty, FrozenDictionary<string, PlacedText<string>>.Empty);
}

using System.Collections.Frozen;
using ReformSite.Problems;
using ReformSite.Theming;

namespace ReformSite.Sources;

/// <summary>One level of a scale as site.yaml states it; best level first.</summary>
/// <param name="Short">Short word for charts; the label where none is given.</param>
public sealed record LevelSetting(string Code, string Label, string Short, bool Achieved);

/// <summary>Day of the year on which a report is due.</summary>
public readonly record struct DueDay(int Month, int Day);

/// <param name="Midterm">In the calendar of the fiscal year itself: 11-30 of 令和6年度 is 2024-11-30, 01-31 is 2025-01-31.</param>
/// <param name="YearEnd">The first such day after the fiscal year has ended: 06-30 of 令和6年度 is 2025-06-30.</param>
public sealed record ReportDue(DueDay? Midterm, DueDay? YearEnd);

public sealed record ContactSetting(Wording? Department, string? Tel, string? Email);

/// <summary>What site.yaml may say of a department: its part of the address, whom to ask.</summary>
public sealed record DepartmentSetting(string? Slug, string? Tel, string? Email);

/// <summary>A picture of assets/, PNG or JPEG.</summary>
/// <param name="Name">Below the portal: <c>assets/share.png</c>.</param>
public sealed record PictureSetting(string Name, PictureSize Size);

/// <param name="Accent">The city's colour on light ground and on paper, <c>#rgb</c> or <c>#rrggbb</c>; null for the theme's own.</param>
/// <param name="ShareImage">Shown in previews of shared pages, instead of the theme's.</param>
/// <param name="Icon">Of the site in tabs and on home screens, instead of the theme's.</param>
public sealed record ThemeOptions(string? Accent, string? Logo, PictureSetting? ShareImage = null, PictureSetting? Icon = null)
{
    /// <summary>Kinds of type that every system has in some form: ゴシック体, 明朝体, UDフォント.</summary>
    public static readonly IReadOnlyList<string> Fonts = ["gothic", "mincho", "ud"];

    /// <summary>The colour for dark screens; null for the theme's own.</summary>
    public string? AccentDark { get; init; }

    /// <summary>What the logo says to those who do not see it; null where it only repeats the title beside it.</summary>
    public Wording? LogoAlt { get; init; }

    /// <summary>One of <see cref="Fonts"/>; null for the theme's own.</summary>
    public string? Font { get; init; }

    /// <summary>The city's words at the foot of every page; null for none.</summary>
    public Prose? Footer { get; init; }

    /// <summary>Links to other places, above and below every page.</summary>
    public IReadOnlyList<WebLink> HeaderLinks { get; init; } = [];

    public IReadOnlyList<WebLink> FooterLinks { get; init; } = [];
}

/// <summary>The plan before or after this one, which has a portal of its own.</summary>
/// <param name="Url">http(s); null where the portal stands beside this one.</param>
/// <param name="Portal">Name of the folder of a portal beside this one; null for an address elsewhere.</param>
public sealed record OtherPlanSetting(Wording Title, string? Url, string? Portal);

/// <summary>site.yaml, checked and typed. Keys and meanings: content-format of the project, repeated in the staff guide.</summary>
/// <param name="Languages">The language of the content first, whose pages stand at the root; the others stand in a folder of their name.</param>
/// <param name="BaseUrl">Absolute, http(s), ending in a slash; null when not configured.</param>
/// <param name="DataAsOf">基準日: stands in for the clock everywhere.</param>
/// <param name="YearEndScale">At least one level.</param>
/// <param name="MidtermScale">Codes midterm evaluations may use: the midterm list if there is one, else the year-end list.</param>
/// <param name="HasMidtermCriteria">False for <c>midterm: none</c>: the site then says that no criterion is published.</param>
/// <param name="PolicyNames">Canonical names by policy number.</param>
/// <param name="License">As written, such as <c>CC-BY-4.0</c>; null for none.</param>
public sealed record Settings(
    Wording Title, Wording Organization, IReadOnlyList<string> Languages, string? BaseUrl, string Theme, DateOnly DataAsOf,
    Wording PlanName, FiscalYear FirstYear, FiscalYear LastYear, ReportDue Due,
    IReadOnlyList<LevelSetting> YearEndScale, IReadOnlyList<LevelSetting> MidtermScale, bool HasMidtermCriteria,
    IReadOnlyDictionary<string, string> PolicyNames, IReadOnlyDictionary<string, DepartmentSetting> Departments,
    ContactSetting Contact, string? License, Wording? Notice, ThemeOptions ThemeOptions)
{
    /// <summary>Of portals that name none, and of the list of all portals.</summary>
    public const string DefaultTheme = "civic";

    /// <summary>The language of the content.</summary>
    public string Language => Languages[0];

    /// <summary>Where in site.yaml stands what only other files can tell right from wrong: <c>theme</c>, <c>language</c>, <c>policies.1</c>, <c>departments.広報課</c>.</summary>
    public IReadOnlyDictionary<string, Place> Places { get; init; } = FrozenDictionary<string, Place>.Empty;

    /// <summary>Null where the city states no accessibility policy.</summary>
    public AccessibilitySetting? Accessibility { get; init; }

    /// <summary>The plan that follows this one; null while the city names none.</summary>
    public OtherPlanSetting? Successor { get; init; }

    /// <summary>The plan this one follows; null where the city names none.</summary>
    public OtherPlanSetting? Predecessor { get; init; }
}

namespace ReformSite.Theming.Pages;

/// <summary>Where a page stands in the menu.</summary>
public enum Section { None, Policies, Initiatives, Departments, Years, Search }

public sealed record MenuLink(Section Section, string Text, Address To);

/// <summary>Whom to ask; every part may be missing.</summary>
public sealed record ContactLabel(Wording? Department, string? Tel, string? Email);

/// <summary>A licence by its short name and address; null address where it has none.</summary>
public sealed record LicenseLabel(string Name, string? Url);

/// <summary>Which data a page was made from.</summary>
/// <param name="Sums">The file with the hash of each published file of data.</param>
/// <param name="Sha256">Of that file, in lower-case hex: one name for the whole set.</param>
/// <param name="Frozen">Day of the last publication that was frozen; null while there is none.</param>
public sealed record DataSetLabel(Address Sums, string Sha256, DateLabel? Frozen);

/// <summary>The plan before or after this one: in a portal beside this one, or else elsewhere.</summary>
/// <param name="Url">Null where <paramref name="Portal"/> is known.</param>
public sealed record OtherPlan(Wording Title, string? Url, Address? Portal);

/// <summary>That the plan is over, for every page, and whether all final results are there.</summary>
/// <param name="Balance">計画の総括.</param>
public sealed record PlanEnding(string Say, Link Balance);

/// <summary>What all pages of one portal in one language share.</summary>
/// <param name="Folder">Where the pages of this language stand below the portal's root: <c>""</c> or <c>en/</c>.</param>
/// <param name="Languages">All languages of the portal, this one included; one where there is no choice.</param>
/// <param name="Notice">A line shown on every page (sample data, provisional figures); null for none.</param>
/// <param name="BaseUrl">Public address of the portal with a final slash, for canonical links only; null when not configured.</param>
/// <param name="Levels">The year-end scale, best level first.</param>
/// <param name="HasMidtermScale">False where the city publishes no criterion for 中間評価; the pages then say so.</param>
/// <param name="Assets">Published address of each asset of the theme (<c>site.css</c>) and of the portal (<c>assets/logo.svg</c>).</param>
/// <param name="Symbols">One hidden <c>&lt;svg&gt;</c> with the symbols that marks and charts of the page refer to (<c>m-5</c>).</param>
/// <param name="Changes">The page 更新と訂正, for links in templates.</param>
/// <param name="Method">The page 数値の計算方法, for links in templates.</param>
public sealed record SiteFrame(
    Words Words, string Folder, IReadOnlyList<LanguageLink> Languages, Wording Title, Wording Organization, Wording PlanName, YearLabel FirstYear, YearLabel LastYear, DateLabel DataAsOf,
    Wording? Notice, IReadOnlyList<MenuLink> Menu, IReadOnlyList<Link> FooterLinks, ContactLabel Contact, LicenseLabel? License,
    string? BaseUrl, IReadOnlyList<Level> Levels, bool HasMidtermScale, IReadOnlyDictionary<string, Address> Assets, Address? Logo,
    Markup Symbols, Address Changes, Address Method)
{
    /// <summary>The picture of a shared page; null where neither the city nor the theme has one.</summary>
    public SharePicture? Share { get; init; }

    /// <summary>The data the pages are made from; null only while the data themselves are being written.</summary>
    public DataSetLabel? Data => DataToCome?.Value;

    /// <summary>The data are hashed while the pages are planned; the first page that is drawn waits for them.</summary>
    public Lazy<DataSetLabel>? DataToCome { private get; init; }

    /// <summary>Null until the last fiscal year of the plan is over.</summary>
    public PlanEnding? Ending { get; init; }

    /// <summary>The plan that follows; null while the city names none.</summary>
    public OtherPlan? Successor { get; init; }

    /// <summary>The plan before; null where the city names none.</summary>
    public OtherPlan? Predecessor { get; init; }

    /// <summary>The city's own icon; null for the theme's.</summary>
    public Address? Icon { get; init; }

    /// <summary>What the logo says to those who do not see it; empty where it repeats the title beside it.</summary>
    public Wording LogoAlt { get; init; } = "";

    /// <summary>The city's own stylesheet, to be linked after the theme's; null where it has none.</summary>
    public Address? CityStyle { get; init; }

    /// <summary>The city's links to other places, for the head of every page.</summary>
    public IReadOnlyList<WebLink> CityLinks { get; init; } = [];

    /// <summary>The same for the foot.</summary>
    public IReadOnlyList<WebLink> CityFooterLinks { get; init; } = [];

    /// <summary>The city's own words at the foot of every page; empty where it has none.</summary>
    public Markup CityFooter { get; init; } = Markup.Empty;
}

/// <summary>What every page has.</summary>
/// <param name="Title">Without the portal's name.</param>
/// <param name="Description">One sentence for search engines and previews.</param>
/// <param name="Crumbs">From the home page down to, and including, this page; empty on the home page.</param>
public abstract record PageModel(SiteFrame Site, Address Address, Section Section, Wording Title, string Description, IReadOnlyList<Link> Crumbs)
{
    /// <summary>Drawings that are also published beside the page as standalone SVG.</summary>
    public virtual IReadOnlyList<Figure> Standalone => [];

    /// <summary>Lists of this page that go on elsewhere, by name; the main one has none (<c>""</c>). Empty on nearly every page of nearly every plan.</summary>
    public IReadOnlyDictionary<string, Pager> Pagers { get; init; } = NoPagers;

    private static readonly Dictionary<string, Pager> NoPagers = [];

    /// <summary>Atom feed of what changes on this page; null where it has none of its own.</summary>
    public Address? Feed { get; init; }

    public Pager? PagerOf(string list) => Pagers.GetValueOrDefault(list);

    /// <summary>The template that draws this page: <c>HomePage</c> is drawn by <c>/Pages/Home.cshtml</c>.</summary>
    public string Template => TemplateOf(GetType());

    internal static string TemplateOf(Type page) => $"/Pages/{page.Name[..^"Page".Length]}.cshtml";
}

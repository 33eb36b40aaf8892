namespace ReformSite.Theming;

/// <summary>What the program must know of a theme before it composes pages for it.</summary>
/// <param name="HasSearch">
/// The theme has the template <c>/Pages/Search.cshtml</c>. Without it there is no page <c>search/</c>, no menu entry, and none of the indexes that a script would load.
/// </param>
/// <param name="ListBytes">
/// Most bytes of HTML, as the program estimates them, that a list may put on one page: <c>ListBytes</c> among the assembly metadata of the theme's project.
/// A theme that says nothing takes the program's own limits, which are generous.
/// </param>
/// <param name="HasBreadcrumbData">
/// Whether pages say their breadcrumbs to search engines a second time, as JSON-LD: <c>BreadcrumbData</c> among the assembly metadata. They do unless the theme says no.
/// </param>
public sealed record ThemeTraits(bool HasSearch, int ListBytes, bool HasBreadcrumbData)
{
    /// <summary>Those of a theme that draws everything and sets no limit.</summary>
    public static readonly ThemeTraits All = new(HasSearch: true, int.MaxValue, HasBreadcrumbData: true);
}

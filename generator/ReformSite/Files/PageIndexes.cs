using ReformSite.Pages;
using ReformSite.Theming;
using ReformSite.Theming.Pages;

namespace ReformSite.Files;

/// <summary>
/// The scripts of data that two pages of a language load when they are used: the search, and the filter of a list of several pages. They lie beside their page and are made
/// with it, as it names them by their content; once, whoever asks first.
/// </summary>
public sealed class PageIndexes
{
    private readonly Lazy<IReadOnlyList<SiteFile>> _search, _list;

    /// <param name="edition">In a theme without search there are none.</param>
    public PageIndexes(Edition edition)
    {
        _search = new(() => edition.Theme.HasSearch ? SearchIndex.Of(edition) : []);
        _list = new(() => edition.Theme.HasSearch && ListFilters.IndexOf(edition) is not null ? [InitiativeIndex.Of(edition)] : []);
    }

    /// <summary>All of them, relative to the root of the language.</summary>
    public IEnumerable<SiteFile> All => _search.Value.Concat(_list.Value);

    /// <summary>The page as it names its index, and the files of that.</summary>
    public (PageModel Page, IReadOnlyList<SiteFile> Index) Of(PageModel page) => page switch
    {
        SearchPage search => (search with { Index = new Address(_search.Value[0].Path) }, _search.Value),
        InitiativeListPage list when _list.Value is [var index] => (list with { Filter = list.Filter with { Index = new Address(index.Path) } }, _list.Value),
        _ => (page, []),
    };
}

using ReformSite.Theming;
using ReformSite.Theming.Pages;

namespace ReformSite.Pages;

/// <summary>
/// How many entries stand on one page of a list, so that no page of any plan passes about 300 KB: a promise takes 1.7 KB of HTML, a result with
/// its whole text 2.5 KB, an aim and a result with both whole 4 KB, a department's promise stands there twice.
/// </summary>
public static class PerPage
{
    public const int Promises = 150;
    public const int Results = 100;
    public const int Finals = 50;
    public const int OfDepartment = 50;
    public const int Links = 100;
}

/// <param name="Id">Anchor of the group on whichever page it stands.</param>
public sealed record ListGroup<T>(string Id, string Heading, IReadOnlyList<T> Items);

/// <summary>What of a group stands on one page.</summary>
/// <param name="Index">Of the group in the list.</param>
/// <param name="IsContinued">The group began on an earlier page.</param>
public sealed record ListSlice<T>(int Index, IReadOnlyList<T> Items, bool IsContinued)
{
    public Wording Heading(Wording heading, Words words) => IsContinued ? words.Fill("say.list.continued", ("heading", heading)) : heading;
}

/// <summary>
/// A list that may be longer than a page should be. It begins on the page it belongs to and goes on below it: the third page of the list of
/// <c>policies/1/</c> is <c>policies/1/3/</c>, of the list <c>related</c> of a department <c>departments/…/related/3/</c>. The id of an
/// initiative has a letter in it, so <c>initiatives/3/</c> is never one. Up to <paramref name="perPage"/> entries nothing of this is seen.
/// </summary>
/// <param name="page">The page the list belongs to.</param>
/// <param name="name">Tells the lists of one page apart; empty for the main one.</param>
public sealed class LongList<T>(Address page, string name, int perPage, IReadOnlyList<ListGroup<T>> groups)
{
    /// <summary>Pages named by number on each side of the current one.</summary>
    private const int Near = 2;

    private readonly int _total = groups.Sum(group => group.Items.Count);

    public int Pages => Math.Max(1, (_total + perPage - 1) / perPage);

    /// <param name="number">From 1.</param>
    public Address AddressOf(int number) => number == 1 ? page : page.Beside($"{(name.Length == 0 ? "" : name + "/")}{Distribution.Plain(number)}/index.html");

    /// <summary>The page and place where an entry stands.</summary>
    public Address AddressOf(int group, int item) => AddressOf((groups.Take(group).Sum(before => before.Items.Count) + item) / perPage + 1).At(groups[group].Id);

    /// <summary>The slices of groups that stand on a page.</summary>
    public IReadOnlyList<ListSlice<T>> On(int number)
    {
        var slices = new List<ListSlice<T>>();
        var (from, to, start) = ((number - 1) * perPage, number * perPage, 0);
        for (var i = 0; i < groups.Count; i++)
        {
            var items = groups[i].Items;
            var (first, end) = (Math.Max(0, from - start), Math.Min(items.Count, to - start));
            if (first < end) slices.Add(new ListSlice<T>(i, first == 0 && end == items.Count ? items : [.. items.Skip(first).Take(end - first)], first > 0));
            start += items.Count;
        }
        return slices;
    }

    /// <summary>「101〜200件目」.</summary>
    public string Range(int number, Words words) => words.Fill("say.list.range", ("from", (number - 1) * perPage + 1), ("to", Math.Min(_total, number * perPage)));

    /// <summary>Adds the ways through the list to a page; a list of one page needs none.</summary>
    public TPage Paged<TPage>(TPage model, int number, Words words)
        where TPage : PageModel => Pages == 1 ? model : model with { Pagers = new Dictionary<string, Pager>(model.Pagers) { [name] = PagerOf(number, words) } };

    /// <summary>All pages but the one the list begins on.</summary>
    public IEnumerable<PlannedPage> Rest(Func<int, PageModel> compose) =>
        Enumerable.Range(2, Pages - 1).Select(number => new PlannedPage(AddressOf(number), () => compose(number)));

    private Pager PagerOf(int number, Words words)
    {
        var steps = Enumerable.Range(1, Pages).Where(step => step == 1 || step == Pages || Math.Abs(step - number) <= Near);
        return new Pager(
            name.Length == 0 ? "list" : name, words.Fill("say.list.range_of", ("range", Range(number, words)), ("all", _total)), number,
            number > 1 ? AddressOf(number - 1) : null, number < Pages ? AddressOf(number + 1) : null,
            [.. steps.Select(step => new PagerStep(step, AddressOf(step)))],
            groups.Count == 1 ? [] : [.. groups.Select((group, i) => (group, i)).Where(pair => pair.group.Items.Count > 0).Select(pair => new Link(pair.group.Heading, AddressOf(pair.i, 0)))]);
    }
}

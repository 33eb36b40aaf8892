using ReformSite.Theming;
using ReformSite.Theming.Pages;

namespace ReformSite.Pages;

/// <summary>
/// How much stands on one page of a list: a round number of entries, and fewer where their texts are long, so that no page of any plan passes
/// 300 KB. What stands above a list, and a second list beside it, take their part of that.
/// </summary>
/// <param name="Bytes">Of HTML, as <see cref="Weights"/> estimates it.</param>
public sealed record PerPage(int Entries, int Bytes)
{
    /// <summary>The same on the pages of a theme that may be meant for slow lines.</summary>
    public PerPage In(Edition edition) => this with { Bytes = Math.Min(Bytes, edition.Theme.ListBytes) };

    public static readonly PerPage Promises = new(150, 225_000);
    public static readonly PerPage Results = new(100, 180_000);
    public static readonly PerPage Finals = new(50, 180_000);
    public static readonly PerPage Changes = new(100, 180_000);
    public static readonly PerPage OfDepartment = new(50, 180_000);
    public static readonly PerPage Links = new(100, 40_000);
    public static readonly PerPage Corrections = new(50, 60_000);
    public static readonly PerPage Measures = new(50, 60_000);
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
/// initiative has a letter in it, so <c>initiatives/3/</c> is never one. A list that fits on one page sees nothing of this.
/// </summary>
/// <param name="page">The page the list belongs to.</param>
/// <param name="name">Tells the lists of one page apart; empty for the main one.</param>
/// <param name="weigh">Bytes of HTML an entry comes to, about.</param>
public sealed class LongList<T>(Address page, string name, PerPage perPage, IReadOnlyList<ListGroup<T>> groups, Func<T, int> weigh)
{
    /// <summary>Pages named by number on each side of the current one.</summary>
    private const int Near = 2;

    /// <summary>Most headings named above a list; of more, those that pages begin with.</summary>
    private const int MostHeadings = 50;

    /// <summary>The heading of a group, with its sum and the heads of its columns.</summary>
    private const int HeadingBytes = 700;

    private readonly int _total = groups.Sum(group => group.Items.Count);

    /// <summary>Where each page begins, as the number of its first entry in the whole list.</summary>
    private readonly List<int> _starts = Cut(perPage, groups, weigh);

    /// <summary>Id of the element that names a list which is not the main one of its page.</summary>
    public string NamedBy { get; init; } = name + "-h";

    /// <summary>Of entries.</summary>
    public int Count => _total;

    public int Pages => _starts.Count;

    /// <param name="number">From 1.</param>
    public Address AddressOf(int number) => number == 1 ? page : page.Beside($"{(name.Length == 0 ? "" : name + "/")}{Distribution.Plain(number)}/index.html");

    /// <summary>The page and place where an entry stands.</summary>
    public Address AddressOf(int group, int item) => AddressOf(PageOf(groups.Take(group).Sum(before => before.Items.Count) + item)).At(groups[group].Id);

    /// <summary>The slices of groups that stand on a page.</summary>
    public IReadOnlyList<ListSlice<T>> On(int number)
    {
        var slices = new List<ListSlice<T>>();
        var (from, to, start) = (_starts[number - 1], EndOf(number), 0);
        for (var i = 0; i < groups.Count; i++)
        {
            var items = groups[i].Items;
            var (first, end) = (Math.Max(0, from - start), Math.Min(items.Count, to - start));
            if (first < end) slices.Add(new ListSlice<T>(i, first == 0 && end == items.Count ? items : [.. items.Skip(first).Take(end - first)], first > 0));
            start += items.Count;
        }
        return slices;
    }

    /// <summary>Number of the first entry of a page in the whole list, from 0.</summary>
    public int FirstOn(int number) => _starts[number - 1];

    /// <summary>「101〜200件目」.</summary>
    public string Range(int number, Words words) => words.Fill("say.list.range", ("from", _starts[number - 1] + 1), ("to", EndOf(number)));

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
            groups.Count == 1 ? [] : [.. Headings()], name.Length == 0 ? null : NamedBy);
    }

    /// <summary>To where the groups begin; of a list with too many to be named, to those that its pages begin with, as the head of a page in a dictionary says.</summary>
    private IEnumerable<Link> Headings()
    {
        var filled = groups.Select((group, i) => (group, i)).Where(pair => pair.group.Items.Count > 0).ToList();
        if (filled.Count <= MostHeadings) return filled.Select(pair => new Link(pair.group.Heading, AddressOf(pair.i, 0)));
        var step = (Pages + MostHeadings - 1) / MostHeadings;
        return Enumerable.Range(1, Pages).Where(number => number % step == 1 % step)
            .Select(number => new Link(groups[On(number)[0].Index].Heading, AddressOf(number).At(groups[On(number)[0].Index].Id)));
    }

    private int EndOf(int number) => number < Pages ? _starts[number] : _total;

    private int PageOf(int entry) => _starts.BinarySearch(entry) is var at && at >= 0 ? at + 1 : ~at;

    private static List<int> Cut(PerPage perPage, IReadOnlyList<ListGroup<T>> groups, Func<T, int> weigh)
    {
        var starts = new List<int> { 0 };
        var (entry, bytes) = (0, 0);
        foreach (var group in groups)
        {
            bytes += HeadingBytes;
            foreach (var item in group.Items)
            {
                var own = weigh(item);
                var count = entry - starts[^1];
                if (count > 0 && (count == perPage.Entries || bytes + own > perPage.Bytes))
                {
                    starts.Add(entry);
                    bytes = HeadingBytes;
                }
                bytes += own;
                entry++;
            }
        }
        return starts;
    }
}

using System.Collections.Concurrent;
using ReformSite.Charts;
using ReformSite.History;
using ReformSite.Plan;
using ReformSite.Sources;
using ReformSite.Theming;
using ReformSite.Theming.Pages;

namespace ReformSite.Pages;

/// <summary>One portal in one language, with what all its pages are composed from.</summary>
public sealed class Edition
{
    private readonly Dictionary<int, YearLabel> _years;
    private readonly Dictionary<string, Policy> _policies;
    private readonly Dictionary<string, Initiative> _initiatives;
    private readonly HashSet<string> _departments;
    private readonly Lazy<RecordIndex> _records;
    private readonly Lazy<ILookup<string, (Publication Publication, InitiativeChange Change)>> _changes;
    private readonly Lazy<Dictionary<string, LongList<Initiative>>> _promises;
    private readonly Lazy<LongList<InitiativeChange>> _published;
    private readonly Lazy<ReportTally> _reports;
    private readonly ConcurrentDictionary<string, ReportTally> _reportsOf = new(StringComparer.Ordinal);

    /// <summary>Tag of the language of the content where the pages have another; null otherwise.</summary>
    private readonly string? _contentLang;

    public Edition(Portal portal, ReformPlan plan, Words words, SiteFrame frame)
    {
        (Portal, Plan, Words, Frame) = (portal, plan, words, frame);
        _years = plan.Years.ToDictionary(year => year.Year, year => YearNames.Label(year, words));
        _policies = plan.Policies.ToDictionary(policy => policy.No, StringComparer.Ordinal);
        _initiatives = plan.Initiatives.ToDictionary(initiative => initiative.Id, StringComparer.OrdinalIgnoreCase);
        _departments = plan.Departments.Select(department => department.Name).ToHashSet(StringComparer.Ordinal);
        YearLabels = [.. plan.Years.Select(Label)];
        Marks = new Marks(words, plan.YearEndScale);
        Sources = new SourceLabels(words);
        Ladder = EvaluationFigures.LadderOf(plan.YearEndScale.Levels, Marks.Goal);
        _contentLang = LanguageTags.Of(portal.Settings.Language) is var tag && tag == words.Tag ? null : tag;
        _changes = new Lazy<ILookup<string, (Publication, InitiativeChange)>>(() =>
            Publications!.SelectMany(publication => publication.Changes.Select(change => (publication, change))).ToLookup(changed => changed.change.Id, StringComparer.Ordinal));
        _promises = new Lazy<Dictionary<string, LongList<Initiative>>>(() => plan.Policies.ToDictionary(policy => policy.No, policy => PolicyComposer.ListOf(policy, this), StringComparer.Ordinal));
        _published = new Lazy<LongList<InitiativeChange>>(() => ChangesComposer.ListOf(this));
        _reports = new Lazy<ReportTally>(() => ReportTally.Of(plan.Initiatives, plan.Years.Count));
        _records = new(() => new RecordIndex(portal.Initiatives, portal.Results, portal.Indicators, portal.Corrections));
    }

    public Portal Portal { get; }

    public ReformPlan Plan { get; }

    public Words Words { get; }

    public SiteFrame Frame { get; }

    /// <summary>The portal in the language of its content; null where this is it.</summary>
    public Edition? Original { get; init; }

    /// <summary>What earlier publications said, newest first; empty while none has been frozen.</summary>
    public IReadOnlyList<Publication> Publications { get; init; } = [];

    /// <summary>What the theme of the portal draws, and how much of a list on one page.</summary>
    public ThemeTraits Theme { get; init; } = ThemeTraits.All;

    public IReadOnlyList<YearLabel> YearLabels { get; }

    /// <summary>The reports of all initiatives.</summary>
    public ReportTally AllReports => _reports.Value;

    /// <summary>The reports of the initiatives a department is responsible for.</summary>
    public ReportTally ReportsOf(Department department) => _reportsOf.GetOrAdd(department.Name, _ => ReportTally.Of(department.Responsible, Plan.Years.Count));

    public Marks Marks { get; }

    internal SourceLabels Sources { get; }

    /// <summary>The scale as rungs, for the evaluations of every initiative.</summary>
    public LadderChart Ladder { get; }

    public Settings Settings => Portal.Settings;

    /// <summary>Index of the year the pages tell of, in the plan's years; -1 while no year has come that far.</summary>
    public int LatestIndex => Plan.Latest is { } latest ? latest.Year - Plan.Years[0].Year : -1;

    public YearLabel Label(FiscalYear year) => _years.TryGetValue(year.Year, out var label) ? label : YearNames.Label(year, Words);

    public DateLabel Date(DateOnly date) => YearNames.Label(date, Words);

    public Policy PolicyOf(Initiative initiative) => _policies[initiative.PolicyNo];

    /// <summary>The promises of a policy by measure, into which every page of one of them leads.</summary>
    internal LongList<Initiative> PromisesOf(Policy policy) => _promises.Value[policy.No];

    /// <summary>What publications changed, by publication, newest first.</summary>
    internal LongList<InitiativeChange> Published => _published.Value;

    /// <summary>Where the changes of a publication begin on <c>changes/</c> and its further pages.</summary>
    public Address AddressOf(Publication publication) => Published.AddressOf(Publications.TakeWhile(other => other != publication).Count(), 0);

    /// <summary>First paragraph of the policy's introduction; empty where it has none.</summary>
    public Wording LeadOf(Policy policy) => Portal.Policies.TryGetValue(policy.No, out var prose) ? new Wording(prose.Lead, prose.Lang) : "";

    /// <summary>What publications changed of an initiative, newest first.</summary>
    public IEnumerable<(Publication Publication, InitiativeChange Change)> ChangesOf(Initiative initiative) => _changes.Value[initiative.Id];

    /// <summary>Everything the files say of an initiative, table by table, in the order of their rows.</summary>
    public IEnumerable<PublishedRecord> RecordsOf(Initiative initiative) => _records.Value.Of(initiative.Id);

    public Initiative? Find(string id) => _initiatives.GetValueOrDefault(id);

    /// <summary>A department's name as shown.</summary>
    public Wording NameOf(string department) => Plan.DepartmentNames.TryGetValue(department, out var name) ? name : department;

    /// <summary>A text of site.yaml that is never translated, marked with the language of the content where that is another.</summary>
    public Wording Own(string text) => new Wording(text).As(_contentLang);

    public IReadOnlyList<Wording> Own(IReadOnlyList<string> texts) => [.. texts.Select(Own)];

    public Link LinkToDepartment(string name) => new(NameOf(name), Addresses.OfDepartment(name, Settings));

    public bool HasPage(string department) => _departments.Contains(department);

    /// <summary>Breadcrumbs from the home page down to this page.</summary>
    public IReadOnlyList<Link> Crumbs(params ReadOnlySpan<Link> below) => [new Link(Words["say.crumb.home"], Address.Home), .. below];

    public Link Crumb(string key, Address to) => new(Words[key], to);
}

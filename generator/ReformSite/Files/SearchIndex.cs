using System.Text.Json;
using ReformSite.Pages;
using ReformSite.Plan;
using ReformSite.Sources;
using ReformSite.Theming;

namespace ReformSite.Files;

/// <summary>
/// All text of the portal for the search in the browser. It is a script that hands its data to the page, because a page opened from a disk may
/// not fetch; large plans have several parts, and the first names the others. An entry is [kind, address, title, [names], label, text, label,
/// text, …]; kinds, names (of policies and departments) and labels stand once, in the first part, and entries mean them by their numbers.
/// </summary>
public sealed class SearchIndex
{
    /// <summary>Letters of text in one part, about 200 KB: reading one takes a few milliseconds, so that typing is never held up.</summary>
    private const int PartLength = 70_000;

    /// <summary>In the first of several parts, on which the first results wait.</summary>
    private const int FirstLength = 20_000;

    private static readonly string[] Kinds = ["say.search.kind_initiative", "say.search.kind_policy", "say.search.kind_department", "say.search.kind_page"];

    private readonly Edition _edition;
    private readonly SearchTexts _texts;
    private readonly List<string> _names = [];
    private readonly Dictionary<string, int> _policies = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _departments = new(StringComparer.Ordinal);

    private SearchIndex(Edition edition)
    {
        (_edition, _texts) = (edition, new SearchTexts(edition));
        foreach (var policy in edition.Plan.Policies) _policies[policy.No] = Name(edition.Words.Fill("say.policy.named", ("no", policy.No), ("name", policy.Name)));
        foreach (var department in edition.Plan.Departments) _departments[department.Name] = Name(edition.NameOf(department.Name));
    }

    /// <summary>Its parts, the first one first, named by their content and relative to the root of the language.</summary>
    public static IReadOnlyList<SiteFile> Of(Edition edition)
    {
        var index = new SearchIndex(edition);
        var parts = index.Split();
        var others = parts.Skip(1).Select((initiatives, i) => Named(FormattableString.Invariant($"index-{i + 2}.js"), stream => index.Write(null, initiatives, stream))).ToList();
        List<string> names = [.. others.Select(part => part.Path[(part.Path.LastIndexOf('/') + 1)..])];
        return [Named("index.js", stream => index.Write(names, parts[0], stream)), .. others];
    }

    /// <summary>Written once for its name and once for the disk: kept until then, the parts of a large plan would be its text in memory once more.</summary>
    private static SiteFile Named(string name, Action<Stream> writeTo) => new(ContentName.Of(Addresses.SearchIndex.Beside(name).Path, writeTo), writeTo);

    /// <summary>The initiatives of each part, in the order of the plan; the pages stand in the first part before them, and may fill it.</summary>
    private List<List<Initiative>> Split()
    {
        var lengths = _edition.Plan.Initiatives.Select(initiative => _texts.Of(initiative).Sum(text => text.Length)).ToList();
        var length = Pages().Sum(page => page.To.Path.Length + page.Title.Length + (page.Text?.Length ?? 0));
        var most = length + lengths.Sum() <= PartLength ? PartLength : FirstLength;
        var parts = new List<List<Initiative>> { new() };
        foreach (var (initiative, own) in _edition.Plan.Initiatives.Zip(lengths))
        {
            if (length > 0 && length + own > most)
            {
                parts.Add([]);
                (length, most) = (0, PartLength);
            }
            parts[^1].Add(initiative);
            length += own;
        }
        return parts;
    }

    /// <param name="others">For the first part: the names of the others; null for these.</param>
    private void Write(IReadOnlyList<string>? others, List<Initiative> initiatives, Stream stream)
    {
        stream.Write("reformSearch("u8);
        using (var json = new Utf8JsonWriter(stream, PlanJson.Options with { Indented = false }))
        {
            json.WriteStartObject();
            if (others is not null)
            {
                Strings(json, "parts", others);
                Strings(json, "kinds", Kinds.Select(kind => _edition.Words[kind]));
                Strings(json, "names", _names);
                Strings(json, "labels", _texts.Labels);
            }
            json.WriteStartArray("entries");
            foreach (var page in others is not null ? Pages() : [])
            {
                Begin(json, page.Kind, page.To, page.Title);
                if (!string.IsNullOrEmpty(page.Text)) Text(json, 0, page.Text);
                json.WriteEndArray();
            }
            foreach (var initiative in initiatives)
            {
                Begin(json, 0, Addresses.Of(initiative), initiative.Title, _policies[initiative.PolicyNo], _departments[initiative.Department]);
                foreach (var text in _texts.Of(initiative)) Text(json, text.Label, text.ToString());
                json.WriteEndArray();
                if (json.BytesPending > PlanJson.Piece) json.Flush();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        stream.Write(");\n"u8);
    }

    /// <summary>What bears the name of a thing comes before the texts that speak of it.</summary>
    private IEnumerable<(int Kind, Address To, string Title, string? Text)> Pages()
    {
        var (edition, words) = (_edition, _edition.Words);
        foreach (var policy in edition.Plan.Policies) yield return (1, Addresses.Of(policy), policy.Name, edition.Portal.Policies.GetValueOrDefault(policy.No)?.PlainText);
        foreach (var department in edition.Plan.Departments) yield return (2, Addresses.OfDepartment(department.Name, edition.Settings), edition.NameOf(department.Name), null);
        foreach (var page in edition.Portal.FreePages) yield return (3, Addresses.Of(page), page.Title, page.Prose.PlainText);
        yield return (3, Addresses.Accessibility, AccessibilityComposer.LinkOf(edition.Portal, words).Text, AccessibilityComposer.TextOf(edition));
        if (edition.Plan.Glossary.Count > 0) yield return (3, Addresses.Glossary, GlossaryComposer.LinkOf(edition.Portal, words).Text, edition.Portal.GlossaryIntroduction?.Prose.PlainText);
        foreach (var term in edition.Plan.Glossary) yield return (3, GlossaryComposer.AddressOf(term), term.Term, $"{term.Reading} {CellText.Of(term.Meaning.Text)}".Trim());
        foreach (var year in edition.YearLabels) yield return (3, year.To, year.Long, null);
        foreach (var level in edition.Frame.Levels) yield return (3, level.To, words.Fill("say.evaluation.title", ("code", level.Code), ("label", level.Label)), null);
        foreach (var state in ReportComposer.StatesOf(edition)) yield return (3, Addresses.OfReports(Reports.KindOf(state)), words.Fill("say.reports.title", ("word", Reports.Word(state, edition))), null);
        foreach (var (key, to) in new[] { ("say.crumb.changes", Addresses.Changes), ("say.crumb.data", Addresses.Data), ("say.crumb.method", Addresses.Method) }) yield return (3, to, words[key], null);
    }

    private static void Begin(Utf8JsonWriter json, int kind, Address to, string title, params ReadOnlySpan<int> names)
    {
        json.WriteStartArray();
        json.WriteNumberValue(kind);
        json.WriteStringValue(to.Fragment is null ? to.Path : $"{to.Path}#{to.Fragment}");
        json.WriteStringValue(title);
        json.WriteStartArray();
        foreach (var name in names) json.WriteNumberValue(name);
        json.WriteEndArray();
    }

    private static void Text(Utf8JsonWriter json, int label, string text)
    {
        json.WriteNumberValue(label);
        json.WriteStringValue(text);
    }

    private static void Strings(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private int Name(string name)
    {
        _names.Add(name);
        return _names.Count - 1;
    }
}

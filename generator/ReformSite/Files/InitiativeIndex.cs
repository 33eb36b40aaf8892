using System.Text.Json;
using ReformSite.Pages;
using ReformSite.Sources;

namespace ReformSite.Files;

/// <summary>
/// The rows of the list of initiatives for its filter, where the list has several pages: [address, title, policy, department, results], policy and
/// department as numbers in the choices of the filter. Written like the search index, and loaded when the reader turns to the filter.
/// </summary>
public static class InitiativeIndex
{
    /// <summary>Named by its content and relative to the root of the language.</summary>
    public static SiteFile Of(Edition edition)
    {
        var bytes = Write(edition);
        return new SiteFile(ContentName.Of(Addresses.InitiativeIndex.Path, bytes), bytes);
    }

    private static byte[] Write(Edition edition)
    {
        var policies = Numbers(edition.Plan.Policies.Select(policy => policy.No));
        var departments = Numbers(edition.Plan.Departments.Select(department => department.Name));
        using var stream = new MemoryStream();
        stream.Write("reformList("u8);
        using (var json = new Utf8JsonWriter(stream, PlanJson.Options with { Indented = false }))
        {
            json.WriteStartArray();
            foreach (var initiative in edition.Plan.Initiatives)
            {
                json.WriteStartArray();
                json.WriteStringValue(Addresses.Of(initiative).RelativeTo(Addresses.Initiatives));
                json.WriteStringValue(initiative.Title);
                json.WriteNumberValue(policies[initiative.PolicyNo]);
                json.WriteNumberValue(departments[initiative.Department]);
                json.WriteStringValue(ListFilters.ResultsOf(initiative));
                json.WriteEndArray();
            }
            json.WriteEndArray();
        }
        stream.Write(");\n"u8);
        return stream.ToArray();
    }

    private static Dictionary<string, int> Numbers(IEnumerable<string> names) => names.Select((name, i) => (name, i)).ToDictionary(pair => pair.name, pair => pair.i, StringComparer.Ordinal);
}

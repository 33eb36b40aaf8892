using System.Text;
using System.Text.Json;
using ReformSite.Pages;
using ReformSite.Plan;
using ReformSite.Sources;

namespace ReformSite.Files;

/// <summary>
/// All text of the portal for the search in the browser: a list of [address, title, text]. As JSON, and as a script that assigns it, because a
/// page opened from a disk may not fetch.
/// </summary>
public static class SearchIndex
{
    public static IEnumerable<FileJob> Jobs(EditionFiles files)
    {
        var edition = files.Edition;
        yield return SiteFiles.One(files.PathOf(Addresses.SearchIndex), () => Json(edition));
        yield return SiteFiles.One(files.PathOf(Addresses.SearchIndexScript), () => [.. "window.reformSearch="u8, .. Json(edition), .. ";\n"u8]);
    }

    private static byte[] Json(Edition edition)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, PlanJson.Options with { Indented = false }))
        {
            json.WriteStartArray();
            foreach (var initiative in edition.Plan.Initiatives)
                Entry(json, Addresses.Of(initiative).Path, initiative.Title, $"{edition.PolicyOf(initiative).Name} {edition.NameOf(initiative.Department)}", TextOf(initiative));
            foreach (var policy in edition.Plan.Policies)
                Entry(json, Addresses.Of(policy).Path, policy.Name, edition.Words.Fill("say.policy.no", ("no", policy.No)), edition.Portal.Policies.GetValueOrDefault(policy.No)?.PlainText ?? "");
            foreach (var department in edition.Plan.Departments)
                Entry(json, Addresses.OfDepartment(department.Name, edition.Settings).Path, edition.NameOf(department.Name), edition.Words["say.crumb.departments"], "");
            foreach (var page in edition.Portal.FreePages) Entry(json, Addresses.Of(page).Path, page.Title, "", page.Prose.PlainText);
            Entry(json, Addresses.Accessibility.Path, AccessibilityComposer.LinkOf(edition.Portal, edition.Words).Text, "", AccessibilityComposer.TextOf(edition));
            json.WriteEndArray();
        }
        return stream.ToArray();
    }

    /// <param name="where">Policy and department: searched as part of the text.</param>
    private static void Entry(Utf8JsonWriter json, string path, string title, string where, string text)
    {
        json.WriteStartArray();
        json.WriteStringValue(path);
        json.WriteStringValue(title);
        json.WriteStringValue($"{where} {text}".Trim());
        json.WriteEndArray();
    }

    /// <summary>Every text of the initiative once: plans that are repeated from year to year are found once.</summary>
    private static string TextOf(Initiative initiative)
    {
        var text = new StringBuilder(initiative.Id);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        Add(initiative.PlainSummary);
        Add(initiative.Background);
        Add(initiative.FirstYearAction);
        Add(initiative.NumericTarget);
        Add(initiative.Vision);
        Add(initiative.Lifecycle?.Reason);
        foreach (var name in initiative.Related) text.Append(' ').Append(name);
        foreach (var indicator in initiative.Indicators) text.Append(' ').Append(indicator.Name);
        foreach (var report in initiative.Reports)
        {
            Add(report.Plan);
            Add(report.MidtermProgress);
            Add(report.Result);
            Add(report.Effect?.Written);
            Add(report.ReviewComment);
            Add(report.NextStep);
        }
        foreach (var extra in initiative.Extra.Values) Add(extra);
        return text.ToString();

        void Add(Cell? cell)
        {
            if (cell is { IsDash: false } written && seen.Add(written.Text)) text.Append(' ').Append(CellText.Of(written.Text).Replace('\n', ' '));
        }
    }
}

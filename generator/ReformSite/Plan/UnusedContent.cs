using ReformSite.Problems;
using ReformSite.Sources;
using Columns = ReformSite.Sources.Sheets.Initiatives;

namespace ReformSite.Plan;

/// <summary>
/// What the portal says of policies and departments that the plan does not have: nobody would see it on a page, and nobody would know why.
/// </summary>
internal static class UnusedContent
{
    public static void Warn(Portal portal, ProblemList problems)
    {
        // Against a table that could not be read nothing can be held. A row that was refused still shows what the city meant.
        if (portal.Initiatives.IsBroken) return;
        var policies = Written(portal, Columns.PolicyNo).Select(InitiativeRows.PolicyNumber).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var departments = Written(portal, Columns.Department).Select(InitiativeRows.OneLine).ToHashSet(StringComparer.Ordinal);
        var settings = portal.Settings;
        foreach (var no in settings.PolicyNames.Keys)
        {
            if (!policies.Contains(no)) problems.Add(Mistakes.NameOfNoPolicy(settings.Places[$"policies.{no}"], no, Meant(no, policies)));
        }
        foreach (var name in settings.Departments.Keys)
        {
            if (!departments.Contains(name)) problems.Add(Mistakes.SettingOfNoDepartment(settings.Places[$"departments.{name}"], name, Nearest.Of(name, departments)));
        }
        foreach (var (no, prose) in portal.Policies)
        {
            if (!policies.Contains(no)) problems.Add(Mistakes.IntroductionOfNoPolicy(prose.File, Meant(no, policies) is { } meant ? $"policies/{meant}.md" : null));
        }
    }

    /// <summary><c>01</c> means 1; of other numbers none is near.</summary>
    private static string? Meant(string no, HashSet<string> policies) => InitiativeRows.PolicyNumber(no) is { } plain && policies.Contains(plain) ? plain : null;

    private static IEnumerable<string> Written(Portal portal, Column column) =>
        portal.Initiatives.Records.Select(row => row.Value(column)).OfType<Cell>().Select(cell => cell.Text);
}

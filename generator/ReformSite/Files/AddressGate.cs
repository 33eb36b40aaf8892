using ReformSite.Pages;
using ReformSite.Plan;
using ReformSite.Problems;
using ReformSite.Sources;

namespace ReformSite.Files;

/// <summary>No two files of a site may share an address, also on file systems that do not tell case or the ways to compose a letter apart.</summary>
public static class AddressGate
{
    public static void Check(IReadOnlyList<FileJob> jobs, Portal portal, ReformPlan plan, ProblemList problems)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        // What comes when the plan is over is kept free from its first day: no portal may fail to build on the day after its last.
        if (!plan.IsOver) seen.Add(Addresses.Balance.Path);
        foreach (var job in jobs)
        {
            if (!seen.Add(job.Path.Normalize())) problems.Add(Mistakes.SameAddress(new Place(portal.SettingsFile), job.Path));
        }
    }
}

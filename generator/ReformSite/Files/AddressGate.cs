using ReformSite.Problems;
using ReformSite.Sources;

namespace ReformSite.Files;

/// <summary>No two files of a site may share an address, also on file systems that do not tell case apart.</summary>
public static class AddressGate
{
    public static void Check(IReadOnlyList<FileJob> jobs, Portal portal, ProblemList problems)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var job in jobs)
        {
            if (!seen.Add(job.Path)) problems.Add(Mistakes.SameAddress(new Place(portal.SettingsFile), job.Path));
        }
    }
}

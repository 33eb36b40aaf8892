using ReformSite.Problems;

namespace ReformSite.Publishing;

/// <summary>What a build hands over beside the site, for those who carry it to a host: the site as one file, and what has changed.</summary>
/// <param name="Zip">File for the archive; null for none.</param>
/// <param name="Changed">File for the list of what differs from the last build; null for none.</param>
public sealed record Handover(string? Zip = null, string? Changed = null)
{
    /// <summary>
    /// Written before the site takes its place: whoever is interrupted in between finds a list that says too much, and not one that forgot.
    /// </summary>
    /// <returns>False, with a problem, where a file could not be written.</returns>
    internal bool Write(string site, SiteChanges changes, ProblemList problems) => WriteChanged(changes, problems) && Replace(Zip, stream => SiteArchive.Write(site, stream), problems);

    /// <summary>The list of a site that stays as it is.</summary>
    internal bool WriteUnchanged(ProblemList problems) => WriteChanged(SiteChanges.None, problems);

    private bool WriteChanged(SiteChanges changes, ProblemList problems) => Replace(Changed, changes.WriteTo, problems);

    /// <summary>The file is the old one or the new one, as the site is.</summary>
    private static bool Replace(string? file, Action<Stream> write, ProblemList problems)
    {
        if (file is null) return true;
        var staged = file + ".new";
        try
        {
            using (var stream = File.Create(staged)) write(stream);
            File.Move(staged, file, overwrite: true);
            return true;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            problems.Add(Mistakes.CannotHandOver(new Place(new SourceFile(file.Replace('\\', '/'), Path.GetFileName(file))), refused));
            if (File.Exists(staged)) File.Delete(staged);
            return false;
        }
    }
}

using System.Text;
using ReformSite.Files;
using ReformSite.Problems;

namespace ReformSite.Publishing;

/// <summary>Writes the list of all portals beside their folders. It replaces what this program made, stylesheets of another name as well, and nothing else.</summary>
public sealed class OutputIndex(string root)
{
    /// <summary>The page as problems name it.</summary>
    public string Shown => Path.Combine(root, PortalIndex.Page).Replace('\\', '/');

    /// <summary>True where an earlier run wrote the list.</summary>
    public bool IsThere
    {
        get
        {
            try
            {
                return IsOwn(PortalIndex.Page);
            }
            catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
            {
                return false;
            }
        }
    }

    /// <returns>False, with a problem, where nothing was written.</returns>
    public bool Write(IReadOnlyList<SiteFile> files, ProblemList problems)
    {
        try
        {
            if (files.FirstOrDefault(file => Path.Exists(PathOf(file.Path)) && !IsOwn(file.Path)) is { } foreign)
            {
                problems.Add(Mistakes.ForeignIndex(PlaceOf(foreign.Path)));
                return false;
            }
            // The stylesheet first, so that no page is without it.
            foreach (var file in files.Reverse())
            {
                var staged = Path.Combine(root, $".{file.Path}.new");
                File.WriteAllBytes(staged, file.ToBytes());
                File.Move(staged, PathOf(file.Path), overwrite: true);
            }
            foreach (var old in Directory.EnumerateFiles(root).Select(file => Path.GetFileName(file)).Where(file => PortalIndex.IsStyle(file) && files.All(now => now.Path != file) && IsOwn(file)).ToList())
                File.Delete(PathOf(old));
            return true;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            problems.Add(Mistakes.CannotWrite(PlaceOf(PortalIndex.Page), refused));
            return false;
        }
    }

    private bool IsOwn(string file) => File.Exists(PathOf(file)) && File.ReadAllText(PathOf(file), Encoding.UTF8).Contains(PortalIndex.MarkOf(file), StringComparison.Ordinal);

    private string PathOf(string file) => Path.Combine(root, file);

    private Place PlaceOf(string file) => new(new SourceFile(PathOf(file).Replace('\\', '/'), file));
}

using ReformSite.Files;

namespace ReformSite.Serving;

/// <summary>
/// Address in, answer out: each portal below its name, the list of all at the root. An address is looked up among the names of a finished site and never
/// on disk, so no spelling of it leads out of the site.
/// </summary>
public sealed class PreviewAnswers(IReadOnlyList<PortalPreview> previews, string language)
{
    private const string Index = "index.html";

    /// <param name="path">Decoded, beginning with a slash.</param>
    public Answer To(string path)
    {
        var parts = path[1..].Split('/', 2);
        if (parts[0] == LivePage.Folder) return LivePage.Own(parts[^1]) is { } own ? Answer.File(parts[^1], own) : Nothing();
        if (parts.Length == 1 && (parts[0] is "" or Index || PortalIndex.IsStyle(parts[0]))) return AtRoot(parts[0]);
        if (previews.FirstOrDefault(preview => preview.Name == parts[0]) is not { } portal) return Nothing();
        return parts.Length == 1 ? Answer.See(AddressOf(portal.Name, "")) : Below(portal, parts[1]);
    }

    /// <summary>Whose changes are asked for; null for another address.</summary>
    public PortalPreview? Followed(string path) => previews.FirstOrDefault(preview => path == $"/{LivePage.Folder}/events/{preview.Name}");

    private Answer Below(PortalPreview portal, string path)
    {
        var state = portal.State;
        if (state.Site is not { } site) return Answer.Page(503, ProblemsPage.Of(portal.Name, state, language));
        var name = path.Length == 0 || path.EndsWith('/') ? path + Index : path;
        if (!site.Has(name) && site.Has($"{path}/{Index}")) return Answer.See(AddressOf(portal.Name, path + "/"));
        if (site.Find(name) is not { } bytes) return Page(404, NotFoundAnswer.Of(site, portal.Name, path));
        return name.EndsWith(".html", StringComparison.Ordinal) ? Page(200, bytes) : Answer.File(name, bytes, site.HeadersOf(name));

        Answer Page(int status, byte[] html) => new(status, Answer.Html, LivePage.Of(html, portal.Name, state), site.HeadersOf(name));
    }

    /// <summary>The published list of all portals, once every one of them can be shown.</summary>
    private Answer AtRoot(string name)
    {
        if (previews is [var only]) return PortalIndex.IsStyle(name) ? Nothing() : Answer.See(AddressOf(only.Name, ""));
        if (previews.Any(preview => preview.State.Site is null)) return Answer.Page(200, ProblemsPage.List(previews, language));
        var files = PortalIndex.Of([.. previews.Select(preview => preview.State.Site!.Draft.Listed)]);
        return files.FirstOrDefault(file => file.Path == (name.Length == 0 ? Index : name)) is { } found ? Answer.File(found.Path, found.ToBytes()) : Nothing();
    }

    private static string AddressOf(string portal, string path) => $"/{Uri.EscapeDataString(portal)}/{string.Join('/', path.Split('/').Select(Uri.EscapeDataString))}";

    private static Answer Nothing() => Answer.Text(404, "Not found.");
}

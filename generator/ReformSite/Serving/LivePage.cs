using System.Globalization;
using System.Text;
using ReformSite.Files;

namespace ReformSite.Serving;

/// <summary>
/// What the preview adds to a page, and nothing else: the script that reloads it and shows problems, before <c>&lt;/body&gt;</c>. Script and stylesheet are files of
/// the preview's own address, so that the policy of the pages holds as it will on a host.
/// </summary>
public static class LivePage
{
    /// <summary>Where the preview's own files are. No portal has this name, as hidden folders are none.</summary>
    public const string Folder = ".preview";

    private static readonly byte[] BodyEnd = "</body>"u8.ToArray();

    /// <summary>The script or the stylesheet: <c>live.js</c>, <c>live.css</c>; null for another name.</summary>
    public static byte[]? Own(string name)
    {
        using var stream = name is "live.js" or "live.css" ? typeof(LivePage).Assembly.GetManifestResourceStream($"serving/{name}") : null;
        if (stream is null) return null;
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }

    /// <param name="portal">Whose changes the page follows.</param>
    /// <param name="shown">The state it was made of.</param>
    public static byte[] Of(ReadOnlySpan<byte> html, string portal, PreviewState shown)
    {
        var end = html.LastIndexOf(BodyEnd);
        return end < 0 ? html.ToArray() : [.. html[..end], .. Encoding.UTF8.GetBytes(Tag(portal, shown)), .. html[end..]];
    }

    /// <summary>Names the site the page belongs to, or the list of problems where there is no site.</summary>
    public static string Tag(string portal, PreviewState shown) =>
        $"<script src=\"/{Folder}/live.js\" data-events=\"/{Folder}/events/{Uri.EscapeDataString(portal)}\" data-shown=\"{Shown(shown)}\" defer></script>";

    /// <summary>Another one after every change that is to be seen, also when the program was started again in between.</summary>
    public static string Shown(PreviewState state) =>
        string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessId}-{(state.Site is { } site ? $"site{site.Number}" : $"problems{state.Number}")}");
}

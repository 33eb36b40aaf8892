using System.Text;
using System.Text.RegularExpressions;

namespace ReformSite.Serving;

/// <summary>
/// The 404 page of a portal as it is met at any depth. Its links lead from the root of the public address, where one is known, and otherwise from where the page
/// lies; here they lead from the root of the preview. It is the only page whose links the preview touches.
/// </summary>
public static partial class NotFoundAnswer
{
    /// <param name="path">What was asked for, below the portal; tells the language.</param>
    public static byte[] Of(HeldSite site, string portal, string path)
    {
        var page = site.NotFoundFor(path);
        var root = $"/{Uri.EscapeDataString(portal)}/";
        var html = Encoding.UTF8.GetString(site.Find(page)!);
        return Encoding.UTF8.GetBytes(Link().Replace(html, link => $"{link.Groups["name"].Value}=\"{Led(link.Groups["address"].Value, root, page, site.Draft.RootUrl)}\""));
    }

    private static string Led(string address, string root, string page, string? rootUrl)
    {
        if (rootUrl is not null) return address.StartsWith(rootUrl, StringComparison.Ordinal) ? root + address[rootUrl.Length..] : address;
        return root + page[..(page.LastIndexOf('/') + 1)] + address;
    }

    /// <summary>Addresses within a site, with or without quotes: no scheme, no fragment alone.</summary>
    [GeneratedRegex("""(?<= )(?<name>href|src|action)=(?:"(?<address>[^"#:]+(?:#[^"]*)?)"|(?<address>[^"\s>#:]+(?:#[^\s>]*)?))(?=[\s>])""")]
    private static partial Regex Link();
}

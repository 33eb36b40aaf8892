using Microsoft.AspNetCore.Http;

namespace ReformSite.Serving;

/// <summary>
/// Who may ask: this machine, by a name of this machine. A page of somebody else's that is open in the same browser can send requests here, also under a
/// name of its own that it lets point here; it must not read what is not published yet.
/// </summary>
public static class PreviewGate
{
    private static readonly string[] Names = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>Sent with everything: nothing is kept, and no page from elsewhere may load any of it.</summary>
    public static readonly (string Name, string Value)[] Headers = [("Cache-Control", "no-store"), ("Cross-Origin-Resource-Policy", "same-origin")];

    /// <summary>Of the published site, what a preview does not send: its data are for everybody once they are published.</summary>
    public const string NotSent = "Access-Control-Allow-Origin";

    /// <summary>Null where the request may be answered.</summary>
    public static Answer? Refusal(string method, HostString host, int port)
    {
        if (!Names.Contains(host.Host, StringComparer.OrdinalIgnoreCase) || (host.Port ?? 80) != port) return Answer.Text(421, "This address is not served here.");
        return HttpMethods.IsGet(method) || HttpMethods.IsHead(method) ? null : Answer.Text(405, "Only GET and HEAD are answered.");
    }
}

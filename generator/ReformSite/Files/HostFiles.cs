using ReformSite.Pages;
using ReformSite.Theming;
using ReformSite.Theming.Pages;

namespace ReformSite.Files;

/// <summary>What hosts and crawlers expect: sitemap.xml, robots.txt, .nojekyll, _headers.</summary>
public static class HostFiles
{
    /// <summary>The same policy stands in every page as a meta element; here it also reaches the files that are no pages.</summary>
    private const string Headers = """
        /*
          Content-Security-Policy: default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'
          Referrer-Policy: strict-origin-when-cross-origin
          Strict-Transport-Security: max-age=31536000
          X-Content-Type-Options: nosniff
          X-Frame-Options: DENY
        /assets/*
          Cache-Control: public, max-age=31536000, immutable
        /data/*
          Access-Control-Allow-Origin: *

        """;

    /// <summary>What a host that reads <c>_headers</c> answers with, for a path below the portal's root.</summary>
    public static IEnumerable<(string Name, string Value)> HeadersOf(string path)
    {
        var applies = false;
        foreach (var line in Headers.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line[0] == '/') applies = $"/{path}".StartsWith(line.TrimEnd('*'), StringComparison.Ordinal);
            else if (applies && line.Split(':', 2, StringSplitOptions.TrimEntries) is [var name, var value]) yield return (name, value);
        }
    }

    /// <param name="edition">The language of the content.</param>
    public static IEnumerable<FileJob> Jobs(Edition edition, IReadOnlyList<Address> pages)
    {
        if (edition.Settings.BaseUrl is { } url)
        {
            foreach (var job in Sitemap.Jobs(url, edition.Frame, pages)) yield return job;
            yield return SiteFiles.One("robots.txt", () => SiteFiles.Text($"User-agent: *\nAllow: /\n\nSitemap: {new Address("sitemap.xml").Below(url)}\n"));
        }
        else
        {
            yield return SiteFiles.One("robots.txt", () => SiteFiles.Text("User-agent: *\nAllow: /\n"));
        }
        yield return SiteFiles.One(".nojekyll", () => []);
        yield return SiteFiles.One("_headers", () => SiteFiles.Text(Headers.Replace("\r\n", "\n", StringComparison.Ordinal)));
    }
}

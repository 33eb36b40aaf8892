using System.Security.Cryptography;
using ReformSite.Charts;
using ReformSite.Pages;
using ReformSite.Theming;
using ReformSite.Theming.Pages;

namespace ReformSite.Files;

/// <summary>What hosts and crawlers expect: sitemap.xml, robots.txt, .nojekyll, _headers.</summary>
public static class HostFiles
{
    /// <summary>What a host that reads <c>_headers</c> answers with.</summary>
    /// <param name="headers">The text of the file.</param>
    /// <param name="path">Of a file below the portal's root.</param>
    public static IEnumerable<(string Name, string Value)> HeadersOf(string headers, string path)
    {
        var applies = false;
        foreach (var line in headers.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line[0] == '/') applies = line[^1] == '*' ? $"/{path}".StartsWith(line[..^1], StringComparison.Ordinal) : $"/{path}" == line;
            else if (applies && line.Split(':', 2, StringSplitOptions.TrimEntries) is [var name, var value]) yield return (name, value);
        }
    }

    /// <summary>
    /// The policy of the meta element of every page; here it also reaches the files that are no pages. A drawing that is opened by itself bears its style within
    /// it, which the policy knows by its hash.
    /// </summary>
    /// <param name="styles">Hashes of the styles of drawings, as the policy writes them; none where there are no drawings.</param>
    public static string ForAll(IEnumerable<string> styles) => $"""
        /*
          Content-Security-Policy: default-src 'self'; style-src {string.Join(' ', styles.Prepend("'self'"))}; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'
          Referrer-Policy: strict-origin-when-cross-origin
          Strict-Transport-Security: max-age=31536000
          X-Content-Type-Options: nosniff
          X-Frame-Options: DENY
        /data/*
          Access-Control-Allow-Origin: *

        """.ReplaceLineEndings("\n");

    /// <summary>Only names that hold a hash of the content may be kept for ever: documents keep the names the city gave them.</summary>
    private static string Headers(IReadOnlyList<EditionFiles> editions)
    {
        var styles = editions.Where(files => files.Assets.StandaloneCss.Length > 0).Select(files => $"'sha256-{Convert.ToBase64String(SHA256.HashData(SiteFiles.Text(Standalone.Style(files.Assets.StandaloneCss))))}'").Distinct();
        var hashed = editions.SelectMany(files => files.Assets.Hashed).Distinct().Concat(editions.SelectMany(files => files.Indexes.All.Select(part => new Address(files.PathOf(new Address(part.Path)))))).Select(address => $"{address.Below("/")}\n  Cache-Control: public, max-age=31536000, immutable\n");
        return ForAll(styles) + string.Concat(hashed);
    }

    /// <param name="editions">The language of the content first.</param>
    /// <param name="pages">Those a search engine should know.</param>
    public static IEnumerable<FileJob> Jobs(IReadOnlyList<EditionFiles> editions, IReadOnlyList<Address> pages)
    {
        var edition = editions[0].Edition;
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
        yield return SiteFiles.One("_headers", () => SiteFiles.Text(Headers(editions)));
    }
}

using System.Buffers;
using System.Text;

namespace ReformSite.Theming;

/// <summary>
/// Where a page or file lives, relative to the root of its language: <c>policies/1/index.html</c>, for the English page as well, which is
/// published below <c>en/</c>. So a page is composed without knowing where its language stands; <see cref="In"/> puts it there.
/// Addresses are plain text with <c>/</c>; percent-encoding happens only when a link is written.
/// </summary>
/// <param name="Path">File path below the root, never starting with <c>/</c>, and with <c>.</c> only for another portal: <see cref="Portal"/>.</param>
/// <param name="Fragment">Id of the element on that page, without <c>#</c>; null for the page itself.</param>
/// <param name="IsShared">Published once for all languages (assets, open data), relative to the portal's root.</param>
public readonly record struct Address(string Path, string? Fragment = null, bool IsShared = false)
{
    private const string Index = "index.html", Up = "../../../../../../";

    private const string Unreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    private static readonly SearchValues<char> PlainFragment = SearchValues.Create(Unreserved), PlainPath = SearchValues.Create(Unreserved + "/");

    public static Address Home { get; } = new(Index);

    /// <summary>A page in directory style: <c>Page("policies", "1")</c> is <c>policies/1/index.html</c>.</summary>
    public static Address Page(params ReadOnlySpan<string> segments) => new($"{string.Join('/', segments)}/{Index}");

    /// <summary>The home page of a portal beside this one, by the name of its folder.</summary>
    public static Address Portal(string name) => new($"../{name}/{Index}", IsShared: true);

    /// <summary>Relative to the portal's root, for a language published below <paramref name="folder"/>: <c>""</c> or <c>en/</c>.</summary>
    public Address In(string folder) => IsShared || folder.Length == 0 ? this : this with { Path = folder + Path };

    public Address At(string fragment) => this with { Fragment = fragment };

    /// <summary>A file beside this page: <c>policies/1/index.html</c> and <c>years.svg</c> give <c>policies/1/years.svg</c>.</summary>
    public Address Beside(string file) => new(Path[..(Path.LastIndexOf('/') + 1)] + file);

    /// <summary>
    /// The link from one page to another, as it stands in <c>href</c>. It names <c>index.html</c>, so that the site also opens
    /// from a disk, where no server answers for a directory. <c>policies/1/</c> → home is <c>../../index.html</c>.
    /// </summary>
    public string RelativeTo(Address from)
    {
        var fragment = Fragment is null ? "" : "#" + EscapeFragment(Fragment);
        if (Path == from.Path && Fragment is not null) return fragment;

        var shared = SharedDirectories(Path, from.Path);
        var up = from.Path.AsSpan(shared).Count('/') * 3;
        return string.Concat(up <= Up.Length ? Up.AsSpan(0, up) : string.Concat(Enumerable.Repeat("../", up / 3)), Escape(Path.AsSpan(shared)), fragment);
    }

    /// <summary>The public address below <paramref name="baseUrl"/>, in directory style: <c>https://example.jp/plan/policies/1/</c>.</summary>
    public string Below(string baseUrl)
    {
        var path = Path == Index ? "" : Path.EndsWith("/" + Index, StringComparison.Ordinal) ? Path[..^Index.Length] : Path;
        return $"{baseUrl.TrimEnd('/')}/{Encode(path)}{(Fragment is null ? "" : "#" + EscapeFragment(Fragment))}";
    }

    private static int SharedDirectories(string a, string b)
    {
        var shared = 0;
        for (var i = 0; i < a.Length && i < b.Length && a[i] == b[i]; i++)
        {
            if (a[i] == '/') shared = i + 1;
        }
        return shared;
    }

    /// <summary>In <c>href</c> only what is no letter is escaped: browsers encode the rest, and the source can be read.</summary>
    private static ReadOnlySpan<char> Escape(ReadOnlySpan<char> path)
    {
        foreach (var letter in path)
        {
            if (letter < 128 ? !PlainPath.Contains(letter) : !char.IsLetterOrDigit(letter))
                return string.Concat(path.ToString().EnumerateRunes().Select(rune => rune.IsAscii || !Rune.IsLetterOrDigit(rune) ? Encode(rune.ToString()) : rune.ToString()));
        }
        return path;
    }

    /// <summary>A row of a table (RFC 7111) is named with an equals sign: <c>#row=3</c>.</summary>
    private static string EscapeFragment(string fragment) => !fragment.AsSpan().ContainsAnyExcept(PlainFragment) ? fragment : Uri.EscapeDataString(fragment).Replace("%3D", "=", StringComparison.Ordinal);

    private static string Encode(string path) => !path.AsSpan().ContainsAnyExcept(PlainPath) ? path : string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}

namespace ReformSite.Sources;

/// <summary>Decides which addresses may stand in a page: http, https, mailto and addresses within the site.</summary>
public static class SafeLink
{
    /// <summary>No browser follows longer ones, and a text that only looks like addresses must not be read again for each.</summary>
    private const int Longest = 2000;

    /// <summary>The address to write, or null for every other scheme (<c>javascript:</c>, <c>data:</c>), however it is disguised.</summary>
    public static string? Of(string? address)
    {
        var href = address?.Trim();
        if (string.IsNullOrEmpty(href)) return null;
        foreach (var letter in href)
        {
            // Browsers drop tabs and line breaks inside an address and take a backslash for a slash, which hides schemes and hosts.
            if (char.IsControl(letter) || letter == '\\') return null;
        }
        if (href.StartsWith("//", StringComparison.Ordinal)) return null;
        var end = href.AsSpan().IndexOfAny(":/?#");
        if (end < 0 || href[end] != ':') return href;
        var scheme = href.AsSpan(0, end);
        if (scheme.Equals("mailto", StringComparison.OrdinalIgnoreCase)) return href;
        return IsWeb(scheme) && Uri.TryCreate(href, UriKind.Absolute, out var uri) && uri.Host.Length > 0 ? href : null;
    }

    /// <summary>An address that leads to the same place from every page: http, https or mailto.</summary>
    public static bool IsAbsolute(string address) => Of(address) is { } safe && (safe.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) || Uri.TryCreate(safe, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https");

    /// <summary>
    /// Finds the next bare address in a text from <paramref name="start"/> on. It ends before the first letter that cannot be in an
    /// address (Japanese, blanks, brackets) and without the punctuation of the sentence around it.
    /// </summary>
    public static bool TryFind(ReadOnlySpan<char> text, int start, out int at, out int length)
    {
        (at, length) = (start, 0);
        while (at < text.Length)
        {
            var found = text[at..].IndexOf("http", StringComparison.OrdinalIgnoreCase);
            if (found < 0) return false;
            at += found;
            length = LengthOfAddress(text[at..]);
            if (length > 0) return true;
            at += 4;
        }
        return false;
    }

    private static bool IsWeb(ReadOnlySpan<char> scheme) =>
        scheme.Equals("https", StringComparison.OrdinalIgnoreCase) || scheme.Equals("http", StringComparison.OrdinalIgnoreCase);

    private static int LengthOfAddress(ReadOnlySpan<char> text)
    {
        if (text.Length > Longest) text = text[..Longest];
        var scheme = text.IndexOf("://");
        if (scheme is not (4 or 5) || !IsWeb(text[..scheme])) return 0;
        var end = scheme + 3;
        while (end < text.Length && text[end] is > ' ' and < '\u007F' and not ('"' or '<' or '>' or '\\' or '^' or '`' or '{' or '|' or '}')) end++;
        while (end > 0 && IsPunctuation(text[..end])) end--;
        return end > scheme + 3 && Of(text[..end].ToString()) is not null ? end : 0;
    }

    /// <summary>A closing bracket belongs to the address only if it was opened there.</summary>
    private static bool IsPunctuation(ReadOnlySpan<char> address) => address[^1] switch
    {
        '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '*' => true,
        ')' => address.Count('(') < address.Count(')'),
        ']' => address.Count('[') < address.Count(']'),
        _ => false,
    };
}

using System.Collections.Frozen;
using System.Text;
using AngleSharp.Dom;
using ReformSite.Theming;

namespace ReformSite.Sources;

/// <summary>HTML of prose, cleaned: what may stand in a page is written anew, tag by tag; everything else leaves its text behind or nothing.</summary>
/// <param name="Dropped">Names of the elements that are not shown at all, each once.</param>
internal sealed record CleanProse(Markup Body, string Lead, string PlainText, IReadOnlyList<string> Dropped);

/// <summary>The allow-list for Markdown and the HTML within it: that of cells, and what Markdown itself can say.</summary>
internal sealed class ProseHtml
{
    private static readonly FrozenSet<string> Allowed = FrozenSet.Create(StringComparer.Ordinal,
        "a", "blockquote", "br", "code", "dd", "del", "dl", "dt", "em", "h2", "h3", "h4", "h5", "h6", "hr", "img", "kbd", "li", "ol", "p", "pre",
        "rp", "rt", "ruby", "small", "strong", "sub", "sup", "table", "tbody", "td", "th", "thead", "tr", "ul");

    private static readonly string[] Levels = ["h2", "h3", "h4", "h5", "h6"];

    private static readonly FrozenSet<string> Void = FrozenSet.Create(StringComparer.Ordinal, "br", "hr", "img");

    /// <summary>Whose content is no text of the page.</summary>
    private static readonly FrozenSet<string> Dropped = FrozenSet.Create(StringComparer.Ordinal,
        "applet", "audio", "button", "canvas", "embed", "form", "frameset", "head", "iframe", "input", "math", "noembed", "noframes", "object",
        "script", "select", "style", "svg", "template", "textarea", "title", "video");

    private static readonly FrozenSet<string> OwnLine = FrozenSet.Create(StringComparer.Ordinal,
        "blockquote", "br", "dd", "dt", "h2", "h3", "h4", "h5", "h6", "li", "p", "pre", "td", "th");

    private readonly StringBuilder _html = new();
    private readonly StringBuilder _plain = new();
    private readonly List<string> _dropped = [];

    /// <summary>Ids given so far, with the number the next heading of the same words is tried with.</summary>
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);

    /// <summary>Levels, as written, of the headings the current place is under.</summary>
    private readonly Stack<int> _outline = new();

    public static CleanProse Clean(string html)
    {
        var cleaning = new ProseHtml();
        var lead = "";
        foreach (var root in DomWalk.Parse(html))
        {
            DomWalk.Through(root, cleaning.Enter, cleaning.Leave);
            if (lead.Length == 0 && root is IElement { LocalName: "p" }) lead = InvisibleLetters.Without(root.TextContent).Trim();
        }
        return new CleanProse(SafeHtml.Prose(cleaning._html), lead, cleaning._plain.ToString().Trim(), cleaning._dropped);
    }

    private bool Enter(INode node)
    {
        if (node is IText text)
        {
            var shown = InvisibleLetters.Without(text.Data);
            SafeHtml.AppendText(_html, shown);
            _plain.Append(shown);
        }
        if (node is not IElement element) return false;
        if (Dropped.Contains(element.LocalName) || (element.LocalName == "img" && !IsOwnImage(element)))
        {
            if (!_dropped.Contains(element.LocalName)) _dropped.Add(element.LocalName);
            return false;
        }
        if (HeadingLevel(element) is { } level) Descend(level);
        var tag = TagOf(element);
        if (tag is null) return true;
        _html.Append('<').Append(tag);
        AppendAttributes(element, tag);
        _html.Append('>');
        return true;
    }

    private void Leave(INode node)
    {
        if (node is not IElement element || Dropped.Contains(element.LocalName)) return;
        if (TagOf(element) is not { } tag) return;
        if (!Void.Contains(tag)) _html.Append("</").Append(tag).Append('>');
        if (OwnLine.Contains(tag)) _plain.Append('\n');
    }

    /// <summary>
    /// The page has its own h1, and screen readers count on levels without gaps: whatever numbers the writer chose, the outermost headings
    /// become h2 and those below them one level lower each.
    /// </summary>
    private void Descend(int level)
    {
        while (_outline.TryPeek(out var above) && above >= level) _outline.Pop();
        _outline.Push(level);
    }

    private static int? HeadingLevel(IElement element) =>
        element.LocalName is ['h', >= '1' and <= '6' and var digit] ? digit - '0' : null;

    /// <summary>b and i are how older editors write strong and em.</summary>
    private string? TagOf(IElement element) => element.LocalName switch
    {
        ['h', >= '1' and <= '6'] => Levels[Math.Min(_outline.Count, Levels.Length) - 1],
        "b" => "strong",
        "i" => "em",
        "img" when !IsOwnImage(element) => null,
        var name => Allowed.Contains(name) ? name : null,
    };

    private void AppendAttributes(IElement element, string tag)
    {
        switch (tag)
        {
            case "a":
                Append("href", SafeLink.Of(element.GetAttribute("href")));
                break;
            case "img":
                Append("src", SafeLink.Of(element.GetAttribute("src")));
                Append("alt", InvisibleLetters.Without(element.GetAttribute("alt") ?? ""));
                break;
            case "h2" or "h3" or "h4" or "h5" or "h6":
                Append("id", UniqueId(element.TextContent));
                break;
            case "ol" when int.TryParse(element.GetAttribute("start"), out var first):
                Append("start", first.ToString(System.Globalization.CultureInfo.InvariantCulture));
                break;
            case "th":
                Append("scope", element.ParentElement?.ParentElement?.LocalName == "thead" ? "col" : "row");
                break;
        }
    }

    private void Append(string name, string? value)
    {
        if (value is not null) SafeHtml.AppendAttribute(_html, name, value);
    }

    /// <summary>Images of other sites would tell those who reads what; only those of the portal are shown.</summary>
    private static bool IsOwnImage(IElement image) =>
        SafeLink.Of(image.GetAttribute("src")) is { } source && !source.Contains(':', StringComparison.Ordinal);

    /// <summary>The heading's own words as its address, so that links survive a change of order; never an id of the page around it.</summary>
    private string UniqueId(string heading)
    {
        var id = new StringBuilder("s-");
        foreach (var letter in heading.Trim())
        {
            if (char.IsLetterOrDigit(letter) || char.IsSurrogate(letter)) id.Append(char.ToLowerInvariant(letter));
            else if (id[^1] != '-') id.Append('-');
        }
        var name = id.ToString().TrimEnd('-');
        var unique = name;
        while (!_ids.TryAdd(unique, 2)) unique = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{name}-{_ids[name]++}");
        return unique;
    }
}

using ReformSite.Problems;

namespace ReformSite.Sources;

/// <summary>Markdown files with their front matter.</summary>
internal static class ProseFiles
{
    public static FreePage? ReadPage(FoundFile found, string slug, ProblemList problems)
    {
        if (Split(found, problems) is not var (keys, body)) return null;
        var title = keys.Text("title");
        var order = keys.Number("order") ?? 0;
        var inMenu = keys.Flag("menu") ?? true;
        if (title is null && keys.Node("title") is null) problems.Add(Mistakes.PageWithoutTitle(new Place(found.File, 1)));
        keys.CheckUnknown();
        var prose = MarkdownReader.Read(body, found.File, problems);
        return title is null || prose is null ? null : new FreePage(slug, title.Text, order, inMenu, prose);
    }

    public static Prose? ReadIntroduction(FoundFile found, ProblemList problems)
    {
        if (Split(found, problems) is not var (keys, body)) return null;
        keys.CheckUnknown();
        return MarkdownReader.Read(body, found.File, problems);
    }

    /// <summary>Front matter and what follows it; null if the file cannot be read or its front matter does not end.</summary>
    private static (YamlKeys Keys, string Body)? Split(FoundFile found, ProblemList problems)
    {
        if (Decoding.ReadFile(found.DiskPath, found.File, problems) is not { } decoded) return null;
        var text = decoded.Text.ReplaceLineEndings("\n");
        var none = new YamlMap(new Place(found.File, 1, 1), []);
        if (!text.StartsWith("---\n", StringComparison.Ordinal)) return (new YamlKeys(none, "", problems), text);
        var end = text.IndexOf("\n---\n", 3, StringComparison.Ordinal);
        if (end < 0 && text.EndsWith("\n---", StringComparison.Ordinal)) end = text.Length - 4;
        if (end < 0)
        {
            problems.Add(Mistakes.FrontMatterOpen(new Place(found.File, 1)));
            return null;
        }
        var front = end > 3 ? text[4..(end + 1)] : "";
        var body = end + 5 <= text.Length ? text[(end + 5)..] : "";
        if (string.IsNullOrWhiteSpace(front)) return (new YamlKeys(none, "", problems), body);
        return Yaml.Read(front, found.File, 1, problems) is { } map ? (new YamlKeys(map, "", problems), body) : null;
    }
}

using ReformSite.Problems;

namespace ReformSite.Sources;

/// <summary>Reads site.en.yaml. What is not there is not translated; a key that site.yaml does not have is a mistake.</summary>
internal static class SiteTextsReader
{
    public static SiteTexts Read(string text, SourceFile file, ProblemList problems)
    {
        if (string.IsNullOrWhiteSpace(text) || Yaml.Read(text, file, 0, problems) is not { } root) return SiteTexts.None;
        var keys = new YamlKeys(root, "", problems);
        var (plan, contact, evaluation) = (keys.Keys("plan"), keys.Keys("contact"), keys.Keys("evaluation"));
        var (successor, predecessor, theme) = (keys.Keys("successor"), keys.Keys("predecessor"), keys.Keys(ThemeOptionsReader.Key));
        var texts = new SiteTexts(
            keys.Text("title")?.Text, keys.Text("organization")?.Text, plan.Text("name")?.Text, keys.Text("notice")?.Text, contact.Text("department")?.Text,
            Levels(evaluation, "year_end"), Levels(evaluation, "midterm"), Names(keys, "policies", Normal.Compact), Names(keys, "departments", name => name))
        {
            Successor = Placed(successor.Text("title")), Predecessor = Placed(predecessor.Text("title")),
            Theme = new ThemeTexts(
                theme.Text("logo_alt")?.Text, theme.Text("footer") is { } footer ? FooterText.Read(footer, $"{ThemeOptionsReader.Key}.footer", problems) : null, Names(theme, "links", url => url)),
        };
        foreach (var part in new[] { plan, contact, evaluation, successor, predecessor, theme, keys }) part.CheckUnknown();
        return texts;
    }

    private static PlacedText<string>? Placed(YamlText? text) => text is null ? null : new PlacedText<string>(text.Text, text.Place);

    /// <summary><c>"5": { label: Far above target, short: Far above }</c>.</summary>
    private static Dictionary<string, PlacedText<LevelTexts>> Levels(YamlKeys evaluation, string key)
    {
        var levels = new Dictionary<string, PlacedText<LevelTexts>>(StringComparer.Ordinal);
        var keys = evaluation.Keys(key);
        foreach (var entry in evaluation.Map(key)?.Entries ?? [])
        {
            var level = keys.Keys(entry.Key);
            levels[Normal.Key(entry.Key)] = new(new LevelTexts(level.Text("label")?.Text, level.Text("short")?.Text), entry.KeyPlace);
            level.CheckUnknown();
        }
        return levels;
    }

    private static Dictionary<string, PlacedText<string>> Names(YamlKeys root, string key, Func<string, string> form)
    {
        var names = new Dictionary<string, PlacedText<string>>(StringComparer.Ordinal);
        var keys = root.Keys(key);
        foreach (var entry in root.Map(key)?.Entries ?? [])
        {
            if (keys.Text(entry.Key) is { } name) names[form(entry.Key)] = new(name.Text, entry.KeyPlace);
        }
        return names;
    }
}

using ReformSite.Problems;

namespace ReformSite.Sources;

/// <summary>The two scales of site.yaml.</summary>
internal sealed record Scales(IReadOnlyList<LevelSetting> YearEnd, IReadOnlyList<LevelSetting> Midterm, bool HasMidtermCriteria);

/// <summary>Reads <c>evaluation:</c>.</summary>
internal static class ScaleReader
{
    private const string Example = "{ code: \"3\", label: 目標達成できた, achieved: true }";

    private static readonly Said SameNoneOrList = new("「same」、「none」、または段階の並び", "“same”, “none” or a list of levels");

    /// <summary>Null if there is no year-end scale that can be used.</summary>
    public static Scales? Read(YamlKeys root, ProblemList problems)
    {
        if (root.Required(root.Map("evaluation"), "evaluation", $"evaluation: {{ year_end: [{Example}] }}") is null) return null;
        var keys = root.Keys("evaluation");
        var levels = keys.Required(keys.List("year_end"), "year_end", $"- {Example}");
        var yearEnd = levels is null ? null : Levels(levels, "evaluation.year_end", problems);
        if (levels is { Items.Count: 0 }) keys.Missing("year_end", $"- {Example}");
        var scales = Midterm(keys, yearEnd ?? [], problems);
        keys.CheckUnknown();
        return yearEnd is { Count: > 0 } ? scales : null;
    }

    private static Scales Midterm(YamlKeys keys, List<LevelSetting> yearEnd, ProblemList problems)
    {
        switch (keys.Node("midterm"))
        {
            case YamlText { Text: "same" }:
                return new Scales(yearEnd, yearEnd, HasMidtermCriteria: true);
            case YamlList { Items.Count: > 0 } list:
                return new Scales(yearEnd, Levels(list, "evaluation.midterm", problems), HasMidtermCriteria: true);
            // Saying nothing publishes no criterion either.
            case null or YamlText { Text: "none" }:
                break;
            case var other:
                keys.Wrong(other, "midterm", SameNoneOrList);
                break;
        }
        return new Scales(yearEnd, yearEnd, HasMidtermCriteria: false);
    }

    private static List<LevelSetting> Levels(YamlList list, string path, ProblemList problems)
    {
        var levels = new List<LevelSetting>();
        var codes = new Dictionary<string, Place>(StringComparer.Ordinal);
        foreach (var item in list.Items)
        {
            if (item is not YamlMap map)
            {
                problems.Add(Mistakes.WrongType(item.Place, path, YamlKeys.FoundIn(item), new Said($"「{Example}」のような段階", $"a level like “{Example}”")));
                continue;
            }
            var keys = new YamlKeys(map, $"{path}.", problems);
            var code = keys.Required(keys.Text("code"), "code", "code: \"3\"");
            var label = keys.Required(keys.Text("label"), "label", "label: 目標達成できた");
            var achieved = keys.Flag("achieved");
            if (achieved is null && keys.Node("achieved") is null) keys.Missing("achieved", "achieved: true");
            var shortLabel = keys.Text("short")?.Text ?? label?.Text;
            keys.CheckUnknown();
            if (code is null || label is null || achieved is null) continue;
            if (codes.TryAdd(Normal.Key(code.Text), code.Place)) levels.Add(new LevelSetting(code.Text.Trim(), label.Text, shortLabel!, achieved.Value));
            else problems.Add(Mistakes.DuplicateCode(code.Place, code.Text, codes[Normal.Key(code.Text)]));
        }
        return levels;
    }
}

using ReformSite.Problems;
using ReformSite.Sources;

namespace ReformSite.Plan;

/// <summary>
/// The few words a column may hold, with the other ways people write them (readings, English, labels). They are known only to say which one
/// may have been meant: what is not the word itself stays a mistake.
/// </summary>
internal sealed class CodeWords(IEnumerable<(string Written, string Meant)> words)
{
    public static readonly CodeWords Lifecycles = Of("完了 かんりょう completed", "中止 ちゅうし stopped", "休止 きゅうし paused");
    public static readonly CodeWords EffectKinds = Of("単年度 たんねんど one_year", "継続 けいぞく continuing");
    public static readonly CodeWords TargetKinds = Of("毎年度 まいねんど every_year", "累計 るいけい cumulative", "期末 きまつ end_of_plan", "純増 じゅんぞう yearly_increase");

    /// <summary>Stems, since the endings of verbs are alike: プラス is not 減らす.</summary>
    public static readonly CodeWords Directions = Of("増 ぞう 増え 増や increase up", "減 げん 減る 減ら decrease down");

    /// <summary>Words around a code that say no more than the header does: 評価5, ランクA.</summary>
    private static readonly string[] Fillers = ["評価", "評定", "判定", "ランク", "レベル", "段階"];

    private readonly Nearest _nearest = new(words);

    /// <summary>The codes of a scale, by themselves, by label and by short label.</summary>
    public static CodeWords Of(Scale scale) =>
        new(scale.Levels.SelectMany(level => new[] { (level.Code, level.Code), (level.Label.Text, level.Code), (level.Short.Text, level.Code) }));

    /// <summary>The evaluation a cell may mean: 5 for <c>5点</c> and <c>評価5</c>, 3 for 目標達成. Not 2 for <c>2件</c>, which is a quantity in the wrong column.</summary>
    public string? Evaluation(string written)
    {
        if (Amount.TryParse(written, out var amount) && amount.Unit is not ("" or "点")) return null;
        foreach (var filler in Fillers) written = written.Replace(filler, "", StringComparison.Ordinal);
        return Meant(written);
    }

    /// <summary>The word that is near; null if there is none.</summary>
    public string? Meant(string written) => _nearest.ToBeginning(written);

    private static CodeWords Of(params string[] lines) =>
        new(lines.Select(line => line.Split(' ')).SelectMany(spellings => spellings.Select(written => (written, spellings[0]))));
}

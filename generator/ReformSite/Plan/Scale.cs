using ReformSite.Sources;

namespace ReformSite.Plan;

/// <summary>A level of a scale. Levels are ordinal: they are counted and compared, never averaged.</summary>
/// <param name="Rank">1 for the lowest level.</param>
public sealed record ScaleLevel(int Rank, string Code, string Label, string Short, bool Achieved);

/// <summary>An evaluation scale, best level first.</summary>
public sealed record Scale(IReadOnlyList<ScaleLevel> Levels)
{
    public static Scale Of(IReadOnlyList<LevelSetting> settings) =>
        new([.. settings.Select((level, i) => new ScaleLevel(settings.Count - i, level.Code, level.Label, level.Short, level.Achieved))]);

    /// <summary>The level a cell means: <c>5</c>, <c>５</c> and <c>5：目標を大きく上回る成果があった</c> are all level 5. Null for anything else.</summary>
    public ScaleLevel? Find(string written)
    {
        var key = Normal.Key(written);
        foreach (var level in Levels)
        {
            var code = Normal.Key(level.Code);
            if (key == code || (key.StartsWith(code, StringComparison.Ordinal) && key.Length > code.Length && key[code.Length] is ':' or '.' && key.StartsWith(code, StringComparison.Ordinal)))
                return level;
        }
        return null;
    }

    public string Codes => string.Join("・", Levels.Select(level => level.Code));
}

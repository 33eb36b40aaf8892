using ReformSite.Sources;
using ReformSite.Theming;

namespace ReformSite.Plan;

/// <summary>A level of a scale. Levels are ordinal: they are counted and compared, never averaged.</summary>
/// <param name="Rank">1 for the lowest level.</param>
public sealed record ScaleLevel(int Rank, string Code, Wording Label, Wording Short, bool Achieved);

/// <summary>An evaluation scale, best level first.</summary>
public sealed record Scale(IReadOnlyList<ScaleLevel> Levels)
{
    /// <summary>Of the codes, as <see cref="Key"/> makes them, in their order.</summary>
    private readonly string[] _keys = [.. Levels.Select(level => Key(level.Code))];

    public static Scale Of(IReadOnlyList<LevelSetting> settings) =>
        new([.. settings.Select((level, i) => new ScaleLevel(settings.Count - i, level.Code, level.Label, level.Short, level.Achieved))]);

    /// <summary>
    /// The level a cell means: <c>5</c>, <c>５</c> and <c>5：目標を大きく上回る成果があった</c> are all level 5. Null for anything else; <c>4.5</c> is
    /// between levels and none.
    /// </summary>
    public ScaleLevel? Find(string written)
    {
        var key = Key(written);
        for (var i = 0; i < _keys.Length; i++)
        {
            var (code, level) = (_keys[i], Levels[i]);
            if (!key.StartsWith(code, StringComparison.Ordinal)) continue;
            var rest = key.AsSpan(code.Length);
            if (rest is [] or [':', ..] or ['.'] || (rest is ['.', var next, ..] && !char.IsAsciiDigit(next))) return level;
        }
        return null;
    }

    /// <summary>Circles and crosses that nobody can tell apart on a screen are one: 〇 is a Chinese zero, ◯ a large circle, ✕ an ornament.</summary>
    private static string Key(string text) => Normal.Key(text).Replace('〇', '○').Replace('◯', '○').Replace('✕', '×').Replace('╳', '×');

    /// <summary>Codes as site.yaml has them, best first.</summary>
    public IReadOnlyList<string> Codes { get; } = [.. Levels.Select(level => level.Code)];
}

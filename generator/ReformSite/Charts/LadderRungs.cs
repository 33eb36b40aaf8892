namespace ReformSite.Charts;

/// <summary>The rungs of a ladder with their names: the same for every initiative, so they are drawn once.</summary>
internal sealed class LadderRungs
{
    /// <summary>Pixels above the first rung.</summary>
    public const int Top = 20;

    /// <summary>Where rungs begin and how far they reach, in percent.</summary>
    public const decimal Left = 26, Span = 74;

    /// <summary>Size in pixels of the names.</summary>
    public const int LabelSize = 12;

    private const int Pitch = 40, LabelRoom = 84;

    /// <param name="levels">Best first.</param>
    public LadderRungs(IReadOnlyList<LadderLevel> levels)
    {
        Levels = levels;
        var pen = new Pen();
        for (var i = 0; i < levels.Count; i++)
        {
            Rung(pen, levels[i], YOf(i));
            if (levels[i].IsGoal) GoalY ??= YOf(i);
        }
        Drawn = pen.Drawn;
    }

    public IReadOnlyList<LadderLevel> Levels { get; }

    public string Drawn { get; }

    /// <summary>The line of the goal, in pixels; null where no level is one.</summary>
    public int? GoalY { get; }

    /// <summary>The last line, in pixels.</summary>
    public int Bottom => YOf(Levels.Count - 1);

    /// <summary>The line of a level, in pixels.</summary>
    public static int YOf(int index) => Top + (index * Pitch);

    /// <summary>-1 where no level has the rank.</summary>
    public int IndexOf(int? rank)
    {
        for (var i = 0; i < Levels.Count; i++)
        {
            if (Levels[i].Rank == rank) return i;
        }
        return -1;
    }

    private static void Rung(Pen pen, LadderLevel level, int y)
    {
        pen.Line(level.IsGoal ? "c-goal" : "c-level", Left, y, 100, y);
        var indent = Letters.Width(level.Code, LabelSize) + 4;
        var lines = Letters.Wrap(level.Short, LabelSize, LabelRoom - indent, 2);
        var words = lines.Count == 1
            ? $"""<tspan dx="4">{Pen.Escape(lines[0])}</tspan>"""
            : $"""<tspan dx="4">{Pen.Escape(lines[0])}</tspan><tspan x="{Pen.Number(indent)}" dy="14">{Pen.Escape(lines[1])}</tspan>""";
        pen.Inscribe((level.IsGoal ? "c-label" : "c-note") + " c-tight c-halo", 0, y + (lines.Count == 1 ? 5 : -2), Pen.Escape(level.Code) + words).Row();
    }
}

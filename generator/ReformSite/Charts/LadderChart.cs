using ReformSite.Theming;

namespace ReformSite.Charts;

/// <summary>One rung.</summary>
/// <param name="IsGoal">The lowest level that counts as achieved: the thick line.</param>
public sealed record LadderLevel(string Code, string Short, int Rank, Tone Tone, bool IsGoal);

/// <summary>One year: on the rung of its rank, or a word for why it is on none (期限前, 未公表, 対象外).</summary>
public sealed record LadderYear(string Label, string Western, int? Rank, string? StateWord);

/// <summary>
/// The evaluation of one initiative over the years: each mark on its level, a dotted stem to the goal. Levels are ordinal and years
/// may be missing, so no line joins the years. Columns stand above those of the table below: 26 %, then equal shares.
/// </summary>
public static class LadderChart
{
    private const int Top = 20, Pitch = 40, LargestMark = 34, SmallestMark = 8, LabelSize = 12, LabelRoom = 84;
    private const decimal Left = 26, Span = 74;

    /// <param name="levels">Best first.</param>
    /// <returns>Empty without years or levels. Before the first evaluation only the goal is drawn, with the years' words on it.</returns>
    public static Markup Draw(ChartText text, IReadOnlyList<LadderLevel> levels, IReadOnlyList<LadderYear> years)
    {
        if (levels.Count == 0 || years.Count == 0) return Markup.Empty;
        var pen = new Pen();
        var evaluated = years.Any(year => levels.Any(level => level.Rank == year.Rank));
        var rungs = evaluated ? levels : [.. levels.Where(level => level.IsGoal).DefaultIfEmpty(levels[^1]).Take(1)];
        for (var i = 0; i < rungs.Count; i++) Rung(pen, rungs[i], Top + (i * Pitch));

        var bottom = Top + ((rungs.Count - 1) * Pitch);
        var goal = rungs.TakeWhile(level => !level.IsGoal).Count();
        int? goalY = goal < rungs.Count ? Top + (goal * Pitch) : null;
        var room = Letters.Pixels(Span) / years.Count;
        var tallest = years.Where(year => IsUpright(year, room)).Select(year => Letters.Width(year.StateWord ?? "", Letters.Note)).Append(0).Max();
        // Without marks the words stand below the line of the goal, which then is whole.
        if (!evaluated) bottom += 20;
        bottom = Math.Max(bottom, (int)tallest - Top);
        for (var i = 0; i < years.Count; i++)
        {
            var x = Left + (Span / years.Count * (i + .5m));
            var rung = rungs.TakeWhile(level => level.Rank != years[i].Rank).Count();
            if (rung < rungs.Count) Mark(pen, rungs[rung], x, Top + (rung * Pitch), goalY, Math.Clamp((int)room - 2, SmallestMark, LargestMark));
            else if (years[i].StateWord is { } word) Word(pen, word, x, IsUpright(years[i], room), evaluated ? goalY ?? (Top + bottom) / 2 : Top + 18, (Top + bottom) / 2);
            Year(pen, years, i, x, bottom + 46, room);
            pen.Row();
        }
        return pen.Frame("ladder", text, bottom + 70);
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

    private static void Mark(Pen pen, LadderLevel level, decimal x, int y, int? goalY, int size)
    {
        if (goalY is { } goal && goal != y) pen.Line("c-stem", x, goal, x, y + (size / 2m * Math.Sign(goal - y)));
        var kind = level.Tone switch { Tone.Met => "mark--met", Tone.NotMet => "mark--not", _ => "mark--neutral" };
        pen.Symbol(kind, $"m-{level.Rank}", x, y, size);
    }

    /// <summary>A word wider than its column is written downwards.</summary>
    private static void Word(Pen pen, string word, decimal x, bool upright, int goalY, int middle)
    {
        if (upright) pen.Text("c-note c-halo c-upright", x, middle, word, Anchor.Middle);
        else pen.Text("c-note c-halo", x, goalY + 5, word, Anchor.Middle);
    }

    private static bool IsUpright(LadderYear year, decimal room) => Letters.Width(year.StateWord ?? "", Letters.Note) > room;

    /// <summary>Where labels are too close, the Western years are left to the table and every other label steps down a line.</summary>
    private static void Year(Pen pen, IReadOnlyList<LadderYear> years, int i, decimal x, int y, decimal room)
    {
        var crowded = years.Max(year => Letters.Width(year.Label, Letters.Label)) > room - 2;
        var western = !crowded && years.Max(year => Letters.Width(year.Western, LabelSize)) <= room - 2;
        pen.Text("c-label", x, y + (crowded && i % 2 == 1 ? 17 : 0), years[i].Label, Anchor.Middle);
        if (western) pen.Text("c-note c-ad", x, y + 16, years[i].Western, Anchor.Middle);
    }
}

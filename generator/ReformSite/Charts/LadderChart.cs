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
/// <param name="levels">Best first.</param>
public sealed class LadderChart(IReadOnlyList<LadderLevel> levels)
{
    private const int LargestMark = 34, SmallestMark = 8;
    private const decimal Left = LadderRungs.Left, Span = LadderRungs.Span;

    private readonly LadderRungs all = new(levels);

    /// <returns>Empty without years or levels. Before the first evaluation only the goal is drawn, with the years' words on it.</returns>
    public Markup Draw(ChartText text, IReadOnlyList<LadderYear> years)
    {
        if (levels.Count == 0 || years.Count == 0) return Markup.Empty;
        var evaluated = years.Any(year => all.IndexOf(year.Rank) >= 0);
        var rungs = evaluated ? all : new LadderRungs([levels.FirstOrDefault(level => level.IsGoal) ?? levels[^1]]);
        var pen = new Pen().Paste(rungs.Drawn);

        var room = Letters.Pixels(Span) / years.Count;
        // Where labels are too close, the Western years are left to the table and every other label steps down a line.
        var crowded = Letters.Widest(years.Select(year => year.Label), Letters.Label) > room - 2;
        var western = !crowded && Letters.Widest(years.Select(year => year.Western), LadderRungs.LabelSize) <= room - 2;
        // Without marks the words stand below the line of the goal, which then is whole.
        var bottom = rungs.Bottom + (evaluated ? 0 : 20);
        var longest = Letters.Widest(years.Select(year => year.StateWord ?? ""), Letters.Note);
        if (longest > room) bottom = Math.Max(bottom, (int)longest - LadderRungs.Top);
        var middle = (LadderRungs.Top + bottom) / 2;
        for (var i = 0; i < years.Count; i++)
        {
            var year = years[i];
            var x = Left + (Span / years.Count * (i + .5m));
            if (rungs.IndexOf(year.Rank) is >= 0 and var rung) Mark(pen, rungs.Levels[rung], x, LadderRungs.YOf(rung), rungs.GoalY, Math.Clamp((int)room - 2, SmallestMark, LargestMark));
            else if (year.StateWord is { } word) Word(pen, word, x, room, evaluated ? rungs.GoalY ?? middle : LadderRungs.Top + 18, middle);
            pen.Text("c-label", x, bottom + 46 + (crowded && i % 2 == 1 ? 17 : 0), year.Label, Anchor.Middle);
            if (western) pen.Text("c-note c-ad", x, bottom + 62, year.Western, Anchor.Middle);
            pen.Row();
        }
        return pen.Frame("ladder", text, bottom + 70);
    }

    private static void Mark(Pen pen, LadderLevel level, decimal x, int y, int? goalY, int size)
    {
        if (goalY is { } goal && goal != y) pen.Line("c-stem", x, goal, x, y + (size / 2m * Math.Sign(goal - y)));
        var kind = level.Tone switch { Tone.Met => "mark--met", Tone.NotMet => "mark--not", _ => "mark--neutral" };
        pen.Symbol(kind, $"m-{level.Rank}", x, y, size);
    }

    /// <summary>A word wider than its column is written downwards.</summary>
    private static void Word(Pen pen, string word, decimal x, decimal room, int goalY, int middle)
    {
        if (Letters.Width(word, Letters.Note) > room) pen.Text("c-note c-halo c-upright", x, middle, word, Anchor.Middle);
        else pen.Text("c-note c-halo", x, goalY + 5, word, Anchor.Middle);
    }
}

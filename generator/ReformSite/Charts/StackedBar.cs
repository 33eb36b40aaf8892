namespace ReformSite.Charts;

/// <summary>How a part of a stacked bar is drawn: every one differs from the others without colour.</summary>
internal enum Look { Nothing, Filled, Cut, Pale, Hatched, Crossed, Dashed, Done, Late, Waiting }

/// <summary>A part of a stacked bar.</summary>
internal sealed record Portion(Look Look, int Count);

/// <summary>
/// A bar made of parts whose widths are their counts on a common scale. Parts share their edges: outlines divide the light ones,
/// a cut in the ground's colour two filled ones, so that neighbours of the same look stay apart.
/// </summary>
/// <param name="Left">Where all bars begin, in percent.</param>
/// <param name="Span">The width of <paramref name="Whole"/>, in percent.</param>
internal sealed record StackedBar(decimal Left, decimal Span, int Whole, int Height)
{
    /// <summary>Below this many pixels a part is drawn as a single line in its colour: too thin for edges, still there.</summary>
    private const int Thin = 3;

    private sealed record Part(Look Look, int Count, decimal From, decimal Width)
    {
        public bool IsThin => Letters.Pixels(Width) < Thin;

        public bool IsFilled => Look is Look.Filled or Look.Cut or Look.Done;
    }

    public decimal Right => Left + Span;

    /// <param name="counted">Whether counts stand inside the parts that have room for them.</param>
    public void Draw(Pen pen, IEnumerable<Portion> parts, decimal y, bool counted)
    {
        var placed = Place(parts);
        // From the end, so that the outline of a better part lies over that of the next.
        for (var i = placed.Count - 1; i >= 0; i--)
        {
            if (!placed[i].IsThin) Shape(pen, placed[i], y);
        }
        for (var i = 1; i < placed.Count; i++)
        {
            if (placed[i - 1].IsFilled && placed[i].IsFilled && !placed[i].IsThin) pen.Line("s-cut", placed[i].From, y, placed[i].From, y + Height);
        }
        foreach (var part in placed.Where(part => part.IsThin)) Hair(pen, part, y);
        if (placed.Count == 0) pen.Line("c-zero", Left, y, Left, y + Height);
        if (!counted) return;
        foreach (var part in placed.Where(HasRoom))
        {
            pen.Text(part.IsFilled ? "c-on" : part.Look is Look.Hatched or Look.Crossed ? "c-num c-halo" : "c-num",
                part.From + (part.Width / 2), y + (Height / 2) + 5, Pen.Number(part.Count), Anchor.Middle);
        }
    }

    private List<Part> Place(IEnumerable<Portion> parts)
    {
        List<Part> placed = [];
        var before = 0;
        foreach (var (look, count) in parts)
        {
            if (count <= 0) continue;
            if (look != Look.Nothing) placed.Add(new Part(look, count, Left + Width(before), Width(count)));
            before += count;
        }
        return placed;
    }

    private decimal Width(int count) => Whole == 0 ? 0 : Span * count / Whole;

    private static bool HasRoom(Part part) => Letters.Pixels(part.Width) >= Letters.Width(Pen.Number(part.Count), Letters.Label);

    private void Shape(Pen pen, Part part, decimal y)
    {
        var (from, to, bottom) = (part.From, part.From + part.Width, y + Height);
        if (part.Look is Look.Filled or Look.Cut or Look.Done)
            pen.Rect(part.Look == Look.Done ? "r-done" : "s-met", from, y, part.Width, Height);
        else
            pen.Rect(Outlined(part.Look), from, y + .75m, part.Width, Height - 1.5m);
        if (part.Look == Look.Cut)
            pen.Line("s-cut", from, y + 4, to, y + 4).Line("s-cut", from, bottom - 4, to, bottom - 4);
        if (part.Look == Look.Crossed)
            pen.Line("s-edge", from, y + .75m, to, bottom - .75m).Line("s-edge", from, bottom - .75m, to, y + .75m);
    }

    private static string Outlined(Look look) => look switch
    {
        Look.Pale => "s-ring",
        Look.Hatched => "s-hatched",
        Look.Crossed => "s-edge",
        Look.Late => "r-late",
        Look.Waiting => "r-wait",
        _ => "s-none",
    };

    private void Hair(Pen pen, Part part, decimal y)
    {
        var at = part.From + (part.Width / 2);
        var kind = part.Look switch
        {
            Look.Filled or Look.Cut or Look.Pale => "s-hair",
            Look.Hatched or Look.Crossed or Look.Late => "s-edge",
            Look.Done => "c-zero",
            Look.Waiting => "r-wait",
            _ => "s-none",
        };
        pen.Line("s-cut s-cut--wide", at, y, at, y + Height).Line(kind, at, y, at, y + Height);
    }
}

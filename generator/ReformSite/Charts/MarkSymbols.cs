using ReformSite.Theming;

namespace ReformSite.Charts;

/// <summary>
/// The marks of the portal's scale and the other shared shapes, drawn once per page and used by id: <c>m-{rank}</c>,
/// <c>m-unreported</c>, <c>m-midterm</c>, <c>m-pending</c>, <c>to</c>, <c>r-pub</c>, <c>r-over</c>, <c>hatch</c>.
/// </summary>
public static class MarkSymbols
{
    /// <summary>A hidden drawing, to stand once before the first mark of the page.</summary>
    /// <param name="only">The ids the page uses, where bytes count; all without it.</param>
    /// <param name="unreported">The letter in the mark for 未公表.</param>
    public static Markup Of(IReadOnlyList<Level> levels, IReadOnlySet<string>? only = null, string unreported = "") => new(
        "<svg class=\"defs\" width=\"0\" height=\"0\" aria-hidden=\"true\">\n"
        + string.Concat(levels.Select(level => Shape($"m-{level.Rank}", Mark(level))).Concat(Shared(unreported))
            .Where(symbol => only is null || only.Contains(symbol.Id)).Select(symbol => symbol.Drawn))
        + "</svg>");

    private static IReadOnlyList<(string Id, string Drawn)> Shared(string unreported) =>
    [
        Shape("m-unreported", $"""<circle class="m-dash" cx="14" cy="14" r="12"/><text class="m-num m-num--kanji" x="14" y="18.3">{Pen.Escape(unreported)}</text>"""),
        Shape("m-midterm", """<path class="m-half" d="M2.6 14a11.4 11.4 0 0 0 22.8 0"/>"""),
        Shape("m-pending", """<circle class="m-dot" cx="14" cy="14" r="2.6"/>"""),
        Shape("to", """<path class="m-to" d="M0 5h14M10 1l4 4-4 4"/>""", "16 10"),
        Shape("r-pub", """<circle class="r-pub" cx="5" cy="5" r="4"/>""", "10 10"),
        Shape("r-over", """<circle class="r-over" cx="5" cy="5" r="4"/>""", "10 10"),
        ("hatch", """<pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="s-gap" width="6" height="6"/><rect class="s-not" width="1.4" height="6"/></pattern>""" + "\n"),
    ];

    /// <summary>
    /// The form a level is drawn in: its own, unless its code is a mark itself. A scale of ◎○△× keeps its marks as long as round still
    /// means achieved and angular not.
    /// </summary>
    public static MarkForm FormOf(Level level) => Spoken(level) ?? level.Form;

    private static MarkForm? Spoken(Level level) => level.Code switch
    {
        "◎" or "◉" when level.Achieved => MarkForm.Ringed,
        "●" when level.Achieved => MarkForm.Disc,
        "○" or "〇" or "◯" when level.Achieved => MarkForm.Ring,
        "△" or "▲" when !level.Achieved => MarkForm.Triangle,
        "×" or "✕" or "✖" or "╳" when !level.Achieved => MarkForm.Cross,
        _ => null,
    };

    private static string Mark(Level level)
    {
        var bare = Spoken(level) is not null;
        return FormOf(level) switch
        {
            MarkForm.Ringed => """<circle class="m-line" cx="14" cy="14" r="12.9"/><circle class="m-fill" cx="14" cy="14" r="10.1"/>""" + Code("m-on"),
            MarkForm.Disc => """<circle class="m-fill" cx="14" cy="14" r="12"/>""" + Code("m-on"),
            MarkForm.Ring => """<circle class="m-ring" cx="14" cy="14" r="10.8"/>""" + Code("m-num"),
            MarkForm.Triangle => """<path class="m-ring" d="M14 2.6 26.4 25H1.6z"/>""" + Code("m-num"),
            _ when bare => """<path class="m-bar" d="m5 5 18 18M23 5 5 23"/>""",
            _ => """<path class="m-bar" d="m4 4 5.2 5.2M24 4l-5.2 5.2M4 24l5.2-5.2M24 24l-5.2-5.2"/>""" + Code("m-num"),
        };

        // The smaller the code has to be, the higher its baseline, so that it stays centred.
        string Code(string kind) => bare ? "" : Letters.Width(level.Code, 10) switch
        {
            <= 7 => Text(kind, 18.9m),
            <= 10 => Text(kind + " m-num--kanji", 18.3m),
            _ => Text(kind + " m-num--two", 17.8m),
        };

        string Text(string kind, decimal y) =>
            $"""<text class="{kind}" x="14" y="{Pen.Number(y + (FormOf(level) == MarkForm.Triangle ? 3.5m : 0))}">{Pen.Escape(level.Code)}</text>""";
    }

    private static (string Id, string Drawn) Shape(string id, string drawn, string box = "28 28") =>
        (id, $"""<symbol id="{id}" viewBox="0 0 {box}">{drawn}</symbol>""" + "\n");
}

using System.Text;
using ReformSite.Theming;

namespace ReformSite.Sources;

/// <summary>
/// The text of a cell as safe HTML for a <c>div</c>, <c>dd</c> or <c>td</c>: line breaks kept, lines beginning with <c>・</c> or <c>- </c>
/// as a list, bare addresses as links, and the simple HTML of old exports understood. Everything else is text.
/// </summary>
public static class CellMarkup
{
    public static Markup Of(string raw)
    {
        if (IsPlain(raw)) return SafeHtml.Line(raw);
        return SafeHtml.Cell(CellReading.Blocks(raw));
    }

    /// <summary>Most cells are one line of Japanese: nothing in it needs a look.</summary>
    private static bool IsPlain(string raw)
    {
        if (raw is ['・' or '-' or ' ' or '\u3000', ..]) return false;
        foreach (var letter in raw)
        {
            if (letter is '&' or '<' or '>' or '"' or ':' || char.IsControl(letter)) return false;
        }
        return true;
    }
}

/// <summary>The text of a cell without markup, one line per paragraph, line and list item, for search, charts and descriptions.</summary>
public static class CellText
{
    public static string Of(string raw)
    {
        if (raw.AsSpan().IndexOfAny("<&\n") < 0 && raw is not ['・' or '-' or ' ', ..]) return raw;
        var text = new StringBuilder(raw.Length);
        Append(text, CellReading.Blocks(raw));
        return text.ToString();
    }

    /// <summary>In one line, for lists and sentences.</summary>
    public static string OneLine(string raw) => Of(raw).Replace('\n', ' ').Trim();

    private static void Append(StringBuilder text, List<CellBlock> blocks)
    {
        foreach (var block in blocks)
        {
            foreach (var line in block.Lines)
            {
                if (CellLines.IsBlank(line)) continue;
                if (text.Length > 0) text.Append('\n');
                foreach (var run in line) text.Append(run.Text);
            }
            foreach (var item in block.Items) Append(text, item);
        }
    }
}

/// <summary>Chooses how a cell is read: as lines, or as HTML when it has any.</summary>
internal static class CellReading
{
    public static List<CellBlock> Blocks(string raw) =>
        raw.AsSpan().IndexOfAny("<&") < 0 ? CellLines.OfText(raw) : CellHtml.Blocks(raw);
}

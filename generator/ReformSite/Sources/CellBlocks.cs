namespace ReformSite.Sources;

/// <summary>How a run of text is set; several at once.</summary>
[Flags]
internal enum TextStyle { Plain = 0, Strong = 1, Em = 2, Small = 4 }

/// <summary>Text of one style on one line; with <paramref name="Href"/> a link, already known to be safe.</summary>
internal readonly record struct TextRun(string Text, TextStyle Style, string? Href);

internal enum BlockKind { Lines, Paragraph, Bullets, Numbers }

/// <summary>
/// A block of a cell: bare lines, a paragraph (lines too), or a list with blocks in its items. Cells are brought into this form first, so
/// that whatever an old export left open or nested wrongly, what is written from it is valid.
/// </summary>
internal sealed class CellBlock(BlockKind kind)
{
    public BlockKind Kind { get; } = kind;

    /// <summary>Of lines and paragraphs.</summary>
    public List<List<TextRun>> Lines { get; } = [];

    /// <summary>Of lists.</summary>
    public List<List<CellBlock>> Items { get; } = [];

    public bool IsList => Kind is BlockKind.Bullets or BlockKind.Numbers;
}

/// <summary>Lines as a clerk types them to blocks: lines beginning with <c>・</c> or <c>- </c> are a list.</summary>
internal static class CellLines
{
    public static List<CellBlock> OfText(string text)
    {
        var lines = new List<List<TextRun>>();
        foreach (var range in text.AsSpan().Split('\n')) lines.Add([new TextRun(text[range], TextStyle.Plain, null)]);
        var blocks = new List<CellBlock>();
        AddTo(blocks, lines, BlockKind.Lines);
        return blocks;
    }

    /// <param name="kind">Kind of the blocks that are no lists.</param>
    public static void AddTo(List<CellBlock> blocks, List<List<TextRun>> lines, BlockKind kind)
    {
        CellBlock? open = null;
        foreach (var line in lines)
        {
            if (WithoutMarker(line) is { } item)
            {
                if (open is null || !open.IsList) blocks.Add(open = new CellBlock(BlockKind.Bullets));
                open.Items.Add([LinesBlock(item)]);
            }
            else if (open is { IsList: true } && IsIndented(line))
            {
                // An indented line goes on with the item above it.
                open.Items[^1][0].Lines.Add(Trimmed(line));
            }
            else
            {
                if (open is null || open.IsList)
                {
                    // Blank lines around a list only set it off, which the list does by itself.
                    if (IsBlank(line)) continue;
                    blocks.Add(open = new CellBlock(kind));
                }
                open.Lines.Add(line);
            }
        }
        foreach (var block in blocks)
        {
            while (block.Lines.Count > 0 && IsBlank(block.Lines[^1])) block.Lines.RemoveAt(block.Lines.Count - 1);
        }
    }

    public static bool IsBlank(List<TextRun> line) => line.TrueForAll(run => string.IsNullOrWhiteSpace(run.Text));

    private static CellBlock LinesBlock(List<TextRun> line)
    {
        var block = new CellBlock(BlockKind.Lines);
        block.Lines.Add(line);
        return block;
    }

    /// <summary>The line without its bullet, or null if it has none. <c>-3%</c> is a number and a bullet alone a sign, no items.</summary>
    private static List<TextRun>? WithoutMarker(List<TextRun> line)
    {
        var first = line.FindIndex(run => !string.IsNullOrWhiteSpace(run.Text));
        if (first < 0) return null;
        var text = line[first].Text.AsSpan().TrimStart();
        if (text is not ['・', ..] and not ['-', ' ' or '\u3000', ..]) return null;
        List<TextRun> item = [line[first] with { Text = text[1..].TrimStart().ToString() }, .. line.Skip(first + 1)];
        return IsBlank(item) ? null : item;
    }

    private static bool IsIndented(List<TextRun> line) => !IsBlank(line) && line[0].Text is [' ' or '\t' or '\u3000', ..];

    private static List<TextRun> Trimmed(List<TextRun> line) => [line[0] with { Text = line[0].Text.TrimStart() }, .. line.Skip(1)];
}

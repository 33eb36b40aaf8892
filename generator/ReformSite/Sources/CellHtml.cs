using System.Collections.Frozen;
using System.Net;
using AngleSharp.Dom;

namespace ReformSite.Sources;

/// <summary>
/// The HTML of old exports to blocks. AngleSharp reads it as a browser would, unclosed tags included; only
/// <c>br p ul ol li strong em small a[href]</c> mean something, of other elements the text remains, and of scripts and the like nothing.
/// </summary>
internal sealed class CellHtml
{
    /// <summary>Twice what fits into a cell of Excel. A longer text is shown as it is, tags included.</summary>
    private const int Longest = 65_536;

    private static readonly FrozenSet<string> Dropped = FrozenSet.Create(StringComparer.Ordinal,
        "applet", "audio", "canvas", "embed", "frameset", "head", "iframe", "math", "noembed", "noframes", "object", "script",
        "select", "style", "svg", "template", "video");

    private static readonly FrozenSet<string> LineOfTheirOwn = FrozenSet.Create(StringComparer.Ordinal,
        "address", "article", "aside", "blockquote", "caption", "center", "dd", "details", "dialog", "div", "dl", "dt", "fieldset", "figcaption",
        "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "legend", "main", "nav", "pre", "section", "summary",
        "table", "tr");

    /// <summary>Where blocks go at the moment: the cell, a list (whose text outside of items becomes items) or an item.</summary>
    private sealed record Level(CellBlock? List, List<CellBlock> Blocks);

    private readonly Stack<Level> _levels = new([new Level(null, [])]);
    private readonly Stack<string?> _hrefs = [];
    private readonly int[] _styles = new int[3];
    private List<List<TextRun>> _lines = [[]];
    private bool _inParagraph;
    private bool _afterBreak;

    public static List<CellBlock> Blocks(string raw)
    {
        if (raw.Length > Longest) return CellLines.OfText(raw);
        var scanned = TagScan.Escape(raw, Limits.CellNesting);
        // Without a tag the lines are those of a plain cell.
        if (!scanned.HasTags) return CellLines.OfText(InvisibleLetters.Without(WebUtility.HtmlDecode(scanned.Html)));
        var reading = new CellHtml();
        foreach (var root in DomWalk.Parse(scanned.Html)) DomWalk.Through(root, reading.Enter, reading.Leave);
        reading.Flush();
        return reading._levels.Peek().Blocks;
    }

    /// <summary>False if what is inside does not count.</summary>
    private bool Enter(INode node)
    {
        if (node is IText text) AddText(InvisibleLetters.Without(text.Data));
        if (node is not IElement element || Dropped.Contains(element.LocalName)) return false;
        switch (element.LocalName)
        {
            case "br":
                NewLine();
                _afterBreak = true;
                break;
            case "img":
                AddText(InvisibleLetters.Without(element.GetAttribute("alt") ?? ""));
                break;
            case "p":
                Flush();
                _inParagraph = true;
                break;
            case "ul" or "ol":
                Flush();
                _levels.Push(new Level(new CellBlock(element.LocalName == "ul" ? BlockKind.Bullets : BlockKind.Numbers), []));
                break;
            case "li":
                Flush();
                _levels.Push(new Level(null, []));
                break;
            case "a":
                _hrefs.Push(SafeLink.Of(element.GetAttribute("href")));
                break;
            default:
                if (StyleOf(element) is { } style) _styles[style]++;
                else if (LineOfTheirOwn.Contains(element.LocalName)) Flush();
                break;
        }
        return true;
    }

    private void Leave(INode node)
    {
        if (node is not IElement element || Dropped.Contains(element.LocalName)) return;
        switch (element.LocalName)
        {
            case "p":
                Flush();
                _inParagraph = false;
                break;
            case "ul" or "ol":
                Flush();
                var list = _levels.Pop().List!;
                if (list.Items.Count > 0) AddBlock(list);
                break;
            case "li":
                Flush();
                AddItem(_levels.Pop().Blocks);
                break;
            case "a":
                _hrefs.Pop();
                break;
            case "td" or "th":
                AddText(" ");
                break;
            default:
                if (StyleOf(element) is { } style) _styles[style]--;
                else if (LineOfTheirOwn.Contains(element.LocalName)) Flush();
                break;
        }
    }

    private static int? StyleOf(IElement element) => element.LocalName switch { "strong" or "b" => 0, "em" or "i" => 1, "small" => 2, _ => null };

    /// <summary>Line breaks of the cell count, except those that only follow a <c>br</c>.</summary>
    private void AddText(string text)
    {
        var first = true;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            if (!first)
            {
                if (!_afterBreak) NewLine();
                _afterBreak = false;
            }
            first = false;
            var piece = text[range];
            if (piece.Length == 0) continue;
            if (!string.IsNullOrWhiteSpace(piece)) _afterBreak = false;
            var style = (_styles[0] > 0 ? TextStyle.Strong : 0) | (_styles[1] > 0 ? TextStyle.Em : 0) | (_styles[2] > 0 ? TextStyle.Small : 0);
            _lines[^1].Add(new TextRun(piece, style, _hrefs.Count > 0 ? _hrefs.Peek() : null));
        }
    }

    private void NewLine() => _lines.Add([]);

    /// <summary>Ends the lines gathered so far as a block of the current level.</summary>
    private void Flush()
    {
        var lines = _lines;
        _lines = [[]];
        _afterBreak = false;
        lines.RemoveRange(0, Math.Max(0, lines.FindIndex(line => !CellLines.IsBlank(line))));
        if (CellLines.IsBlank(lines[0])) return;
        var level = _levels.Peek();
        if (level.List is null)
        {
            CellLines.AddTo(level.Blocks, lines.ConvertAll(Trimmed), _inParagraph ? BlockKind.Paragraph : BlockKind.Lines);
            return;
        }
        var blocks = new List<CellBlock>();
        CellLines.AddTo(blocks, SplitAtBullets(lines), BlockKind.Lines);
        foreach (var block in blocks)
        {
            level.List.Items.AddRange(block.Items);
            foreach (var line in block.Lines)
            {
                var item = new CellBlock(BlockKind.Lines);
                item.Lines.Add(line);
                level.List.Items.Add([item]);
            }
        }
    }

    private void AddBlock(CellBlock block)
    {
        var level = _levels.Peek();
        if (level.List is null) level.Blocks.Add(block);
        else if (level.List.Items.Count > 0) level.List.Items[^1].Add(block);
        else level.List.Items.Add([block]);
    }

    /// <summary>An item outside of a list begins one, or goes on with the one just before it.</summary>
    private void AddItem(List<CellBlock> item)
    {
        if (item.Count == 0) return;
        var level = _levels.Peek();
        var list = level.List;
        if (list is null)
        {
            if (level.Blocks is not [.., { Kind: BlockKind.Bullets }]) level.Blocks.Add(new CellBlock(BlockKind.Bullets));
            list = level.Blocks[^1];
        }
        list.Items.Add(item);
    }

    /// <summary>The items of <c>&lt;ul&gt; ・A ・B</c>, which old exports write instead of <c>li</c>: a bullet after a blank begins a line.</summary>
    private static List<List<TextRun>> SplitAtBullets(List<List<TextRun>> lines)
    {
        var split = new List<List<TextRun>>();
        foreach (var line in lines)
        {
            split.Add([]);
            foreach (var run in line)
            {
                var start = 0;
                for (var i = 1; i < run.Text.Length; i++)
                {
                    if (run.Text[i] != '・' || !char.IsWhiteSpace(run.Text[i - 1])) continue;
                    split[^1].Add(run with { Text = run.Text[start..i] });
                    split.Add([]);
                    start = i;
                }
                split[^1].Add(run with { Text = run.Text[start..] });
            }
        }
        split.RemoveAll(CellLines.IsBlank);
        return split.ConvertAll(Trimmed);
    }

    private static List<TextRun> Trimmed(List<TextRun> line)
    {
        if (line.Count == 0) return line;
        line[0] = line[0] with { Text = line[0].Text.TrimStart(' ', '\t') };
        line[^1] = line[^1] with { Text = line[^1].Text.TrimEnd() };
        return line;
    }
}

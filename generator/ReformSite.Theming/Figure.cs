namespace ReformSite.Theming;

/// <summary>
/// A chart with all that must stand beside it: the finding as a sentence, the drawing, the table of the same numbers, the CSV.
/// </summary>
/// <param name="Id">Unique on its page; <c>title</c> and <c>desc</c> of the drawing are <c>{Id}-t</c> and <c>{Id}-d</c>.</param>
/// <param name="Finding">One sentence a person would say.</param>
/// <param name="How">How to read the drawing, if it needs saying.</param>
/// <param name="Drawing">Inline SVG; its colours and type come from the theme's CSS. Empty where there is nothing to draw.</param>
/// <param name="Keys">What the forms in the drawing mean.</param>
/// <param name="Notes">Sentences below the table: what the figures cover and leave out.</param>
public sealed record Figure(
    string Id, Wording Heading, Sentence? Finding, string? How, Markup Drawing, IReadOnlyList<FigureKey> Keys, FigureTable Table,
    IReadOnlyList<string> Notes, Address? Csv, Address? Standalone);

/// <summary>An entry of a chart's key: a form by the class of its swatch (<c>target</c>, <c>actual</c>, <c>baseline</c>) and its words.</summary>
public sealed record FigureKey(string Form, Wording Text);

/// <summary>The numbers of a chart. The first column holds row headers.</summary>
/// <param name="Kind">Class suffix for the theme: <c>years</c>, <c>ladder</c>, <c>indicator</c>, <c>effect</c>, <c>policies</c>.</param>
/// <param name="Id">Unique on its page, for the name of the region a wide table scrolls in; a figure's table takes the figure's.</param>
public sealed record FigureTable(string Kind, Wording Caption, IReadOnlyList<TableHead> Heads, IReadOnlyList<TableRow> Rows, string? Id = null);

/// <param name="Mark">Drawn instead of the text, which is then for screen readers.</param>
public sealed record TableHead(Wording Text, Mark? Mark = null, Wording? Sub = null);

public sealed record TableRow(TableHead Head, IReadOnlyList<TableCell> Cells, Address? To = null);

/// <param name="Strong">The figure of the row.</param>
/// <param name="State">A state instead of a value (期限前), set softly.</param>
/// <param name="Span">Columns covered.</param>
/// <param name="Lead">What leads to the value and stands before it: 「8回 ÷ 6回 =」.</param>
public sealed record TableCell(Wording Text, Wording? Sub = null, bool Strong = false, bool State = false, int Span = 1, Wording? Lead = null);

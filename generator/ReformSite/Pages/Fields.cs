using ReformSite.Sources;
using ReformSite.Theming;
using ReformSite.Theming.Pages;

namespace ReformSite.Pages;

/// <summary>Fields of the city's sheet: what was written, or the word for why nothing was.</summary>
public static class Fields
{
    public static Field Of(string name, Cell? cell, string empty)
    {
        return Body(cell) is { } body ? new Field(name, body, IsEmpty: false) : new Field(name, CellMarkup.Of(empty), IsEmpty: true);
    }

    /// <summary>Words of one language as they stand in a field.</summary>
    public static Markup Body(Wording text) => CellMarkup.Of(text.Text).In(text.Lang);

    /// <summary>A cell as it is shown. Null also for a cell of which nothing is left to show, such as a frame of another site alone.</summary>
    public static Markup? Body(Cell? cell) =>
        cell is { } written && CellMarkup.Of(written.Text) is { IsEmpty: false } body ? body.In(written.Lang) : null;
}

using ReformSite.Sources;
using ReformSite.Theming;
using ReformSite.Theming.Pages;

namespace ReformSite.Pages;

/// <summary>Fields of the city's sheet: what was written, or the word for why nothing was.</summary>
public static class Fields
{
    public static Field Of(string name, Cell? cell, string empty)
    {
        var body = cell is null ? Markup.Empty : CellMarkup.Of(cell.Value.Text);
        // Of a cell that holds nothing but, say, a frame of another site, nothing is left to show.
        return body.IsEmpty ? new Field(name, CellMarkup.Of(empty), IsEmpty: true) : new Field(name, body, IsEmpty: false);
    }
}

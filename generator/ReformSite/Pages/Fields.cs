using ReformSite.Sources;
using ReformSite.Theming.Pages;

namespace ReformSite.Pages;

/// <summary>Fields of the city's sheet: what was written, or the word for why nothing was.</summary>
public static class Fields
{
    public static Field Of(string name, Cell? cell, string empty) =>
        cell is null ? new Field(name, CellMarkup.Of(empty), IsEmpty: true) : new Field(name, CellMarkup.Of(cell.Value.Text), IsEmpty: false);
}

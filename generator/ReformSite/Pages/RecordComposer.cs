using ReformSite.Plan;
using ReformSite.Sources;
using ReformSite.Theming;
using ReformSite.Theming.Pages;

namespace ReformSite.Pages;

/// <summary>Open data, and the city's own pages.</summary>
public static class RecordComposer
{
    public static DataPage Data(Edition edition)
    {
        var words = edition.Words;
        var portal = edition.Portal;
        Wording NameOf(string column) => new(column, words.Tag == "ja" ? null : "ja");
        var tables = new (Table Table, string Title)[]
        {
            (portal.Initiatives, "say.data.initiatives"), (portal.Results, "say.data.results"), (portal.Indicators, "say.data.indicators"), (portal.Corrections, "say.data.corrections"),
        };
        var codes = CodeLists.Of(edition.Plan);
        return new DataPage(
            edition.Frame, Addresses.Data, words["say.crumb.data"], DescriptionOfData(edition), edition.Crumbs(edition.Crumb("say.crumb.data", Addresses.Data)),
            words["say.data.lead"],
            [
                .. tables.Select(table => File(table.Table.Sheet, words[table.Title], table.Table.Records.Count)),
                File(DataDescription.Columns, words["say.data.columns"], DataDescription.ColumnRows(tables.Select(table => table.Table)).Count()),
                File(DataDescription.Codes, words["say.data.codes"], codes.Count),
                new DataFile("plan.json", Addresses.DataFile("plan.json"), words["say.data.json"], edition.Plan.Initiatives.Count, "JSON"),
                new DataFile("plan.schema.json", Addresses.DataFile("plan.schema.json"), words["say.data.schema"], null, "JSON Schema"),
                new DataFile("datapackage.json", Addresses.DataFile("datapackage.json"), words["say.data.package"], tables.Length + 2, "JSON"),
            ],
            [.. tables.Select(table => new DataTableDescription(
                table.Table.Sheet.Name, table.Table.Sheet.FileName, words[table.Title],
                [
                    .. table.Table.Sheet.Columns.Select(column => new DataColumn(NameOf(column.Name), column.English, words["say.data.type_" + DataTypes.Of(column)], column.Meaning.In(words.Language))),
                    .. table.Table.ExtraColumns.Select(name => new DataColumn(NameOf(name), "—", words["say.data.type_string"], DataTypes.ExtraMeaning.In(words.Language))),
                ]))],
            [.. codes.Select(code => new DataCode(
                NameOf(code.Column.Name), NameOf(code.Value), code.Label(words.Language), code.Achieved is { } achieved ? words[achieved ? "say.data.yes" : "say.data.no"] : "—"))],
            DataTypes.Notes(words.Language), Citation(edition));
    }

    private static DataFile File(Sheet sheet, string title, int rows) => new(sheet.FileName, Addresses.DataFile(sheet.FileName), title, rows, "CSV");

    /// <summary>Who, what, as of when and, where the portal has a public address, where.</summary>
    private static Wording Citation(Edition edition)
    {
        var address = edition.Settings.BaseUrl is { } url ? Addresses.Data.In(edition.Frame.Folder).Below(url) : "";
        return edition.Words.Fill(address.Length > 0 ? "say.data.citation_at" : "say.data.citation", ("organization", edition.Settings.Organization), ("title", edition.Settings.Title),
            ("date", edition.Frame.DataAsOf.Text), ("address", address));
    }

    /// <summary>What the data hold; also what catalogues of data say of them.</summary>
    public static string DescriptionOfData(Edition edition) => Descriptions.Of("", edition.Words.Fill("say.data.description",
        ("organization", edition.Settings.Organization), ("plan", edition.Plan.Name), ("count", YearNames.Pieces(edition.Plan.Initiatives.Count, edition.Words)),
        ("first", edition.YearLabels[0].Long), ("last", edition.YearLabels[^1].Long)), edition);

    public static ContentPage Free(FreePage page, Edition edition) => new(
        edition.Frame, Addresses.Of(page), page.Title, Promises.Shorten(page.Prose.Lead), edition.Crumbs(new Link(page.Title, Addresses.Of(page))), page.Prose.Shown);
}

using ReformSite.Plan;
using ReformSite.Problems;
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
        return new DataPage(
            edition.Frame, Addresses.Data, words["say.crumb.data"], DescriptionOfData(edition), edition.Crumbs(edition.Crumb("say.crumb.data", Addresses.Data)),
            words["say.data.lead"],
            [
                .. tables.Select(table => new DataFile(table.Table.Sheet.Name + ".csv", Addresses.DataFile(table.Table.Sheet.Name + ".csv"), words[table.Title], table.Table.Records.Count, "CSV")),
                new DataFile("plan.json", Addresses.DataFile("plan.json"), words["say.data.json"], edition.Plan.Initiatives.Count, "JSON"),
                new DataFile("plan.schema.json", Addresses.DataFile("plan.schema.json"), words["say.data.schema"], null, "JSON Schema"),
                new DataFile("datapackage.json", Addresses.DataFile("datapackage.json"), words["say.data.package"], tables.Length, "JSON"),
            ],
            [.. tables.Select(table => new DataTableDescription(
                table.Table.Sheet.Name, table.Table.Sheet.Name + ".csv", words[table.Title],
                [
                    .. table.Table.Sheet.Columns.Select(column => new DataColumn(NameOf(column.Name), column.English, words["say.data.type_" + DataTypes.Of(column)], column.Meaning.In(words.Language))),
                    .. table.Table.ExtraColumns.Select(name => new DataColumn(NameOf(name), "—", words["say.data.type_string"], words["say.data.extra"])),
                ]))],
            DataTypes.FormulaNote.In(words.Language), words.Fill("say.data.citation", ("organization", edition.Settings.Organization), ("title", edition.Settings.Title), ("date", edition.Frame.DataAsOf.Text)));
    }

    /// <summary>What the data hold; also what catalogues of data say of them.</summary>
    public static string DescriptionOfData(Edition edition) => Descriptions.Of("", edition.Words.Fill("say.data.description",
        ("organization", edition.Settings.Organization), ("plan", edition.Plan.Name), ("count", YearNames.Pieces(edition.Plan.Initiatives.Count, edition.Words)),
        ("first", edition.YearLabels[0].Long), ("last", edition.YearLabels[^1].Long)), edition);

    public static ContentPage Free(FreePage page, Edition edition) => new(
        edition.Frame, Addresses.Of(page), page.Title, Promises.Shorten(page.Prose.Lead), edition.Crumbs(new Link(page.Title, Addresses.Of(page))), page.Prose.Shown);
}

/// <summary>The column dictionary: types of published columns, by their Table Schema names, and how texts are guarded.</summary>
public static class DataTypes
{
    /// <summary>Part of the column dictionary, like the meanings of the columns.</summary>
    public static readonly Said FormulaNote = new(
        "Excelが数式として実行してしまう文字（「=」や「@」で始まるもの、「+」や「-」で始まって数でないもの）の前には、アポストロフィ（'）を一つ付けています。元の文字には含まれません。全角の記号も同じです。",
        "A text that Excel would run as a formula (beginning with “=” or “@”, or with “+” or “-” and no number, full-width signs alike) is preceded by one apostrophe ('), which is no part of the text.");

    public static string Of(Column column)
    {
        if (column == Sheets.Indicators.Target || column == Sheets.Indicators.Actual || column == Sheets.Indicators.Baseline) return "number";
        if (column == Sheets.Corrections.Date) return "date";
        if (column == Sheets.Results.Year || column == Sheets.Indicators.Year || column == Sheets.Indicators.BaselineYear || column == Sheets.Corrections.Year || column == Sheets.Initiatives.EndYear) return "year";
        return "string";
    }
}

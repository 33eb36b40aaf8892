using ReformSite.Plan;
using ReformSite.Problems;
using ReformSite.Sources;
using ReformSite.Theming;
using ReformSite.Theming.Pages;

namespace ReformSite.Pages;

/// <summary>根拠: <c>initiatives/&lt;id&gt;/source/</c>, file, row and column of every value, and the rule of every value that is computed.</summary>
public static class SourceComposer
{
    /// <summary>Longest text of a cell here; the page of the initiative has it whole.</summary>
    private const int Longest = 60;

    public static SourcePage Compose(int index, Edition edition)
    {
        var words = edition.Words;
        var initiative = edition.Plan.Initiatives[index];
        var policy = edition.PolicyOf(initiative);
        var page = Addresses.OfSource(initiative);
        var title = words.Fill("say.source.title", ("title", initiative.Title));
        return new SourcePage(
            edition.Frame, page, title, words.Fill("say.source.description", ("title", initiative.Title)),
            edition.Crumbs(new Link(words.Fill("say.policy.no", ("no", policy.No)), Addresses.Of(policy)), new Link(words.Fill("say.initiative.crumb", ("id", initiative.Id)), Addresses.Of(initiative)), new Link(words["say.source.crumb"], page)),
            Links.To(initiative), words["say.source.lead"], [.. edition.RecordsOf(initiative).Select((record, i) => RecordOf(record, i, edition))], Computed(initiative, edition));
    }

    private static SourceRecord RecordOf(PublishedRecord published, int index, Edition edition)
    {
        var words = edition.Words;
        var (sheet, record) = (published.Table.Sheet, published.Record);
        var file = Where(record.Place, words);
        var rows = new List<TableRow>();
        foreach (var column in sheet.Columns)
        {
            if (record.Written(column) is { } cell) rows.Add(RowOf(edition.Sources.HeadOf(column), cell, edition));
        }
        foreach (var name in published.Table.ExtraColumns)
        {
            if (record.Extra.TryGetValue(name, out var cell)) rows.Add(RowOf(new TableHead(edition.Own(name)), cell, edition));
        }
        return new SourceRecord(
            "s" + Distribution.Plain(index + 1), words.Fill("say.source.record", ("table", words["say.data." + sheet.Name]), ("of", OfWhat(record, sheet, edition))),
            new FigureTable("words", file, [new(words["say.source.item"]), new(words["say.source.value"]), new(words["say.source.place"])], rows),
            // RFC 7111: row=1 is the header.
            new Link(words.Fill("say.source.published", ("file", sheet.Name + ".csv"), ("row", Distribution.Plain(published.Row))), Addresses.DataFile(sheet.Name + ".csv").At("row=" + Distribution.Plain(published.Row))));
    }

    private static TableRow RowOf(TableHead head, Cell cell, Edition edition) =>
        new(head, [new TableCell(Promises.Shorten(edition.Own(CellText.OneLine(cell.Text)), Longest)), edition.Sources.PlaceOf(cell.Place.ColumnLetter)]);

    /// <summary>「results.csv 47行目」.</summary>
    private static string Where(Place place, Words words) => words.Fill("say.source.where", ("file", place.File.Name), ("rows", words.Fill("say.source.rows", ("rows", Distribution.Plain(place.Row)), ("count", 1))));

    /// <summary>The year and the indicator a record is about; nothing for the initiative itself.</summary>
    private static Wording OfWhat(Record record, Sheet sheet, Edition edition)
    {
        Wording between = edition.Words["say.source.between"];
        var parts = new List<Wording>();
        if (record.Value(Sheets.Indicators.Name) is { } indicator) parts.AddRange([between, edition.Own(indicator.Text)]);
        if (sheet.Columns.FirstOrDefault(column => column.English == Sheets.Results.Year.English) is { } column && record.Value(column) is { } written && FiscalYear.TryParse(written.Text, out var year))
            parts.AddRange([between, edition.Label(year).Long]);
        return Wording.Of(parts);
    }

    private static List<Link> Computed(Initiative initiative, Edition edition)
    {
        var words = edition.Words;
        var computed = new List<Link>
        {
            new(words["say.source.computed.reports"], Addresses.Method.At("reports")),
            new(words["say.source.computed.achieved"], Addresses.Method.At("achieved")),
        };
        foreach (var indicator in initiative.Indicators) computed.Add(new Link(words.Fill("say.source.computed.indicator", ("name", indicator.Name)), Addresses.Method.At("indicators")));
        return computed;
    }
}

using ReformSite.History;
using ReformSite.Plan;
using ReformSite.Sources;
using ReformSite.Theming;
using ReformSite.Theming.Pages;

namespace ReformSite.Pages;

/// <summary>What publications changed, in words.</summary>
public static class ChangeEntries
{
    /// <summary>Longest text before and after in a list; the page of the initiative has it whole.</summary>
    internal const int Longest = 60;

    /// <summary>What stands of a long text on each side of what differs in it.</summary>
    private const int Around = 20;

    /// <param name="isWhole">Texts stand in full length.</param>
    public static ChangedInitiative Of(InitiativeChange change, Publication publication, Edition edition, bool isWhole)
    {
        var initiative = edition.Find(change.Id);
        var published = change.Cells.Where(cell => cell.Of == ChangeOf.Published).GroupBy(cell => (cell.Year, cell.Indicator));
        return new ChangedInitiative(
            initiative is null ? null : Links.To(initiative), initiative?.Title ?? edition.Own(change.Title), WordOf(change, edition),
            [.. published.Select(cells => Published(cells.Key.Year, cells.Key.Indicator, [.. cells], edition))],
            [.. change.Cells.Where(cell => cell.Of != ChangeOf.Published).Select(cell => Cell(cell, initiative, publication, edition, isWhole))]);
    }

    /// <summary>Publications that changed something of an initiative, newest first.</summary>
    public static IReadOnlyList<HistoryEntry> HistoryOf(Initiative initiative, Edition edition) =>
    [
        .. edition.ChangesOf(initiative).Select(changed => new HistoryEntry(AnchorOf(changed.Publication), edition.Date(changed.Publication.Date), Of(changed.Change, changed.Publication, edition, isWhole: true))),
    ];

    /// <summary>All of it in one plain text.</summary>
    public static string Summary(ChangedInitiative change, Edition edition)
    {
        var words = edition.Words;
        IEnumerable<string> said = change.Cells.Select(cell => words.Fill("say.changes.cell", ("item", cell.Item), ("before", Wording.Of([cell.Start, cell.Before, cell.End])), ("after", Wording.Of([cell.Start, cell.After, cell.End]))).Text);
        if (change.Word is { } word) said = said.Prepend(word.Text);
        if (change.Published.Count > 0) said = said.Append(words.Fill("say.changes.published", ("what", words.List(change.Published))).Text);
        return words.Join(said.Select(part => Stopped(part, words)));
    }

    /// <summary>With a full stop, unless the city's own text at its end has one.</summary>
    public static string Stopped(string part, Words words) => part.Length == 0 || "。．.！？!?".Contains(part[^1]) ? part : part + words["say.stop"];

    /// <summary>Of the publication, on <c>changes/</c> and on the pages of its initiatives.</summary>
    public static string AnchorOf(Publication publication) => "d" + SnapshotJson.Iso(publication.Date);

    private static Wording? WordOf(InitiativeChange change, Edition edition) => change switch
    {
        { Kind: InitiativeChangeKind.Added } => edition.Words["say.changes.added"],
        { Kind: InitiativeChangeKind.Withdrawn } => edition.Words["say.changes.withdrawn"],
        { FormerId: { } former } => edition.Words.Fill("say.changes.moved", ("from", former), ("to", change.Id)),
        _ => default(Wording?),
    };

    private static Wording Published(int? year, string indicator, IReadOnlyList<CellChange> cells, Edition edition)
    {
        var words = edition.Words;
        var names = words.List([.. cells.Where(cell => cell.Column != Sheets.Results.EffectKind).Select(cell => NameOf(cell, edition))]);
        var what = indicator.Length == 0 ? names : Wording.Of([edition.Own(indicator), words["say.changes.of"], names]);
        return year is { } known ? words.Fill("say.changes.in_year", ("year", edition.Label(new FiscalYear(known)).Long), ("what", what)) : what;
    }

    private static ChangedCell Cell(CellChange cell, Initiative? initiative, Publication publication, Edition edition, bool isWhole)
    {
        var words = edition.Words;
        var (start, before, after, end) = Shown(cell, edition, isWhole);
        var name = cell.Indicator.Length == 0 ? NameOf(cell, edition) : Wording.Of([edition.Own(cell.Indicator), words["say.changes.of"], NameOf(cell, edition)]);
        var entry = initiative is null || publication.Since is not { } since ? null : Register.EntryFor(cell, initiative.Corrections.Where(correction => correction.Date <= publication.Date), since);
        return new ChangedCell(
            cell.Year is { } year ? words.Fill("say.changes.item", ("year", edition.Label(new FiscalYear(year)).Long), ("item", name)) : name, cell.Of == ChangeOf.Plan, start, before, after, end,
            entry is null ? null : new Link(words["say.changes.correction"], Addresses.Of(initiative!).At(News.AnchorOf(entry))));
    }

    /// <summary>Of long texts that differ in a word, the word within its sentence.</summary>
    private static (Wording Start, Wording Before, Wording After, Wording End) Shown(CellChange cell, Edition edition, bool isWhole)
    {
        Wording YearOr(string? year) => FiscalYear.TryParse(year ?? "", out var known) ? edition.Label(known).Long : edition.Words["say.empty.field"];
        Wording Whole(string? text) => text is null ? edition.Words["say.empty.field"] : isWhole ? edition.Own(text) : Promises.Shorten(edition.Own(text), Longest);
        var (before, after) = (Plain(cell.Before), Plain(cell.After));
        if (cell.Column == Sheets.Initiatives.EndYear || cell.Column == Sheets.Indicators.BaselineYear) return ("", YearOr(before), YearOr(after), "");
        if (before is null || after is null || TextDifference.Of(before, after) is not { IsSmall: true } difference) return ("", Whole(before), Whole(after), "");
        var (start, end) = (difference.Start, difference.End);
        if (!isWhole && start.Length > Around) start = "…" + start[(start.Length - Around + (char.IsLowSurrogate(start[^Around]) ? 1 : 0))..];
        if (!isWhole && end.Length > Around) end = end[..(Around - (char.IsLowSurrogate(end[Around]) ? 1 : 0))] + "…";
        return (edition.Own(start), edition.Own(difference.Before), edition.Own(difference.After), edition.Own(end));
    }

    private static string? Plain(string? text) => text is null ? null : CellText.OneLine(text);

    /// <summary>The column's official term; one of the city's own as it is.</summary>
    private static Wording NameOf(CellChange cell, Edition edition) => cell.Column is { } column ? edition.Words["say.column." + column.English] : edition.Own(cell.Name);
}

using ReformSite.History;
using ReformSite.Theming;
using ReformSite.Theming.Pages;

namespace ReformSite.Pages;

/// <summary>更新と訂正: <c>changes/</c>.</summary>
public static class ChangesComposer
{
    public static ChangesPage Compose(Edition edition)
    {
        var words = edition.Words;
        var (list, register) = (edition.Published, CorrectionsOf(edition));
        var corrections = register.Count;
        var finding = words.Say(corrections == 0 ? "say.changes.finding_none" : "say.changes.finding", ("count", corrections), ("date", edition.Frame.DataAsOf.Text));
        if (edition.Publications.Count > 0) finding = Sentence.Join(words.Say("say.changes.publications", ("count", edition.Publications.Count), ("first", edition.Date(edition.Publications[^1].Date).Text)), finding);
        return register.Paged(list.Paged(new ChangesPage(
            edition.Frame, Addresses.Changes, words["say.crumb.changes"], finding.ToString(), edition.Crumbs(edition.Crumb("say.crumb.changes", Addresses.Changes)),
            finding, CorrectionsOn(1, register), PublicationsOn(1, list, edition)) { Feed = Addresses.Feed }, 1, words), 1, words);
    }

    /// <summary>What is different first, then what is only new; a publication without either stands there as a publication.</summary>
    internal static LongList<InitiativeChange> ListOf(Edition edition) => new(Addresses.Changes, "", PerPage.Changes.In(edition),
        [.. edition.Publications.Select(publication => new ListGroup<InitiativeChange>(
            ChangeEntries.AnchorOf(publication), Heading(publication, edition), [.. publication.Changes.OrderBy(IsNewOnly)]))], change => Weights.Change(change, ChangeEntries.Longest));

    /// <summary>The register of corrections, newest first.</summary>
    internal static LongList<CorrectionEntry> CorrectionsOf(Edition edition) => new(Addresses.Changes, "corrections", PerPage.Corrections.In(edition),
        [new ListGroup<CorrectionEntry>("corrections", "", [.. News.Corrections(edition.Plan.Initiatives, edition)])], Weights.Correction);

    internal static IReadOnlyList<CorrectionEntry> CorrectionsOn(int number, LongList<CorrectionEntry> list) => [.. list.On(number).SelectMany(slice => slice.Items)];

    internal static IReadOnlyList<PublicationEntry> PublicationsOn(int number, LongList<InitiativeChange> list, Edition edition)
    {
        var slices = list.On(number);
        var last = list.Pages == number;
        return
        [
            .. edition.Publications.Select((publication, i) => (publication, slice: slices.FirstOrDefault(slice => slice.Index == i)))
                .Where(pair => pair.slice is not null || (last && pair.publication.Changes.Count == 0))
                .Select(pair => new PublicationEntry(
                    ChangeEntries.AnchorOf(pair.publication), edition.Date(pair.publication.Date),
                    HeadingOf(pair.slice, pair.publication, edition),
                    pair.publication.Note is { } note ? edition.Own(note) : default(Wording?), Finding(pair.publication, edition),
                    [.. (pair.slice?.Items ?? []).Select(change => ChangeEntries.Of(change, pair.publication, edition, isWhole: false))])),
        ];
    }

    /// <summary>「24件の取組の報告を新しく公表。計画の変更が1件。」, each with the number of initiatives.</summary>
    public static Sentence Finding(Publication publication, Edition edition)
    {
        var words = edition.Words;
        if (publication.Since is null) return words.Say("say.changes.first", ("count", publication.Initiatives));
        int Count(Func<InitiativeChange, bool> isMeant) => publication.Changes.Count(isMeant);
        (string Key, int Count)[] counts =
        [
            ("say.changes.count_published", Count(change => change.Cells.Any(cell => cell.Of == ChangeOf.Published))),
            ("say.changes.count_report", Count(change => change.Cells.Any(cell => cell.Of == ChangeOf.Report))),
            ("say.changes.count_plan", Count(change => change.Cells.Any(cell => cell.Of == ChangeOf.Plan))),
            ("say.changes.count_head", Count(change => change.FormerId is not null || change.Cells.Any(cell => cell.Of == ChangeOf.Head))),
            ("say.changes.count_added", Count(change => change.Kind == InitiativeChangeKind.Added)),
            ("say.changes.count_withdrawn", Count(change => change.Kind == InitiativeChangeKind.Withdrawn)),
        ];
        var said = counts.Where(count => count.Count > 0).Select(count => words.Say(count.Key, ("count", count.Count))).ToArray();
        return said.Length == 0 ? words.Say("say.changes.nothing") : Sentence.Join(said);
    }

    private static Wording HeadingOf(ListSlice<InitiativeChange>? slice, Publication publication, Edition edition) =>
        slice is null ? Heading(publication, edition) : slice.Heading(Heading(publication, edition), edition.Words);

    internal static string Heading(Publication publication, Edition edition) => edition.Words.Fill("say.changes.heading", ("date", edition.Date(publication.Date).Text));

    private static bool IsNewOnly(InitiativeChange change) => change.Kind == InitiativeChangeKind.Changed && change.FormerId is null && change.Cells.All(cell => cell.Of == ChangeOf.Published);
}

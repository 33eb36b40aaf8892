using ReformSite.Plan;
using ReformSite.Theming;
using ReformSite.Theming.Pages;

namespace ReformSite.Pages;

/// <summary>更新と訂正, newest first.</summary>
public static class News
{
    /// <summary>Publications and corrections, newest first.</summary>
    public static IReadOnlyList<NewsItem> Of(Edition edition, int most)
    {
        var publications = edition.Publications.Select(publication => new NewsItem(
            edition.Date(publication.Date), IsCorrection: false, new Link(edition.Words["say.news.publication"], edition.AddressOf(publication)),
            ChangesComposer.Finding(publication, edition).ToString()));
        var corrections = Corrections(edition.Plan.Initiatives, edition).Select(entry => new NewsItem(
            entry.Date, IsCorrection: true, new Link(entry.Initiative.Text, entry.Initiative.To.At(entry.Anchor)), Detail(entry, edition)));
        return [.. publications.Concat(corrections).OrderByDescending(item => item.Date.Iso, StringComparer.Ordinal).Take(most)];
    }

    /// <summary>「令和5年度 年度末実績：213人 → 231人」, without the year where the correction names none.</summary>
    public static Wording Detail(CorrectionEntry entry, Edition edition) => entry.Year is { } year
        ? edition.Words.Fill("say.news.correction", ("year", year), ("item", entry.Item), ("before", entry.Before), ("after", entry.After))
        : edition.Words.Fill("say.news.correction_undated", ("item", entry.Item), ("before", entry.Before), ("after", entry.After));

    public static string AnchorOf(Correction correction) => "correction-" + Distribution.Plain(correction.Place.Row);

    public static IEnumerable<CorrectionEntry> Corrections(IEnumerable<Initiative> initiatives, Edition edition) =>
        initiatives.SelectMany(initiative => Of(initiative, edition)).OrderByDescending(entry => entry.Date.Iso, StringComparer.Ordinal);

    /// <summary>Newest first. Named by their row in the register, so that a name is the only one of its page and stays when rows are added below.</summary>
    public static IReadOnlyList<CorrectionEntry> Of(Initiative initiative, Edition edition)
    {
        // What had not been written, or was taken out, has a word too.
        Wording Or(Wording text) => text.IsEmpty ? edition.Words["say.empty.field"] : text;
        return
        [
            .. initiative.Corrections.Select(correction => new CorrectionEntry(
                AnchorOf(correction), edition.Date(correction.Date), Links.To(initiative),
                correction.Year is { } year ? edition.Label(year).Long : null, correction.Item, Or(correction.Before), Or(correction.After), correction.Reason)),
        ];
    }
}

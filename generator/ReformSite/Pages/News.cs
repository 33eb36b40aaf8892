using ReformSite.Plan;
using ReformSite.Theming;
using ReformSite.Theming.Pages;

namespace ReformSite.Pages;

/// <summary>更新と訂正: the corrections of the register, newest first.</summary>
public static class News
{
    public static IReadOnlyList<NewsItem> Of(Edition edition, int most) =>
    [
        .. Corrections(edition.Plan.Initiatives, edition).Take(most).Select(entry => new NewsItem(
            entry.Date, IsCorrection: true, new Link(entry.Initiative.Text, entry.Initiative.To.At(entry.Anchor)),
            edition.Words.Fill("say.news.correction", ("year", entry.Year ?? ""), ("item", entry.Item), ("before", entry.Before), ("after", entry.After)))),
    ];

    public static IEnumerable<CorrectionEntry> Corrections(IEnumerable<Initiative> initiatives, Edition edition) =>
        initiatives.SelectMany(initiative => Of(initiative, edition)).OrderByDescending(entry => entry.Date.Iso, StringComparer.Ordinal);

    public static IReadOnlyList<CorrectionEntry> Of(Initiative initiative, Edition edition) =>
    [
        .. initiative.Corrections.Select((correction, i) => new CorrectionEntry(
            $"correction-{initiative.Id}-{Distribution.Plain(i + 1)}", edition.Date(correction.Date), Links.To(initiative),
            correction.Year is { } year ? edition.Label(year).Long : null, correction.Item, correction.Before, correction.After, correction.Reason)),
    ];
}

using ReformSite.Plan;
using ReformSite.Problems;
using ReformSite.Sources;
using Heads = ReformSite.Sources.Sheets.Initiatives;
using Rows = ReformSite.Sources.Sheets.Results;

namespace ReformSite.Readiness;

/// <summary>How much of the city's texts is translated into each further language; the rest is shown as it is.</summary>
public static class TranslatedTexts
{
    private static readonly Column[] OfInitiatives = [Heads.Title, Heads.PlainSummary, Heads.Background, Heads.FirstYearAction, Heads.NumericTarget, Heads.Vision, Heads.LifecycleReason];

    private static readonly Column[] OfResults = [Rows.Plan, Rows.MidtermProgress, Rows.YearEndResult, Rows.Effect, Rows.ReviewComment, Rows.NextStep];

    /// <summary>Null for a portal in one language.</summary>
    public static ReportSection? Section(Portal portal, ReformPlan plan)
    {
        if (plan.Texts.Count == 0) return null;
        var rows = plan.Texts.SelectMany(texts => Counts(portal, texts.Key, texts.Value)).ToList();
        return new ReportSection(
            new("翻訳", "Translations"),
            new("翻訳のない文章は、元の言葉のまま表示します。", "Texts without a translation are shown in the language they are written in."),
            [new("言語", "language"), new("列", "column"), new("翻訳済み", "translated"), new("元の文章", "originals")], rows);
    }

    private static IEnumerable<string[]> Counts(Portal portal, string language, PlanTexts texts) =>
        Count(OfInitiatives, portal.Initiatives, texts.Initiatives.Values).Concat(Count(OfResults, portal.Results, texts.Results.Values))
            .Select(count => new[] { language, count.Column.Name, ReadinessComposer.Number(count.Translated), ReadinessComposer.Number(count.All) });

    private static IEnumerable<(Column Column, int Translated, int All)> Count(Column[] columns, Table originals, IEnumerable<Record> translations) => columns
        .Select(column => (column, translations.Count(row => row.Value(column) is not null), originals.Records.Count(row => row.Value(column) is not null)))
        .Where(count => count.Item3 > 0);
}

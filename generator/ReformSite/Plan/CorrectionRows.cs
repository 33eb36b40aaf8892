using System.Globalization;
using ReformSite.Problems;
using ReformSite.Sources;
using Columns = ReformSite.Sources.Sheets.Corrections;

namespace ReformSite.Plan;

/// <summary>Reads corrections.csv, the register of 訂正; newest first.</summary>
internal static class CorrectionRows
{
    public static Dictionary<string, List<Correction>> Read(Table table, KnownInitiatives known, ProblemList problems)
    {
        var corrections = new List<Correction>();
        foreach (var row in table.Records)
        {
            var head = known.Find(row, Columns.Id, problems);
            var date = DateOf(row, problems);
            FiscalYear? year = null;
            if (row.Value(Columns.Year) is { } written)
            {
                if (FiscalYear.TryParse(written.Text, out var parsed)) year = parsed;
                else problems.Add(Mistakes.UnreadableYear(written.Place, written.Text, Columns.Year.Name));
            }
            if (row.Value(Columns.Item) is not { } item) row.ReportBlank(Columns.Item, problems);
            else if (head is not null && date is not null)
            {
                corrections.Add(new Correction(date.Value, head.Id, year, item.Text,
                    row.Value(Columns.Before)?.Text ?? "", row.Value(Columns.After)?.Text ?? "", row.Value(Columns.Reason)?.Text ?? "", row.Place));
            }
        }
        return corrections.OrderByDescending(correction => correction.Date).ThenBy(correction => correction.Place.Row)
            .GroupBy(correction => correction.InitiativeId).ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
    }

    private static DateOnly? DateOf(Record row, ProblemList problems)
    {
        if (row.Value(Columns.Date) is not { } cell)
        {
            row.ReportBlank(Columns.Date, problems);
            return null;
        }
        if (TryParseDate(cell.Text, out var date)) return date;
        problems.Add(Mistakes.UnreadableDate(cell.Place, cell.Text, Columns.Date.Name));
        return null;
    }

    /// <summary>
    /// A day as Excel and clerks write it, in any width and era: <c>2025-08-20</c>, <c>2025/8/20</c>, <c>2025年8月20日</c>, <c>令和7年8月20日</c>,
    /// <c>R7.8.20</c>. Midnight after it is Excel's.
    /// </summary>
    internal static bool TryParseDate(string written, out DateOnly date)
    {
        date = default;
        if (written.Length > 40) return false;
        var text = written.Trim();
        var blank = text.LastIndexOf(' ');
        if (blank > 0 && text[(blank + 1)..] is "0:00" or "0:00:00" or "00:00:00") text = text[..blank];
        text = Normal.Compact(text);
        var inJapanese = text.EndsWith('日') && text.IndexOf('年', StringComparison.Ordinal) < text.IndexOf('月', StringComparison.Ordinal);
        var parts = inJapanese ? text[..^1].Split('年', '月') : text.Split(text.Contains('/', StringComparison.Ordinal) ? '/' : text.Contains('.', StringComparison.Ordinal) ? '.' : '-');
        return parts is [var first, { Length: 1 or 2 } month, { Length: 1 or 2 } day] && !first.EndsWith('度') && FiscalYear.TryParse(first, out var year)
            && DateOnly.TryParseExact($"{year.Year} {month} {day}", "yyyy M d", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
    }
}

using ReformSite.Plan;
using ReformSite.Problems;
using ReformSite.Sources;

namespace ReformSite.Readiness;

/// <summary>Spellings that were read as something else than they say letter by letter: 「Ｒ３年度」 as 2021, 「5：目標を…」 as 5.</summary>
public static class NormalisedSpellings
{
    public static ReportSection Section(Portal portal, ReformPlan plan)
    {
        var counts = new Dictionary<(string Column, string Written, string Read), int>();
        foreach (var table in ReadinessComposer.Tables(portal))
        {
            foreach (var record in table.Records)
            {
                foreach (var (column, cell) in record.Cells)
                {
                    if (ReadAs(column, cell, plan) is { } read && read != cell.Text) counts[(column.Name, cell.Text, read)] = counts.GetValueOrDefault((column.Name, cell.Text, read)) + 1;
                }
            }
        }
        var rows = counts.OrderBy(count => count.Key.Column, StringComparer.Ordinal).ThenByDescending(count => count.Value).ThenBy(count => count.Key.Written, StringComparer.Ordinal).ToList();
        return new ReportSection(
            new("そろえて読んだ書き方", "Spellings read as one"),
            rows.Count == 0 ? new("書き方の違いはありませんでした。", "Nothing had to be read as something else.")
                : new($"次の{rows.Count}通りの書き方は、右の値として読みました。元のファイルは変えていません。", $"These {rows.Count} spellings were read as the value beside them; the files are unchanged."),
            [new("列", "column"), new("書かれた値", "written"), new("読んだ値", "read as"), new("件数", "count")],
            [.. rows.Select(row => new[] { row.Key.Column, row.Key.Written, row.Key.Read, ReadinessComposer.Number(row.Value) })]);
    }

    /// <summary>Null for columns that are shown as written, and for cells that could not be read.</summary>
    private static string? ReadAs(Column column, Cell cell, ReformPlan plan)
    {
        if (ColumnTypes.IsYear(column))
            return FiscalYear.TryParse(cell.Text, out var year) ? $"{year.Year}年度" : null;
        if (column == Sheets.Results.YearEndEvaluation) return plan.YearEndScale.Find(cell.Text)?.Code;
        if (column == Sheets.Results.MidtermEvaluation) return plan.MidtermScale.Find(cell.Text)?.Code;
        if (column == Sheets.Initiatives.PolicyNo) return InitiativeRows.PolicyNumber(cell.Text);
        if (column == Sheets.Results.Effect && cell.Text.AsSpan().ContainsAny(Unusual) && Amount.TryParse(cell.Text, out var amount))
            return Numbers.Plain(amount.Value) + (amount.IsMoney ? "円" : amount.Unit);
        if (column == Sheets.Indicators.Target || column == Sheets.Indicators.Actual || column == Sheets.Indicators.Baseline)
            return cell.IsDash ? "値なし" : Numbers.TryParse(cell.Text, out var number) ? Numbers.Plain(number) : null;
        return null;
    }

    /// <summary>Signs and digits that read as others; <c>1,085千円</c> needs no explanation, <c>△１２千円</c> does.</summary>
    private static readonly System.Buffers.SearchValues<char> Unusual = System.Buffers.SearchValues.Create("△▲▵−－ー０１２３４５６７８９，．￥");
}

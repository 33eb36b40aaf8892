using ReformSite.Theming;

namespace ReformSite.Charts;

/// <summary>One round of reports, such as <c>R6 中間</c> or <c>R6 年度末</c>.</summary>
/// <param name="Published">公表済み: filled.</param>
/// <param name="Overdue">未公表 past its date: a strong frame.</param>
/// <param name="Unreported">未公表 of which no date is known: dashed.</param>
/// <param name="Pending">期限前 or 期間前: a soft dashed frame.</param>
/// <param name="Out">対象外: nothing drawn, its space stays empty.</param>
/// <param name="EmptyWord">Instead of a bar, when nothing has come due: 期限前, on the dashed line of the promise.</param>
public sealed record ReportRow(
    string Label, int Published, int Overdue, int Unreported, int Pending, int Out, string? Value = null, string? Of = null, string? EmptyWord = null);

/// <summary>Which reports have been published, drawn as <see cref="StackChart"/> draws evaluations, but never in the colour of a result.</summary>
public static class ReportChart
{
    /// <param name="whole">The number of reports that fills the width.</param>
    /// <returns>Empty without rows.</returns>
    public static Markup Draw(ChartText text, IReadOnlyList<ReportRow> rows, int whole) =>
        StackChart.Draw("reports", text, [.. rows.Select(row => new StackChart.Row(row.Label, Parts(row), row.Value, row.Of, row.EmptyWord))], whole);

    private static Portion[] Parts(ReportRow row) =>
    [
        new(Look.Done, row.Published), new(Look.Late, row.Overdue), new(Look.Dashed, row.Unreported), new(Look.Waiting, row.Pending), new(Look.Nothing, row.Out),
    ];
}

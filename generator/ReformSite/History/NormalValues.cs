using System.Globalization;
using ReformSite.Plan;
using ReformSite.Sources;

namespace ReformSite.History;

/// <summary>
/// Cells in the form in which publications are compared: fiscal years as Western years, numbers as plain decimals, evaluations as their codes, ids and
/// policy numbers in the form the pages have. Texts stand as written.
/// </summary>
internal sealed class NormalValues(ReformPlan plan)
{
    private static readonly HashSet<Column> Years = [Sheets.Initiatives.EndYear, Sheets.Indicators.BaselineYear];

    private static readonly HashSet<Column> Numbered = [Sheets.Indicators.Target, Sheets.Indicators.Actual, Sheets.Indicators.Baseline];

    private readonly Dictionary<string, string> _ids = plan.Initiatives.ToDictionary(initiative => Normal.Key(initiative.Id), initiative => initiative.Id, StringComparer.Ordinal);

    public string Id(Cell cell) => _ids[Normal.Key(cell.Text)];

    public static int? Year(Cell? cell) => cell is { } written && FiscalYear.TryParse(written.Text, out var year) ? year.Year : null;

    public string Of(Column column, Cell cell)
    {
        if (Years.Contains(column) && Year(cell) is { } year) return year.ToString(CultureInfo.InvariantCulture);
        if (Numbered.Contains(column) && Numbers.TryParse(cell.Text, out var number)) return Numbers.Plain(number);
        if (column == Sheets.Initiatives.PolicyNo) return InitiativeRows.PolicyNumber(cell.Text) ?? cell.Text;
        if (column == Sheets.Results.YearEndEvaluation) return plan.YearEndScale.Find(cell.Text)?.Code ?? cell.Text;
        if (column == Sheets.Results.MidtermEvaluation) return plan.MidtermScale.Find(cell.Text)?.Code ?? cell.Text;
        return cell.Text;
    }
}

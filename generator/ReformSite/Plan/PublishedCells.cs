using System.Globalization;
using ReformSite.Sources;

namespace ReformSite.Plan;

/// <summary>
/// Cells as the published tables have them. What programs join, count or compare has one form however it was typed; a value that is absent is
/// blank. What describes an indicator stands in each of its rows, so that every row can be read alone. Snapshots keep the same forms.
/// </summary>
public sealed class PublishedCells(ReformPlan plan)
{
    private readonly Dictionary<string, Initiative> _initiatives = plan.Initiatives.ToDictionary(initiative => Normal.Key(initiative.Id), StringComparer.Ordinal);

    private readonly Dictionary<(string Id, string Name), Indicator> _indicators = plan.Initiatives
        .SelectMany(initiative => initiative.Indicators.Select(indicator => (Key: (initiative.Id, Normal.Key(indicator.Name.Text)), indicator)))
        .ToDictionary(pair => pair.Key, pair => pair.indicator);

    /// <summary>All cells of a record, in the order of the sheet's columns.</summary>
    public IEnumerable<string> Of(Sheet sheet, Record record)
    {
        var indicator = IndicatorOf(sheet, record);
        return sheet.Columns.Select(column => Of(column, record, indicator));
    }

    public string Of(Sheet sheet, Column column, Record record) => Of(column, record, IndicatorOf(sheet, record));

    private string Of(Column column, Record record, Indicator? indicator)
    {
        if (indicator is not null && Described(column, indicator) is { } described) return described;
        if (record.Written(column) is not { } cell) return "";
        if (ColumnTypes.IsYear(column)) return FiscalYear.TryParse(cell.Text, out var year) ? Plain(year) : "";
        if (ColumnTypes.IsNumber(column)) return Numbers.TryParse(cell.Text, out var number) ? Plain(number) : "";
        if (ColumnTypes.IsDate(column)) return CorrectionRows.TryParseDate(cell.Text, out var date) ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "";
        if (column.Name == Sheets.Initiatives.Id.Name) return IdOf(cell.Text);
        if (column == Sheets.Initiatives.PolicyNo) return InitiativeRows.PolicyNumber(cell.Text) ?? "";
        if (column == Sheets.Initiatives.Lifecycle) return Lifecycle(_initiatives[Normal.Key(record.Written(Sheets.Initiatives.Id)!.Value.Text)].Lifecycle);
        if (column == Sheets.Results.EffectKind) return cell.IsDash ? "" : Normal.Key(cell.Text);
        if (column == Sheets.Results.YearEndEvaluation) return plan.YearEndScale.Find(cell.Text)?.Code ?? "";
        if (column == Sheets.Results.MidtermEvaluation) return plan.MidtermScale.Find(cell.Text)?.Code ?? "";
        return cell.Text;
    }

    private Indicator? IndicatorOf(Sheet sheet, Record record) => sheet == Sheets.Indicators.Sheet
        ? _indicators[(IdOf(record.Written(Sheets.Indicators.Id)!.Value.Text), Normal.Key(record.Written(Sheets.Indicators.Name)!.Value.Text))]
        : null;

    /// <summary>What is said once of an indicator; null for what each row says itself.</summary>
    private static string? Described(Column column, Indicator indicator)
    {
        if (column == Sheets.Indicators.Name) return indicator.Name.Text;
        if (column == Sheets.Indicators.Unit) return indicator.Unit.Text;
        if (column == Sheets.Indicators.TargetKind) return CodeLists.Word(indicator.Kind);
        if (column == Sheets.Indicators.Direction) return indicator.LessIsBetter ? "減" : "増";
        if (column == Sheets.Indicators.Baseline) return indicator.Baseline is { } baseline ? Plain(baseline) : "";
        if (column == Sheets.Indicators.BaselineYear) return indicator.BaselineYear is { } year ? Plain(year) : "";
        return null;
    }

    private string Lifecycle(Lifecycle? lifecycle) => lifecycle switch
    {
        null => "",
        { MergedInto: { } into } => $"{CodeLists.Merged}:{IdOf(into)}",
        _ => CodeLists.Word(lifecycle.Kind),
    };

    /// <summary>The id as the pages have it, in whatever width it is written.</summary>
    public string IdOf(string written) => _initiatives[Normal.Key(written)].Id;

    private static string Plain(FiscalYear year) => year.Year.ToString(CultureInfo.InvariantCulture);

    /// <summary>Zeros behind the point say nothing: 30.0 is 30.</summary>
    private static string Plain(decimal number) => Numbers.Plain(number);
}

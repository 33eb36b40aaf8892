using System.Collections.Frozen;

namespace ReformSite.Sources;

/// <summary>What the cells of a column are, where they are no text.</summary>
public static class ColumnTypes
{
    private static readonly FrozenSet<Column> Years =
        FrozenSet.Create(Sheets.Results.Year, Sheets.Indicators.Year, Sheets.Indicators.BaselineYear, Sheets.Corrections.Year, Sheets.Initiatives.EndYear);

    private static readonly FrozenSet<Column> Measured = FrozenSet.Create(Sheets.Indicators.Target, Sheets.Indicators.Actual, Sheets.Indicators.Baseline);

    /// <summary>A fiscal year.</summary>
    public static bool IsYear(Column column) => Years.Contains(column);

    /// <summary>A plain number, whose unit stands in a column of its own.</summary>
    public static bool IsNumber(Column column) => Measured.Contains(column);

    public static bool IsDate(Column column) => column == Sheets.Corrections.Date;
}

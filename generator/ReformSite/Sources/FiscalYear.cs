namespace ReformSite.Sources;

/// <summary>A Japanese fiscal year, April to March, by the Western year it begins in: 令和6年度 is 2024.</summary>
public readonly partial record struct FiscalYear(int Year) : IComparable<FiscalYear>
{
    /// <summary>First day, 1 April.</summary>
    public DateOnly Begins => new(Year, 4, 1);

    /// <summary>Last day, 31 March of the following year.</summary>
    public DateOnly Ends => new(Year + 1, 3, 31);

    public int CompareTo(FiscalYear other) => Year.CompareTo(other.Year);

    public static bool operator <(FiscalYear a, FiscalYear b) => a.Year < b.Year;

    public static bool operator >(FiscalYear a, FiscalYear b) => a.Year > b.Year;

    public static bool operator <=(FiscalYear a, FiscalYear b) => a.Year <= b.Year;

    public static bool operator >=(FiscalYear a, FiscalYear b) => a.Year >= b.Year;
}

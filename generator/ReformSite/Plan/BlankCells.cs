using ReformSite.Problems;
using ReformSite.Sources;

namespace ReformSite.Plan;

/// <summary>Says that a cell that must hold something is blank.</summary>
internal static class BlankCells
{
    /// <summary>Only if it is: of <c>#REF!</c> and <c>####</c> it has been said already what happened to the cell.</summary>
    public static void ReportBlank(this Record row, Column column, ProblemList problems)
    {
        if (!row.Lost.Contains(column)) problems.Add(Mistakes.RequiredCellEmpty(row.PlaceOf(column), column.Name));
    }
}

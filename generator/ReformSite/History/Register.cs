using System.Globalization;
using ReformSite.Plan;
using ReformSite.Problems;
using ReformSite.Sources;

namespace ReformSite.History;

/// <summary>
/// The register of corrections against what really changed: a published evaluation, result, effect or actual that is not the same any more has
/// an entry in corrections.csv, or <c>check</c> asks for one and offers its line.
/// </summary>
public static class Register
{
    /// <param name="plan">Without an error among its problems.</param>
    public static void Review(Portal portal, ReformPlan plan, ProblemList problems)
    {
        if (Publications.Of(portal, plan) is not [{ IsPresent: true, Since: { } last } present, ..]) return;
        foreach (var change in present.Changes.Where(change => change.Kind == InitiativeChangeKind.Changed))
        {
            var initiative = plan.Initiatives.First(other => other.Id == change.Id);
            foreach (var cell in change.Cells.Where(cell => cell.Of == ChangeOf.Report && EntryFor(cell, initiative.Corrections, last) is null))
            {
                var year = cell.Year!.Value;
                problems.Add(Mistakes.ChangedWithoutCorrection(
                    PlaceOf(cell, initiative, portal), cell.Name, initiative.Id, year, SnapshotJson.Iso(last), cell.Before!, cell.After ?? "", LineFor(cell, initiative.Id, plan.DataAsOf)));
            }
        }
    }

    /// <summary>
    /// The entry of the register that explains a change: it is not older than the publication before, and names the year, unless it is about
    /// several, and the column, or the indicator whose actual it is.
    /// </summary>
    public static Correction? EntryFor(CellChange cell, IEnumerable<Correction> corrections, DateOnly since)
    {
        string[] names = [.. new[] { cell.Name, cell.Column?.English ?? "", cell.Indicator }.Where(name => name.Length > 0).Select(Normal.Key)];
        return corrections.FirstOrDefault(correction =>
            correction.Date >= since && (correction.Year is null || correction.Year.Value.Year == cell.Year) && names.Contains(Normal.Key(correction.Item)));
    }

    private static Place PlaceOf(CellChange cell, Initiative initiative, Portal portal)
    {
        var (table, id, year, indicator) = cell.Column == Sheets.Indicators.Actual
            ? (portal.Indicators, Sheets.Indicators.Id, Sheets.Indicators.Year, Sheets.Indicators.Name)
            : (portal.Results, Sheets.Results.Id, Sheets.Results.Year, null);
        var record = table.Records.FirstOrDefault(record =>
            Normal.Key(record.Value(id)!.Value.Text) == Normal.Key(initiative.Id) && Freezing.YearOf(record.Value(year)) == cell.Year
            && (indicator is null || Normal.Key(record.Value(indicator)!.Value.Text) == Normal.Key(cell.Indicator)));
        // The row itself may be gone.
        return record?.PlaceOf(cell.Column!) ?? initiative.Place;
    }

    /// <summary>A line of corrections.csv but for the reason, which only the city knows.</summary>
    private static string LineFor(CellChange cell, string id, DateOnly date)
    {
        var (before, after) = Differing(cell.Before!, cell.After ?? "");
        var item = cell.Indicator.Length > 0 ? cell.Indicator : cell.Name;
        return string.Join(',', new[] { SnapshotJson.Iso(date), id, cell.Year!.Value.ToString(CultureInfo.InvariantCulture), item, before, after, "" }.Select(cell => CsvCells.Quoted(cell.ReplaceLineEndings(" "))));
    }

    /// <summary>Of two long texts what differs, with the sign behind it that says what was counted: 「213人」 and 「231人」 of two sentences.</summary>
    private static (string Before, string After) Differing(string before, string after)
    {
        const int Short = 20;
        var difference = TextDifference.Of(before, after);
        if ((before.Length <= Short && after.Length <= Short) || !difference.IsSmall) return (before, after);
        var counted = difference.End is [var sign, ..] && !char.IsSurrogate(sign) ? sign.ToString() : "";
        return (difference.Before + counted, difference.After + counted);
    }
}

using ReformSite.History;
using ReformSite.Plan;
using ReformSite.Sources;
using ReformSite.Theming;
using ReformSite.Theming.Pages;

namespace ReformSite.Pages;

/// <summary>
/// Bytes of HTML that an entry of a list comes to, about: its markup as measured with the theme <c>civic</c>, and three bytes a letter, as Japanese takes
/// in UTF-8. A list is cut by them (<see cref="PerPage"/>); nothing else depends on them. They weigh the texts as the city wrote them, so that a list has
/// the same pages in every language, and each of them its counterpart.
/// </summary>
internal static class Weights
{
    private const int Letter = 3;

    public static Func<Initiative, int> Promise(Edition edition)
    {
        var years = edition.Plan.Years.Count * (115 + Longest(edition));
        var told = Math.Max(0, edition.LatestIndex);
        return AsWritten(edition, initiative =>
            450 + years + Math.Max(Short(initiative.PlainSummary), Short(initiative.Reports[told].Plan)) + Short(initiative.Reports[told].Result) + Title(initiative) + 2 * Of(initiative.Department));
    }

    /// <summary>A promise, and its two rows in the matrix of reports.</summary>
    public static Func<Initiative, int> OfDepartment(Edition edition)
    {
        var (promise, matrix) = (Promise(edition), 250 + edition.Plan.Years.Count * 120);
        return AsWritten(edition, initiative => promise(initiative) + matrix + Title(initiative));
    }

    /// <summary>Plan and result of a year stand whole.</summary>
    public static Func<Initiative, int> Result(FiscalYear year, Edition edition) => AsWritten(edition, initiative =>
    {
        var report = initiative.In(year);
        return 500 + Title(initiative) + 2 * Of(initiative.Department) + Of(report.Plan) + Of(report.Result) + Of(report.Effect?.Written);
    });

    /// <summary>The aim and the last result stand whole.</summary>
    public static Func<Initiative, int> Final(Edition edition) => AsWritten(edition, initiative =>
        900 + Title(initiative) + 2 * Of(initiative.Department) + Of(initiative.Vision) + Of((initiative.LastInScope ?? initiative.Reports[^1]).Result) + Of(initiative.Lifecycle?.Reason));

    public static Func<Initiative, int> Move(Edition edition) => AsWritten(edition, initiative => 260 + 2 * Longest(edition) + Title(initiative));

    public static Func<Initiative, int> Related(Edition edition) => AsWritten(edition, initiative => 150 + Title(initiative) + 2 * Of(initiative.Department));

    public static Func<Initiative, int> Reported(Edition edition) => AsWritten(edition, initiative => 120 + Title(initiative) + edition.Plan.Years.Count * 45);

    /// <param name="longest">Letters of a text that stand on each side of a change.</param>
    public static int Change(InitiativeChange change, int longest) => 300 + Of(change.Title) + change.Cells.Sum(cell =>
        Of(cell.Indicator) + (cell.Of == ChangeOf.Published ? 60 : 220 + Letter * (Math.Min(longest, cell.Before?.Length ?? 0) + Math.Min(longest, cell.After?.Length ?? 0))));

    public static int Correction(CorrectionEntry entry) =>
        500 + Of(entry.Before.Text) + Of(entry.After.Text) + Of(entry.Reason.Text);

    public static Func<Measure, int> Measure(Edition edition) => _ => 240 + edition.Plan.Years.Count * 40;

    private static Func<Initiative, int> AsWritten(Edition edition, Func<Initiative, int> weigh) => initiative => weigh(edition.Original?.Find(initiative.Id) ?? initiative);

    private static int Title(Initiative initiative) => Of(initiative.Title.Text);

    /// <summary>Of a text that a list cuts short.</summary>
    private static int Short(Cell? cell) => Math.Min(Of(cell), Letter * Promises.Longest);

    private static int Of(string text) => Letter * text.Length;

    private static int Of(Cell? cell) => cell is { } written ? Of(written.Text) : 0;

    /// <summary>A level of evaluation is named in full beside every mark.</summary>
    private static int Longest(Edition edition) => (edition.Original ?? edition).Frame.Levels.Max(level => Of(level.Label.Text));
}

using ReformSite.Plan;
using ReformSite.Sources;
using ReformSite.Theming;
using ReformSite.Theming.Pages;

namespace ReformSite.Pages;

/// <summary>Initiatives in lists: what was said, the five years, what became of it.</summary>
public static class Promises
{
    /// <summary>Longest text in a list; longer ones end at a sentence or with an ellipsis.</summary>
    internal const int Longest = 90;

    public static PromiseHeads Heads(Edition edition) => new(edition.YearLabels, edition.Plan.Latest is { } latest ? edition.Label(latest) : null);

    public static Promise Of(Initiative initiative, Edition edition, bool withDepartment, bool withPolicy)
    {
        var policy = edition.PolicyOf(initiative);
        return new Promise(
            Links.To(initiative), initiative.Id, Summary(initiative, edition), withDepartment ? edition.LinkToDepartment(initiative.Department) : null,
            withPolicy ? new Link(edition.Words.Fill("say.policy.named", ("no", policy.No), ("name", policy.Name)), Addresses.Of(policy)) : null,
            edition.Marks.Thread(initiative, edition), Grade(initiative, edition), ListFilters.ResultsOf(initiative), Became(initiative, edition));
    }

    /// <summary>Plain words if the city wrote some, else the plan of the year the page tells of.</summary>
    public static Wording Summary(Initiative initiative, Edition edition) => Shorten(PlainText(initiative.PlainSummary) ?? PlainText(PlanOf(initiative, edition)) ?? "");

    private static Cell? PlanOf(Initiative initiative, Edition edition) =>
        initiative.Reports[Math.Max(0, edition.LatestIndex)].Plan ?? initiative.Reports.FirstOrDefault(report => report.Plan is not null)?.Plan;

    /// <summary>The cell's text in one line; null where it has none.</summary>
    public static Wording? PlainText(Cell? cell) =>
        cell is { } written && CellText.OneLine(written.Text) is { Length: > 0 } text ? new Wording(text, written.Lang) : default(Wording?);

    private static Mark Grade(Initiative initiative, Edition edition) =>
        edition.Plan.Latest is { } latest ? edition.Marks.Of(initiative.In(latest), initiative) : edition.Marks.Of(initiative.Reports[0], initiative);

    /// <summary>The result of the latest year in a sentence or two, or why there is none.</summary>
    public static Wording Became(Initiative initiative, Edition edition)
    {
        if (edition.Plan.Latest is not { } latest) return edition.Words["say.became.not_begun"];
        return Became(initiative, initiative.In(latest), edition);
    }

    public static Wording Became(Initiative initiative, YearReport report, Edition edition)
    {
        var words = edition.Words;
        if (PlainText(report.Result) is { } result) return Shorten(result);
        return report.YearEnd switch
        {
            ReportState.OutOfScope => OutOfScope(initiative, edition),
            ReportState.Overdue => words.Fill("say.became.overdue", ("date", edition.Date(edition.Settings.Due.YearEndDue(report.Year)!.Value).Text)),
            ReportState.Unreported => words["say.became.unreported"],
            ReportState.Published => words["say.became.only_evaluation"],
            ReportState.Pending when edition.Settings.Due.YearEndDue(report.Year) is { } due => words.Fill("say.became.pending", ("date", edition.Date(due).Text)),
            _ => words["say.became.not_begun"],
        };
    }

    private static Wording OutOfScope(Initiative initiative, Edition edition)
    {
        var words = edition.Words;
        var last = initiative.LastInScope;
        var word = edition.Marks.Ended(initiative);
        return last is null ? words.Fill("say.became.ended", ("word", word)) : words.Fill("say.became.ended_in", ("word", word), ("year", edition.Label(last.Year).Long));
    }

    /// <summary>Cuts after a sentence if one ends in time, else after a word's worth of text with an ellipsis; never silently.</summary>
    public static Wording Shorten(Wording whole, int longest = Longest)
    {
        var text = whole.Text;
        // Letters of words with blanks between them take half the room.
        var hasBlanks = text.AsSpan().Count(' ') > text.Length / 15;
        if (hasBlanks) longest *= 2;
        if (text.Length <= longest) return whole;
        var sentence = hasBlanks ? text.LastIndexOf(". ", longest - 2, StringComparison.Ordinal) : text.LastIndexOf('。', longest - 1);
        if (sentence >= longest / 3) return whole.With(text[..(sentence + 1)]);
        var cut = hasBlanks ? text.LastIndexOf(' ', longest - 1) : char.IsHighSurrogate(text[longest - 2]) ? longest - 2 : longest - 1;
        return whole.With(text[..cut] + "…");
    }
}

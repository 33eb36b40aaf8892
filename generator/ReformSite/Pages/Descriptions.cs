using ReformSite.Theming;

namespace ReformSite.Pages;

/// <summary>The sentences under a page's title in search results and previews: what the page is about, and what it finds.</summary>
public static class Descriptions
{
    /// <summary>Letters that services show before they cut by themselves.</summary>
    public const int Longest = 120;

    /// <summary>Where both do not fit the subject gives way, as the title names it already.</summary>
    public static string Of(string subject, string finding, Edition edition)
    {
        var closed = subject.Length > 0 && (char.IsLetterOrDigit(subject[^1]) || subject[^1] is '」' or '）') ? subject + edition.Words["say.stop"] : subject;
        if (closed.Length + finding.Length <= Longest) return edition.Words.Join([closed, finding]);
        var room = Longest - finding.Length;
        return room >= Longest / 4 ? edition.Words.Join([Promises.Shorten(closed, room), finding]) : Promises.Shorten(finding, Longest);
    }

    /// <summary>Of a list of the whole plan: what is in it, and how far the plan is.</summary>
    public static string OfPlan(Sentence subject, Edition edition) =>
        Of(subject.ToString(), Findings.Latest(Distribution.Tallies(edition.Plan.Initiatives, edition), edition).ToString(), edition);
}

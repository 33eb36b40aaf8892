using ReformSite.Problems;
using ReformSite.Sources;
using ReformSite.Theming;
using Columns = ReformSite.Sources.Sheets.Glossary;

namespace ReformSite.Plan;

/// <summary>A term of the city's with its meaning.</summary>
/// <param name="Key">The term as the texts of the city use it.</param>
/// <param name="Term">As shown.</param>
/// <param name="Reading">In kana; null where none is given.</param>
public sealed record GlossaryTerm(string Key, Wording Term, string? Reading, Cell Meaning);

/// <summary>Reads glossary.csv; terms keep the order of the file.</summary>
internal static class GlossaryRows
{
    public static IReadOnlyList<GlossaryTerm> Read(Table table, ProblemList problems)
    {
        var terms = new List<GlossaryTerm>();
        var places = new Dictionary<string, Place>(StringComparer.Ordinal);
        foreach (var row in table.Records)
        {
            var (term, meaning) = (row.Value(Columns.Term), row.Value(Columns.Meaning));
            if (term is null) row.ReportBlank(Columns.Term, problems);
            if (meaning is null) row.ReportBlank(Columns.Meaning, problems);
            if (term is not { } name || meaning is not { } text) continue;
            var shown = InitiativeRows.OneLine(name.Text);
            if (places.TryAdd(Normal.Key(shown), row.Place)) terms.Add(new GlossaryTerm(shown, shown, row.Value(Columns.Reading)?.Text, text));
            else problems.Add(Mistakes.TermTwice(name.Place, shown, places[Normal.Key(shown)]));
        }
        return terms;
    }
}

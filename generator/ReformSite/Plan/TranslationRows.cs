using ReformSite.Problems;
using ReformSite.Sources;

namespace ReformSite.Plan;

/// <summary>
/// Reads the tables of a translation and holds them against the plan: what translates nothing is said, as it would be lost without a trace.
/// </summary>
internal sealed class TranslationRows(IReadOnlyList<FiscalYear> years, KnownInitiatives known, ResultRows results, ProblemList problems)
{
    public PlanTexts Read(Translation translation, IReadOnlyDictionary<string, List<Indicator>> indicators, IReadOnlyList<GlossaryTerm> terms) => new(
        translation.Site, Initiatives(translation.Initiatives), Results(translation.Results), Indicators(translation.Indicators, indicators), Glossary(translation.Glossary, terms));

    private Dictionary<string, Record> Initiatives(Table table)
    {
        var rows = new Dictionary<string, Record>(StringComparer.Ordinal);
        foreach (var row in table.Records)
        {
            if (known.Find(row, Sheets.Initiatives.Id, problems) is not { } head || !Add(rows, head.Id, row)) continue;
            CheckOriginals(row, head.Row, Sheets.Initiatives.Id);
        }
        return rows;
    }

    private Dictionary<(string, FiscalYear), Record> Results(Table table)
    {
        var rows = new Dictionary<(string, FiscalYear), Record>();
        foreach (var row in table.Records)
        {
            if (known.Find(row, Sheets.Results.Id, problems) is not { } head) continue;
            if (row.Value(Sheets.Results.Year) is not { } written) row.ReportBlank(Sheets.Results.Year, problems);
            else if (PlanYear.Of(written, Sheets.Results.Year, years, problems) is { } year && Add(rows, (head.Id, year), row))
                CheckOriginals(row, results.RowOf(head.Id, year), Sheets.Results.Id, Sheets.Results.Year);
        }
        return rows;
    }

    private Dictionary<(string, string), Record> Indicators(Table table, IReadOnlyDictionary<string, List<Indicator>> indicators)
    {
        var rows = new Dictionary<(string, string), Record>();
        foreach (var row in table.Records)
        {
            if (known.Find(row, Sheets.Indicators.Id, problems) is not { } head) continue;
            if (row.Value(Sheets.Indicators.Name) is not { } name)
            {
                row.ReportBlank(Sheets.Indicators.Name, problems);
                continue;
            }
            var names = indicators.GetValueOrDefault(head.Id, []).ConvertAll(indicator => indicator.Name.Text);
            if (names.Exists(other => Normal.Key(other) == Normal.Key(name.Text))) Add(rows, (head.Id, Normal.Key(name.Text)), row);
            else problems.Add(Mistakes.TranslationOfUnknownIndicator(name.Place, head.Id, name.Text, Nearest.Of(name.Text, names)));
        }
        return rows;
    }

    private Dictionary<string, Record> Glossary(Table table, IReadOnlyList<GlossaryTerm> terms)
    {
        var rows = new Dictionary<string, Record>(StringComparer.Ordinal);
        foreach (var row in table.Records)
        {
            if (row.Value(Sheets.Glossary.Term) is not { } term) row.ReportBlank(Sheets.Glossary.Term, problems);
            else if (terms.Any(other => Normal.Key(other.Key) == Normal.Key(term.Text))) Add(rows, Normal.Key(term.Text), row);
            else problems.Add(Mistakes.TranslationOfUnknownTerm(term.Place, term.Text, Nearest.Of(term.Text, terms.Select(other => other.Key))));
        }
        return rows;
    }

    private bool Add<TKey>(Dictionary<TKey, Record> rows, TKey key, Record row)
        where TKey : notnull
    {
        if (rows.TryAdd(key, row)) return true;
        problems.Add(Mistakes.TranslationTwice(row.Place, rows[key].Place));
        return false;
    }

    private void CheckOriginals(Record row, Record? original, params ReadOnlySpan<Column> keys)
    {
        foreach (var (column, cell) in row.Cells)
        {
            if (keys.Contains(column) || cell.IsDash || original?.Written(column) is not null || original?.Lost.Contains(column) == true) continue;
            problems.Add(Mistakes.TranslationOfNothing(cell.Place, column.Name));
        }
    }
}

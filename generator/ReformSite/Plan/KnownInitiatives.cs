using ReformSite.Problems;
using ReformSite.Sources;

namespace ReformSite.Plan;

/// <summary>Looks up the initiative another table speaks of, in whatever width its id is written. Tables are read side by side: whoever comes second may make the nearest ids again.</summary>
/// <param name="table">initiatives.csv: what its rows name but could not be read is no mistake of the tables that speak of it.</param>
internal sealed class KnownInitiatives(IReadOnlyList<InitiativeHead> heads, Table table)
{
    private readonly Dictionary<string, InitiativeHead> _heads = heads.ToDictionary(head => Normal.Key(head.Id));
    private readonly HashSet<string> _written = [.. table.Records.Select(row => row.Value(Sheets.Initiatives.Id)).OfType<Cell>().Select(id => Normal.Key(id.Text))];

    /// <summary>An id that an export destroyed may be the very one that is looked for.</summary>
    private readonly bool _isIncomplete = table.IsBroken || table.Records.Any(row => row.Lost.Contains(Sheets.Initiatives.Id));

    /// <summary>Made for the first id that is not known; most plans have none.</summary>
    private Nearest? _ids;

    /// <summary>Null, with a problem that offers the nearest id, for an id that no initiative has.</summary>
    public InitiativeHead? Find(Record row, Column column, ProblemList problems)
    {
        if (row.Value(column) is { } id) return Find(id, problems);
        row.ReportBlank(column, problems);
        return null;
    }

    public InitiativeHead? Find(Cell id, ProblemList problems)
    {
        if (_heads.TryGetValue(Normal.Key(id.Text), out var head)) return head;
        if (_written.Contains(Normal.Key(id.Text))) return null;
        if (ExcelDamage.LooksLikeDate(id.Text)) problems.Add(Mistakes.IdBecameDate(id.Place, id.Text));
        else if (!_isIncomplete) problems.Add(Mistakes.UnknownInitiative(id.Place, id.Text, (_ids ??= new Nearest(heads.Select(known => known.Id))).ToBeginning(id.Text)));
        return null;
    }
}

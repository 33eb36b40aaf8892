using ReformSite.Problems;
using ReformSite.Sources;

namespace ReformSite.Plan;

/// <summary>Looks up the initiative another table speaks of, in whatever width its id is written.</summary>
/// <param name="table">initiatives.csv: what its rows name but could not be read is no mistake of the tables that speak of it.</param>
internal sealed class KnownInitiatives(IReadOnlyList<InitiativeHead> heads, Table table)
{
    private readonly Dictionary<string, InitiativeHead> _heads = heads.ToDictionary(head => Normal.Key(head.Id));
    private readonly HashSet<string> _written = [.. table.Records.Select(row => row.Value(Sheets.Initiatives.Id)).OfType<Cell>().Select(id => Normal.Key(id.Text))];

    /// <summary>Made for the first id that is not known; most plans have none.</summary>
    private Nearest? _ids;

    /// <summary>Null, with a problem that offers the nearest id, for an id that no initiative has.</summary>
    public InitiativeHead? Find(Cell? id, Place row, Column column, ProblemList problems)
    {
        if (id is null)
        {
            problems.Add(Mistakes.RequiredCellEmpty(row, column.Name));
            return null;
        }
        if (_heads.TryGetValue(Normal.Key(id.Value.Text), out var head)) return head;
        if (table.IsBroken || _written.Contains(Normal.Key(id.Value.Text))) return null;
        problems.Add(ExcelDamage.LooksLikeDate(id.Value.Text)
            ? Mistakes.IdBecameDate(id.Value.Place, id.Value.Text)
            : Mistakes.UnknownInitiative(id.Value.Place, id.Value.Text, (_ids ??= new Nearest(heads.Select(known => known.Id))).To(id.Value.Text)));
        return null;
    }
}

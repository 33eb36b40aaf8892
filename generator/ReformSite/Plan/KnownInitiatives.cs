using ReformSite.Problems;
using ReformSite.Sources;

namespace ReformSite.Plan;

/// <summary>Looks up the initiative another table speaks of, in whatever width its id is written.</summary>
/// <param name="isComplete">False when a file of initiatives could not be read: every id would be unknown then, and saying so would bury the cause.</param>
internal sealed class KnownInitiatives(IReadOnlyList<InitiativeHead> heads, bool isComplete)
{
    private readonly Dictionary<string, InitiativeHead> _heads = heads.ToDictionary(head => Normal.Key(head.Id));

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
        if (!isComplete) return null;
        problems.Add(ExcelDamage.LooksLikeDate(id.Value.Text)
            ? Mistakes.IdBecameDate(id.Value.Place, id.Value.Text)
            : Mistakes.UnknownInitiative(id.Value.Place, id.Value.Text, (_ids ??= new Nearest(heads.Select(known => known.Id))).To(id.Value.Text)));
        return null;
    }
}

using System.Collections;

namespace ReformSite.Sources;

/// <summary>
/// The cells of a record that hold something. A table has a dozen columns at most, which exist once each: looking along them is quicker than
/// hashing a record of five texts, and a plan of 100,000 records fits in a quarter of the memory.
/// </summary>
public sealed class CellCollection : IReadOnlyDictionary<Column, Cell>
{
    private readonly Column[] _columns;
    private readonly Cell[] _cells;

    private CellCollection(Column[] columns, Cell[] cells) => (_columns, _cells) = (columns, cells);

    public int Count => _cells.Length;

    /// <summary>In the order of the file.</summary>
    public IEnumerable<Column> Keys => _columns;

    public IEnumerable<Cell> Values => _cells;

    public Cell this[Column key] => TryGetValue(key, out var cell) ? cell : throw new KeyNotFoundException(key.Name);

    public bool ContainsKey(Column key) => IndexOf(key) >= 0;

    public bool TryGetValue(Column key, out Cell value)
    {
        var index = IndexOf(key);
        value = index < 0 ? default : _cells[index];
        return index >= 0;
    }

    public IEnumerator<KeyValuePair<Column, Cell>> GetEnumerator() => _columns.Select((column, i) => KeyValuePair.Create(column, _cells[i])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private int IndexOf(Column column)
    {
        for (var i = 0; i < _columns.Length; i++)
        {
            if (ReferenceEquals(_columns[i], column)) return i;
        }
        return -1;
    }

    /// <summary>Collects the cells of one record after the other. Records with the same columns share the list of those.</summary>
    internal sealed class Builder
    {
        private readonly List<Column> _columns = [];
        private readonly List<Cell> _cells = [];
        private Column[] _last = [];

        public int Count => _cells.Count;

        public void Set(Column column, Cell cell)
        {
            var index = _columns.FindIndex(known => ReferenceEquals(known, column));
            if (index >= 0)
            {
                _cells[index] = cell;
                return;
            }
            _columns.Add(column);
            _cells.Add(cell);
        }

        public void SetAll(CellCollection cells)
        {
            for (var i = 0; i < cells._cells.Length; i++) Set(cells._columns[i], cells._cells[i]);
        }

        /// <summary>The cells set since the last call.</summary>
        public CellCollection Take()
        {
            if (!_columns.SequenceEqual(_last, ReferenceEqualityComparer.Instance)) _last = [.. _columns];
            var taken = new CellCollection(_last, [.. _cells]);
            _columns.Clear();
            _cells.Clear();
            return taken;
        }
    }
}

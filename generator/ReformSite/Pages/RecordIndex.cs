using ReformSite.Sources;

namespace ReformSite.Pages;

/// <summary>Where the records of each initiative stand. There may be hundreds of thousands, so no more is kept of each than its number.</summary>
internal sealed class RecordIndex
{
    private readonly Table[] _tables;

    /// <summary>Initiatives by the key of their id, numbered as they come.</summary>
    private readonly Dictionary<string, int> _initiatives;

    /// <summary>Where the records of each initiative begin in <see cref="_records"/>, and at its end how many there are.</summary>
    private readonly int[] _starts;

    /// <summary>Numbers of records, counted through all tables, initiative after initiative.</summary>
    private readonly int[] _records;

    public RecordIndex(params Table[] tables)
    {
        _tables = tables;
        _initiatives = new(tables[0].Records.Count, StringComparer.Ordinal);
        var owners = new int[tables.Sum(table => table.Records.Count)];
        var record = 0;
        foreach (var table in tables)
        {
            var id = table.Sheet.Columns.First(column => column.English == Sheets.Initiatives.Id.English);
            foreach (var row in table.Records) owners[record++] = row.Value(id) is { } written ? NumberOf(Normal.Key(written.Text)) : -1;
        }

        _starts = new int[_initiatives.Count + 1];
        foreach (var owner in owners)
        {
            if (owner >= 0) _starts[owner + 1]++;
        }
        for (var i = 1; i < _starts.Length; i++) _starts[i] += _starts[i - 1];
        _records = new int[_starts[^1]];
        var filled = _starts[..^1];
        for (record = 0; record < owners.Length; record++)
        {
            if (owners[record] is >= 0 and var owner) _records[filled[owner]++] = record;
        }
    }

    private int NumberOf(string key)
    {
        if (!_initiatives.TryGetValue(key, out var number)) _initiatives.Add(key, number = _initiatives.Count);
        return number;
    }

    /// <summary>Table by table, in the order of their rows.</summary>
    public IEnumerable<PublishedRecord> Of(string id)
    {
        if (!_initiatives.TryGetValue(Normal.Key(id), out var number)) yield break;
        for (var i = _starts[number]; i < _starts[number + 1]; i++) yield return RecordOf(_records[i]);
    }

    private PublishedRecord RecordOf(int number)
    {
        var table = 0;
        for (; number >= _tables[table].Records.Count; table++) number -= _tables[table].Records.Count;
        return new PublishedRecord(_tables[table], _tables[table].Records[number], number + 2);
    }
}

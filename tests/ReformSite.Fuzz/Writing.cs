using System.Text;

namespace ReformSite.Fuzz;

/// <summary>When a program puts quotes around a cell that does not need them.</summary>
internal enum Quoting
{
    /// <summary>Excel: only where the cell could not be told otherwise.</summary>
    Needed,

    /// <summary>Database exports: everywhere.</summary>
    Always,

    /// <summary>A file that was put together: sometimes.</summary>
    Mixed,

    /// <summary>Hand-made files: a quote in the middle of a cell is left as it is.</summary>
    Careless,
}

/// <summary>A way to write a table that the contract accepts.</summary>
internal sealed record Writing(string Encoding, char Separator, string LineEnd, Quoting Quoting, bool EndsWithLine)
{
    public byte[] Bytes(IReadOnlyList<string[]> rows) => Encodings.Bytes(Text(rows), Encoding);

    public string Text(IReadOnlyList<string[]> rows)
    {
        var text = new StringBuilder();
        for (var r = 0; r < rows.Count; r++)
        {
            for (var c = 0; c < rows[r].Length; c++)
            {
                if (c > 0) text.Append(Separator);
                text.Append(Cell(rows[r][c], r + c));
            }
            if (EndsWithLine || r < rows.Count - 1) text.Append(LineEnd);
        }
        return text.ToString();
    }

    private string Cell(string cell, int number)
    {
        var bare = Quoting == Quoting.Careless && !cell.StartsWith('"') && cell.AsSpan().Trim().Length == cell.Length;
        var needed = cell.Contains(Separator, StringComparison.Ordinal) || cell.AsSpan().IndexOfAny('\r', '\n') >= 0 || (cell.Contains('"', StringComparison.Ordinal) && !bare);
        var quoted = needed || Quoting == Quoting.Always || (Quoting == Quoting.Mixed && number % 3 == 0);
        return quoted ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
    }
}

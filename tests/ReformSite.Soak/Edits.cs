using System.Runtime.CompilerServices;
using System.Text;

namespace ReformSite.Soak;

/// <summary>A copy of the sample portal, and one change to it after the other: cells, rows, columns, encodings, files that go and come, in the ways programs save.</summary>
internal sealed class Edits
{
    private static readonly string[] Cells =
        ["支援を実施", "6", "4", "", "R99", "R6", "=SUM(A1)", "<script>alert(1)</script>", "長い文" + new string('字', 400), "1,200千円", "①㈱髙﨑", "\"", "K1-1-1", "K9-9-9", "2025-06-30", "終了"];

    private readonly string _folder;
    private readonly Random _random;
    private readonly Dictionary<string, byte[]> _originals = new(StringComparer.Ordinal);

    public Edits(string folder, Random random)
    {
        (_folder, _random) = (folder, random);
        var sample = Sample();
        foreach (var file in Directory.EnumerateFiles(sample, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)) _originals[Path.GetRelativePath(sample, file)] = File.ReadAllBytes(file);
        foreach (var name in _originals.Keys) Restore(name);
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
    }

    /// <summary>Does the next change and says what it was. Every other one puts everything right again.</summary>
    public string Next()
    {
        if (_random.Next(2) == 0) return RestoreAll();
        var name = Any([.. _originals.Keys.Where(name => File.Exists(At(name)))]);
        if (_random.Next(12) == 0)
        {
            File.Delete(At(name));
            return $"{name} removed";
        }
        var text = Encoding.UTF8.GetString(File.ReadAllBytes(At(name))).TrimStart('\uFEFF');
        if (!name.EndsWith(".csv", StringComparison.Ordinal))
        {
            var lines = text.Split('\n').ToList();
            if (_random.Next(2) == 0) lines.RemoveAt(_random.Next(lines.Count));
            else lines.Insert(_random.Next(lines.Count + 1), Any(Cells));
            return $"a line of {name}, {Save(name, Encoding.UTF8.GetBytes(string.Join('\n', lines)))}";
        }
        var (what, changed) = Table(text);
        var encoding = _random.Next(4) == 0 ? Any(["utf-16", "utf-16BE", "shift_jis", "euc-jp"]) : "utf-8";
        return $"{what} of {name} in {encoding}, {Save(name, Encoding.GetEncoding(encoding).GetPreamble().Concat(Encoding.GetEncoding(encoding).GetBytes(changed)).ToArray())}";
    }

    private (string What, string Text) Table(string text)
    {
        var rows = text.Split("\r\n").Select(row => row.Split(',').ToList()).ToList();
        var row = _random.Next(rows.Count);
        var column = _random.Next(rows[0].Count);
        switch (_random.Next(7))
        {
            case 0:
                rows.RemoveAt(row);
                return ($"row {row} removed", Joined());
            case 1:
                rows.Insert(row, rows[_random.Next(rows.Count)]);
                return ($"row {row} doubled", Joined());
            case 2:
                foreach (var cells in rows.Where(cells => cells.Count > column)) cells.RemoveAt(column);
                return ($"column {column} removed", Joined());
            case 3:
                foreach (var cells in rows.Where(cells => cells.Count > column)) cells.Insert(column, Any(Cells));
                return ($"column {column} added", Joined());
            default:
                rows[row][_random.Next(rows[row].Count)] = Any(Cells);
                return ($"a cell of row {row}", Joined());
        }

        string Joined() => string.Join("\r\n", rows.Select(cells => string.Join(',', cells)));
    }

    private string Save(string name, byte[] bytes)
    {
        switch (_random.Next(3))
        {
            case 0:
                File.WriteAllBytes(At(name), bytes);
                return "over itself";
            case 1:
                File.WriteAllBytes(At(name), []);
                foreach (var piece in bytes.Chunk(Math.Max(1, bytes.Length / 3))) File.AppendAllBytes(At(name), piece);
                return "piece by piece";
            default:
                var folder = Path.GetDirectoryName(At(name))!;
                File.WriteAllBytes(Path.Combine(folder, "5F7B1000"), bytes);
                File.Move(At(name), Path.Combine(folder, "A8C31F20.tmp"));
                File.Move(Path.Combine(folder, "5F7B1000"), At(name));
                File.Delete(Path.Combine(folder, "A8C31F20.tmp"));
                return "as Excel does";
        }
    }

    private string RestoreAll()
    {
        foreach (var (name, bytes) in _originals)
        {
            if (!File.Exists(At(name)) || !File.ReadAllBytes(At(name)).AsSpan().SequenceEqual(bytes)) Restore(name);
        }
        // So that there is something to read, also where all was right already.
        File.SetLastWriteTimeUtc(At("site.yaml"), File.GetLastWriteTimeUtc(At("site.yaml")).AddSeconds(1));
        return "all put right";
    }

    private void Restore(string name)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(name))!);
        File.WriteAllBytes(At(name), _originals[name]);
    }

    private string At(string name) => Path.Combine(_folder, name);

    private string Any(IReadOnlyList<string> choices) => choices[_random.Next(choices.Count)];

    private static string Sample([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "content", "sample"));
}

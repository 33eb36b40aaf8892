using System.Globalization;
using ReformSite.Sources;

namespace ReformSite.Fuzz;

/// <summary>A generated file.</summary>
/// <param name="Kind">How it was made: <c>written</c>, <c>damaged</c>, <c>mutated</c>, <c>noise</c>.</param>
internal sealed record Sample(int Number, string Kind, Sheet Sheet, byte[] Bytes)
{
    public string FileName(int seed) => string.Create(CultureInfo.InvariantCulture, $"{seed}-{Number}-{Kind}-{Sheet.Name}.csv");
}

/// <summary>The files of a seed. Number n of a seed is always the same, whichever others are made.</summary>
internal sealed class Corpus(int seed)
{
    public static IReadOnlyList<string> Kinds { get; } = ["written", "damaged", "mutated", "noise"];

    private static readonly Dictionary<Sheet, IReadOnlyList<byte[]>> Real = Trial.Sheets.ToDictionary(sheet => sheet, sheet => RealFiles.Named($"{sheet.Name}.csv"));

    public Sample At(int number)
    {
        var random = new Random(unchecked((seed * 1_000_003) + number));
        var sheet = Trial.Sheets[number % Trial.Sheets.Count];
        var kind = Kinds[number / Trial.Sheets.Count % Kinds.Count];
        var bytes = kind switch
        {
            "written" => Written(random, sheet),
            "damaged" => Damaged(random, Written(random, sheet), 4),
            "mutated" => Damaged(random, Real[sheet][random.Next(Real[sheet].Count)], 8),
            _ => Noise(random, sheet),
        };
        return new Sample(number, kind, sheet, bytes);
    }

    private static byte[] Written(Random random, Sheet sheet)
    {
        var tables = new Tables(random);
        return tables.Written(tables.Rows(sheet));
    }

    private static byte[] Damaged(Random random, byte[] bytes, int most)
    {
        var gentle = random.Next(2) == 0;
        // Few damages more often than many: what is broken early is not read far.
        for (var edits = Math.Min(random.Next(most), random.Next(most)) + 1; edits > 0; edits--) bytes = Edit.Of(random, gentle).Apply(bytes);
        return bytes;
    }

    /// <summary>Bytes of no meaning, or pieces of meaning without order, sometimes below a header so that they become cells.</summary>
    private static byte[] Noise(Random random, Sheet sheet)
    {
        var bytes = new byte[random.Next(400)];
        random.NextBytes(bytes);
        if (random.Next(3) > 0)
        {
            bytes = [];
            for (var pieces = random.Next(60); pieces > 0; pieces--) bytes = [.. bytes, .. Edit.Pieces[random.Next(Edit.Pieces.Count)]];
        }
        if (random.Next(2) == 0) return bytes;
        return [.. System.Text.Encoding.UTF8.GetBytes(string.Join(',', sheet.Columns.Select(column => column.Name)) + "\n"), .. bytes];
    }
}

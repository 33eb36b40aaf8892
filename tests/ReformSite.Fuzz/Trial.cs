using System.Text;
using ReformSite.Plan;
using ReformSite.Problems;
using ReformSite.Sources;

namespace ReformSite.Fuzz;

/// <summary>What became of one file.</summary>
/// <param name="Complaint">What the program must not do, in words; null if all is well.</param>
internal sealed record Reading(Table Table, ReformPlan Plan, IReadOnlyList<Problem> Problems, string? Complaint)
{
    public bool HasErrors => Problems.Any(problem => problem.Severity == Severity.Error);
}

/// <summary>
/// Puts one table after the other into the sample portal, reads it, makes the plan of it and everything the plan computes. The rest of the
/// portal is read once.
/// </summary>
internal sealed class Trial : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("reformsite-trial-").FullName;
    private readonly Portal _portal = PortalReader.Read(RealFiles.Portal, new ProblemList())!;

    public static IReadOnlyList<Sheet> Sheets { get; } =
        [Sources.Sheets.Initiatives.Sheet, Sources.Sheets.Results.Sheet, Sources.Sheets.Indicators.Sheet, Sources.Sheets.Corrections.Sheet];

    public static Sheet SheetOf(string name) => Sheets.First(sheet => sheet.Name == name);

    /// <summary>Reads bytes as a table and plans with it. Whatever the bytes are, this must not throw.</summary>
    public Reading Read(Sheet sheet, byte[] bytes)
    {
        var problems = new ProblemList();
        var table = ReadTable(sheet, bytes, problems);
        var plan = PlanBuilder.Build(With(sheet, table), problems);
        Compute(plan);
        var told = problems.Ordered();
        return new Reading(table, plan, told, Complaint(sheet, bytes, table, told));
    }

    public Table ReadTable(Sheet sheet, byte[] bytes, ProblemList problems)
    {
        var name = $"{sheet.Name}.csv";
        var path = Path.Combine(_folder, name);
        File.WriteAllBytes(path, bytes);
        return TableReader.Read(sheet, [new FoundFile(new SourceFile(name, name), path)], problems);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private Portal With(Sheet sheet, Table table) => sheet.Name switch
    {
        "initiatives" => _portal with { Initiatives = table },
        "results" => _portal with { Results = table },
        "indicators" => _portal with { Indicators = table },
        _ => _portal with { Corrections = table },
    };

    /// <summary>What pages ask of a plan.</summary>
    private static void Compute(ReformPlan plan)
    {
        var initiatives = plan.Policies.SelectMany(policy => policy.Measures).SelectMany(measure => measure.Initiatives).ToList();
        EffectSum.Of(initiatives);
        foreach (var indicator in initiatives.SelectMany(initiative => initiative.Indicators))
        {
            for (var year = 0; year < indicator.Years.Count; year++) Achievement.Of(indicator, year);
        }
    }

    private static string? Complaint(Sheet sheet, byte[] bytes, Table table, IReadOnlyList<Problem> problems)
    {
        if (table.IsBroken && !problems.Any(problem => problem.Severity == Severity.Error)) return "the table is not read, and no error says why";
        var (rows, columns) = Bounds.Of(bytes);
        foreach (var problem in problems)
        {
            if (problem.Place.File.Name != $"{sheet.Name}.csv") continue;
            if (problem.Place.Row < 0 || problem.Place.Row > rows || problem.Place.Column < 0 || problem.Place.Column > columns)
                return $"{problem.Code} is at {problem.Place}, but the file has {rows} rows and {columns} columns at most";
        }
        foreach (var record in table.Records)
        {
            foreach (var cell in record.Cells.Select(written => written.Cell).Concat(record.Extra.Values))
            {
                if (cell.Text.Length == 0 || cell.Place.Row < 1 || cell.Place.Row > rows || cell.Place.Column < 1 || cell.Place.Column > columns) return $"a cell at {cell.Place} is not in the file";
            }
        }
        return null;
    }
}

/// <summary>How far a file reaches at most, whichever separator it has and however its quotes are read.</summary>
internal static class Bounds
{
    public static (int Rows, int Columns) Of(byte[] bytes)
    {
        var text = bytes is [0xFF, 0xFE, ..] ? Encoding.Unicode.GetString(bytes) : bytes is [0xFE, 0xFF, ..] ? Encoding.BigEndianUnicode.GetString(bytes) : Encoding.Latin1.GetString(bytes);
        var (rows, columns, most) = (1, 1, 1);
        foreach (var letter in text)
        {
            // A row may go on over lines within quotes, so columns are counted over the whole file: a generous bound, but a bound.
            if (letter is ',' or '\t') most = Math.Max(most, ++columns);
            else if (letter is '\n' or '\r') rows++;
        }
        return (rows, most);
    }
}

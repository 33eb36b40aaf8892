namespace ReformSite.Problems;

/// <summary>
/// The catalogue: one factory per mistake a person can make. RS1xxx files and tables, RS15xx site.yaml, RS2xxx the plan, RS3xxx themes,
/// RS4xxx the finished site and publishing. A code never changes its meaning.
/// </summary>
public static partial class Mistakes
{
    private static Problem Error(string code, Place place, Said message, Said remedy) => new(code, Severity.Error, place, message, remedy);

    private static Problem Warning(string code, Place place, Said message, Said remedy) => new(code, Severity.Warning, place, message, remedy);

    /// <summary>What may have been meant, as a sentence after the message; nothing where nothing is near.</summary>
    private static string Asked(string? nearest) => nearest is null ? "" : $"「{nearest}」のことでしょうか。";

    private static string AskedEn(string? nearest) => nearest is null ? "" : $" Did you mean “{nearest}”?";

    /// <summary>The same within a sentence.</summary>
    private static string Perhaps(string? nearest) => nearest is null ? "" : $"(「{nearest}」の誤りではありませんか)";

    private static string PerhapsEn(string? nearest) => nearest is null ? "" : $" (did you mean “{nearest}”?)";

    /// <summary>The remedy begins with what may have been meant, and goes on with what can be entered otherwise.</summary>
    private static string IfSo(string? nearest) => nearest is null ? "" : $"「{nearest}」でよければそのとおりに直し、違うときは、";

    private static string IfSoEn(string? nearest) => nearest is null ? "" : $"Write “{nearest}” if that is meant. Otherwise: ";

    private static string Quoted(IReadOnlyList<string> names) => string.Concat(names.Select(name => $"「{name}」"));

    private static string QuotedEn(IReadOnlyList<string> names) => string.Join(", ", names.Select(name => $"“{name}”"));

    /// <summary>Found text as it is quoted in a message: one line, not longer than a glance.</summary>
    internal static string Shortened(string text, int glance = 30)
    {
        var line = OneLine(text);
        if (line.Length <= glance) return line;
        return (char.IsHighSurrogate(line[glance - 1]) ? line[..(glance - 1)] : line[..glance]) + "…";
    }

    /// <summary>A message is one line, whatever the cell it quotes.</summary>
    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}

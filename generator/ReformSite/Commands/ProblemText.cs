using System.Text.Json;
using ReformSite.Problems;

namespace ReformSite.Commands;

public enum ProblemFormat { Text, Json, Github }

/// <summary>Problems as lines: for people and editors, as JSON lines, or as annotations of a GitHub workflow.</summary>
public static class ProblemText
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>
    /// <c>content/konan/results.csv(12,7): error RS2104: 年度末評価「6」は…</c> and, indented below, what to do. Each problem is one line
    /// in the other forms.
    /// </summary>
    public static string Of(Problem problem, ProblemFormat format, string language) => format switch
    {
        ProblemFormat.Json => JsonSerializer.Serialize(
            new
            {
                file = problem.Place.File.Path, row = problem.Place.Row, column = problem.Place.Column, severity = Word(problem), code = problem.Code, rule = problem.Rule,
                message = problem.Message.In(language), remedy = problem.Remedy.In(language),
            },
            Json),
        ProblemFormat.Github => $"::{Word(problem)} file={Property(problem.Place.File.Path)}{Position(problem.Place)},title={problem.Code}::{Data($"{Message(problem, language)} {problem.Remedy.In(language)}")}",
        _ => $"{problem.Place}: {Word(problem)} {problem.Code}: {Message(problem, language)}\n    {problem.Remedy.In(language)}",
    };

    private static string Message(Problem problem, string language) => problem.Rule is null
        ? problem.Message.In(language)
        : problem.Message.In(language) + new Said($"(機械可読性ルール {problem.Rule})", $" (machine readability rule {problem.Rule})").In(language);

    internal static string Word(Problem problem) => problem.Severity == Severity.Error ? "error" : "warning";

    private static string Position(Place place) => place.Row == 0 ? "" : $",line={place.Row},col={Math.Max(place.Column, 1)}";

    /// <summary>The escapes GitHub's workflow commands ask for.</summary>
    private static string Data(string text) => text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}

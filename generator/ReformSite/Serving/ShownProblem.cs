using ReformSite.Problems;

namespace ReformSite.Serving;

/// <summary>A problem as the browser shows it: where, what, what to do.</summary>
/// <param name="Where">File, Excel's row and column, header: 「results.csv 12行目 H列「年度末評価」」.</param>
public sealed record ShownProblem(bool IsError, string Word, string Code, string Where, string Message, string Advice)
{
    private const string Arrow = " → ";

    public static ShownProblem Of(Problem problem, string language)
    {
        var where = problem.Place.Spoken().In(language);
        var advice = problem.Remedy.In(language);
        // A remedy begins with the place, mostly, and names the column by its header there, too.
        var arrow = advice.StartsWith(where, StringComparison.Ordinal) ? advice.IndexOf(Arrow, StringComparison.Ordinal) : -1;
        if (arrow >= 0) (where, advice) = (advice[..arrow], advice[(arrow + Arrow.Length)..]);
        var isError = problem.Severity == Severity.Error;
        return new ShownProblem(isError, (isError ? new Said("エラー", "Error") : new Said("警告", "Warning")).In(language), problem.Code, where, problem.Message.In(language), advice);
    }
}

using ReformSite.Problems;

namespace ReformSite.Commands;

/// <summary>Prints the problems of one run, and counts them.</summary>
internal static class ProblemPrinter
{
    public static void Print(ProblemList problems, ProblemFormat format, string language)
    {
        foreach (var problem in problems.Ordered())
        {
            // Workflow commands and JSON lines are read from standard output; people's messages go to standard error.
            (format == ProblemFormat.Text ? Console.Error : Console.Out).WriteLine(ProblemText.Of(problem, format, language));
        }
    }

    /// <summary>エラー0件、警告1件.</summary>
    public static string Counts(ProblemList problems, string language)
    {
        var all = problems.Ordered();
        var errors = all.Count(problem => problem.Severity == Severity.Error);
        return new Said($"エラー{errors}件、警告{all.Count - errors}件", $"{errors} errors, {all.Count - errors} warnings").In(language);
    }
}

using ReformSite.Problems;

namespace ReformSite.Commands;

/// <summary>Prints the problems of one run, and counts them.</summary>
internal static class ProblemPrinter
{
    public static void Print(ProblemList problems, ProblemFormat format, string language)
    {
        foreach (var problem in problems.Ordered())
        {
            var text = ProblemText.Of(problem, format, language);
            // Workflow commands and JSON lines are read from standard output; people's messages go to standard error.
            if (format != ProblemFormat.Text) Console.Out.WriteLine(text);
            else if (Terminal.HasColours) WriteColoured(problem, text);
            else Console.Error.WriteLine(text);
        }
    }

    /// <summary>The word after the place alone, which says so without the colour.</summary>
    private static void WriteColoured(Problem problem, string text)
    {
        var (word, begin) = (ProblemText.Word(problem), $"{problem.Place}: ".Length);
        Console.Error.Write(text[..begin]);
        Console.ForegroundColor = problem.Severity == Severity.Error ? ConsoleColor.Red : ConsoleColor.Yellow;
        Console.Error.Write(word);
        Console.ResetColor();
        Console.Error.WriteLine(text[(begin + word.Length)..]);
    }

    /// <summary>エラー0件、警告1件.</summary>
    public static string Counts(ProblemList problems, string language)
    {
        var all = problems.Ordered();
        var errors = all.Count(problem => problem.Severity == Severity.Error);
        return new Said($"エラー{errors}件、警告{all.Count - errors}件", $"{errors} errors, {all.Count - errors} warnings").In(language);
    }
}

namespace ReformSite.Problems;

/// <summary>Collects the problems of one portal over all rooms, as many as can be read; nothing is printed on the way. Safe to add to from several threads.</summary>
public sealed class ProblemList
{
    /// <summary>More than anybody reads. A wrong file in the place of a table may have a million.</summary>
    internal const int Most = 10_000;

    private readonly List<Problem> _problems = [];
    private bool _hasErrors;

    public bool HasErrors
    {
        get { lock (_problems) return _hasErrors; }
    }

    public void Add(Problem problem)
    {
        lock (_problems)
        {
            if (_problems.Count == Most) _problems.Add(Mistakes.MoreProblems(problem.Place.File, Most));
            // What decides whether a site is published is never left out.
            if (_problems.Count < Most || (problem.Severity == Severity.Error && !_hasErrors)) _problems.Add(problem);
            _hasErrors |= problem.Severity == Severity.Error;
        }
    }

    public void AddRange(IEnumerable<Problem> problems)
    {
        foreach (var problem in problems) Add(problem);
    }

    /// <summary>What stands in the way first, then the warnings; within each by file, row, column and code. Each once.</summary>
    public IReadOnlyList<Problem> Ordered()
    {
        lock (_problems)
        {
            return [.. _problems.Distinct()
                .OrderByDescending(problem => problem.Severity).ThenBy(problem => problem.Place.File.Path, StringComparer.Ordinal)
                .ThenBy(problem => problem.Place.Row).ThenBy(problem => problem.Place.Column)
                .ThenBy(problem => problem.Code, StringComparer.Ordinal).ThenBy(problem => problem.Message.Ja, StringComparer.Ordinal)];
        }
    }
}

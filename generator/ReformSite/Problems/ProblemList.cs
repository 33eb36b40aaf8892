namespace ReformSite.Problems;

/// <summary>Collects the problems of one portal over all rooms; nothing is printed on the way. Safe to add to from several threads.</summary>
public sealed class ProblemList
{
    private readonly List<Problem> _problems = [];

    public bool HasErrors
    {
        get { lock (_problems) return _problems.Exists(problem => problem.Severity == Severity.Error); }
    }

    public void Add(Problem problem)
    {
        lock (_problems) _problems.Add(problem);
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

namespace ReformSite.Problems;

/// <summary>
/// Reading beside other reading, with a list of its own for what it finds. Lists that are joined in a fixed order keep the same problems at every run, also where there are
/// more than are kept (<see cref="ProblemList.Most"/>). What is never joined, because what went on beside it failed, has only read.
/// </summary>
internal sealed class Aside<T>
{
    private readonly ProblemList _found = new();
    private readonly Task<T> _reading;

    public Aside(Func<ProblemList, T> read) => _reading = Task.Run(() => read(_found));

    /// <summary>Waits for it. Its problems are told even if it fails.</summary>
    public T Join(ProblemList problems)
    {
        try
        {
            return _reading.GetAwaiter().GetResult();
        }
        finally
        {
            problems.AddRange(_found.Ordered());
        }
    }
}

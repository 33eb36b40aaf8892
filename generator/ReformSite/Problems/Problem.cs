namespace ReformSite.Problems;

public enum Severity { Warning, Error }

/// <summary>A text in both languages of the program's messages.</summary>
public readonly record struct Said(string Ja, string En)
{
    public string In(string language) => language == "en" ? En : Ja;
}

/// <summary>
/// A mistake of a person, never of the program: what was found, what was expected, where, and what to do.
/// Made only by the factories of <see cref="Mistakes"/>.
/// </summary>
/// <param name="Code">Stable, listed in <c>docs/problems.md</c>: <c>RS2104</c>.</param>
/// <param name="Remedy">One sentence: what to change, where.</param>
public sealed record Problem(string Code, Severity Severity, Place Place, Said Message, Said Remedy)
{
    /// <summary>The rule of 「行政データにおける機械可読性に関するルール」 (2026-03-31) it breaks, by its id (<c>L2-04</c>); null where none is.</summary>
    public string? Rule { get; init; }

    /// <summary>True where waiting may be all it takes: a file is being saved.</summary>
    public bool MayPass { get; init; }
}

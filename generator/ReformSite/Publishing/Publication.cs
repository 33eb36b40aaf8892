using ReformSite.Files;
using ReformSite.Problems;

namespace ReformSite.Publishing;

/// <summary>A site that is to be published.</summary>
/// <param name="Jobs">Its files.</param>
/// <param name="Problems">Told of what stands in the way.</param>
public sealed record Publication(IReadOnlyList<FileJob> Jobs, ProblemList Problems)
{
    /// <summary>Looks at each file as it is written; null for none.</summary>
    public SiteAudit? Audit { get; init; }

    /// <summary>The second gate, asked when all files are written.</summary>
    public Func<bool> IsRefused { get; init; } = () => false;

    /// <summary>Told of each finished job; may be called from several threads.</summary>
    public Action Written { get; init; } = () => { };

    /// <summary>Remembers what the site was made of; null for nothing.</summary>
    public BuildStamp? Stamp { get; init; }

    public Handover Handover { get; init; } = new();

    /// <summary>Ends the writing; from the moment the site takes its place it has no effect.</summary>
    public CancellationToken Stop { get; init; }
}

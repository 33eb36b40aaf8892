using ReformSite.Sources;

namespace ReformSite.History;

/// <summary>What a changed cell speaks of.</summary>
public enum ChangeOf
{
    /// <summary>A report, or the plan of a year, published for the first time.</summary>
    Published,

    /// <summary>A published report: an evaluation, a result, an effect, an actual.</summary>
    Report,

    /// <summary>What was promised: texts of the plan, targets, baselines. Changed after the fact it is no result.</summary>
    Plan,

    /// <summary>Name, department, place in the plan, lifecycle.</summary>
    Head,
}

/// <summary>One cell before and after; absent is absent.</summary>
/// <param name="Column">Of the sheet; null for a column of the city's own.</param>
/// <param name="Name">Header of the column, in Japanese as in the files.</param>
/// <param name="Year">Fiscal year (Western); null for what belongs to no year.</param>
/// <param name="Indicator">Name of the indicator; empty for anything else.</param>
public sealed record CellChange(ChangeOf Of, Column? Column, string Name, int? Year, string Indicator, string? Before, string? After);

public enum InitiativeChangeKind { Added, Withdrawn, Changed }

/// <summary>What changed of one initiative between two publications.</summary>
/// <param name="Id">Its present id.</param>
/// <param name="FormerId">The id it had before, where it has another now; null otherwise.</param>
/// <param name="Title">In the later publication; of a withdrawn one, in the earlier.</param>
/// <param name="Cells">In the order of the sheets; none for what was added or withdrawn.</param>
public sealed record InitiativeChange(InitiativeChangeKind Kind, string Id, string? FormerId, string Title, IReadOnlyList<CellChange> Cells);

/// <summary>One publication against the one before it.</summary>
/// <param name="Date">Of the snapshot; 基準日 for what stands on the pages now and has not been frozen yet.</param>
/// <param name="Since">Day of the publication before it; null for the first one.</param>
/// <param name="IsPresent">Not frozen yet.</param>
/// <param name="Initiatives">How many it had.</param>
/// <param name="Changes">In the order of the plan, withdrawn ones last; none for the first publication, which has nothing before it.</param>
public sealed record Publication(DateOnly Date, DateOnly? Since, string? Note, bool IsPresent, int Initiatives, IReadOnlyList<InitiativeChange> Changes);

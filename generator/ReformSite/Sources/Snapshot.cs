namespace ReformSite.Sources;

/// <summary>What tells the records of a publication apart: the table, the initiative, and for results and indicators the fiscal year (Western) and the indicator's name.</summary>
public readonly record struct RecordKey(string Table, string Id, int? Year = null, string Indicator = "")
{
    /// <summary>The key in the form in which publications are compared: an indicator's name in another width is the same.</summary>
    public RecordKey Compared => this with { Indicator = Normal.Key(Indicator) };
}

/// <summary>One record of a publication, in the normalised form of the open data; a column without a value is absent.</summary>
/// <param name="Values">By English column name; columns of the city's own by their header.</param>
public sealed record SnapshotRecord(RecordKey Key, IReadOnlyDictionary<string, string> Values);

/// <summary>A file the data of a publication were read from, with the SHA-256 of its bytes in lower-case hex.</summary>
public sealed record SourceDigest(string File, string Sha256);

/// <summary>The data of one publication, frozen: <c>history/2025-07-01.json</c>. Written by the program, never by hand.</summary>
/// <param name="Date">Day of the publication; the name of the file.</param>
/// <param name="Note">What the city said of it; null for nothing.</param>
/// <param name="DataAsOf">基準日 of the data.</param>
/// <param name="Records">In the order of their keys, so that a row that moves in a table changes nothing.</param>
public sealed record Snapshot(DateOnly Date, string? Note, DateOnly DataAsOf, IReadOnlyList<SourceDigest> Sources, IReadOnlyList<SnapshotRecord> Records);

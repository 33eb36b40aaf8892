using ReformSite.Sources;

namespace ReformSite.Pages;

/// <summary>A record of one of the published tables.</summary>
/// <param name="Row">Where it stands in the published file, as RFC 7111 counts: the header is 1.</param>
public sealed record PublishedRecord(Table Table, Record Record, int Row);

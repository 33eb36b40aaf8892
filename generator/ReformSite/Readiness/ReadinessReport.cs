using ReformSite.Problems;

namespace ReformSite.Readiness;

/// <summary>A report for the person in charge before publishing: sections of sentences and small tables, in both languages.</summary>
public sealed record ReadinessReport(string Portal, string Title, string DataAsOf, IReadOnlyList<ReportSection> Sections);

/// <param name="Summary">The section in one sentence.</param>
/// <param name="Heads">Empty where the sentence says it all.</param>
public sealed record ReportSection(Said Heading, Said Summary, IReadOnlyList<Said> Heads, IReadOnlyList<IReadOnlyList<string>> Rows);

using ReformSite.Sources;

namespace ReformSite.Plan;

/// <summary>The translation of a plan into one language: rows with its texts, by what they translate.</summary>
/// <param name="Indicators">By id and by the normalised name.</param>
/// <param name="Glossary">By the normalised term.</param>
public sealed record PlanTexts(
    SiteTexts Site, IReadOnlyDictionary<string, Record> Initiatives, IReadOnlyDictionary<(string Id, FiscalYear Year), Record> Results,
    IReadOnlyDictionary<(string Id, string Name), Record> Indicators, IReadOnlyDictionary<string, Record> Glossary);

using ReformSite.Problems;
using ReformSite.Sources;

namespace ReformSite.Plan;

/// <summary>Makes the plan of what was read. All mistakes are collected; a plan is only to be used when there is no error among them.</summary>
public static class PlanBuilder
{
    public static ReformPlan Build(Portal portal, ProblemList problems)
    {
        var settings = portal.Settings;
        var years = new List<FiscalYear>();
        for (var year = settings.FirstYear.Year; year <= settings.LastYear.Year; year++) years.Add(new FiscalYear(year));
        var yearEnd = Scale.Of(settings.YearEndScale);
        var midterm = Scale.Of(settings.MidtermScale);

        var heads = InitiativeRows.Read(portal.Initiatives, problems);
        var known = new KnownInitiatives(heads, portal.Initiatives);
        // Indicators and results know nothing of each other.
        var measured = new Aside<Dictionary<string, List<Indicator>>>(found => new IndicatorRows(years, known, found).Read(portal.Indicators));
        var reports = new ResultRows(years, yearEnd, midterm, settings, known, problems).Read(portal.Results);
        var glossary = GlossaryRows.Read(portal.Glossary, problems);
        var indicators = measured.Join(problems);
        var corrections = CorrectionRows.Read(portal.Corrections, known, problems);
        var translations = new TranslationRows(years, known, reports, problems);
        UnusedContent.Warn(portal, problems);

        var initiatives = heads.Select(head => head.With(
            reports.For(head), indicators.GetValueOrDefault(head.Id, []), corrections.GetValueOrDefault(head.Id, []))).ToList();
        var plan = new ReformPlan(
            settings.PlanName, years, settings.DataAsOf, settings.Due, yearEnd, midterm, settings.HasMidtermCriteria,
            PolicyTree.Of(heads, initiatives, settings, problems), Departments(initiatives))
        {
            Latest = Latest(years, settings, initiatives), Glossary = glossary,
            Texts = portal.Translations.ToDictionary(pair => pair.Key, pair => translations.Read(pair.Value, indicators, glossary)),
        };
        UnusedTranslations.Warn(portal, plan, problems);
        return plan;
    }

    private static List<Department> Departments(List<Initiative> initiatives)
    {
        var responsible = initiatives.ToLookup(initiative => initiative.Department);
        var involved = initiatives.SelectMany(initiative => initiative.Related.Select(name => (name, initiative))).ToLookup(pair => pair.name, pair => pair.initiative);
        // A collective word such as 各関係課 names no department: a page of its own is for those that are responsible for something.
        return [.. responsible.Select(group => new Department(group.Key, [.. group], [.. involved[group.Key].Where(initiative => initiative.Department != group.Key)]))];
    }

    private static FiscalYear? Latest(List<FiscalYear> years, Settings settings, List<Initiative> initiatives)
    {
        for (var i = years.Count - 1; i >= 0; i--)
        {
            var due = settings.Due.YearEndDue(years[i]) ?? years[i].Ends;
            if (settings.DataAsOf > due || (settings.DataAsOf >= years[i].Begins && initiatives.Exists(initiative => initiative.Reports[i].Evaluation is not null))) return years[i];
        }
        return null;
    }
}

using ReformSite.Problems;
using ReformSite.Sources;

namespace ReformSite.Plan;

/// <summary>Says what site.en.yaml and the translated pages speak of that the portal does not have.</summary>
internal static class UnusedTranslations
{
    public static void Warn(Portal portal, ReformPlan plan, ProblemList problems)
    {
        if (portal.Initiatives.IsBroken) return;
        var departments = plan.Initiatives.SelectMany(initiative => initiative.Related.Append(initiative.Department)).ToHashSet(StringComparer.Ordinal);
        var policies = plan.Policies.Select(policy => policy.No).ToHashSet(StringComparer.Ordinal);
        foreach (var translation in portal.Translations.Values)
        {
            var site = translation.Site;
            Check("policies", site.Policies, policies);
            Check("departments", site.Departments, departments);
            Check("evaluation.year_end", site.YearEnd, [.. plan.YearEndScale.Codes.Select(Normal.Key)]);
            Check("evaluation.midterm", site.Midterm, [.. plan.MidtermScale.Codes.Select(Normal.Key)]);
            Check("theme_options.links", site.Theme.Links, [.. portal.Settings.ThemeOptions.HeaderLinks.Concat(portal.Settings.ThemeOptions.FooterLinks).Select(link => link.Url)]);
            CheckPlan("successor", site.Successor, portal.Settings.Successor);
            CheckPlan("predecessor", site.Predecessor, portal.Settings.Predecessor);
            foreach (var (no, prose) in translation.Policies)
            {
                if (!portal.Policies.ContainsKey(no)) problems.Add(Mistakes.TranslationOfNoPage(prose.File, $"policies/{no}.md"));
            }
            foreach (var page in translation.Pages.Where(page => !portal.Pages.Any(original => original.Slug == page.Slug)))
                problems.Add(Mistakes.TranslationOfNoPage(page.Prose.File, $"pages/{page.Slug}.md"));
        }

        void CheckPlan(string key, PlacedText<string>? title, OtherPlanSetting? other)
        {
            if (title is { } unused && other is null) problems.Add(Mistakes.TranslationOfUnknown(unused.Place, key, "title", null));
        }

        void Check<T>(string key, IReadOnlyDictionary<string, PlacedText<T>> texts, HashSet<string> known)
        {
            foreach (var (name, text) in texts)
            {
                if (!known.Contains(name)) problems.Add(Mistakes.TranslationOfUnknown(text.Place, key, name, Nearest.Of(name, known)));
            }
        }
    }
}

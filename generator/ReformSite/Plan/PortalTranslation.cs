using ReformSite.Sources;
using ReformSite.Theming;

namespace ReformSite.Plan;

/// <summary>A portal and its plan in one of its languages.</summary>
public static class PortalTranslation
{
    /// <param name="language">One of the portal's; that of the content gives both back as they are.</param>
    public static (Portal Portal, ReformPlan Plan) Of(Portal portal, ReformPlan plan, string language)
    {
        if (!portal.Translations.TryGetValue(language, out var translation)) return (portal, plan);
        var content = LanguageTags.Of(portal.Settings.Language);
        var foreign = content == LanguageTags.Of(language) ? null : content;
        Wording Shown(string? translated, Wording original) => translated is null ? original.As(foreign) : new Wording(translated);
        Wording? ShownIfAny(string? translated, Wording? original) => original is { } written ? Shown(translated, written) : default(Wording?);

        OtherPlanSetting? ShownPlan(PlacedText<string>? title, OtherPlanSetting? other) => other is null ? null : other with { Title = Shown(title?.Text, other.Title) };

        WebLink ShownLink(WebLink link) => link with { Text = Shown(translation.Site.Theme.Links.TryGetValue(link.Url, out var label) ? label.Text : null, link.Text) };

        var (site, settings, options) = (translation.Site, portal.Settings, portal.Settings.ThemeOptions);
        var translated = portal with
        {
            Settings = settings with
            {
                Title = Shown(site.Title, settings.Title), Organization = Shown(site.Organization, settings.Organization), PlanName = Shown(site.PlanName, settings.PlanName),
                Notice = ShownIfAny(site.Notice, settings.Notice), Contact = settings.Contact with { Department = ShownIfAny(site.ContactDepartment, settings.Contact.Department) },
                ThemeOptions = options with
                {
                    LogoAlt = ShownIfAny(site.Theme.LogoAlt, options.LogoAlt), Footer = options.Footer is null ? null : site.Theme.Footer ?? options.Footer with { Lang = foreign },
                    HeaderLinks = [.. options.HeaderLinks.Select(ShownLink)], FooterLinks = [.. options.FooterLinks.Select(ShownLink)],
                },
                Successor = ShownPlan(site.Successor, settings.Successor), Predecessor = ShownPlan(site.Predecessor, settings.Predecessor),
            },
            Policies = portal.Policies.ToDictionary(policy => policy.Key, policy => translation.Policies.GetValueOrDefault(policy.Key) ?? policy.Value with { Lang = foreign }, StringComparer.Ordinal),
            Pages = [.. portal.Pages.Select(page => translation.Pages.FirstOrDefault(other => other.Slug == page.Slug) is { } other
                ? page with { Title = other.Title, Prose = other.Prose }
                : page with { Title = page.Title.As(foreign), Prose = page.Prose with { Lang = foreign } })],
        };
        return (translated, new PlanTranslation(plan.Texts[language], foreign).Of(plan));
    }
}

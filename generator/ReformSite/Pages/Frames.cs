using ReformSite.Charts;
using ReformSite.Plan;
using ReformSite.Sources;
using ReformSite.Theming;
using ReformSite.Theming.Pages;

namespace ReformSite.Pages;

/// <summary>The frame around all pages of an edition.</summary>
public static class Frames
{
    /// <param name="folder">Where the language stands below the portal's root: <c>""</c> or <c>en/</c>.</param>
    /// <param name="languages">All languages of the portal.</param>
    /// <param name="assets">Published address of each asset of theme and portal.</param>
    public static SiteFrame Of(Portal portal, ReformPlan plan, Words words, string folder, IReadOnlyList<LanguageLink> languages, IReadOnlyDictionary<string, Address> assets, ThemeTraits theme)
    {
        var settings = portal.Settings;
        var levels = Marks.Levels(plan.YearEndScale);
        var balance = new Link(words["say.crumb.balance"], Addresses.Balance);
        return new SiteFrame(
            words, folder, [.. languages.Select(language => language with { IsCurrent = language.Folder == folder })], settings.Title, settings.Organization, plan.Name, YearNames.Label(plan.Years[0], words), YearNames.Label(plan.Years[^1], words),
            YearNames.Label(settings.DataAsOf, words), settings.Notice,
            [
                new MenuLink(Section.Policies, words["say.menu.policies"], Addresses.Policies), new MenuLink(Section.Initiatives, words["say.menu.initiatives"], Addresses.Initiatives),
                new MenuLink(Section.Departments, words["say.menu.departments"], Addresses.Departments), new MenuLink(Section.Years, words["say.menu.years"], Addresses.Years),
                .. theme.HasSearch ? [new MenuLink(Section.Search, words["say.menu.search"], Addresses.Search)] : Array.Empty<MenuLink>(),
            ],
            [
                .. plan.IsOver ? [balance] : Array.Empty<Link>(),
                .. portal.FreePages.Where(page => page.InMenu).OrderBy(page => page.Order).Select(page => new Link(page.Title, Addresses.Of(page))),
                .. plan.Glossary.Count > 0 ? [GlossaryComposer.LinkOf(portal, words)] : Array.Empty<Link>(),
                AccessibilityComposer.LinkOf(portal, words),
                new Link(words["say.crumb.evaluations"], Addresses.Evaluations), new Link(words["say.crumb.method"], Addresses.Method),
                new Link(words["say.crumb.data"], Addresses.Data), new Link(words["say.crumb.changes"], Addresses.Changes),
            ],
            new ContactLabel(settings.Contact.Department, settings.Contact.Tel, settings.Contact.Email), License(settings.License, words), settings.BaseUrl, levels, plan.HasMidtermCriteria,
            assets, settings.ThemeOptions.Logo is { } logo && assets.TryGetValue(logo, out var address) ? address : null, MarkSymbols.Of(levels, UsedSymbols(levels), words["say.mark.unreported"]),
            Addresses.Changes, Addresses.Method)
        {
            Ending = plan.IsOver ? new PlanEnding(words[plan.Stage == PlanStage.Finished ? "say.stage.finished" : "say.stage.over"], balance) : null,
            LogoAlt = settings.ThemeOptions.LogoAlt ?? "", CityLinks = settings.ThemeOptions.HeaderLinks, CityFooterLinks = settings.ThemeOptions.FooterLinks,
            CityFooter = settings.ThemeOptions.Footer?.Shown ?? Markup.Empty,
            Successor = Other(settings.Successor), Predecessor = Other(settings.Predecessor),
        };
    }

    private static OtherPlan? Other(OtherPlanSetting? plan) => plan is null ? null : new OtherPlan(plan.Title, plan.Url, plan.Portal is { } portal ? Address.Portal(portal) : default(Address?));

    /// <summary>What pages draw: the levels' marks, the states', and the hatching of bars. The rest is for drawings on their own.</summary>
    private static HashSet<string> UsedSymbols(IReadOnlyList<Level> levels) =>
        [.. levels.Select(level => "m-" + Distribution.Plain(level.Rank)), "m-unreported", "m-midterm", "m-pending", "hatch"];

    /// <summary>Licences a Japanese city uses, with the address of their text; any other is named as written.</summary>
    private static LicenseLabel? License(string? license, Words words) => license switch
    {
        null => null,
        "CC-BY-4.0" => new LicenseLabel("CC BY 4.0", $"https://creativecommons.org/licenses/by/4.0/deed.{words.Tag}"),
        "CC0-1.0" => new LicenseLabel("CC0 1.0", $"https://creativecommons.org/publicdomain/zero/1.0/deed.{words.Tag}"),
        "PDL-1.0" => new LicenseLabel(words["say.license.public_data"], "https://www.digital.go.jp/resources/open_data/public_data_license_v1.0"),
        _ => new LicenseLabel(license, null),
    };
}

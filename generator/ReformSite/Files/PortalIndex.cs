using ReformSite.Pages;
using ReformSite.Plan;
using ReformSite.Sources;
using ReformSite.Theming;
using ReformSite.Theming.Pages;

namespace ReformSite.Files;

/// <summary>A published portal as the list of all portals knows it.</summary>
/// <param name="Name">Of its folder.</param>
/// <param name="Frame">In the language of its content.</param>
public sealed record ListedPortal(string Name, Settings Settings, PlanStage Stage, SiteFrame Frame);

/// <summary>The list of all portals, <c>index.html</c> beside their folders, in the default theme and the language of the first portal.</summary>
public static class PortalIndex
{
    public const string Page = "index.html";

    /// <summary>The name of its stylesheet, of whatever content.</summary>
    public static bool IsStyle(string file) => ContentName.Plain(file) == "index.css";

    /// <summary>Stands in both files: what has it was made by this program.</summary>
    public static string MarkOf(string file) => file == Page ? $"""<meta name="generator" content="{PortalListPage.Maker}">""" : $"/* {PortalListPage.Maker} */";

    /// <summary>The page and its stylesheet; the latest plan comes first.</summary>
    public static IReadOnlyList<SiteFile> Of(IReadOnlyList<ListedPortal> portals)
    {
        var ordered = portals.OrderByDescending(portal => portal.Settings.LastYear).ThenByDescending(portal => portal.Settings.FirstYear).ThenBy(portal => portal.Name, StringComparer.Ordinal).ToList();
        var theme = Theme.Load(Settings.DefaultTheme);
        var words = Themes.WordsOf(theme, ordered[0].Settings.Language);
        var css = SiteFiles.Text($"{MarkOf("index.css")}\n{Css.Minify(Styles.Read(theme, "site.css", words.Language))}");
        var style = ContentName.Of("index.css", css);
        using var page = new PageWriter();
        theme.Render(Compose(ordered, new Address(style), words), page);
        return [new SiteFile(Page, SiteFiles.Text(page.Text.ToString())), new SiteFile(style, css)];
    }

    private static PortalListPage Compose(IReadOnlyList<ListedPortal> portals, Address style, Words words) => new(
        portals[0].Frame with { Words = words }, new Address(Page), words["say.portals.title"], words.Fill("say.portals.description", ("count", portals.Count)), style,
        [.. portals.Select(portal => Entry(portal, words))]);

    /// <summary>Names of a portal in another language bear its mark.</summary>
    private static PortalEntry Entry(ListedPortal portal, Words words)
    {
        var settings = portal.Settings;
        var tag = LanguageTags.Of(settings.Language);
        var foreign = tag == words.Tag ? null : tag;
        return new PortalEntry(
            new Link(settings.Title.As(foreign), Address.Page(portal.Name)), settings.Organization.As(foreign), settings.PlanName.As(foreign), YearNames.Label(settings.FirstYear, words), YearNames.Label(settings.LastYear, words),
            words[portal.Stage switch
            {
                PlanStage.Ahead => "say.ending.ahead",
                PlanStage.Running => "say.stage.running",
                PlanStage.Over => "say.stage.over",
                _ => "say.stage.finished",
            }], YearNames.Label(settings.DataAsOf, words));
    }
}

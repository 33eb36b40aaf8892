using ReformSite.History;
using ReformSite.Pages;
using ReformSite.Plan;
using ReformSite.Sources;
using ReformSite.Theming;

namespace ReformSite.Files;

/// <summary>An edition with the assets its pages name and the glossary they lead to.</summary>
public sealed record EditionFiles(Edition Edition, AssetSet Assets, GlossaryLinks Glossary)
{
    /// <summary>File path of an address of this edition, below the portal's root.</summary>
    public string PathOf(Address address) => address.In(Edition.Frame.Folder).Path;
}

/// <summary>The portal in each of its languages; the language of the content first, at the root.</summary>
public static class Editions
{
    public static IReadOnlyList<EditionFiles> Of(Portal portal, ReformPlan plan, Theme theme, IReadOnlyList<Words> words)
    {
        var publications = Publications.Of(portal, plan);
        var languages = words.Select((spoken, i) => new LanguageLink(
            spoken.Tag, LanguageTags.Alternate(spoken.Language), spoken["ui.language"], i == 0 ? "" : spoken.Language + "/", IsCurrent: false)).ToList();
        return [.. words.Zip(languages, (spoken, link) => Of(portal, plan, publications, theme, spoken, link.Folder, languages))];
    }

    private static EditionFiles Of(Portal portal, ReformPlan plan, IReadOnlyList<Publication> publications, Theme theme, Words words, string folder, IReadOnlyList<LanguageLink> languages)
    {
        (portal, plan) = PortalTranslation.Of(portal, plan, words.Language);
        var assets = AssetSet.Of(portal, theme, words);
        var edition = new Edition(portal, plan, words, Frames.Of(portal, plan, words, folder, languages, assets.Addresses) with { Share = assets.Share, Icon = assets.Icon }) { Publications = publications };
        return new EditionFiles(edition, assets, new GlossaryLinks(edition));
    }
}

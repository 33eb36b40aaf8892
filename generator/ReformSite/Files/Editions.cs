using System.Collections.Frozen;
using System.Security.Cryptography;
using ReformSite.History;
using ReformSite.Pages;
using ReformSite.Plan;
using ReformSite.Sources;
using ReformSite.Theming;
using ReformSite.Theming.Pages;

namespace ReformSite.Files;

/// <summary>An edition with the assets its pages name and the glossary they lead to.</summary>
public sealed record EditionFiles(Edition Edition, AssetSet Assets, GlossaryLinks Glossary)
{
    public PageIndexes Indexes { get; } = new(Edition);

    public AssetLinks AssetLinks { get; } = new(Assets.Addresses);

    /// <summary>Text of <c>data/SHA256SUMS</c>, the same in all languages; it is made while the pages are planned.</summary>
    public required Task<string> Sums { get; init; }

    /// <summary>File path of an address of this edition, below the portal's root.</summary>
    public string PathOf(Address address) => address.In(Edition.Frame.Folder).Path;
}

/// <summary>The portal in each of its languages; the language of the content first, at the root.</summary>
public static class Editions
{
    public static IReadOnlyList<EditionFiles> Of(Portal portal, ReformPlan plan, Theme theme, IReadOnlyList<Words> words, CityStyle? style)
    {
        var publications = Publications.Of(portal, plan);
        var languages = words.Select((spoken, i) => new LanguageLink(
            spoken.Tag, LanguageTags.Alternate(spoken.Language), spoken["ui.language"], i == 0 ? "" : spoken.Language + "/", IsCurrent: false)).ToList();
        Task<string>? sums = null;
        Edition? original = null;
        return [.. words.Zip(languages, (spoken, link) => Of(spoken, link.Folder))];

        EditionFiles Of(Words spoken, string folder)
        {
            var (shown, texts) = PortalTranslation.Of(portal, plan, spoken.Language);
            // The data are published once, in the language of the content, which comes first. No page needs their hash before it is drawn; where
            // none is, because a gate refuses or nothing has changed, it is made for nothing.
            sums ??= Task.Run(() => OpenData.Sums(new Edition(shown, texts, spoken, FrameWith(FrozenDictionary<string, Address>.Empty))));
            var assets = AssetSet.Of(shown, theme, spoken, style);
            var written = sums;
            var frame = FrameWith(assets.Addresses) with
            {
                Share = assets.Share, Icon = assets.Icon, CityStyle = assets.CityStyle, DataToCome = new Lazy<DataSetLabel>(() => DataSet(written.GetAwaiter().GetResult(), publications, spoken)),
            };
            var edition = new Edition(shown, texts, spoken, frame) { Publications = publications, Theme = theme.Traits, Original = original };
            original ??= edition;
            return new EditionFiles(edition, assets, new GlossaryLinks(edition)) { Sums = written };

            SiteFrame FrameWith(IReadOnlyDictionary<string, Address> addresses) => Frames.Of(shown, texts, spoken, folder, languages, addresses, theme.Traits);
        }
    }

    private static DataSetLabel DataSet(string sums, IReadOnlyList<Publication> publications, Words words) => new(
        Addresses.DataSums, Convert.ToHexStringLower(SHA256.HashData(SiteFiles.Text(sums))),
        publications.FirstOrDefault(publication => !publication.IsPresent) is { } last ? YearNames.Label(last.Date, words) : null);
}

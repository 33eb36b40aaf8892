using System.Security.Cryptography;
using System.Text;
using ReformSite.Plan;
using ReformSite.Sources;
using ReformSite.Theming;
using ReformSite.Theming.Pages;

namespace ReformSite.Pages;

/// <summary>用語: <c>glossary/</c>, in the order of glossary.csv.</summary>
public static class GlossaryComposer
{
    public static GlossaryPage Compose(Edition edition)
    {
        var words = edition.Words;
        var link = LinkOf(edition.Portal, words);
        return new GlossaryPage(
            edition.Frame, Addresses.Glossary, link.Text, words.Fill("say.glossary.description", ("count", edition.Plan.Glossary.Count)), edition.Crumbs(link),
            edition.Portal.GlossaryIntroduction?.Prose.Shown ?? Markup.Empty,
            [.. edition.Plan.Glossary.Select(term => new GlossaryEntry(
                IdOf(term), term.Term, term.Reading is { } reading ? new Wording(reading, term.Term.Lang) : default(Wording?), Fields.Body(term.Meaning) ?? Markup.Empty))]);
    }

    /// <summary>Under the title of the city's own introduction, where there is one.</summary>
    public static Link LinkOf(Portal portal, Words words) => new(portal.GlossaryIntroduction is { } page ? page.Title : words["say.crumb.glossary"], Addresses.Glossary);

    public static Address AddressOf(GlossaryTerm term) => Addresses.Glossary.At(IdOf(term));

    /// <summary>Stays when terms are added or moved, and is short: it stands wherever a term is used.</summary>
    private static string IdOf(GlossaryTerm term) => "t" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(term.Key)))[..5];
}

using System.Security.Cryptography;
using System.Text;
using ReformSite.Plan;
using ReformSite.Theming;
using ReformSite.Theming.Pages;

namespace ReformSite.Pages;

/// <summary>用語: <c>glossary/</c>, in the order of glossary.csv.</summary>
public static class GlossaryComposer
{
    public static GlossaryPage Compose(Edition edition)
    {
        var words = edition.Words;
        var page = edition.Portal.Pages.FirstOrDefault(page => page.Slug == Addresses.GlossarySlug);
        var title = page?.Title ?? words["say.crumb.glossary"];
        return new GlossaryPage(
            edition.Frame, Addresses.Glossary, title, words.Fill("say.glossary.description", ("count", edition.Plan.Glossary.Count)), edition.Crumbs(new Link(title, Addresses.Glossary)),
            page?.Prose.Shown ?? Markup.Empty,
            [.. edition.Plan.Glossary.Select(term => new GlossaryEntry(
                IdOf(term), term.Term, term.Reading is { } reading ? new Wording(reading, term.Term.Lang) : default(Wording?), Fields.Body(term.Meaning) ?? Markup.Empty))]);
    }

    public static Address AddressOf(GlossaryTerm term) => Addresses.Glossary.At(IdOf(term));

    /// <summary>Stays when terms are added or moved, and is short: it stands wherever a term is used.</summary>
    private static string IdOf(GlossaryTerm term) => "t" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(term.Key)))[..5];
}

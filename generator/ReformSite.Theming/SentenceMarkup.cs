using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace ReformSite.Theming;

/// <summary>Sentences as HTML: phrases as <c>span.nb</c>, emphasis as <c>em</c>, words of another language marked as such.</summary>
internal static class SentenceMarkup
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <param name="href">The link to an address from the page the sentence stands on.</param>
    public static Markup Of(Sentence sentence, Func<Address, string> href)
    {
        var html = new StringBuilder();
        foreach (var phrase in sentence.Phrases)
        {
            if (html.Length > 0) html.Append(sentence.Gap);
            if (sentence.KeepsPhrases) html.Append("<span class=\"nb\">");
            foreach (var part in phrase) Append(html, part, href);
            if (sentence.KeepsPhrases) html.Append("</span>");
        }
        return new Markup(html.ToString());
    }

    /// <summary>Encoders write the full-width blank as a character reference, though it is a letter like any other in Japanese text.</summary>
    private static string Html(Wording text) => text.ToHtml(Encoder).Replace("&#x3000;", "\u3000", StringComparison.Ordinal);

    private static void Append(StringBuilder html, SentencePart part, Func<Address, string> href)
    {
        var text = Html(part.Text);
        if (part.To is { } to) text = $"<a href=\"{Encoder.Encode(href(to))}\">{text}</a>";
        html.Append(part.Emphasis switch
        {
            Emphasis.Met => $"<em class=\"met\">{text}</em>",
            Emphasis.NotMet => $"<em class=\"not\">{text}</em>",
            _ => text,
        });
    }
}

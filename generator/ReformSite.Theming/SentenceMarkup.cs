using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace ReformSite.Theming;

/// <summary>Sentences as HTML: phrases as <c>span.nb</c>, emphasis as <c>em</c>, links relative to the page they stand on.</summary>
internal static class SentenceMarkup
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static Markup Of(Sentence sentence, Address page)
    {
        var html = new StringBuilder();
        foreach (var phrase in sentence.Phrases)
        {
            if (sentence.HasPhrases) html.Append("<span class=\"nb\">");
            foreach (var part in phrase) Append(html, part, page);
            if (sentence.HasPhrases) html.Append("</span>");
        }
        return new Markup(html.ToString());
    }

    private static void Append(StringBuilder html, SentencePart part, Address page)
    {
        var text = Encoder.Encode(part.Text);
        if (part.To is { } to) text = $"<a href=\"{Encoder.Encode(to.RelativeTo(page))}\">{text}</a>";
        html.Append(part.Emphasis switch
        {
            Emphasis.Met => $"<em class=\"met\">{text}</em>",
            Emphasis.NotMet => $"<em class=\"not\">{text}</em>",
            _ => text,
        });
    }
}

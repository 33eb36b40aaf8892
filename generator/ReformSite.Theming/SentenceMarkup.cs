using System.Globalization;
using System.Runtime.CompilerServices;
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
        var html = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[512]);
        var keeps = sentence.KeepsPhrases;
        foreach (var phrase in sentence.Phrases)
        {
            if (html.Text.Length > 0) html.AppendLiteral(sentence.Gap);
            if (keeps) html.AppendLiteral("<span class=\"nb\">");
            foreach (var part in phrase) Append(ref html, part, href);
            if (keeps) html.AppendLiteral("</span>");
        }
        return new Markup(html.ToStringAndClear());
    }

    /// <summary>Encoders write the full-width blank as a character reference, though it is a letter like any other in Japanese text.</summary>
    private static string Html(Wording text) => text.ToHtml(Encoder).Replace("&#x3000;", "\u3000", StringComparison.Ordinal);

    private static void Append(ref DefaultInterpolatedStringHandler html, SentencePart part, Func<Address, string> href)
    {
        if (part.Emphasis != Emphasis.None) html.AppendLiteral(part.Emphasis == Emphasis.Met ? "<em class=\"met\">" : "<em class=\"not\">");
        if (part.To is { } to)
        {
            html.AppendLiteral("<a href=\"");
            html.AppendLiteral(Encoder.Encode(href(to)));
            html.AppendLiteral("\">");
        }
        html.AppendLiteral(Html(part.Text));
        if (part.To is not null) html.AppendLiteral("</a>");
        if (part.Emphasis != Emphasis.None) html.AppendLiteral("</em>");
    }
}

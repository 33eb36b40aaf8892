using System.Text.RegularExpressions;
using ReformSite.Problems;

namespace ReformSite.Sources;

/// <summary>
/// The city's own words at the foot of every page, as Markdown: paragraphs, lists and links. A heading would be one of every page, and a relative
/// link would lead elsewhere from each.
/// </summary>
internal static partial class FooterText
{
    /// <returns>Null, with a problem, for what cannot stand there.</returns>
    public static Prose? Read(YamlText text, string key, ProblemList problems)
    {
        if (MarkdownReader.Read(text.Text, text.Place.File, problems) is not { } prose) return null;
        if (Heading().IsMatch(prose.Body.Html)) problems.Add(Mistakes.FooterHeading(text.Place, key));
        else if (Links().Matches(prose.Body.Html).Select(link => System.Net.WebUtility.HtmlDecode(link.Groups[1].Value)).FirstOrDefault(link => !SafeLink.IsAbsolute(link)) is { } relative)
            problems.Add(Mistakes.LinkNotAbsolute(text.Place, key, relative));
        else return prose;
        return null;
    }

    [GeneratedRegex("<h[2-6][ >]")]
    private static partial Regex Heading();

    [GeneratedRegex("(?:href|src)=\"([^\"]*)\"")]
    private static partial Regex Links();
}

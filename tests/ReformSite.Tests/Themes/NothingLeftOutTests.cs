using System.Collections;
using AngleSharp.Html.Parser;
using ReformSite.Tests.Pages;
using ReformSite.Theming;
using ReformSite.Theming.Pages;

namespace ReformSite.Tests.Themes;

/// <summary>Every word of a page's model is on the page, whatever the theme, except what the theme is known to leave to another page.</summary>
[Collection(nameof(ThemedSites))]
public class NothingLeftOutTests(ThemedSites sites)
{
    /// <summary>Names, keys and addresses, which are no words; and what stands outside of the body.</summary>
    private static readonly string[] NoWords = ["Site", "Id", "Kind", "Anchor", "Symbol", "Form", "Results", "Template", "Path", "Fragment", "Folder", "Lang", "Foreign", "Drawing", "Standalone", "Iso", "Crumbs", "Description", "Pagers", "Index", "Style", "Feed", "Value", "Url", "StringKeys"];

    /// <summary>By theme: what it does not show, and why.</summary>
    private static readonly Dictionary<string, string[]> LeftOut = new(StringComparer.Ordinal)
    {
        ["civic"] =
        [
            "Field.Name",
            // The drawing is in two tones, and its words stand in the sentence beside it.
            "Mark.Word",
            // The matrix of reports is table and drawing in one.
            "ReportMatrix.Figure",
        ],
        ["kairan"] =
        [
            "Field.Name",
            // A sign stands for the word, and every page with signs says how they are read.
            "Mark.Word", "Move.Words", "TableHead.Text",
            // How a drawing is read, where there is none.
            "HomePage.PoliciesHow", "PolicyListPage.How", "Figure.How", "Figure.Keys",
            // All initiatives in one picture are the list of initiatives here, and the table of evaluations the boxes and the years.
            "HomePage.Threads", "PolicyPage.Threads", "InitiativePage.Ladder",
            // Said on the page of the initiative; on the first page of the department.
            "ContinuedPage.Matrix", "ContinuedPage.Heads", "InitiativeListPage.Filter", "Promise.Summary", "Promise.Became",
        ],
    };

    public static TheoryData<string, string> All => ThemedSites.All;

    [Theory]
    [MemberData(nameof(All))]
    public void Every_word_of_the_model_is_on_the_page(string theme, string portal)
    {
        var lost = new List<string>();
        foreach (var page in sites.Of(theme, portal).Pages.Where(page => page.Model is not SearchPage))
        {
            var shown = BothPortals.Squeeze(page.Document.Body!.TextContent);
            lost.AddRange(Words(page.Model, page.Model.GetType().Name, LeftOut[theme]).Where(word => word.Text.Length > 0 && !shown.Contains(word.Text, StringComparison.Ordinal)).Select(word => $"{word.Of}: {page.Path}: {word.Text}"));
        }
        // One of each is enough to see what it is.
        Assert.Equal([], lost.GroupBy(word => word.Split(':')[0]).Select(same => same.First()));
    }

    /// <summary>Every text below a model, with the property it stands in.</summary>
    private static IEnumerable<(string Of, string Text)> Words(object? value, string of, string[] leftOut)
    {
        switch (value)
        {
            case null or Address or SiteFrame or Enum or bool or int:
                return [];
            case string text:
                return [(of, BothPortals.Squeeze(text))];
            case Wording wording:
                return [(of, BothPortals.Squeeze(wording.Text ?? ""))];
            case Sentence sentence:
                return [(of, BothPortals.Squeeze(sentence.ToString()))];
            case Markup markup:
                return [(of, BothPortals.Squeeze(new HtmlParser().ParseDocument(markup.Html).Body!.TextContent))];
            // One form of a year is enough.
            case YearLabel year:
                return [($"{of}.Short", year.Short)];
            case FigureTable { Rows.Count: 0 }:
                return [];
            case IEnumerable items:
                return items.Cast<object?>().SelectMany(item => Words(item, of, leftOut));
            default:
                var type = value.GetType();
                return type.GetProperties().Where(property => property.GetIndexParameters().Length == 0 && !NoWords.Contains(property.Name) && !leftOut.Contains($"{type.Name}.{property.Name}"))
                    .SelectMany(property => Words(property.GetValue(value), $"{type.Name}.{property.Name}", leftOut));
        }
    }
}

using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ReformSite.Plan;
using ReformSite.Problems;
using ReformSite.Sources;
using ReformSite.Tests.House;

namespace ReformSite.Tests.Cases;

/// <summary>
/// Every folder case that gives a site, published in Japanese, easy Japanese and English: plans not begun, finished, never reported on, with
/// one initiative, with letters as scale, without due dates. A slot that a text asks for and nobody fills, or a text that is missing, throws.
/// </summary>
public partial class LanguageCaseTests
{
    private static readonly string[] Languages = ["ja", "ja-easy", "en"];

    private static readonly HtmlParser Parser = new();

    public static TheoryData<string> Cases => [.. Directory.EnumerateDirectories(Repository.At("tests", "cases")).Select(folder => Path.GetFileName(folder))
        
        // What its cells say is text in one place and markup in another, so the texts of its city cannot be told from the program's.
        .Where(name => name != "hostile-cells").Where(name => File.Exists(Repository.At("tests", "cases", name, "expected", "files.txt"))).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_page_can_be_said_in_every_language(string name)
    {
        var (portal, pages) = Publish(Repository.At("tests", "cases", name, "content"));
        var city = CityTexts(portal);
        Assert.Equal(pages.Count(page => page.Path.StartsWith("ja-easy/", StringComparison.Ordinal)), pages.Count(page => page.Path.StartsWith("en/", StringComparison.Ordinal)));
        Assert.Equal([], pages.SelectMany(page => Unfilled(page.Page, city).Select(found => $"{page.Path}: {found}")));
        Assert.Equal([], pages.Where(page => page.Path.StartsWith("en/", StringComparison.Ordinal)).SelectMany(page => NotEnglish(page.Page, city).Select(found => $"{page.Path}: {found}")));
    }

    private static (Portal Portal, List<(string Path, IDocument Page)> Pages) Publish(string folder)
    {
        var problems = new ProblemList();
        var portal = PortalReader.Read(folder, problems)!;
        portal = portal with { Settings = portal.Settings with { Languages = Languages } };
        var draft = Build.Compose(portal, PlanBuilder.Build(portal, problems), problems);
        Assert.NotNull(draft);
        var pages = draft.Jobs.SelectMany(job => job.Make()).Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal))
            .Select(file => (file.Path, (IDocument)Parser.ParseDocument(Encoding.UTF8.GetString(file.ToBytes())))).ToList();
        return (portal, pages);
    }

    /// <summary>Slots left open. What a script fills stands in attributes.</summary>
    private static IEnumerable<string> Unfilled(IDocument page, string city) =>
        Texts(page).SelectMany(text => OpenSlot().Matches(text)).Select(match => match.Value).Where(slot => !city.Contains(slot, StringComparison.Ordinal));

    /// <summary>Japanese that is not the city's own, and English that is not set as English is.</summary>
    private static IEnumerable<string> NotEnglish(IDocument page, string city)
    {
        foreach (var text in Texts(page))
        {
            foreach (var japanese in Japanese().Matches(text).Select(match => match.Value).Where(japanese => !city.Contains(japanese, StringComparison.Ordinal))) yield return $"Japanese: {japanese}";
            if (city.Contains(Squeeze(text), StringComparison.Ordinal)) continue;
            if (text.Contains("  ", StringComparison.Ordinal) || BlankBeforeStop().IsMatch(text)) yield return $"blanks: {text}";
            foreach (var number in WrongNumber().Matches(text).Select(match => match.Value)) yield return $"number: {number}";
        }
    }

    /// <summary>What is read, seen or named: text outside of elements in another language, titles, descriptions.</summary>
    private static IEnumerable<string> Texts(IDocument page) => page.Descendants<IText>()
        .Where(text => text.ParentElement is { LocalName: not ("style" or "script") } parent && parent.Closest("body [lang]") is null).Select(text => NewLine().Replace(text.Data, ""))
        .Concat(page.QuerySelectorAll("[aria-label]").Select(element => element.GetAttribute("aria-label")!))
        .Append(page.QuerySelector("meta[name=description]")!.GetAttribute("content")!);

    /// <summary>Everything the city wrote, without white space.</summary>
    private static string CityTexts(Portal portal)
    {
        var settings = portal.Settings;
        IEnumerable<string> cells = new[] { portal.Initiatives, portal.Results, portal.Indicators, portal.Corrections }.SelectMany(table => table.Records
            .SelectMany(record => record.Cells.Select(written => written.Cell).Concat(record.Extra.Values)).Select(cell => CellText.Of(cell.Text)).Concat(table.ExtraColumns));
        IEnumerable<string> names = [settings.Title, settings.Organization, settings.PlanName, settings.Notice?.Text ?? "", settings.Contact.Department?.Text ?? "", settings.Successor?.Title.Text ?? "", settings.Predecessor?.Title.Text ?? "", .. settings.PolicyNames.Values];
        var levels = settings.YearEndScale.Concat(settings.MidtermScale).SelectMany(level => new[] { level.Label, level.Short });
        var prose = portal.Policies.Values.Concat(portal.Pages.Select(page => page.Prose)).Select(text => text.PlainText).Concat(portal.Pages.Select(page => page.Title.Text));
        return Squeeze(string.Join('\n', cells.Concat(names).Concat(levels).Concat(prose)));
    }

    private static string Squeeze(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));

    [GeneratedRegex(@"\{[a-z_]+[:}]")]
    private static partial Regex OpenSlot();

    /// <summary>Kana, kanji, and the punctuation that goes with them.</summary>
    [GeneratedRegex(@"[\u3000-\u30ff\u3400-\u9fff\uff01-\uff60]+")]
    private static partial Regex Japanese();

    [GeneratedRegex(@"\S\s[.,;:?!](\s|$)")]
    private static partial Regex BlankBeforeStop();

    /// <summary><c>1 initiatives</c>, <c>2 initiative</c>; <c>2 of 1 initiative</c> counts the last number.</summary>
    [GeneratedRegex(@"\b1 (initiatives|policies|departments|measures|reports|evaluations|corrections|results|years)\b|\b([02-9]|\d+\d) (initiative|policy|department|measure|report|evaluation|correction|result|year)\b(?!-)")]
    private static partial Regex WrongNumber();

    [GeneratedRegex(@"\s*\n\s*")]
    private static partial Regex NewLine();
}

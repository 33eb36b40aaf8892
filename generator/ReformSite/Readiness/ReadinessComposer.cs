using ReformSite.Plan;
using ReformSite.Problems;
using ReformSite.Publishing;
using ReformSite.Sources;

namespace ReformSite.Readiness;

/// <summary>Composes the report of what was read and what is missing.</summary>
public static class ReadinessComposer
{
    /// <param name="audit">Null where the site could not be made.</param>
    public static ReadinessReport Compose(Portal portal, ReformPlan plan, SiteAudit? audit, IReadOnlyList<Problem> problems, string language) => new(
        portal.Name, portal.Settings.Title, portal.Settings.DataAsOf.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        [
            FilesRead(portal), ProblemsFound(problems, language), NormalisedSpellings.Section(portal, plan), MissingReports.Section(plan), MissingReports.Ahead(plan),
            EditorialQuestions(problems, language), MachineReadability.Section(portal, plan),
            .. TranslatedTexts.Section(portal, plan) is { } translations ? [translations] : Array.Empty<ReportSection>(), SiteInspected(audit),
        ]);

    /// <summary>Every table that was read, translations last.</summary>
    public static IEnumerable<ReadFile> FilesOf(Portal portal) =>
        Tables(portal).Append(portal.Glossary).Concat(portal.Translations.Values.SelectMany(Tables)).SelectMany(table => table.Files);

    private static ReportSection FilesRead(Portal portal)
    {
        var files = FilesOf(portal).ToList();
        return new ReportSection(
            new("読み込んだファイル", "Files read"), new($"{files.Count}個の表を読み込みました。", $"{files.Count} tables were read."),
            [new("ファイル", "file"), new("文字コード", "encoding"), new("区切り", "separator"), new("見出しの行", "header row"), new("データの行数", "rows")],
            [.. files.Select(file => new[] { file.File.Name, file.Encoding, file.Separator == '\t' ? "TAB" : ",", Number(file.HeaderRow), Number(file.Rows) })]);
    }

    private static ReportSection ProblemsFound(IReadOnlyList<Problem> problems, string language)
    {
        var errors = problems.Count(problem => problem.Severity == Severity.Error);
        var shown = problems.Where(problem => !IsEditorial(problem)).ToList();
        return new ReportSection(
            new("直すところ", "To correct"),
            errors == 0 ? new("公開を止める誤りはありません。", "Nothing stands in the way of publishing.") : new($"誤りが{errors}件あります。直すまで公開できません。", $"{errors} errors; the portal cannot be published before they are corrected."),
            [new("場所", "place"), new("番号", "code"), new("内容", "what"), new("直し方", "remedy")],
            [.. shown.Select(problem => new[] { problem.Place.Spoken().In(language), problem.Code, problem.Message.In(language), problem.Remedy.In(language) })]);
    }

    private static ReportSection EditorialQuestions(IReadOnlyList<Problem> problems, string language)
    {
        var questions = problems.Where(IsEditorial).ToList();
        return new ReportSection(
            new("文章の確認", "Texts to look at"),
            questions.Count == 0 ? new("気になる文章はありません。", "No text needs a second look.") : new($"公開の前に、{questions.Count}か所を確かめてください。このままでも公開できます。", $"{questions.Count} places deserve a second look; they do not stand in the way."),
            [new("場所", "place"), new("内容", "what")],
            [.. questions.Select(problem => new[] { problem.Place.Spoken().In(language), problem.Message.In(language) })]);
    }

    private static ReportSection SiteInspected(SiteAudit? audit)
    {
        if (audit is null) return new ReportSection(new("サイトの点検", "Inspection of the site"), new("誤りがあるため、ページは作っていません。", "No pages were made, as there are errors."), [], []);
        var external = audit.External;
        var places = external.Select(link => link.Address).Distinct().Count();
        return new ReportSection(
            new("サイトの点検", "Inspection of the site"),
            new($"{audit.Pages}ページを作って、リンク・見出し・図を点検しました。サイトの外へのリンク先は{places}か所です(リンク先は確かめていません)。",
                $"{audit.Pages} pages were made and inspected. Links lead to {places} places elsewhere; they were not followed."),
            external.Count == 0 ? [] : [new("サイトの外へのリンク", "link to another site"), new("ページ数", "pages"), new("ページの例", "a page")],
            [.. external.GroupBy(link => link.Address).Select(link => new[] { link.Key, Number(link.Count()), link.First().Page })]);
    }

    private static bool IsEditorial(Problem problem) => problem.Code.StartsWith("RS24", StringComparison.Ordinal);

    internal static IReadOnlyList<Table> Tables(Portal portal) => [portal.Initiatives, portal.Results, portal.Indicators, portal.Corrections];

    private static IReadOnlyList<Table> Tables(Translation translation) => [translation.Initiatives, translation.Results, translation.Indicators, translation.Glossary];

    internal static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

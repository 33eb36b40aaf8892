using ReformSite.Problems;

namespace ReformSite.Sources;

/// <summary>Reads a portal's folder whole. All problems of all files come in one run, whatever is wrong first.</summary>
public static class PortalReader
{
    private const string SettingsName = "site.yaml";

    /// <summary>Excel needs a fraction of a second to save a table.</summary>
    private const int MostPauses = 3;

    /// <param name="pause">Waits a moment, so that a file that is just being saved may be read after all; null reads once.</param>
    /// <returns>Null only if site.yaml cannot be used, a required file is missing, or nothing may be read of the folder.</returns>
    public static Portal? Read(string directory, ProblemList problems, Action? pause = null)
    {
        for (var pauses = 0; ; pauses++)
        {
            var found = new ProblemList();
            var portal = ReadOnce(new PortalFolder(directory), found);
            if (pause is null || pauses == MostPauses || !found.Ordered().Any(problem => problem.MayPass))
            {
                problems.AddRange(found.Ordered());
                return portal;
            }
            pause();
        }
    }

    private static Portal? ReadOnce(PortalFolder folder, ProblemList problems)
    {
        try
        {
            if (folder.Exists) return ReadFiles(folder, problems);
            problems.Add(Mistakes.FolderMissing(folder.Itself));
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            // Files are opened elsewhere: this is a folder that cannot be listed, or is gone in the middle of it.
            problems.Add(Mistakes.FileUnreadable(folder.Itself, refused));
        }
        return null;
    }

    private static Portal? ReadFiles(PortalFolder folder, ProblemList problems)
    {
        var listed = folder.Assets(problems);
        var state = new FolderState(folder, listed);
        if (!FolderGate.Passes(folder, problems)) return null;
        var assets = listed.Select(asset => AssetGate.Check(asset, folder.File(asset.Name).File, problems)).ToList();
        var settings = ReadSettings(folder, assets, problems);
        if (settings is not null) folder.OtherLanguages = [.. settings.Languages.Skip(1)];
        // Texts take as long as the tables of a plan of usual size, and the results as long as all other tables of a large one.
        var prose = new Aside<(Dictionary<string, Prose> Policies, List<FreePage> Pages)>(found => (ReadPolicies(folder, null, found), ReadPages(folder, null, found)));
        var reported = new Aside<Table?>(found => ReadTable(folder, Sheets.Results.Sheet, required: true, found));
        var initiatives = ReadTable(folder, Sheets.Initiatives.Sheet, required: true, problems);
        var indicators = ReadTable(folder, Sheets.Indicators.Sheet, required: false, problems);
        var corrections = ReadTable(folder, Sheets.Corrections.Sheet, required: false, problems);
        var glossary = ReadTable(folder, Sheets.Glossary.Sheet, required: false, problems);
        var results = reported.Join(problems);
        var (policies, pages) = prose.Join(problems);
        var snapshots = SnapshotFiles.Read(folder, problems);
        var translations = folder.OtherLanguages.ToDictionary(language => language, language => ReadTranslation(folder, language, problems));
        folder.WarnOfUnreadFiles(problems);
        folder.ReportTemporaryFiles(problems);
        state.ReportChanges(problems);
        if (settings is null || initiatives is null || results is null) return null;
        return new Portal(
            folder.Name, folder.File(SettingsName).File, settings, initiatives, results, indicators!, corrections!, glossary!, policies, pages, assets)
        {
            State = state, Translations = translations, Snapshots = snapshots,
        };
    }

    private static Translation ReadTranslation(PortalFolder folder, string language, ProblemList problems)
    {
        var name = $"site.{language}.yaml";
        var site = !folder.Has(name) || Decoding.ReadFile(folder.File(name).DiskPath, folder.File(name).File, problems) is not { } text
            ? SiteTexts.None
            : SiteTextsReader.Read(text.Text, folder.File(name).File, problems);
        Table Read(Sheet sheet) => TableReader.Read(sheet, folder.TableFiles(sheet, language), problems);
        return new Translation(
            language, site, Read(Sheets.Initiatives.Translation), Read(Sheets.Results.Translation), Read(Sheets.Indicators.Translation), Read(Sheets.Glossary.Translation),
            ReadPolicies(folder, language, problems), ReadPages(folder, language, problems));
    }

    private static Settings? ReadSettings(PortalFolder folder, IReadOnlyList<AssetFile> assets, ProblemList problems)
    {
        var found = folder.File(SettingsName);
        if (!folder.Has(SettingsName))
        {
            problems.Add(Mistakes.FileMissing(found.File, folder.SimilarTo(SettingsName)));
            return null;
        }
        return Decoding.ReadFile(found.DiskPath, found.File, problems) is { } text
            ? SettingsReader.Read(text.Text, found.File, assets, folder.Siblings(), problems)
            : null;
    }

    /// <summary>An optional table that is not there is an empty one; null stands for a required one.</summary>
    private static Table? ReadTable(PortalFolder folder, Sheet sheet, bool required, ProblemList problems)
    {
        var files = folder.TableFiles(sheet);
        if (files.Count > 0 || !required) return TableReader.Read(sheet, files, problems);
        var name = $"{sheet.Name}.csv";
        problems.Add(Mistakes.FileMissing(folder.File(name).File, folder.SimilarTo(name)));
        return null;
    }

    private static Dictionary<string, Prose> ReadPolicies(PortalFolder folder, string? language, ProblemList problems)
    {
        var policies = new Dictionary<string, Prose>(StringComparer.Ordinal);
        foreach (var found in folder.FilesIn("policies", ".md", language))
        {
            var number = Normal.Compact(Slug(found, language));
            if (!number.All(char.IsAsciiDigit)) problems.Add(Mistakes.IntroductionWithoutNumber(found.File));
            else if (ProseFiles.ReadIntroduction(found, problems) is { } prose) policies[number] = prose;
        }
        return policies;
    }

    private static List<FreePage> ReadPages(PortalFolder folder, string? language, ProblemList problems)
    {
        var pages = new List<FreePage>();
        foreach (var found in folder.FilesIn("pages", ".md", language))
        {
            var slug = Slug(found, language);
            if (!FileNames.IsSegment(slug)) problems.Add(Mistakes.BadFileName(found.File, isPage: true));
            else if (ProseFiles.ReadPage(found, slug.Normalize(), problems) is { } page) pages.Add(page);
        }
        return pages;
    }

    /// <summary><c>about</c> of <c>pages/about.md</c> and of its translation <c>pages/about.en.md</c>.</summary>
    private static string Slug(FoundFile found, string? language)
    {
        var stem = Path.GetFileNameWithoutExtension(found.File.Name);
        return language is null ? stem : stem[..^(language.Length + 1)];
    }
}

using ReformSite.Problems;

namespace ReformSite.Sources;

/// <summary>The files of a portal's folder, in an order that does not depend on the disk.</summary>
internal sealed class PortalFolder
{
    private static readonly string[] Tables = [.. Sheets.All.Select(sheet => $"{sheet.Name}.csv")];

    private static readonly string[] Endings = [".csv", ".md", ".yaml"];

    private static readonly string[] Folders = ["", "results", "policies", "pages"];

    private readonly string _diskPath;
    private readonly string _printed;

    public PortalFolder(string directory)
    {
        _diskPath = Path.GetFullPath(directory);
        var below = Path.GetRelativePath(Directory.GetCurrentDirectory(), _diskPath);
        var outside = below == ".." || below.StartsWith($"..{Path.DirectorySeparatorChar}", StringComparison.Ordinal) || Path.IsPathRooted(below);
        _printed = (outside ? Path.TrimEndingDirectorySeparator(directory) : below).Replace(Path.DirectorySeparatorChar, '/');
        Name = NameOf(directory);
    }

    public string Name { get; }

    /// <summary>The folder's own name, by which the site is published and previewed.</summary>
    public static string NameOf(string directory) => Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(directory)));

    /// <summary>
    /// Languages the portal is also published in. A file whose name ends in one of them (<c>results.en.csv</c>, <c>pages/about.en.md</c>) is a
    /// translation and none of the portal's own files.
    /// </summary>
    public IReadOnlyList<string> OtherLanguages { get; set; } = [];

    public bool Exists => Directory.Exists(_diskPath);

    public SourceFile Itself => new(_printed, Name);

    /// <param name="name">Below the portal, with slashes.</param>
    public FoundFile File(string name) => new(new SourceFile(_printed == "." ? name : $"{_printed}/{name}", name), Path.Combine(_diskPath, name));

    public bool Has(string name) => System.IO.File.Exists(Path.Combine(_diskPath, name));

    /// <summary>Names of the portals beside this one. Nothing is looked at before the first is asked for.</summary>
    public IEnumerable<string> Siblings()
    {
        if (Directory.GetParent(_diskPath) is not { } parent) yield break;
        foreach (var folder in parent.EnumerateDirectories().OrderBy(folder => folder.Name, StringComparer.Ordinal))
        {
            if (folder.Name != Name && System.IO.File.Exists(Path.Combine(folder.FullName, "site.yaml"))) yield return folder.Name;
        }
    }

    /// <summary>The files of a table: <c>results.csv</c>, then <c>results/*.csv</c>; of its translation: <c>results.en.csv</c>, then <c>results/*.en.csv</c>.</summary>
    public List<FoundFile> TableFiles(Sheet sheet, string? language = null)
    {
        var files = new List<FoundFile>();
        var name = language is null ? $"{sheet.Name}.csv" : $"{sheet.Name}.{language}.csv";
        if (Has(name)) files.Add(File(name));
        if (sheet.Original == Sheets.Results.Sheet) files.AddRange(FilesIn(sheet.Name, ".csv", language));
        return files;
    }

    /// <summary>Files right in a subfolder, by name; without Excel's lock files and what systems leave behind.</summary>
    /// <param name="language">Of the translations wanted; null for the portal's own files.</param>
    public IEnumerable<FoundFile> FilesIn(string folder, string ending, string? language = null) => FilesIn(folder, name =>
        name.EndsWith(ending, StringComparison.OrdinalIgnoreCase) && LanguageOf(name) == language && (language is not null || UnpublishedLanguage(folder, name) is null));

    /// <summary><c>fr</c> of <c>about.fr.md</c> beside <c>about.md</c>, where the portal is not published in it.</summary>
    private string? UnpublishedLanguage(string folder, string name) =>
        folder is "pages" or "policies" && Stem(name).Split('.') is [var original, { Length: 2 } language] && language.All(char.IsAsciiLetterLower) && LanguageOf(name) is null
        && Has($"{folder}/{original}.md") ? language : null;

    /// <summary><c>en</c> of <c>about.en.md</c>, if the portal is published in it.</summary>
    private string? LanguageOf(string name) => OtherLanguages.FirstOrDefault(language => Stem(name).EndsWith($".{language}", StringComparison.Ordinal));

    /// <summary>A file of the folder that may have been meant by a name that is missing.</summary>
    public string? SimilarTo(string name) => NamesIn("").FirstOrDefault(other => Stem(other).Equals(Stem(name), StringComparison.OrdinalIgnoreCase))
        ?? Nearest.Of(name, NamesIn("").Where(other => !Tables.Contains(other) && other.EndsWith(".csv", StringComparison.OrdinalIgnoreCase)));

    /// <summary>Warns of files nobody reads: tables whose names are misspelt, translations into languages the portal is not published in.</summary>
    public void WarnOfUnreadFiles(ProblemList problems)
    {
        foreach (var folder in new[] { "pages", "policies" })
        {
            foreach (var name in NamesIn(folder))
            {
                if (UnpublishedLanguage(folder, name) is { } language) problems.Add(Mistakes.LanguageNotPublished(File($"{folder}/{name}").File, language));
            }
        }
        foreach (var name in NamesIn(""))
        {
            if (!name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) || Tables.Contains(name) || IsTranslation(name)) continue;
            if (LanguageMeant(name) is { } language) problems.Add(Mistakes.LanguageNotPublished(File(name).File, language));
            else problems.Add(Mistakes.FileNotRead(File(name).File, Nearest.Of(name, Tables.Where(table => !Has(table)))));
        }
    }

    private bool IsTranslation(string name) => LanguageOf(name) is { } language && Tables.Contains($"{Stem(name)[..^(language.Length + 1)]}.csv") && name != $"corrections.{language}.csv";

    /// <summary><c>fr</c> of <c>results.fr.csv</c>, where <c>results.csv</c> is a table.</summary>
    private static string? LanguageMeant(string name) =>
        Stem(name).Split('.') is [var table, { Length: > 1 } language] && Tables.Contains($"{table}.csv") && table != "corrections" && language.All(letter => char.IsAsciiLetterLower(letter) || letter == '-') ? language : null;

    /// <summary>Reports what programs keep beside a file while they save it: the file itself may just not be in its place.</summary>
    public void ReportTemporaryFiles(ProblemList problems)
    {
        foreach (var found in Folders.SelectMany(folder => FilesIn(folder, IsTemporary))) problems.Add(Mistakes.SaveUnfinished(found.File));
    }

    /// <summary>Settings, tables, prose and snapshots, without assets. Whatever else lies in the folder (the workbook they come from) is nobody's concern.</summary>
    public IEnumerable<FoundFile> FilesRead() => Folders.SelectMany(folder => FilesIn(folder, name => Endings.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase)))
        .Concat(FilesIn(SnapshotFiles.Folder, SnapshotFiles.Ending));

    /// <summary>Whatever makes a difference to a reading: what is read, all of assets/, and what programs keep there while they save.</summary>
    public IEnumerable<FoundFile> FilesThatMatter()
    {
        var unpublished = new ProblemList();
        var assets = Assets(unpublished).Select(asset => asset.Name).ToList();
        return FilesRead().Concat(Folders.SelectMany(folder => FilesIn(folder, IsTemporary))).Concat(assets.Concat(unpublished.Ordered().Select(problem => problem.Place.File.Name)).Select(File));
    }

    /// <summary>Tables, texts and their folders that are links to a place outside; of folders any link, as it may lead in circles.</summary>
    public IEnumerable<SourceFile> LinksOut() =>
        Folders.Append(SnapshotFiles.Folder).Where(folder => folder.Length > 0 && new DirectoryInfo(Path.Combine(_diskPath, folder)).LinkTarget is not null).Select(folder => File(folder).File)
            .Concat(FilesRead().Where(found => new FileInfo(found.DiskPath) is { LinkTarget: not null } link && LeadsOut(link)).Select(found => found.File));

    /// <summary>All files of assets/. Links are followed only to files within the portal, never to folders, which may lead anywhere or in circles.</summary>
    public IReadOnlyList<AssetFile> Assets(ProblemList problems)
    {
        var assets = new List<AssetFile>();
        AddAssets("assets", assets, problems);
        assets.Sort((a, b) => string.CompareOrdinal(a.Name, b.Name));
        return assets;
    }

    private void AddAssets(string folder, List<AssetFile> assets, ProblemList problems)
    {
        var directory = new DirectoryInfo(Path.Combine(_diskPath, folder));
        if (!directory.Exists) return;
        foreach (var entry in directory.EnumerateFileSystemInfos())
        {
            if (IsFurniture(entry.Name)) continue;
            var name = $"{folder}/{entry.Name}";
            if (IsTemporary(entry.Name) && entry is FileInfo) problems.Add(Mistakes.SaveUnfinished(File(name).File));
            else if (entry.LinkTarget is not null && !LeadsInside(entry)) problems.Add(Mistakes.LinkLeavesPortal(File(name).File));
            else if (entry is DirectoryInfo) AddAssets(name, assets, problems);
            else assets.Add(new AssetFile(name, entry.FullName));
        }
    }

    private bool LeadsInside(FileSystemInfo link) => !LeadsOut(link) && link.ResolveLinkTarget(returnFinalTarget: true) is FileInfo { Exists: true };

    private bool LeadsOut(FileSystemInfo link)
    {
        try
        {
            return !RealPath(link.ResolveLinkTarget(returnFinalTarget: true)!.FullName).StartsWith(RealPath(_diskPath) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        }
        catch (IOException)
        {
            // A circle of links.
            return true;
        }
    }

    /// <summary>The path with every link on the way replaced by what it leads to, since a portal may itself be reached through one.</summary>
    private static string RealPath(string path)
    {
        var real = Path.GetPathRoot(path)!;
        foreach (var part in path[real.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            var step = new DirectoryInfo(Path.Combine(real, part));
            real = step.LinkTarget is null ? step.FullName : step.ResolveLinkTarget(returnFinalTarget: true)!.FullName;
        }
        return real;
    }

    private IEnumerable<FoundFile> FilesIn(string folder, Func<string, bool> isMeant) =>
        AllNamesIn(folder).Where(isMeant).Select(name => File(folder.Length == 0 ? name : $"{folder}/{name}"));

    private IEnumerable<string> NamesIn(string folder) => AllNamesIn(folder).Where(name => !IsTemporary(name));

    private List<string> AllNamesIn(string folder)
    {
        var path = Path.Combine(_diskPath, folder);
        if (!Directory.Exists(path)) return [];
        var names = Directory.EnumerateFiles(path).Select(file => Path.GetFileName(file)).Where(name => !IsFurniture(name)).ToList();
        names.Sort(string.CompareOrdinal);
        return names;
    }

    /// <summary>Excel's lock files (<c>~$results.csv</c>) and what desktops leave in folders.</summary>
    private static bool IsFurniture(string name) => name.StartsWith("~$", StringComparison.Ordinal) || name.StartsWith('.') || name is "Thumbs.db" or "desktop.ini";

    /// <summary>Excel saves to a file of eight hexadecimal digits and renames it (<c>5F7B1000</c>); other programs write <c>results.csv.tmp</c> first.</summary>
    private static bool IsTemporary(string name) =>
        name.EndsWith(".tmp", StringComparison.OrdinalIgnoreCase) || (name.Length == 8 && name.All(letter => char.IsAsciiDigit(letter) || letter is >= 'A' and <= 'F'));

    private static string Stem(string name) => Path.GetFileNameWithoutExtension(name);
}

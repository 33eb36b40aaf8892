using ReformSite.Problems;

namespace ReformSite.Sources;

/// <summary>The files of a portal's folder, in an order that does not depend on the disk.</summary>
internal sealed class PortalFolder
{
    private static readonly string[] Tables = ["initiatives.csv", "results.csv", "indicators.csv", "corrections.csv"];

    private static readonly string[] Folders = ["", "results", "policies", "pages"];

    private readonly string _diskPath;
    private readonly string _printed;

    public PortalFolder(string directory)
    {
        _diskPath = Path.GetFullPath(directory);
        var below = Path.GetRelativePath(Directory.GetCurrentDirectory(), _diskPath);
        var outside = below == ".." || below.StartsWith($"..{Path.DirectorySeparatorChar}", StringComparison.Ordinal) || Path.IsPathRooted(below);
        _printed = (outside ? Path.TrimEndingDirectorySeparator(directory) : below).Replace(Path.DirectorySeparatorChar, '/');
        Name = Path.GetFileName(Path.TrimEndingDirectorySeparator(_diskPath));
    }

    public string Name { get; }

    public bool Exists => Directory.Exists(_diskPath);

    public SourceFile Itself => new(_printed, Name);

    /// <param name="name">Below the portal, with slashes.</param>
    public FoundFile File(string name) => new(new SourceFile(_printed == "." ? name : $"{_printed}/{name}", name), Path.Combine(_diskPath, name));

    public bool Has(string name) => System.IO.File.Exists(Path.Combine(_diskPath, name));

    /// <summary>The files of a table: <c>results.csv</c>, then <c>results/*.csv</c>.</summary>
    public List<FoundFile> TableFiles(Sheet sheet)
    {
        var files = new List<FoundFile>();
        if (Has($"{sheet.Name}.csv")) files.Add(File($"{sheet.Name}.csv"));
        if (sheet == Sheets.Results.Sheet) files.AddRange(FilesIn(sheet.Name, ".csv"));
        return files;
    }

    /// <summary>Files right in a subfolder, by name; without Excel's lock files and what systems leave behind.</summary>
    public IEnumerable<FoundFile> FilesIn(string folder, string ending) =>
        FilesIn(folder, name => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    /// <summary>A file of the folder that may have been meant by a name that is missing.</summary>
    public string? SimilarTo(string name) => NamesIn("").FirstOrDefault(other => Stem(other).Equals(Stem(name), StringComparison.OrdinalIgnoreCase))
        ?? Nearest.Of(name, NamesIn("").Where(other => !Tables.Contains(other) && other.EndsWith(".csv", StringComparison.OrdinalIgnoreCase)));

    /// <summary>Warns of tables nobody reads, such as one whose name is misspelt.</summary>
    public void WarnOfUnreadTables(ProblemList problems)
    {
        foreach (var name in NamesIn(""))
        {
            if (!name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) || Tables.Contains(name)) continue;
            problems.Add(Mistakes.FileNotRead(File(name).File, Nearest.Of(name, Tables.Where(table => !Has(table)))));
        }
    }

    /// <summary>Reports what programs keep beside a file while they save it: the file itself may just not be in its place.</summary>
    public void ReportTemporaryFiles(ProblemList problems)
    {
        foreach (var found in Folders.SelectMany(folder => FilesIn(folder, IsTemporary))) problems.Add(Mistakes.SaveUnfinished(found.File));
    }

    /// <summary>Settings, tables and prose, without assets. Whatever else lies in the folder (the workbook they come from) is nobody's concern.</summary>
    public IEnumerable<FoundFile> FilesRead() => Folders.SelectMany(folder => FilesIn(folder, name => Path.GetExtension(name) is ".csv" or ".CSV" or ".md" or ".yaml"));

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

    private bool LeadsInside(FileSystemInfo link)
    {
        try
        {
            return link.ResolveLinkTarget(returnFinalTarget: true) is FileInfo { Exists: true } target
                && RealPath(target.FullName).StartsWith(RealPath(_diskPath) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        }
        catch (IOException)
        {
            // A circle of links.
            return false;
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

using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using ReformSite.Problems;

namespace ReformSite.Starting;

/// <summary>What a new portal begins with.</summary>
public enum Beginning
{
    /// <summary>Tables with their headers and one row that explains itself.</summary>
    Blank,

    /// <summary>A copy of <c>content/sample</c>, which says on every page that its city does not exist.</summary>
    Sample,
}

/// <summary>Writes the folder of a new portal, which builds as it is.</summary>
public static partial class NewPortal
{
    private static readonly JsonSerializerOptions AsWritten = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="folder">Made if it is not there; refused if anything is in it.</param>
    /// <param name="title">Of the portal; null keeps the one of the beginning.</param>
    /// <returns>Names of the files written, as they lie in the folder; null, with a problem, if it was refused.</returns>
    public static IReadOnlyList<string>? Write(string folder, Beginning beginning, string? title, ProblemList problems)
    {
        var place = new Place(new SourceFile(folder.Replace('\\', '/'), folder.Replace('\\', '/')));
        try
        {
            if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
            {
                problems.Add(Mistakes.FolderNotEmpty(place));
                return null;
            }
            var files = BeginningFiles.Of(beginning);
            foreach (var (name, bytes) in files)
            {
                var path = Path.Combine(folder, name);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllBytes(path, name == "site.yaml" && title is not null ? Titled(bytes, title) : bytes);
            }
            return [.. files.Select(file => file.Name)];
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            problems.Add(Mistakes.CannotWritePortal(place, refused));
            return null;
        }
    }

    /// <summary>A JSON string is a double-quoted one of YAML, so that no title can break the file.</summary>
    private static byte[] Titled(byte[] settings, string title) =>
        Encoding.UTF8.GetBytes(TitleLine().Replace(Encoding.UTF8.GetString(settings), _ => "title: " + JsonSerializer.Serialize(title.ReplaceLineEndings(" ").Trim(), AsWritten), 1));

    [GeneratedRegex(@"^title: [^#\n]*[^#\s]", RegexOptions.Multiline)]
    private static partial Regex TitleLine();
}

using System.Text.RegularExpressions;

namespace ReformSite.Tests.House;

/// <summary>What the documents name is there: files, headings, codes of problems.</summary>
public partial class DocumentTests
{
    public static TheoryData<string> Documents =>
    [
        .. Directory.EnumerateFiles(Repository.At("docs"), "*.md").Concat(Directory.EnumerateFiles(Repository.Root, "*.md"))
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/')).Order(StringComparer.Ordinal),
    ];

    /// <summary>A link to a heading is checked as GitHub names headings.</summary>
    [Theory]
    [MemberData(nameof(Documents))]
    public void Links_lead_to_files_and_headings_that_exist(string document)
    {
        foreach (Match link in Link().Matches(Prose(document)))
        {
            var parts = Uri.UnescapeDataString(link.Groups[1].Value).Split('#', 2);
            var target = parts[0] == "" ? document : Path.GetRelativePath(Repository.Root, Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Repository.At(document))!, parts[0]))).Replace('\\', '/');
            Assert.True(File.Exists(Repository.At(target)) || Directory.Exists(Repository.At(target)), $"{document}: {link.Value}");
            if (parts.Length == 2) Assert.True(Headings(target).Contains(parts[1]), $"{document}: {link.Value} is none of {string.Join(", ", Headings(target))}");
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Codes_of_problems_are_in_the_catalogue(string document)
    {
        var known = CatalogueTests.Codes;
        Assert.All(Code().Matches(File.ReadAllText(Repository.At(document))).Select(match => match.Value).Distinct(), code => Assert.Contains(code, known));
    }

    /// <summary>Without what is shown as typed.</summary>
    private static string Prose(string document) => Typed().Replace(File.ReadAllText(Repository.At(document)), "");

    private static HashSet<string> Headings(string document) =>
        [.. Heading().Matches(Prose(document)).Select(match => NotInAnchor().Replace(match.Groups[1].Value.ToLowerInvariant().Trim(), "").Replace(' ', '-'))];

    [GeneratedRegex(@"\]\((?!https?:)([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^```.*?^```|`[^`\n]*`", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Typed();

    [GeneratedRegex(@"^#{1,6} (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\p{L}\p{N}\p{M} _-]")]
    private static partial Regex NotInAnchor();

    [GeneratedRegex(@"\bRS\d{4}\b")]
    private static partial Regex Code();
}

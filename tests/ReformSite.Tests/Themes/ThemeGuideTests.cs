using System.Reflection;
using System.Text.RegularExpressions;
using ReformSite.Files;
using ReformSite.Tests.House;
using ReformSite.Theming;
using ReformSite.Theming.Pages;

namespace ReformSite.Tests.Themes;

/// <summary>docs/theme-guide.md tells whoever makes or colours a theme all there is.</summary>
public partial class ThemeGuideTests
{
    private static readonly string Guide = File.ReadAllText(Repository.At("docs", "theme-guide.md"));

    public static TheoryData<string> Names => ThemedSites.Names;

    [Fact]
    public void Every_kind_of_page_is_named_with_its_template() => Assert.Equal([], typeof(PageModel).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(PageModel)))
        .Where(type => !Guide.Contains($"`{type.Name}`", StringComparison.Ordinal) || !Guide.Contains($"`{type.Name[..^"Page".Length]}`", StringComparison.Ordinal)).Select(type => type.Name));

    [Fact]
    public void Every_member_of_the_template_base_is_named() => Assert.Equal([], typeof(ThemeTemplate<>).GetMembers(BindingFlags.DeclaredOnly | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
        .Where(member => member is PropertyInfo { GetMethod: not null } or MethodInfo { IsSpecialName: false, IsPrivate: false }).Select(member => member.Name).Distinct().Where(name => !Guide.Contains($"| `{name}` |", StringComparison.Ordinal)));

    /// <summary>The table of properties is that of the stylesheets, both ways: what is documented is read, and what is read is documented with the theme's own value.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void The_public_properties_are_those_of_the_table(string theme)
    {
        var rows = PropertyRow().Matches(Guide).Select(row => row.Value.Trim('|', '\n').Split('|').Select(cell => cell.Trim()).ToList()).ToList();
        var column = Guide.Split('\n').First(line => line.StartsWith("| property |", StringComparison.Ordinal)).Trim('|').Split('|').Select(cell => cell.Trim()).ToList().IndexOf(theme);
        var documented = rows.Where(row => row[column] != "–").SelectMany(row => CodesIn(row[0]).Zip(Values(row[column], CodesIn(row[0]).Count))).ToDictionary(pair => pair.First, pair => pair.Second);
        var read = Styles.Properties(Theme.Load(theme));
        Assert.Equal(read.Keys.Order(StringComparer.Ordinal), documented.Keys.Order(StringComparer.Ordinal));
        Assert.All(documented.Where(property => property.Value is not null), property => Assert.Equal(read[property.Key], property.Value));
    }

    private static List<string> CodesIn(string cell) => [.. Code().Matches(cell).Select(code => code.Groups[1].Value)];

    /// <summary>Values in code are exact; type is told in words.</summary>
    private static IEnumerable<string?> Values(string cell, int count) => cell.Contains('`', StringComparison.Ordinal) ? CodesIn(cell) : Enumerable.Repeat<string?>(null, count);

    [GeneratedRegex(@"^\| `--rs-.*$", RegexOptions.Multiline)]
    private static partial Regex PropertyRow();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();
}

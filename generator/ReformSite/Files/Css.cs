using System.Text.RegularExpressions;

namespace ReformSite.Files;

/// <summary>
/// Takes out of a stylesheet what a browser does not need: comments, white space, last semicolons, and the length of custom properties' names
/// except the public ones, which a city may set (<c>--rs-accent</c>).
/// No value is rewritten, no rule is moved. (There is no well-kept CSS minifier among the packages this project can restore.)
/// </summary>
public static partial class Css
{
    /// <summary>Stands for a string or an address while everything around it is tightened; no stylesheet has this character.</summary>
    private const char Whole = '\uE000';

    public static string Minify(string css)
    {
        var wholes = new Queue<string>();
        css = Wholes().Replace(css, match =>
        {
            if (match.Value.StartsWith("/*", StringComparison.Ordinal)) return " ";
            wholes.Enqueue(match.Value);
            return $"{Whole}";
        });
        css = White().Replace(css, " ");
        css = AroundMarks().Replace(css, "$1");
        css = AfterColon().Replace(css, ":");
        css = Selectors().Replace(css, selector => Combinators().Replace(selector.Value, "$1"));
        css = LastSemicolon().Replace(css, "");
        css = ShortNames(css.Trim());
        return Holes().Replace(css, _ => wholes.Dequeue());
    }

    /// <summary>
    /// Custom properties as <c>--a</c>, <c>--b</c> …: nothing but the stylesheet itself may name them, which a strict CSP and the absence of
    /// style attributes see to. The city's own stylesheet is told of the public ones alone.
    /// </summary>
    private static string ShortNames(string css)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        return CustomProperties().Replace(css, match =>
        {
            if (!names.TryGetValue(match.Value, out var name)) names[match.Value] = name = "--" + Letters(names.Count);
            return name;
        });
    }

    private static string Letters(int number) => (number < 26 ? "" : Letters((number / 26) - 1)) + (char)('a' + (number % 26));

    [GeneratedRegex("""/\*.*?\*/|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|url\([^)]*\)""", RegexOptions.Singleline)]
    private static partial Regex Wholes();

    [GeneratedRegex(@"\s+")]
    private static partial Regex White();

    /// <summary>A blank before a <c>(</c> has a meaning, as in <c>@media a and (b)</c>; one around a <c>+</c> or <c>-</c> as well, in calc().</summary>
    [GeneratedRegex(@" ?([{};,/]) ?| (?=[!)])|(?<=\() ")]
    private static partial Regex AroundMarks();

    [GeneratedRegex(@"(?<=[\w-]): ")]
    private static partial Regex AfterColon();

    /// <summary>What stands before a block and is no at-rule, whose conditions may calculate.</summary>
    [GeneratedRegex(@"(?<=^|[{};])[^{};@]+(?=\{)")]
    private static partial Regex Selectors();

    [GeneratedRegex(" ?([>+~]) ?")]
    private static partial Regex Combinators();

    [GeneratedRegex(@";+(?=\})")]
    private static partial Regex LastSemicolon();

    [GeneratedRegex(@"(?<![\w-])--(?!rs-)[\w-]+")]
    private static partial Regex CustomProperties();

    [GeneratedRegex("\uE000")]
    private static partial Regex Holes();
}

using System.Text;

namespace ReformSite.Files;

/// <summary>
/// Takes comments and needless white space out of a stylesheet, and nothing else: no value is rewritten, no rule moved. (There is no well-kept
/// CSS minifier among the packages this project can restore.)
/// </summary>
public static class Css
{
    public static string Minify(string css)
    {
        var small = new StringBuilder(css.Length);
        for (var i = 0; i < css.Length; i++)
        {
            var c = css[i];
            if (c == '/' && i + 1 < css.Length && css[i + 1] == '*')
            {
                var end = css.IndexOf("*/", i + 2, StringComparison.Ordinal);
                i = end < 0 ? css.Length : end + 1;
            }
            else if (c is '"' or '\'')
            {
                var end = i + 1;
                while (end < css.Length && css[end] != c) end += css[end] == '\\' ? 2 : 1;
                small.Append(css, i, Math.Min(end + 1, css.Length) - i);
                i = end;
            }
            else if (char.IsWhiteSpace(c))
            {
                if (small.Length > 0 && small[^1] is not ('{' or '}' or ';' or ',' or ':' or ' ')) small.Append(' ');
            }
            else
            {
                if (c is '{' or '}' or ';' or ',' && small.Length > 0 && small[^1] == ' ') small.Length--;
                if (c == '}' && small.Length > 0 && small[^1] == ';') small.Length--;
                small.Append(c);
            }
        }
        return small.ToString().Trim();
    }
}

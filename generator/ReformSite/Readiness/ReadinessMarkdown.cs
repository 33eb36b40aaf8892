using System.Text;

namespace ReformSite.Readiness;

/// <summary>The report as Markdown, for the summary of a GitHub workflow.</summary>
public static class ReadinessMarkdown
{
    public static string Of(IReadOnlyList<ReadinessReport> reports, string language)
    {
        var text = new StringBuilder();
        foreach (var report in reports)
        {
            text.Append("# ").Append(Escaped(report.Title)).Append(" (").Append(Escaped(report.Portal)).Append(")\n\n");
            foreach (var section in report.Sections)
            {
                text.Append("## ").Append(section.Heading.In(language)).Append("\n\n").Append(Escaped(section.Summary.In(language))).Append("\n\n");
                if (section.Rows.Count == 0) continue;
                Row(text, section.Heads.Select(head => head.In(language)));
                Row(text, section.Heads.Select(_ => "---"));
                foreach (var row in section.Rows) Row(text, row.Select(Escaped));
                text.Append('\n');
            }
        }
        return text.ToString();
    }

    private static void Row(StringBuilder text, IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    /// <summary>A cell of the city's own must not become markup, and no line break may end the row.</summary>
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder();
        foreach (var letter in text.ReplaceLineEndings(" "))
        {
            if (letter is '<') escaped.Append("&lt;");
            else if (letter is '&') escaped.Append("&amp;");
            else if (letter is '\\' or '`' or '*' or '_' or '[' or ']' or '|' or '#' or '~' or '@') escaped.Append('\\').Append(letter);
            else escaped.Append(letter);
        }
        return escaped.ToString();
    }
}

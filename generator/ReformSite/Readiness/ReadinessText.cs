using System.Text;

namespace ReformSite.Readiness;

/// <summary>The report for a terminal: headings, sentences, at most a few rows each; the page has them all.</summary>
public static class ReadinessText
{
    private const int MostRows = 12;

    public static string Of(ReadinessReport report, string language)
    {
        var text = new StringBuilder();
        foreach (var section in report.Sections)
        {
            text.Append("■ ").Append(section.Heading.In(language)).Append('\n').Append("  ").Append(section.Summary.In(language)).Append('\n');
            foreach (var row in section.Rows.Take(MostRows)) text.Append("  - ").AppendJoin(" | ", row.Where(cell => cell.Length > 0)).Append('\n');
            if (section.Rows.Count > MostRows) text.Append(language == "en" ? $"  … and {section.Rows.Count - MostRows} more\n" : $"  … ほか{section.Rows.Count - MostRows}件\n");
        }
        return text.ToString();
    }
}

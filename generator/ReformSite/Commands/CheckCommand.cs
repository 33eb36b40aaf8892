using System.CommandLine;
using System.Text;
using ReformSite.Problems;
using ReformSite.Readiness;
using ReformSite.Sources;

namespace ReformSite.Commands;

/// <summary><c>reformsite check [PORTAL…]</c>: reads, validates, renders in memory, audits; writes nothing but the report it is asked for.</summary>
public static class CheckCommand
{
    public static Command Create()
    {
        var portals = CommandOptions.Portals();
        var baseUrl = CommandOptions.BaseUrl();
        var strict = new Option<bool>("--strict") { Description = "警告だけでも 1 で終わる / warnings alone end with 1, too" };
        var report = new Option<string?>("--report") { Description = "点検票を書き出す。.html は印刷して配るページ、.md はMarkdown / write the report: .html as a page to print and mail, .md as Markdown", HelpName = "FILE" };
        var quiet = new LoudnessOptions().Quiet;
        var format = CommandOptions.Format();
        var language = CommandOptions.Language();
        var command = new Command("check", "公開せずに点検する / inspect without publishing") { portals, report, baseUrl, strict, quiet, format, language };
        command.SetAction(parsed => Run(
            parsed.GetValue(portals) ?? [], parsed.GetValue(report), CommandOptions.WithSlash(parsed.GetValue(baseUrl)), parsed.GetValue(strict), parsed.GetValue(quiet), parsed.GetValue(format), parsed.GetRequiredValue(language)));
        return command;
    }

    private static int Run(string[] named, string? reportFile, string? baseUrl, bool strict, bool quiet, ProblemFormat format, string language)
    {
        var lost = new ProblemList();
        var folders = PortalFolders.Find(named, lost);
        ProblemPrinter.Print(lost, format, language);
        if (lost.HasErrors) return ExitCodes.Misuse;

        var reports = new List<ReadinessReport>();
        var refused = false;
        foreach (var folder in folders)
        {
            var result = Check.Run(folder, baseUrl, language, CommandOptions.Pause);
            ProblemPrinter.Print(result.Problems, format, language);
            var name = PortalFolder.NameOf(folder);
            if (result.Report is not null)
            {
                reports.Add(result.Report);
                if (format == ProblemFormat.Text && !quiet) Console.Out.Write(ReadinessText.Of(result.Report, language));
            }
            if (format == ProblemFormat.Text && !quiet) Console.Out.WriteLine($"{name}: {ProblemPrinter.Counts(result.Problems, language)}");
            refused |= result.Problems.HasErrors || (strict && result.Problems.Ordered().Count > 0);
        }
        return reportFile is not null && !Write(reportFile, reports, format, language) || refused ? ExitCodes.Problems : ExitCodes.Published;
    }

    private static bool IsMarkdown(string file) => Path.GetExtension(file).Equals(".md", StringComparison.OrdinalIgnoreCase);

    private static bool Write(string file, IReadOnlyList<ReadinessReport> reports, ProblemFormat format, string language)
    {
        try
        {
            File.WriteAllText(file, IsMarkdown(file) ? ReadinessMarkdown.Of(reports, language) : ReadinessPage.Of(reports, language), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            return true;
        }
        catch (Exception mistake) when (mistake is IOException or UnauthorizedAccessException)
        {
            var problems = new ProblemList();
            problems.Add(Mistakes.CannotWriteReport(new Place(new SourceFile(file.Replace('\\', '/'), file)), mistake));
            ProblemPrinter.Print(problems, format, language);
            return false;
        }
    }
}

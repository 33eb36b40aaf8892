using System.CommandLine;
using System.Diagnostics;
using ReformSite.Problems;

namespace ReformSite.Commands;

/// <summary><c>reformsite build [PORTAL…]</c>: builds portals into <c>output/&lt;portal&gt;/</c>.</summary>
public static class BuildCommand
{
    public static Command Create()
    {
        var portals = new Argument<string[]>("PORTAL")
        {
            Arity = ArgumentArity.ZeroOrMore,
            Description = "content/ の中のフォルダー名、またはフォルダーのパス。省くとすべて / a folder in content/ or a path; all of them without",
        };
        var output = new Option<string>("--output", "-o") { DefaultValueFactory = _ => "output", Description = "出力先のフォルダー / folder to write to", HelpName = "DIR" };
        var baseUrl = new Option<string?>("--base-url") { Description = "公開するアドレス(site.yaml より優先) / public address, overrides site.yaml", HelpName = "URL" };
        var strict = new Option<bool>("--strict") { Description = "警告があっても公開しない / refuse on warnings too" };
        var audit = new Option<bool>("--audit") { Description = "公開の前に全ページを点検する / inspect every page before publishing" };
        var format = new Option<ProblemFormat>("--format") { Description = "問題の表示形式 / form of problems: text, json, github" };
        var language = new Option<string>("--lang") { DefaultValueFactory = _ => "ja", Description = "メッセージの言語 / language of messages: ja, en", HelpName = "ja|en" };
        language.AcceptOnlyFromAmong("ja", "en");
        baseUrl.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } url && !(Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"))
                result.AddError($"--base-url: 「{url}」は http(s) のアドレスではありません / is no http(s) address");
        });
        var command = new Command("build", "ポータルを作る / build portals") { portals, output, baseUrl, strict, audit, format, language };
        command.SetAction(parsed => Run(
            parsed.GetValue(portals) ?? [], parsed.GetRequiredValue(output), parsed.GetValue(baseUrl), parsed.GetValue(strict), parsed.GetValue(audit), parsed.GetValue(format), parsed.GetRequiredValue(language)));
        return command;
    }

    private static int Run(string[] named, string output, string? baseUrl, bool strict, bool audit, ProblemFormat format, string language)
    {
        var lost = new ProblemList();
        var folders = PortalFolders.Find(named, lost);
        Print(lost, format, language);
        if (lost.HasErrors) return ExitCodes.Misuse;

        var refused = false;
        foreach (var folder in folders)
        {
            var clock = Stopwatch.StartNew();
            var name = Path.GetFileName(Path.GetFullPath(folder).TrimEnd(Path.DirectorySeparatorChar));
            var request = new BuildRequest(folder, output, baseUrl is null ? null : baseUrl.TrimEnd('/') + "/", strict, audit);
            var result = BuildProgress.Show(name, language, progress => Build.Run(request, progress));
            Print(result.Problems, format, language);
            Console.Out.WriteLine(Summary(name, Path.Combine(output, name), result, clock.Elapsed, language));
            refused |= !result.IsPublished;
        }
        return refused ? ExitCodes.Problems : ExitCodes.Published;
    }

    private static void Print(ProblemList problems, ProblemFormat format, string language)
    {
        foreach (var problem in problems.Ordered())
        {
            // Workflow commands and JSON lines are read from standard output; people's messages go to standard error.
            (format == ProblemFormat.Text ? Console.Error : Console.Out).WriteLine(ProblemText.Of(problem, format, language));
        }
    }

    private static string Summary(string name, string target, BuildResult result, TimeSpan time, string language)
    {
        var problems = result.Problems.Ordered();
        var errors = problems.Count(problem => problem.Severity == Severity.Error);
        var seconds = time.TotalSeconds.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture);
        var counts = new Said($"エラー{errors}件、警告{problems.Count - errors}件、{seconds}秒", $"{errors} errors, {problems.Count - errors} warnings, {seconds} s").In(language);
        return result.IsPublished
            ? new Said($"{name}: {result.Pages}ページ({result.Files}ファイル)を {target} に公開しました。{counts}", $"{name}: {result.Pages} pages ({result.Files} files) published to {target}. {counts}").In(language)
            : new Said($"{name}: 公開していません。{counts}", $"{name}: not published. {counts}").In(language);
    }
}

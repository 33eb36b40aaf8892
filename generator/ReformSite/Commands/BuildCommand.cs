using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using ReformSite.Files;
using ReformSite.Problems;
using ReformSite.Publishing;
using ReformSite.Sources;

namespace ReformSite.Commands;

/// <summary><c>reformsite build [PORTAL…]</c>: builds portals into <c>output/&lt;portal&gt;/</c>.</summary>
public static class BuildCommand
{
    public static Command Create()
    {
        var portals = CommandOptions.Portals();
        var output = new Option<string>("--output", "-o") { DefaultValueFactory = _ => "output", Description = "出力先のフォルダー。省くと output / folder to write to (default: output)", HelpName = "DIR" };
        var baseUrl = CommandOptions.BaseUrl();
        var strict = CommandOptions.Strict();
        var audit = new Option<bool>("--audit") { Description = "公開の前に全ページを点検する / inspect every page before publishing" };
        var handover = new HandoverOptions();
        var format = CommandOptions.Format();
        var language = CommandOptions.Language();
        var loudness = new LoudnessOptions();
        var timings = new Option<bool>("--timings") { Description = "処理ごとの時間を表示する / show how long each step takes" };
        var command = new Command("build", "ポータルを作る / build portals") { portals, output, baseUrl, strict, audit, handover.Zip, handover.Changed, loudness.Quiet, loudness.Verbose, timings, format, language };
        command.SetAction(parsed =>
        {
            using var interruption = new Interruption();
            var template = new BuildRequest("", parsed.GetRequiredValue(output), CommandOptions.WithSlash(parsed.GetValue(baseUrl)), parsed.GetValue(strict), parsed.GetValue(audit), CommandOptions.Pause)
            {
                Handover = handover.Of(parsed),
                Stop = interruption.Token,
            };
            return Run(parsed.GetValue(portals) ?? [], template, loudness.Of(parsed), parsed.GetValue(timings), parsed.GetValue(format), parsed.GetRequiredValue(language));
        });
        return command;
    }

    private static int Run(string[] named, BuildRequest template, Loudness loudness, bool showTimings, ProblemFormat format, string language)
    {
        var lost = new ProblemList();
        var folders = PortalFolders.Find(named, lost);
        HandoverOptions.Check(template.Handover, folders, template.Output, lost);
        ProblemPrinter.Print(lost, format, language);
        if (lost.HasErrors) return ExitCodes.Misuse;

        var refused = false;
        var published = new List<ListedPortal>();
        foreach (var folder in folders)
        {
            var clock = Stopwatch.StartNew();
            using var timings = showTimings ? new Timings() : null;
            var name = PortalFolder.NameOf(folder);
            if (Publish(name, template with { Folder = folder }, loudness, language) is not { } result) return ExitCodes.Interrupted;
            ProblemPrinter.Print(result.Problems, format, language);
            if (loudness != Loudness.Quiet) Console.Out.WriteLine(Summary(name, Path.Combine(template.Output, name), result, clock.Elapsed, language));
            if (timings is not null) Show(timings, name);
            refused |= !result.IsPublished;
            if (result.Listed is { } portal) published.Add(portal);
        }
        // Whoever names portals means those alone; and a list without those that were refused would hide what is still published.
        if (named.Length == 0 && !refused) refused = !WriteList(published, template, loudness, format, language);
        return refused ? ExitCodes.Problems : ExitCodes.Published;
    }

    /// <summary>Null where somebody stopped it, which is said.</summary>
    private static BuildResult? Publish(string name, BuildRequest request, Loudness loudness, string language)
    {
        try
        {
            return BuildProgress.Show(name, language, loudness, progress => Build.Run(request, progress));
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine(new Said($"{name}: 中断しました。公開していません。公開中のサイトがあれば、そのままです。", $"{name}: interrupted, not published. A published site is as it was.").In(language));
            return null;
        }
    }

    /// <summary>The list of all portals. A single portal needs none, but one that was written before is kept right.</summary>
    private static bool WriteList(IReadOnlyList<ListedPortal> portals, BuildRequest template, Loudness loudness, ProblemFormat format, string language)
    {
        var index = new OutputIndex(template.Output);
        if (portals.Count < 2 && !index.IsThere) return true;
        var problems = new ProblemList();
        var isWritten = index.Write(PortalIndex.Of(portals), problems);
        ProblemPrinter.Print(problems, format, language);
        if (isWritten && loudness != Loudness.Quiet) Console.Out.WriteLine(new Said($"{index.Shown}: {portals.Count}個のポータルの一覧を書きました。", $"{index.Shown}: lists the {portals.Count} portals.").In(language));
        return !problems.HasErrors && !(template.Strict && problems.Ordered().Count > 0);
    }

    /// <summary>Beside the rooms, what the memory they used cost: time of the collector, megabytes asked for.</summary>
    private static void Show(Timings timings, string name)
    {
        foreach (var (room, total, count) in timings.Longest) Line($"{room,-10} {total.TotalSeconds,8:0.000} s {count,8:#,0}");
        Line($"{"gc",-10} {GC.GetTotalPauseDuration().TotalSeconds,8:0.000} s {GC.CollectionCount(0),8:#,0} {GC.GetTotalAllocatedBytes() / 1_000_000,8:#,0} MB");

        void Line(FormattableString text) => Console.Error.WriteLine($"{name}: {text.ToString(CultureInfo.InvariantCulture)}");
    }

    private static string Summary(string name, string target, BuildResult result, TimeSpan time, string language)
    {
        var counts = ProblemPrinter.Counts(result.Problems, language);
        var seconds = time.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture);
        if (result.IsUnchanged)
            return new Said($"{name}: {target} は最新です({result.Pages}ページ)。変更がないため、書き直していません。{counts}、{seconds}秒", $"{name}: {target} is up to date ({result.Pages} pages); nothing has changed. {counts}, {seconds} s").In(language);
        return result.IsPublished
            ? new Said($"{name}: {result.Pages}ページ({result.Files}ファイル)を {target} に公開しました。{counts}、{seconds}秒", $"{name}: {result.Pages} pages ({result.Files} files) published to {target}. {counts}, {seconds} s").In(language)
            : new Said($"{name}: 公開していません。{counts}、{seconds}秒", $"{name}: not published. {counts}, {seconds} s").In(language);
    }
}

using ReformSite.Problems;
using ReformSite.Readiness;
using ReformSite.Sources;
using Spectre.Console;

namespace ReformSite.Commands;

/// <summary>A progress bar on a terminal; a plain line per portal where the output is piped; nothing where nothing is wanted.</summary>
public sealed class BuildProgress : IBuildProgress
{
    private readonly string _portal;
    private readonly string _language;
    private readonly Loudness _loudness;
    private readonly ProgressTask? _task;

    private BuildProgress(string portal, string language, Loudness loudness, ProgressTask? task) => (_portal, _language, _loudness, _task) = (portal, language, loudness, task);

    public static BuildResult Show(string portal, string language, Loudness loudness, Func<IBuildProgress, BuildResult> build)
    {
        if (loudness != Loudness.Normal || !Terminal.IsWatched) return build(new BuildProgress(portal, language, loudness, null));
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return console.Progress().AutoClear(true).Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn())
            .Start(context => build(new BuildProgress(portal, language, loudness, context.AddTask(Markup.Escape(portal)))));
    }

    public void Read(Portal portal)
    {
        if (_loudness != Loudness.Verbose) return;
        foreach (var file in ReadinessComposer.FilesOf(portal))
        {
            var isTab = file.Separator == '\t';
            Say(new($"{file.File.Name} を読みました({file.Encoding}、{(isTab ? "タブ" : "コンマ")}区切り、見出しは{file.HeaderRow}行目、データ{file.Rows}行)", $"read {file.File.Name} ({file.Encoding}, {(isTab ? "tabs" : "commas")}, header in row {file.HeaderRow}, {file.Rows} rows)"));
        }
    }

    public void Begin(int jobs)
    {
        if (_task is not null) _task.MaxValue = jobs;
        else if (_loudness != Loudness.Quiet) Say(new($"{jobs}件のファイルを作っています", $"making {jobs} files"));
    }

    public void Advance() => _task?.Increment(1);

    private void Say(Said text) => Console.Error.WriteLine($"{_portal}: {text.In(_language)}");
}

using Spectre.Console;

namespace ReformSite.Commands;

/// <summary>A progress bar on a terminal; a plain line per portal where the output is piped.</summary>
public sealed class BuildProgress : IBuildProgress
{
    private readonly string _portal;
    private readonly string _language;
    private readonly ProgressTask? _task;

    private BuildProgress(string portal, string language, ProgressTask? task) => (_portal, _language, _task) = (portal, language, task);

    public static BuildResult Show(string portal, string language, Func<IBuildProgress, BuildResult> build)
    {
        if (Console.IsErrorRedirected || Console.IsOutputRedirected) return build(new BuildProgress(portal, language, null));
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return console.Progress().AutoClear(true).Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn())
            .Start(context => build(new BuildProgress(portal, language, context.AddTask(Markup.Escape(portal)))));
    }

    public void Begin(int jobs)
    {
        if (_task is not null) _task.MaxValue = jobs;
        else Console.Error.WriteLine(new Problems.Said($"{_portal}: {jobs}件のファイルを作っています", $"{_portal}: making {jobs} files").In(_language));
    }

    public void Advance() => _task?.Increment(1);
}

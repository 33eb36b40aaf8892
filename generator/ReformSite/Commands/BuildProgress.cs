using Spectre.Console;

namespace ReformSite.Commands;

/// <summary>A progress bar on a terminal, nothing where the output is piped: the summary line tells it then.</summary>
public sealed class BuildProgress : IBuildProgress
{
    private readonly ProgressTask? _task;

    private BuildProgress(ProgressTask? task) => _task = task;

    public static BuildResult Show(string portal, Func<IBuildProgress, BuildResult> build)
    {
        if (Console.IsErrorRedirected || Console.IsOutputRedirected) return build(new BuildProgress(null));
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return console.Progress().AutoClear(true).Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn())
            .Start(context => build(new BuildProgress(context.AddTask(Markup.Escape(portal)))));
    }

    public void Begin(int jobs)
    {
        if (_task is not null) _task.MaxValue = jobs;
    }

    public void Advance() => _task?.Increment(1);
}

using System.Diagnostics;
using System.Text;

namespace ReformSite.Tests;

/// <summary>The program in a process of its own, as a person or a CI service starts it.</summary>
internal static class TheProgram
{
    /// <summary>Arguments of <c>dotnet</c> up to the program's own.</summary>
    public static string Path { get; } = typeof(Build).Assembly.Location;

    public static (int Code, string Out, string Error) Run(string folder, params string[] arguments) => Finish(Start(folder, [], ["dotnet", Path, .. arguments]));

    /// <param name="surroundings">Variables of the environment.</param>
    /// <param name="command">A program and its arguments.</param>
    public static Process Start(string folder, IEnumerable<KeyValuePair<string, string?>> surroundings, params string[] command)
    {
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8, StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var (name, value) in surroundings) start.Environment[name] = value;
        return Process.Start(start)!;
    }

    public static (int Code, string Out, string Error) Finish(Process started)
    {
        using var process = started;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }
}

namespace ReformSite.Commands;

/// <summary>What the program is connected to.</summary>
internal static class Terminal
{
    /// <summary>A person looks on: neither messages nor results go into a pipe or a file.</summary>
    public static bool IsWatched => !Console.IsErrorRedirected && !Console.IsOutputRedirected;

    /// <summary>Only for somebody who looks on, and never against <c>NO_COLOR</c> (https://no-color.org).</summary>
    public static bool HasColours => IsWatched && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb";
}

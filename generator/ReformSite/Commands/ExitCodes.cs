namespace ReformSite.Commands;

/// <summary>What the program answers to the shell.</summary>
public static class ExitCodes
{
    public const int Published = 0;

    /// <summary>Problems in the content; nothing was written.</summary>
    public const int Problems = 1;

    /// <summary>The command was not understood.</summary>
    public const int Misuse = 2;

    /// <summary>A bug of the program, with a stack trace.</summary>
    public const int Bug = 3;

    /// <summary>Ctrl-C, or the system asked the program to end; the published site is as it was.</summary>
    public const int Interrupted = 130;
}

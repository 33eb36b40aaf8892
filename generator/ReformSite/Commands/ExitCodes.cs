using ReformSite.Problems;

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

    /// <summary>For the help.</summary>
    internal static readonly IReadOnlyList<(int Code, Said Meaning)> Meanings =
    [
        (Published, new("できました", "done")),
        (Problems, new("内容に問題があり、何も書いていません", "problems in the content; nothing was written")),
        (Misuse, new("コマンドの書き方が違います", "the command was not understood")),
        (Bug, new("プログラムの不具合", "a bug of the program")),
        (Interrupted, new("Ctrl+Cなどで中断しました", "interrupted, as by Ctrl-C")),
    ];
}

using System.CommandLine;

namespace ReformSite.Commands;

/// <summary>How much a command says beside the problems, which are always said.</summary>
public enum Loudness
{
    /// <summary>Nothing: neither progress nor summary.</summary>
    Quiet,
    Normal,

    /// <summary>Also every file that was read, with its encoding.</summary>
    Verbose,
}

/// <summary><c>--quiet</c> and <c>--verbose</c>.</summary>
internal sealed class LoudnessOptions
{
    public Option<bool> Quiet { get; } = new("--quiet", "-q") { Description = "問題だけを表示する / say nothing but problems" };

    public Option<bool> Verbose { get; } = new("--verbose", "-v") { Description = "読み込んだファイルと文字コードも表示する / also say which files were read, in which encoding" };

    public Loudness Of(ParseResult parsed) => parsed.GetValue(Quiet) ? Loudness.Quiet : parsed.GetValue(Verbose) ? Loudness.Verbose : Loudness.Normal;
}

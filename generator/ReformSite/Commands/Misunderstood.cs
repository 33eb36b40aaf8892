using System.CommandLine;
using System.CommandLine.Parsing;
using ReformSite.Problems;

namespace ReformSite.Commands;

/// <summary>What of a command line was not understood, in Japanese and English; the library's own sentences are translated by halves.</summary>
internal static class Misunderstood
{
    public static IEnumerable<string> In(ParseResult parsed)
    {
        // A word left over is told twice by the library: as one it does not know, and as a command that is missing because of it.
        if (parsed.UnmatchedTokens.Count > 0) return parsed.UnmatchedTokens.Select(word => Word(word, parsed.CommandResult.Command));
        return parsed.CommandResult.Command is RootCommand ? ["コマンドを書いてください。 / A command is needed."] : parsed.Errors.Select(Of).Distinct();
    }

    /// <summary>A word that is neither an option nor a command.</summary>
    public static string Word(string word, Command command)
    {
        var nearest = Nearest.Of(word, [.. command.Subcommands.Select(sub => sub.Name), .. command.Options.Select(option => option.Name)]);
        return $"「{word}」は使えません。{(nearest is null ? "" : $"「{nearest}」のことでしょうか。")} / “{word}” is not understood.{(nearest is null ? "" : $" Did you mean “{nearest}”?")}";
    }

    /// <summary>Our own sentences are in both languages already.</summary>
    private static string Of(ParseError error)
    {
        var name = error.SymbolResult switch
        {
            OptionResult option => option.Option.Name,
            ArgumentResult { Parent: OptionResult option } => option.Option.Name,
            ArgumentResult argument => argument.Argument.Name,
            CommandResult command => command.Command.Arguments.FirstOrDefault(argument => argument.Arity.MinimumNumberOfValues > 0)?.Name,
            _ => null,
        };
        return name is null || error.Message.Contains(" / ", StringComparison.Ordinal) ? error.Message : $"「{name}」に正しい値がありません。 / {error.Message.ReplaceLineEndings(" ")}";
    }
}

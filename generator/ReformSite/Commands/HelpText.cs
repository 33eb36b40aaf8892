using System.CommandLine;
using System.Text;

namespace ReformSite.Commands;

/// <summary>
/// What <c>--help</c> says of a command, each line in Japanese and below it in English: whoever needs help should not have to know how to ask for it in
/// their language. Descriptions are written 「日本語 / English」.
/// </summary>
internal static class HelpText
{
    private const int Indent = 2, Gap = 2;

    public static string Of(Command command)
    {
        var text = new StringBuilder();
        foreach (var line in Lines(command.Description)) text.Append(line).Append('\n');
        text.Append("\n使い方 / Usage:\n").Append(' ', Indent).Append(Usage(command)).Append('\n');
        Section(text, "コマンド / Commands", command.Subcommands.Select(sub => (sub.Name, sub.Description)));
        Section(text, "引数 / Arguments", command.Arguments.Select(argument => (argument.Name + Dots(argument), argument.Description)));
        Section(text, "オプション / Options", OptionsOf(command).Select(option => (Name(option), option.Description)));
        Section(text, "終了コード / Exit codes", ExitCodes.Meanings.Select(meaning => ($"{meaning.Code}", (string?)$"{meaning.Meaning.Ja} / {meaning.Meaning.En}")));
        return text.ToString();
    }

    private static string Usage(Command command)
    {
        var names = new List<string>();
        for (var parent = command; parent is not null; parent = parent.Parents.OfType<Command>().FirstOrDefault()) names.Insert(0, parent is RootCommand ? "reformsite" : parent.Name);
        var arguments = command.Arguments.Select(argument => argument.Arity.MinimumNumberOfValues > 0 ? argument.Name : $"[{argument.Name}{Dots(argument)}]");
        return string.Join(' ', [.. names, .. command.Subcommands.Count > 0 ? ["<command>"] : arguments, "[options]"]);
    }

    /// <summary>A command's own and those that hold for all of them, <c>--help</c> among them.</summary>
    private static IEnumerable<Option> OptionsOf(Command command) => command.Options
        .Concat(command.Parents.OfType<Command>().SelectMany(parent => parent.Options).Where(option => option.Recursive)).Where(option => !option.Hidden);

    private static string Name(Option option) =>
        string.Join(", ", option.Aliases.Where(alias => alias.StartsWith('-')).Prepend(option.Name).Distinct().OrderBy(name => name.Length)) + (option.HelpName is null ? "" : $" {option.HelpName}");

    private static string Dots(Argument argument) => argument.Arity.MaximumNumberOfValues > 1 ? "…" : "";

    private static void Section(StringBuilder text, string heading, IEnumerable<(string Name, string? Description)> entries)
    {
        var all = entries.ToList();
        if (all.Count == 0) return;
        text.Append('\n').Append(heading).Append(":\n");
        var width = all.Max(entry => entry.Name.Length) + Gap;
        foreach (var (name, description) in all)
        {
            text.Append(' ', Indent).Append(name.PadRight(width));
            text.AppendJoin("\n" + new string(' ', Indent + width), Lines(description)).Append('\n');
        }
    }

    private static string[] Lines(string? description) => description?.Split(" / ", 2) ?? [];
}

using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace ReformSite.Commands;

/// <summary>Answers <c>--help</c> with <see cref="HelpText"/>; the library's own is translated by halves.</summary>
internal sealed class HelpInBoth : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public static void On(RootCommand root)
    {
        foreach (var option in root.Options)
        {
            if (option is HelpOption)
            {
                option.Description = "使い方を表示する / show this help";
                option.Action = new HelpInBoth();
            }
            else if (option is VersionOption)
            {
                option.Description = "バージョンを表示する / show the version";
            }
        }
    }

    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.Write(HelpText.Of(parseResult.CommandResult.Command));
        return ExitCodes.Published;
    }
}

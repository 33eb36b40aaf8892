using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;

namespace ReformSite.Commands;

/// <summary>Arguments and options that several commands share, so that they mean the same everywhere.</summary>
internal static class CommandOptions
{
    public static Argument<string[]> Portals()
    {
        var portals = new Argument<string[]>("PORTAL") { Arity = ArgumentArity.ZeroOrMore, Description = "content/ の中のフォルダー名、またはフォルダーのパス。省くとすべて / a folder in content/ or a path (default: all of them)" };
        // Any word could be a path, but one with dashes before it is an option somebody misspelt.
        portals.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => token.Value.StartsWith('-'))) result.AddError(Misunderstood.Word(token.Value, ((CommandResult)result.Parent!).Command));
        });
        portals.CompletionSources.Add(_ => PortalFolders.Names().Select(name => new CompletionItem(name)));
        return portals;
    }

    public static Option<string?> BaseUrl()
    {
        var option = new Option<string?>("--base-url") { Description = "公開するアドレス(site.yaml より優先) / public address, overrides site.yaml", HelpName = "URL" };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } url && !(Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"))
                result.AddError($"--base-url: 「{url}」は http(s) のアドレスではありません / is no http(s) address");
        });
        return option;
    }

    public static Option<bool> Strict() => new("--strict") { Description = "警告があっても公開しない / refuse on warnings too" };

    public static Option<ProblemFormat> Format() => new("--format") { Description = "問題の表示形式。text は人向け、json は1行に1件、github はGitHubの注釈 / form of problems: for people, as JSON lines, as annotations of a GitHub workflow", HelpName = "text|json|github" };

    public static Option<string> Language()
    {
        var option = new Option<string>("--lang") { DefaultValueFactory = _ => "ja", Description = "メッセージの言語。省くと ja / language of messages (default: ja)", HelpName = "ja|en" };
        option.AcceptOnlyFromAmong("ja", "en");
        return option;
    }

    /// <summary>How long a portal waits for a file that is being saved, a few times over.</summary>
    public static void Pause() => Thread.Sleep(TimeSpan.FromMilliseconds(400));

    /// <summary>With the final slash every public address has; null stays null.</summary>
    public static string? WithSlash(string? url) => url is null ? null : url.TrimEnd('/') + "/";
}

using System.CommandLine;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using ReformSite.Problems;
using ReformSite.Serving;
using ReformSite.Sources;

namespace ReformSite.Commands;

/// <summary><c>reformsite serve [PORTAL…]</c>: shows portals in the browser of this machine and follows their files, until Ctrl-C.</summary>
public static class ServeCommand
{
    private const int UsualPort = 8080;

    public static Command Create()
    {
        var portals = CommandOptions.Portals();
        var port = new Option<int>("--port", "-p") { DefaultValueFactory = _ => UsualPort, Description = "待ち受けるポート。使われていれば次の番号 / port; the next free one if it is in use", HelpName = "N" };
        port.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 1 or > ushort.MaxValue) result.AddError("--port: 1 から 65535 までの番号にしてください / a number from 1 to 65535");
        });
        var open = new Option<bool>("--open") { Description = "ブラウザーで開く / open in the browser" };
        var baseUrl = CommandOptions.BaseUrl();
        var strict = new Option<bool>("--strict") { Description = "警告があっても表示を更新しない / refuse on warnings too" };
        var audit = new Option<bool>("--audit") { Description = "表示の前に全ページを点検する / inspect every page before it is shown" };
        var language = CommandOptions.Language();
        var command = new Command("serve", "手元で表示し、ファイルの変更を反映する / preview, following the files") { portals, port, open, baseUrl, strict, audit, language };
        command.SetAction(parsed =>
        {
            using var interruption = new Interruption();
            var template = new PreviewRequest("", CommandOptions.WithSlash(parsed.GetValue(baseUrl)), parsed.GetValue(strict), parsed.GetValue(audit));
            return RunAsync(parsed.GetValue(portals) ?? [], template, parsed.GetValue(port), parsed.GetValue(open), parsed.GetRequiredValue(language), interruption.Token).GetAwaiter().GetResult();
        });
        return command;
    }

    private static async Task<int> RunAsync(string[] named, PreviewRequest template, int port, bool open, string language, CancellationToken stop)
    {
        var lost = new ProblemList();
        var folders = PortalFolders.Find(named, lost);
        ProblemPrinter.Print(lost, ProblemFormat.Text, language);
        if (lost.HasErrors) return ExitCodes.Misuse;

        var portals = folders.Select(folder => (Preview: new PortalPreview(template with { Folder = folder }), Look: FolderLook.At(folder))).ToList();
        foreach (var (preview, look) in portals)
        {
            preview.Refresh(look, CommandOptions.Pause);
            ServeReport.Print(preview, null, language);
        }

        using var ending = CancellationTokenSource.CreateLinkedTokenSource(stop);
        await using var server = await PreviewServer.StartAsync([.. portals.Select(portal => portal.Preview)], port, language, ending.Token).ConfigureAwait(false);
        if (server is null)
        {
            Console.Error.WriteLine(new Said($"ポート{port}から先に、空いているものがありません。--port で別の番号を指定してください。", $"No port from {port} on is free. Name another with --port.").In(language));
            return ExitCodes.Misuse;
        }
        var address = string.Create(CultureInfo.InvariantCulture, $"http://localhost:{server.Port}/");
        ServeReport.Print(address, port, server.Port, language);
        if (open) Open(address);

        var following = portals.Select(portal => new FolderWatch(portal.Preview).FollowAsync(portal.Look, changed => ServeReport.Print(portal.Preview, changed, language), ending.Token)).ToList();
        try
        {
            // None ends by itself: the first one that does was told to, or met a bug.
            await (await Task.WhenAny(following).ConfigureAwait(false)).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            Console.Out.WriteLine(new Said("プレビューを終わりました。", "The preview has ended.").In(language));
        }
        finally
        {
            await ending.CancelAsync().ConfigureAwait(false);
        }
        return ExitCodes.Published;
    }

    /// <summary>Where there is no browser to open, the address has been said.</summary>
    private static void Open(string address)
    {
        try
        {
            Process.Start(new ProcessStartInfo(address) { UseShellExecute = true })?.Dispose();
        }
        catch (Win32Exception)
        {
            return;
        }
    }
}

using System.Globalization;
using ReformSite.Problems;
using ReformSite.Serving;

namespace ReformSite.Commands;

/// <summary>What <c>serve</c> says in the terminal: a line per reading, and problems in the form of the other commands.</summary>
internal static class ServeReport
{
    private const int MostNames = 3;

    /// <param name="changed">The files that were read again; null for the first reading. Nothing is said where nothing is new.</param>
    public static void Print(PortalPreview preview, IReadOnlyList<string>? changed, string language)
    {
        var state = preview.State;
        if (!state.IsNews) return;
        var problems = new ProblemList();
        problems.AddRange(state.Problems);
        ProblemPrinter.Print(problems, ProblemFormat.Text, language);
        Console.Out.WriteLine($"{preview.Name}: {Line(state, changed, ProblemPrinter.Counts(problems, language)).In(language)}");
    }

    public static void Print(string address, int wanted, int port, string language)
    {
        if (port != wanted) Console.Out.WriteLine(new Said($"ポート{wanted}は使われているので、{port}を使います。", $"Port {wanted} is in use; {port} is used.").In(language));
        Console.Out.WriteLine(new Said(
            $"{address} で表示しています。ファイルを保存すると、表示も変わります。終えるには Ctrl+C を押してください。", $"Showing at {address}. The pages follow the files as they are saved. Ctrl+C ends it.").In(language));
        // Within a checkout somebody may be at work on a theme, which is compiled.
        if (Directory.Exists("themes") && Environment.GetEnvironmentVariable("DOTNET_WATCH") != "1")
            Console.Out.WriteLine(new Said("テーマの変更も反映するには、次のように起動します。", "To follow changes of a theme as well:").In(language) + " dotnet watch --no-hot-reload --project generator/ReformSite -- serve");
    }

    private static Said Line(PreviewState state, IReadOnlyList<string>? changed, string counts)
    {
        var seconds = state.Took.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture);
        if (state.IsRefused) return state.Site is null
            ? new Said($"まだ表示できません。{counts}", $"nothing to show yet. {counts}")
            : new Said($"変更を反映していません。最後に作れたサイトを表示しています。{counts}", $"not changed; the last site that could be made is shown. {counts}");
        return changed is { Count: > 0 }
            ? new Said($"変更を反映しました: {Names(changed, "、", "ほか{0}件")}({seconds}秒)。{counts}", $"changed: {Names(changed, ", ", "{0} more")} ({seconds} s). {counts}")
            : new Said($"{state.Site!.Pages}ページを用意しました({seconds}秒)。{counts}", $"{state.Site!.Pages} pages are ready ({seconds} s). {counts}");
    }

    private static string Names(IReadOnlyList<string> files, string separator, string more) =>
        string.Join(separator, files.Take(MostNames).Concat(files.Count > MostNames ? [string.Format(CultureInfo.InvariantCulture, more, files.Count - MostNames)] : []));
}

using System.Text.Encodings.Web;
using System.Text.Json;
using ReformSite.Problems;

namespace ReformSite.Serving;

/// <summary>
/// What a page in the browser is told: which site there is now, what is wrong, and the words to say it with. The script has no words of its own.
/// </summary>
/// <param name="Shown">Of the newest site; a page of another one reloads itself.</param>
/// <param name="Number">Of the state, for a list of problems that was closed to stay closed.</param>
/// <param name="IsRefused">The page is older than the files; its problems cover it.</param>
/// <param name="Look">State of the folder that was read (<see cref="ReformSite.Sources.FolderLook.Digest"/>).</param>
/// <param name="Note">What the reader sees behind the list, and what to do; empty for warnings alone.</param>
/// <param name="More">How many problems are not listed; empty where all are.</param>
/// <param name="Lost">Said when the server does not answer any more.</param>
public sealed record Bulletin(
    string Shown, int Number, bool IsRefused, string Look, string Language, string Title, string Note, string Counts, string More, string Close, string Lost, IReadOnlyList<ShownProblem> Problems)
{
    /// <summary>Nobody reads on, and a table without its header row would have thousands.</summary>
    private const int Most = 100;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Bulletin Of(PreviewState state, string language)
    {
        var errors = state.Problems.Count(problem => problem.Severity == Severity.Error);
        var warnings = state.Problems.Count - errors;
        var unlisted = state.Problems.Count - Most;
        return new Bulletin(
            LivePage.Shown(state), state.Number, state.IsRefused, state.Look, language,
            Heading(state).In(language), Explanation(state).In(language),
            (errors, warnings) switch
            {
                (0, 0) => "",
                (0, _) => new Said($"警告{warnings}件", $"{warnings} warnings").In(language),
                (_, 0) => new Said($"エラー{errors}件", $"{errors} errors").In(language),
                _ => new Said($"エラー{errors}件、警告{warnings}件", $"{errors} errors, {warnings} warnings").In(language),
            },
            unlisted > 0 ? new Said($"ほかに{unlisted}件あります。", $"{unlisted} more are not listed.").In(language) : "",
            new Said("閉じる", "Close").In(language),
            new Said("プレビューは止まっています。表示は最新ではありません。", "The preview has stopped; this page may be out of date.").In(language),
            [.. state.Problems.Take(Most).Select(problem => ShownProblem.Of(problem, language))]);
    }

    public string ToJson() => JsonSerializer.Serialize(this, Json);

    private static Said Heading(PreviewState state) => (state.IsRefused, state.Site) switch
    {
        (false, _) => new("確かめていただきたい点があります", "Please look at these again"),
        (_, null) => new("まだ表示できるサイトがありません", "There is no site to show yet"),
        _ => new("変更を反映できません", "The change cannot be shown"),
    };

    private static Said Explanation(PreviewState state) => (state.IsRefused, state.Site) switch
    {
        (false, _) => new("", ""),
        (_, null) => new("次の点を直して保存すると、この画面がサイトに変わります。", "Correct the following and save; this page then turns into the site."),
        _ => new("後ろに見えているのは、最後に作れたサイトです。次の点を直して保存すると、新しい内容に変わります。", "Behind this list is the last site that could be made. Correct the following and save; the page then follows."),
    };
}

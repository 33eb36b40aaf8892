using System.CommandLine;
using System.Globalization;
using ReformSite.Problems;

namespace ReformSite.Commands;

/// <summary><c>reformsite snapshot PORTAL</c>: freezes the data of a publication, so that later ones can be compared with it.</summary>
public static class SnapshotCommand
{
    public static Command Create()
    {
        var portal = new Argument<string>("PORTAL") { Description = "content/ の中のフォルダー名、またはフォルダーのパス / a folder in content/ or a path" };
        var date = new Option<string?>("--date") { Description = "公表した日。省くと site.yaml の data_as_of / day of the publication (default: data_as_of of site.yaml)", HelpName = "2025-07-01" };
        date.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } written && !TryParse(written, out _)) result.AddError($"--date: 「{written}」は 2025-07-01 の形の日付ではありません / is no date such as 2025-07-01");
        });
        var note = new Option<string?>("--note") { Description = "市民向けの一言 / a word to the citizens", HelpName = "TEXT" };
        var format = CommandOptions.Format();
        var language = CommandOptions.Language();
        var command = new Command("snapshot", "公表したデータを記録する / freeze the data of a publication") { portal, date, note, format, language };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(portal), parsed.GetValue(date) is { } written && TryParse(written, out var day) ? day : null, parsed.GetValue(note), parsed.GetValue(format), parsed.GetRequiredValue(language)));
        return command;
    }

    private static int Run(string named, DateOnly? date, string? note, ProblemFormat format, string language)
    {
        var lost = new ProblemList();
        var folders = PortalFolders.Find([named], lost);
        ProblemPrinter.Print(lost, format, language);
        if (lost.HasErrors) return ExitCodes.Misuse;

        var result = Snapshots.Take(folders[0], date, note, CommandOptions.Pause);
        ProblemPrinter.Print(result.Problems, format, language);
        if (result.File is null) return ExitCodes.Problems;
        Console.Out.WriteLine((result.Changes is { } changes
            ? new Said($"{result.File} に{result.Records}件を記録しました。前の記録から{changes}件の取組が変わっています。", $"{result.File}: {result.Records} records frozen; {changes} initiatives differ from the last snapshot.")
            : new Said($"{result.File} に{result.Records}件を記録しました。最初の記録です。", $"{result.File}: {result.Records} records frozen; it is the first snapshot.")).In(language));
        return ExitCodes.Published;
    }

    private static bool TryParse(string written, out DateOnly date) => DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
}

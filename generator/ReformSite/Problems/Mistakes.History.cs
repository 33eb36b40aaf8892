namespace ReformSite.Problems;

/// <content>RS26xx snapshots of earlier publications, and what changed since.</content>
public static partial class Mistakes
{
    /// <summary>A snapshot was edited by hand, cut off or written by another version of the program.</summary>
    public static Problem SnapshotUnreadable(SourceFile file, string reason) => Error("RS2601", new Place(file),
        new($"過去の公表の記録「{file.Name}」を読み取れません({Shortened(reason, 80)})。", $"The snapshot “{file.Name}” cannot be read ({Shortened(reason, 80)})."),
        new("このファイルは手で直せません。バックアップや Git から元のファイルを戻してください。", "It is not for editing: restore the file from a backup or from Git."));

    /// <summary>A JSON file of history/ is not named by a date: <c>history/old.json</c>.</summary>
    public static Problem SnapshotWithoutDate(SourceFile file) => Warning("RS2602", new Place(file),
        new($"「{file.Name}」は名前が日付ではないので、過去の公表の記録として読みません。", $"“{file.Name}” is not named by a date and is not read as a snapshot."),
        new("記録なら「2025-07-01.json」の形の元の名前に戻し、そうでなければ history から移してください。", "Give it back its name, such as “2025-07-01.json”, or move it out of history/."));

    /// <summary>A published evaluation or result was changed, and the register of corrections does not say so.</summary>
    /// <param name="line">The line for corrections.csv, ready to paste.</param>
    public static Problem ChangedWithoutCorrection(Place place, string column, string id, int year, string published, string before, string after, string line) => Warning("RS2603", place,
        new($"{published}に公表した {id} の{year}年度の{column}が「{Shortened(before)}」から「{Shortened(after)}」に変わっていますが、corrections.csv に訂正の記載がありません。",
            $"“{column}” of {id} for {year}, published on {published}, has changed from “{Shortened(before)}” to “{Shortened(after)}” without an entry in corrections.csv."),
        place.Remedy(column, $"訂正なら、corrections.csv に「{line}」の行を加え、その最後に理由を書いてください。", $"If it is a correction, add the line “{line}” to corrections.csv and write the reason at its end."));

    /// <summary><c>reformsite snapshot</c> was given a day that is not after the last snapshot: <c>--date 2024-07-01</c>.</summary>
    public static Problem SnapshotNotAfterLast(Place place, string date, string last) => Error("RS2604", place,
        new($"公表日 {date} は、前の記録({last})より後ではありません。", $"{date} is not after the last snapshot ({last})."),
        new("site.yaml の data_as_of を進めるか、--date で公表した日を指定してください。", "Advance data_as_of in site.yaml, or name the day of the publication with --date."));

    /// <summary><c>reformsite snapshot</c> of data that are the same as in the last snapshot.</summary>
    public static Problem SnapshotUnchanged(Place place, string last) => Error("RS2605", place,
        new($"データは前の記録({last})から変わっていません。記録は作りません。", $"The data are the same as in the last snapshot ({last}); none is written."),
        new("新しい結果を公表するときに、もう一度実行してください。", "Run it again when new results are published."));

    /// <summary>The snapshot could not be written: disk full, no permission.</summary>
    public static Problem CannotWriteSnapshot(Place place, Exception refused) => Error("RS2606", place,
        new($"記録を書き込めません({SystemReason.Of(refused).Ja})。", $"The snapshot could not be written ({SystemReason.Of(refused).En})."),
        new("空き容量と書き込み権限を確かめて、もう一度実行してください。", "Check free space and permission, and run again."));
}

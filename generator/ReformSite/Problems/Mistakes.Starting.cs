namespace ReformSite.Problems;

/// <content>RS45xx a new portal.</content>
public static partial class Mistakes
{
    /// <summary>The folder named to <c>new</c> holds something already.</summary>
    public static Problem FolderNotEmpty(Place place) => Error("RS4501", place,
        new("このフォルダーには、すでにファイルがあります。何も書いていません。", "This folder holds files already. Nothing was written."),
        new("別の名前を指定するか、中身を移してから、もう一度実行してください。", "Name another folder, or move its content away, and run again."));

    /// <summary>The folder of a new portal could not be written.</summary>
    public static Problem CannotWritePortal(Place place, Exception refused) => Error("RS4502", place,
        new($"ポータルのフォルダーを作れません({SystemReason.Of(refused).Ja})。", $"The folder of the portal could not be written ({SystemReason.Of(refused).En})."),
        new("書き込める場所を指定し、途中までできたフォルダーがあれば消してから、もう一度実行してください。", "Name a place that can be written, remove what was begun, and run again."));

    /// <summary>A row of the template <c>new</c> wrote is still in initiatives.csv: any id that begins with <c>EXAMPLE</c>.</summary>
    public static Problem ExampleRow(Place place, string id) => Warning("RS4503", place,
        new($"記入例の行「{id}」が残っています。このまま公開すると、記入例がページに載ります。", $"The example row “{id}” is still there. It would be published as it is."),
        place.Remedy("取組番号", "取組番号を含めて実際の取組に書き換えるか、行を消してください。results.csv の同じ番号の行も同じようにします。", "Make it a real initiative, id included, or delete the row; likewise the rows of that id in results.csv."));

    /// <summary>A text of site.yaml in which the name that <c>new</c> left open, <c>〇〇</c>, still stands.</summary>
    public static Problem StillToFillIn(Place place, string text) => Warning("RS4504", place,
        new($"「{text}」に「〇〇」が残っています。このまま公開すると、ページに載ります。", $"“{text}” still has 〇〇 in it. It would be published as it is."),
        new("「〇〇」を、実際の名前に書き換えてください。", "Put the real name in the place of 〇〇."));
}

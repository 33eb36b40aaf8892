namespace ReformSite.Problems;

/// <content>RS30xx themes, RS40xx publishing.</content>
public static partial class Mistakes
{
    /// <summary>site.yaml names a theme that is not in the solution: <c>theme: civik</c>.</summary>
    public static Problem UnknownTheme(Place place, string found, IReadOnlyList<string> themes, string? nearest) => Error("RS3001", place,
        new($"テーマ「{found}」がありません{Perhaps(nearest)}。使えるのは {string.Join("・", themes)} です。", $"There is no theme “{found}”{PerhapsEn(nearest)}. There are: {string.Join(", ", themes)}."),
        place.Remedy("使えるテーマの名前に直してください。", "Write one of these names."));

    /// <summary>site.yaml names a language the theme does not speak: <c>language: fr</c>.</summary>
    public static Problem UnknownLanguage(Place place, string found, IReadOnlyList<string> languages) => Error("RS3002", place,
        new($"テーマは言語「{found}」に対応していません。使えるのは {string.Join("・", languages)} です。", $"The theme has no texts for the language “{found}”. There are: {string.Join(", ", languages)}."),
        place.Remedy("使える言語のコードに直してください。", "Write one of these codes."));

    /// <summary>Two pages would be written to the same file, on some file systems at least: a page of <c>pages/</c> named <c>data.md</c>.</summary>
    public static Problem SameAddress(Place place, string address) => Error("RS4001", place,
        new($"2つのページが同じアドレス「{address}」になります。", $"Two pages would have the same address, “{address}”."),
        new("pages のファイル名、または site.yaml の departments の slug を変えてください。", "Rename the file in pages/ or change the slug under departments in site.yaml."));

    /// <summary>The place of the portal holds a folder, a file or a link of which this program cannot tell that it made it.</summary>
    public static Problem ForeignOutput(Place place) => Error("RS4002", place,
        new("このプログラムが作ったものと確かめられないので、上書きしません。", "This is not known to be made by this program; it is left alone."),
        new("中身を確かめ、別の場所に移すか、--output で別の出力先を指定してください。", "Look at what it holds and move it away, or name another folder with --output."));

    /// <summary>The site could not be written: disk full, no permission, a file held open.</summary>
    public static Problem CannotWrite(Place place, Exception refused) => Error("RS4003", place,
        new($"出力先に書き込めません({SystemReason.Of(refused).Ja})。公開中のサイトはそのままです。", $"The site could not be written ({SystemReason.Of(refused).En}). The published site is as it was."),
        new("空き容量と書き込み権限を確かめ、開いているファイルを閉じて、もう一度実行してください。", "Check free space and permission, close open files, and run again."));

    /// <summary>The place of the list of all portals, <c>output/index.html</c>, is taken by a file this program did not make.</summary>
    public static Problem ForeignIndex(Place place) => Warning("RS4005", place,
        new("このプログラムが作ったものではないファイルなので、上書きしません。ポータルの一覧は書いていません。", "This program did not make this file; it is left alone, and no list of the portals was written."),
        new("一覧が要るときは、このファイルを別の場所へ移してください。要らないときは、作るポータルの名前を build に続けて書いてください。", "Move it away if the list is wanted. If it is not, name the portals after build."));

    /// <summary>The published site holds files somebody else has put there, such as <c>CNAME</c>. They are kept.</summary>
    public static Problem ForeignKept(Place place, IReadOnlyList<string> files) => Warning("RS4006", place,
        new($"公開先に、このプログラムが作ったものではないファイルが{files.Count}個あります({string.Join("、", files.Take(5))}{(files.Count > 5 ? "など" : "")})。そのまま残します。",
            $"The published folder holds {files.Count} files this program did not make ({string.Join(", ", files.Take(5))}{(files.Count > 5 ? ", …" : "")}). They are kept."),
        new("必要なファイルなら、することはありません。要らないものは公開先から消してください。", "There is nothing to do if they are wanted; delete them there if they are not."));

    /// <summary>A file somebody has put into the published site stands where a page is to be: <c>about/index.html</c>.</summary>
    public static Problem ForeignInTheWay(Place place) => Error("RS4007", place,
        new("このプログラムが作ったものではないファイルが、新しいページの場所にあります。上書きしません。", "A file this program did not make stands where a new page is to be; it is left alone."),
        new("このファイルを別の場所へ移して、もう一度実行してください。", "Move it away and run again."));

    /// <summary>A file somebody has put into the published site cannot be copied into the new one, and would be lost.</summary>
    public static Problem CannotKeep(Place place, Exception refused) => Error("RS4008", place,
        new($"このプログラムが作ったものではないファイルを、新しいサイトに引き継げません({SystemReason.Of(refused).Ja})。", $"A file this program did not make cannot be copied into the new site ({SystemReason.Of(refused).En})."),
        new("ファイルを読めるようにするか、別の場所へ移して、もう一度実行してください。", "Make it readable or move it away, and run again."));

    /// <summary>Another build of the same portal is at work.</summary>
    public static Problem BuildRunning(Place place) => Error("RS4009", place,
        new("別の build が、いま同じ場所に公開しています。この build は何も書いていません。", "Another build is publishing to the same place. This one has written nothing."),
        new("もう一方が終わってから、もう一度実行してください。", "Run again when the other one has finished."));

    /// <summary>The file of <c>--zip</c> or <c>--changed</c> could not be written.</summary>
    public static Problem CannotHandOver(Place place, Exception refused) => Error("RS4010", place,
        new($"書き出せません({SystemReason.Of(refused).Ja})。公開中のサイトはそのままです。", $"This file could not be written ({SystemReason.Of(refused).En}). The published site is as it was."),
        new("書き込める場所とファイル名を指定してください。", "Name a place and a file that can be written."));

    /// <summary><c>--zip</c> or <c>--changed</c> with several portals, or with a file within the site itself.</summary>
    public static Problem HandoverMisplaced(Place place) => Error("RS4011", place,
        new("--zip と --changed は、ポータルを一つだけ作るときに、そのポータルの公開先の外のファイルを指定して使います。", "--zip and --changed are for one portal at a time, and for a file outside the published folder."),
        new("build に続けてポータルの名前を一つ書き、公開先のフォルダーの外のファイルを指定してください。", "Name one portal after build, and a file outside its published folder."));

    /// <summary>The report of <c>check --report</c> could not be written.</summary>
    public static Problem CannotWriteReport(Place place, Exception refused) => Error("RS4004", place,
        new($"点検票を書き出せません({SystemReason.Of(refused).Ja})。", $"The report could not be written ({SystemReason.Of(refused).En})."),
        new("書き込める場所とファイル名を指定してください。", "Name a place and a file that can be written."));
}

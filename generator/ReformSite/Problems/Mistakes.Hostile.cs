namespace ReformSite.Problems;

/// <summary>RS103x: files no portal needs and that could harm its readers or the machine it is built on.</summary>
public static partial class Mistakes
{
    /// <summary>A file is larger than any of a portal needs to be. <example>a backup of a database named <c>results.csv</c></example></summary>
    /// <param name="bytes">Its size.</param>
    public static Problem FileTooLarge(SourceFile file, long bytes, long most) => Error("RS1031", new Place(file),
        new($"「{file.Name}」が大きすぎます({Megabytes(bytes)})。{Megabytes(most)}まで読めます。", $"“{file.Name}” is too large ({Megabytes(bytes)}); up to {Megabytes(most)} can be read."),
        new("別のファイルを置いていないか確かめ、必要なら分けるか、画像なら縮小してください。", "Check that it is the right file; split it, or make a picture smaller."));

    /// <summary>The files of a portal are too large together. <example>a hundred tables in <c>results/</c></example></summary>
    public static Problem FolderTooLarge(SourceFile folder, long bytes, long most) => Error("RS1032", new Place(folder),
        new($"「{folder.Name}」の表と文章は、合わせて{Megabytes(bytes)}あります。{Megabytes(most)}まで読めます。",
            $"The tables and texts of “{folder.Name}” have {Megabytes(bytes)} together; up to {Megabytes(most)} can be read."),
        new("使わないファイルをフォルダーの外へ移してください。", "Move files that are not used out of the folder."));

    /// <summary>A table has more rows than a sheet of Excel. <example>a log of 2,000,000 lines named <c>results.csv</c></example></summary>
    public static Problem TooManyRows(SourceFile file, int most) => Error("RS1033", new Place(file),
        new($"「{file.Name}」の行が多すぎます。{Counted(most)}行まで読めます。", $"“{file.Name}” has too many rows; up to {Counted(most)} can be read."),
        new("別のファイルを置いていないか確かめてください。", "Check that it is the right file."));

    /// <summary>A row has more cells than any table of a plan. <example>a row of 20,000 commas</example></summary>
    public static Problem TooManyColumns(Place place, int columns, int most) => Error("RS1034", place,
        new($"{place.Row}行目の列が多すぎます({Counted(columns)}列)。{Counted(most)}列まで読めます。", $"Row {place.Row} has too many columns ({Counted(columns)}); up to {Counted(most)} can be read."),
        place.Remedy("余分なコンマやタブを消すか、Excel で開いて保存し直してください。", "Delete the commas or tabs that are too many, or open the file in Excel and save it again."));

    /// <summary>A cell is longer than any text of a plan. <example>a picture pasted as text</example></summary>
    public static Problem CellTooLong(Place place, int letters, int most) => Error("RS1035", place,
        new($"セルの文字が多すぎます({Counted(letters)}文字)。{Counted(most)}文字まで読めます。", $"The cell is too long ({Counted(letters)} letters); up to {Counted(most)} can be read."),
        place.Remedy("文章を短くするか、引用符(\")の閉じ忘れがないか確かめてください。", "Shorten the text, or look for a quote (\") that is not closed."));

    /// <summary>An invisible letter that turns the direction of the text behind it; it is left out. <example>a telephone number copied from an address book with U+202D around it</example></summary>
    /// <param name="code">Of the first one: <c>202D</c>.</param>
    public static Problem TurningLetter(Place place, string code) => Warning("RS1036", place,
        new($"{place.Row}行目に、文字の向きを変える見えない文字(U+{code})があります。取り除いて公開します。", $"Line {place.Row} holds an invisible letter that turns the direction of text (U+{code}); it is left out."),
        place.Remedy("ほかから写した電話番号や人名の前後を消して、打ち直してください。", "Type again what was copied from elsewhere, such as a telephone number."));

    /// <summary>The name of a file or folder that cannot be an address on every host. <example><c>pages/a%2Fb.md</c>, <c>assets/CON.png</c>, a name of 300 letters</example></summary>
    public static Problem BadFileName(SourceFile file, bool isPage) => Error("RS1037", new Place(file),
        new($"「{OneLine(file.Name)}」という名前は、公開するアドレスに使えません。", $"The name “{OneLine(file.Name)}” cannot be an address."),
        isPage
            ? new("文字、数字、「-」、「_」だけの短い名前に変えてください。", "Rename it with letters, digits, “-” and “_” only, and keep it short.")
            : new("記号(% : * ? \" < > | \\)や見えない文字のない、短い名前に変えてください。", "Rename it without the signs % : * ? \" < > | \\ and invisible letters, and keep it short."));

    /// <summary>A file of assets/ that browsers may run, or that is of no known kind. <example><c>assets/form.html</c>, <c>assets/count.js</c></example></summary>
    /// <param name="kinds">Endings that can be published.</param>
    public static Problem AssetKind(SourceFile file, string kinds) => Error("RS1038", new Place(file),
        new($"「{file.Name}」の種類は、assets フォルダーから公開できません。", $"“{file.Name}” is of a kind that is not published from assets."),
        new($"フォルダーの外へ移すか、次のどれかの形式にしてください({kinds})。", $"Move it out of the folder, or save it as one of: {kinds}."));

    /// <summary>A drawing that is more than a drawing: with script, a link, or parts from elsewhere. <example><c>&lt;svg onload="…"&gt;</c></example></summary>
    /// <param name="what">What is in it: <c>script</c>, <c>onload</c>.</param>
    public static Problem UnsafeDrawing(SourceFile file, string what) => Error("RS1039", new Place(file),
        new($"「{file.Name}」には、図として公開できない部分({Shortened(what)})があります。", $"“{file.Name}” holds what no drawing may ({Shortened(what)})."),
        new("作図ソフトで「プレーン SVG」として保存し直すか、PNG で書き出してください。", "Save it as plain SVG in the drawing program, or as PNG."));

    /// <summary>A table, a text or their folder is a link to a place outside of the portal. <example><c>results.csv</c> → <c>/srv/share/results.csv</c></example></summary>
    public static Problem LinkNotRead(SourceFile file) => Error("RS1040", new Place(file),
        new($"「{file.Name}」は、フォルダーの外へのリンクなので読みません。", $"“{file.Name}” is a link out of the portal and is not read."),
        new($"リンクの代わりに、「{file.Name}」そのものを置いてください。", $"Put “{file.Name}” itself there instead of the link."));

    /// <summary>So many problems that the rest is left out. <example>a table of 500,000 rows for another plan</example></summary>
    public static Problem MoreProblems(SourceFile file, int told) => Warning("RS1041", new Place(file),
        new($"問題が{Counted(told)}件を超えたので、「{file.Name}」のここから先は省きます。", $"There are more than {Counted(told)} problems; those from here on in “{file.Name}” are left out."),
        new("別のファイルを置いていないか確かめ、ここまでを直してから、もう一度実行してください。", "Check that it is the right file, correct these, and run again."));

    private static string Counted(int count) => count.ToString("N0", System.Globalization.CultureInfo.InvariantCulture);

    private static string Megabytes(long bytes) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{bytes / 1_000_000m:0.#} MB");
}

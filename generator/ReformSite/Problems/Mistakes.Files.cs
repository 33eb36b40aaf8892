namespace ReformSite.Problems;

/// <summary>RS10xx: folders, files and the bytes in them.</summary>
public static partial class Mistakes
{
    /// <summary>The portal's folder does not exist. <example><c>reformsite build content/konnan</c></example></summary>
    public static Problem FolderMissing(SourceFile folder) => Error("RS1001", new Place(folder),
        new($"フォルダー「{folder.Path}」が見つかりません。", $"The folder “{folder.Path}” does not exist."),
        new("フォルダー名を確かめて、もう一度実行してください。", "Check the name of the folder and run the command again."));

    /// <summary>A file every portal needs is not there. <example>no <c>initiatives.csv</c>, but an <c>initiatives.xlsx</c></example></summary>
    /// <param name="similar">A file of the folder that may have been meant; null if there is none.</param>
    public static Problem FileMissing(SourceFile file, string? similar) => Error("RS1002", new Place(file),
        new($"必要なファイル「{file.Name}」がありません。" + (similar is null ? "" : $"「{similar}」はありました。"),
            $"The file “{file.Name}” is needed but not there." + (similar is null ? "" : $" There is “{similar}”.")),
        new(similar is null ? $"「{file.Path}」を置いてください。" : $"「{similar}」がそのファイルなら、名前と形式を「{file.Name}」にそろえてください。",
            similar is null ? $"Put it at “{file.Path}”." : $"If “{similar}” is that file, save it as “{file.Name}”."));

    /// <summary>A file has no content at all. <example>a <c>results.csv</c> or a picture of 0 bytes; a named pipe in the place of a file</example></summary>
    public static Problem FileEmpty(SourceFile file) => Error("RS1003", new Place(file),
        new($"「{file.Name}」には何も書かれていません。", $"“{file.Name}” is empty."),
        PlaceWords.IsTable(file)
            ? new("見出しの行と内容を入れて保存し直してください。保存の途中だったときは、もう一度実行してください。", "Save it again with its header row and content; if it was just being saved, run again.")
            : new("内容を書いて保存し直してください。保存の途中だったときは、もう一度実行してください。", "Write its content and save it again; if it was just being saved, run again.")) with { MayPass = true };

    /// <summary>The system refuses to open a file. <example>no permission to read, a broken network drive</example></summary>
    public static Problem FileUnreadable(SourceFile file, Exception refused) => Error("RS1004", new Place(file),
        new($"「{file.Name}」を開けません({SystemReason.Of(refused).Ja})。", $"“{file.Name}” cannot be opened ({SystemReason.Of(refused).En})."),
        new("ファイルの場所とアクセス権を確かめてください。", "Check where the file is and who may read it."));

    /// <summary>A workbook or another binary file bears the name of a text file. <example>an <c>.xlsx</c> renamed to <c>results.csv</c></example></summary>
    public static Problem NotText(SourceFile file, bool workbook) => Error("RS1005", new Place(file),
        workbook
            ? new($"「{file.Name}」は名前が違うだけで、中身は Excel ブックです。", $"“{file.Name}” is an Excel workbook under another name.")
            : new($"「{file.Name}」は文字のファイルではありません(途中に空の文字 NUL があります)。", $"“{file.Name}” is not a text file (it holds NUL characters)."),
        PlaceWords.IsTable(file)
            ? new($"Excel で開き、「名前を付けて保存」で「CSV UTF-8(コンマ区切り)」を選んで「{file.Name}」として保存し直してください。",
                $"Open it in Excel, choose “Save as” with “CSV UTF-8 (comma delimited)” and save it as “{file.Name}”.")
            : new($"内容をメモ帳などのテキストエディターに写し、文字コード UTF-8 で「{file.Name}」として保存し直してください。",
                $"Copy the content into a text editor and save it as “{file.Name}” in UTF-8."));

    /// <summary>Bytes that no encoding the program knows can read. <example>a file in EUC-JP; a UTF-8 file cut off inside a letter</example></summary>
    /// <param name="place">The line in the file, counted as an editor does.</param>
    /// <param name="encoding">The encoding that came furthest.</param>
    public static Problem BadBytes(Place place, string encoding, string bytes) => Error("RS1006", place,
        new($"{place.Row}行目に、{encoding} として読めない文字(バイト {bytes})があります。UTF-8、UTF-16、Shift_JIS(CP932)のどれでもありません。",
            $"Line {place.Row} holds bytes ({bytes}) that cannot be read as {encoding}. The file is none of UTF-8, UTF-16 and Shift_JIS (CP932)."),
        PlaceWords.IsTable(place.File)
            ? place.Remedy("文字を直すか、Excel で「CSV UTF-8(コンマ区切り)」として保存し直してください。",
                "Correct the letter, or save the file again as “CSV UTF-8 (comma delimited)” in Excel.")
            : place.Remedy("文字を直すか、テキストエディターで、文字コード UTF-8 で保存し直してください。", "Correct the letter, or save the file again in UTF-8 in a text editor."));

    /// <summary>A CSV file in the portal's folder that nothing reads. <example><c>result.csv</c> beside <c>initiatives.csv</c></example></summary>
    public static Problem FileNotRead(SourceFile file, string? nearest) => Warning("RS1007", new Place(file),
        new($"「{file.Name}」は読まれないファイルです。" + Asked(nearest),
            $"“{file.Name}” is not a file of a portal and is not read." + AskedEn(nearest)),
        new(nearest is null ? "使わないファイルなら、フォルダーの外へ移してください。" : $"名前を「{nearest}」に変えるか、フォルダーの外へ移してください。",
            nearest is null ? "Move it out of the folder if it is not used." : $"Rename it to “{nearest}” or move it out of the folder."));

    /// <summary>A link (shortcut) among the assets leads out of the portal or to a folder. <example><c>assets/photos</c> → <c>/srv/share</c></example></summary>
    public static Problem LinkLeavesPortal(SourceFile file) => Warning("RS1008", new Place(file),
        new($"「{file.Name}」は別の場所へのリンクなので、公開されません。", $"“{file.Name}” is a link to another place and is not published."),
        new($"リンクの代わりに、ファイルそのものを「{file.Name}」に置いてください。", $"Put the file itself at “{file.Name}” instead of the link."));

    /// <summary>A quoted cell is opened and never closed, so the rest of the file would be one cell. <example><c>K1-1-1,"支援を実施</c></example></summary>
    public static Problem QuoteNotClosed(Place place) => Error("RS1009", place,
        new($"{place.Row}行目で始まる引用符(\")が、ファイルの終わりまで閉じられていません。", $"A quote (\") opened in row {place.Row} is not closed before the end of the file."),
        place.Remedy("閉じる引用符を補うか、Excel で開いて保存し直してください。", "Add the closing quote, or open the file in Excel and save it again."));

    /// <summary>Text follows a closing quote, so it is unclear where the cell ends. <example><c>"改善"2件,3</c></example></summary>
    public static Problem TextAfterQuote(Place place) => Error("RS1010", place,
        new($"{place.Row}行目に、閉じた引用符(\")のすぐ後ろに文字が続くセルがあります。セルの終わりが分かりません。",
            $"Row {place.Row} has a cell with text right after its closing quote (\"), so its end is unclear."),
        place.Remedy("セルの中の引用符は \"\" と二つ重ねて書くか、Excel で開いて保存し直してください。",
            "Write a quote inside a cell as \"\", or open the file in Excel and save it again."));

    /// <summary>Another program keeps a file to itself. <example>a program that is saving it, or has locked it</example></summary>
    public static Problem FileInUse(SourceFile file) => Error("RS1011", new Place(file),
        new($"「{file.Name}」は、ほかのプログラムが使っているので読めません。", $"“{file.Name}” is in use by another program and cannot be read."),
        new("Excel などで開いているなら、保存して閉じてから、もう一度実行してください。", "If it is open in Excel or elsewhere, save it, close it and run again.")) with { MayPass = true };

    /// <summary>A file was changed, removed or added between reading and publishing; what was read may be half of it. <example>a file saved during a build</example></summary>
    public static Problem FileChanged(SourceFile file) => Error("RS1012", new Place(file),
        new($"「{file.Name}」が、処理の途中で書き換えられました。読んだ内容がそろっていないおそれがあります。", $"“{file.Name}” was changed meanwhile; what was read of it may not be all."),
        new("保存が終わるのを待って、もう一度実行してください。", "Wait until it is saved and run again.")) with { MayPass = true };

    /// <summary>A temporary file shows that a table is just being saved and may not be in its place. <example>Excel's <c>5F7B1000</c>; <c>results.csv.tmp</c></example></summary>
    public static Problem SaveUnfinished(SourceFile file) => Error("RS1013", new Place(file),
        new($"「{file.Name}」は、Excel などが保存の途中に置く一時ファイルです。表がそろっていないおそれがあります。",
            $"“{file.Name}” is a file Excel and others keep while they are saving; tables may not be in their place."),
        new("保存が終わるのを待って、もう一度実行してください。開いているプログラムがないのに残っているときは、このファイルを削除してください。",
            "Wait until it is saved and run again; delete the file if it stays with no program open.")) with { MayPass = true };
}

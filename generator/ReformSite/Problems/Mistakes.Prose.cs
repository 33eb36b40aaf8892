namespace ReformSite.Problems;

/// <summary>RS16xx: pages and introductions in Markdown.</summary>
public static partial class Mistakes
{
    /// <summary>A page of <c>pages/</c> does not say its title. <example>a page that begins with <c># このサイトについて</c> instead of front matter</example></summary>
    public static Problem PageWithoutTitle(Place place) => Error("RS1601", place,
        new("ページの題名(title)が書かれていません。", "The page does not say its title."),
        place.Remedy("ファイルの先頭に「---」「title: このサイトについて」「---」の3行を置いてください。", "Begin the file with the three lines “---”, “title: About this site”, “---”."));

    /// <summary>Front matter begins and never ends. <example>a first line <c>---</c> without a second</example></summary>
    public static Problem FrontMatterOpen(Place place) => Error("RS1602", place,
        new("先頭の「---」に対する、終わりの「---」の行がありません。", "The “---” of the first line has no second “---”."),
        place.Remedy("題名などの項目の後ろに「---」だけの行を置いてください。", "Put a line of “---” after the keys."));

    /// <summary>HTML in a text that is not shown. <example><c>&lt;iframe src="…"&gt;</c>, an image of another site</example></summary>
    /// <param name="what">Names of the elements: <c>iframe</c>.</param>
    public static Problem MarkupDropped(Place place, IReadOnlyList<string> what) => Warning("RS1603", place,
        new($"使えない HTML({string.Join("、", what)})があり、その部分は表示されません。", $"HTML that cannot be used ({string.Join(", ", what)}) is not shown."),
        place.Remedy("Markdown の書き方に直すか、画像は assets フォルダーに置いてください。", "Write it in Markdown; put images into the folder assets."));

    /// <summary>Lists, quotes or tags within each other beyond reason. <example>200 lines of <c>&gt;&gt;&gt;&gt;…</c></example></summary>
    public static Problem TooDeep(Place place) => Error("RS1604", place,
        new("箇条書きや引用、タグの入れ子が深すぎて読めません。", "Lists, quotes or tags are nested too deeply."),
        place.Remedy("入れ子を浅くしてください。", "Nest less."));

    /// <summary>An introduction whose file name is no policy number. <example><c>policies/市民参画.md</c></example></summary>
    public static Problem IntroductionWithoutNumber(SourceFile file) => Error("RS1605", new Place(file),
        new($"「{file.Name}」の名前からは、どの政策の説明か分かりません。", $"The name of “{file.Name}” does not tell which policy it introduces."),
        new($"{file.Name} → 「policies/1.md」のように、政策の番号をファイル名にしてください。", $"{file.Name} → Name it by the policy's number, as in “policies/1.md”."));

    /// <summary>An introduction of a policy the plan does not have. <example><c>policies/9.md</c> in a plan of five policies; <c>policies/01.md</c></example></summary>
    /// <param name="nearest">The name that may have been meant, or null.</param>
    public static Problem IntroductionOfNoPolicy(SourceFile file, string? nearest) => Warning("RS1606", new Place(file),
        new($"「{file.Name}」の番号の政策はないので、この説明は表示されません。" + Asked(nearest),
            $"No policy has the number of “{file.Name}”, so it is not shown." + AskedEn(nearest)),
        new Place(file).Remedy("ファイル名を initiatives.csv の政策番号に合わせるか、使わないファイルなら、フォルダーの外へ移してください。",
            "Name the file by a policy number of initiatives.csv, or move it out of the folder if it is not used."));

    /// <summary>A page is longer than a book, or a table in it longer than any. <example>a table of a million cells pasted into <c>pages/about.md</c></example></summary>
    public static Problem PageTooLong(SourceFile file, int letters, int cells) => Error("RS1607", new Place(file),
        new($"文章が長すぎます。一つのページには、{Counted(letters)}文字、表の「|」は{Counted(cells)}個まで書けます。", $"The text is too long; a page may have {Counted(letters)} letters and {Counted(cells)} “|” of tables."),
        new Place(file).Remedy("ページを分けるか、大きな表は CSV のまま assets に置いてください。", "Split the page, or put a large table into assets as CSV."));
}

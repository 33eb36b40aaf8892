namespace ReformSite.Problems;

/// <content>RS20xx initiatives, RS21xx results, RS22xx indicators, RS23xx corrections.</content>
public static partial class Mistakes
{
    /// <summary>initiatives.csv has a header and no row.</summary>
    public static Problem NoInitiatives(Place place) => Error("RS2000", place,
        new("取組が1件もありません。", "There is no initiative."),
        place.Remedy("見出しの行の下に、取組を1行ずつ入力してください。", "Enter one initiative per row below the header."));

    /// <summary>The id has characters that cannot stand in an address, or no letter: <c>1-1-1</c>, <c>K 1/1</c>; or Windows keeps it for a device: <c>CON</c>.</summary>
    public static Problem BadId(Place place, string found) => Error("RS2001", place,
        new($"取組番号「{Shortened(found)}」は使えません(英字か数字で始まり、半角の英字・数字・-・_ だけで、英字を1字以上含む64字まで。CON や NUL など、Windows が機器に使う名前も使えません)。",
            $"The id “{Shortened(found)}” cannot be used (ASCII letters, digits, - and _, beginning with a letter or digit, at least one letter, at most 64 characters; no name Windows keeps for devices, such as CON or NUL)."),
        place.Remedy("取組番号", "「K1-1-1」のような番号にしてください。英字があると、Excelが日付に変えません。", "Use an id such as K1-1-1; with a letter in it Excel does not turn it into a date."));

    /// <summary>Two rows of initiatives.csv bear the same id, in whatever case or width: <c>K1-1-1</c> and <c>k1-1-1</c>.</summary>
    public static Problem DuplicateInitiative(Place place, string id, Place first) => Error("RS2002", place,
        new($"取組番号「{id}」が重複しています(先に出てくるのは {first.File.Name} {first.Row}行目)。", $"The id “{id}” is used twice (first in {first.File.Name} row {first.Row})."),
        place.Remedy("取組番号", "どちらかを別の番号にするか、重複した行を削除してください。大文字と小文字は区別しません。", "Give one of them another id or delete the double row; case does not tell ids apart."));

    /// <summary>No number can be read from 政策番号: <c>第一の政策</c>, <c>A</c>.</summary>
    public static Problem UnreadablePolicyNumber(Place place, string found) => Error("RS2003", place,
        new($"政策番号「{Shortened(found)}」から番号を読み取れません。", $"No policy number can be read from “{Shortened(found)}”."),
        place.Remedy("政策番号", "「1」または「第1の政策」のように、算用数字を1つだけ入力してください。", "Enter one number, as “1” or “第1の政策”."));

    /// <summary>Rows of one policy number bear different names.</summary>
    public static Problem PolicyNamesDiffer(Place place, string no, string found, string other, Place otherPlace, string shown) => Warning("RS2004", place,
        new($"第{no}の政策の名前が2通りあります(「{OneLine(found)}」と、{otherPlace.File.Name} {otherPlace.Row}行目の「{OneLine(other)}」)。ページには「{OneLine(shown)}」と表示します。",
            $"Policy {no} bears two names (“{OneLine(found)}” and, in {otherPlace.File.Name} row {otherPlace.Row}, “{OneLine(other)}”). The pages show “{OneLine(shown)}”."),
        place.Remedy("政策", "名前をそろえるか、site.yaml の policies に正式な名前を書いてください。", "Use one name, or state the official one under policies in site.yaml."));

    /// <summary>A required cell is blank or holds only a dash.</summary>
    public static Problem RequiredCellEmpty(Place place, string column) => Error("RS2005", place,
        new($"「{column}」が空欄です。", $"“{column}” is blank."),
        place.Remedy(column, "値を入力してください(セルを結合しているなら、解いて各行に入力します)。不要な行なら、行ごと削除してください。",
            "Enter a value (in every row, if cells are merged), or delete the row if it is not needed."));

    /// <summary>状態 is none of the words the contract knows: <c>終了</c>, <c>完了済</c>, <c>K1-1-2に統合</c>.</summary>
    /// <param name="nearest">The word that may have been meant, or null.</param>
    public static Problem UnknownLifecycle(Place place, string found, string? nearest) => Error("RS2006", place,
        new($"状態「{Shortened(found)}」は使えません(空欄・完了・中止・休止・統合:番号 のいずれか)。" + Asked(nearest),
            $"The lifecycle “{Shortened(found)}” is not known (blank, “完了”, “中止”, “休止” or “統合:” with an id)." + AskedEn(nearest)),
        place.Remedy("状態", IfSo(nearest) + "5つのうちから選んでください。統合は「統合:K1-1-2」のように、統合先の番号を続けます。",
            IfSoEn(nearest) + "Choose one of the five; for a merger name the id it went into, as “統合:K1-1-2”."));

    /// <summary>統合 names an id that no initiative has, or its own.</summary>
    public static Problem MergedIntoUnknown(Place place, string found, string? nearest) => Error("RS2007", place,
        new($"統合先の取組番号「{Shortened(found)}」が見つかりません{Perhaps(nearest)}。", $"The initiative “{Shortened(found)}” it was merged into does not exist{PerhapsEn(nearest)}."),
        place.Remedy("状態", "initiatives.csv にある、ほかの取組の番号を1つだけ書いてください。", "Name the id of one other initiative in initiatives.csv."));

    /// <summary>Excel turned an id into a date: <c>2001/1/1</c>, <c>1月2日</c>.</summary>
    public static Problem IdBecameDate(Place place, string found) => Error("RS2008", place,
        new($"取組番号が日付「{Shortened(found)}」になっています。Excelが「1-1」のような番号を日付に変えたようです。", $"The id has become a date, “{Shortened(found)}”: Excel turns numbers such as 1-1 into dates."),
        place.Remedy("取組番号", "「K1-1-1」のように英字を含む番号に直し、保存し直してください。", "Use an id with a letter in it, such as K1-1-1, and save again."));

    /// <summary>終了年度 or 状態の理由 is written where 状態 is blank: nothing has ended, so nothing is shown of it.</summary>
    public static Problem EndWithoutLifecycle(Place place, string column) => Warning("RS2009", place,
        new($"「状態」が空欄なので、「{column}」はページに表示されません。", $"“状態” is blank, so “{column}” is not shown on the pages."),
        place.Remedy(column, "「状態」に完了・中止・休止・統合:番号のいずれかを入力するか、このセルを空欄にしてください。",
            "Enter “完了”, “中止”, “休止” or “統合:” with an id under “状態”, or leave this cell blank."));

    /// <summary>終了年度 is written for an initiative that only pauses: it still owes its reports.</summary>
    public static Problem EndYearOfPaused(Place place, string found) => Warning("RS2010", place,
        new($"状態が「休止」なので、終了年度「{Shortened(found)}」は使われません。", $"The lifecycle is “休止” (paused), so the end year “{Shortened(found)}” is not used."),
        place.Remedy("終了年度", "取組が終わったのなら状態を「完了」か「中止」に直し、休止しているだけなら終了年度を空欄にしてください。",
            "If the initiative has ended, set “状態” to “完了” or “中止”; if it only pauses, leave the end year blank."));

    /// <summary>数値目標 or 実績効果額 holds nothing but a date, as Excel makes of <c>3/5</c>: <c>3月5日</c>.</summary>
    public static Problem TextBecameDate(Place place, string found, string column) => Warning("RS2011", place,
        new($"{column}「{Shortened(found)}」は日付だけです。Excel が「3/5」のような入力を日付に変えたのかもしれません。",
            $"“{Shortened(found)}” under “{column}” is nothing but a date; Excel may have made it of an entry such as 3/5."),
        place.Remedy(column, "日付のとおりなら、そのままで構いません。違うときは、セルの表示形式を「文字列」にして入力し直してください。",
            "Leave it if a date is meant; otherwise set the cell's format to text and enter it again."));

    /// <summary>results.csv, indicators.csv or corrections.csv names an id that initiatives.csv does not have.</summary>
    public static Problem UnknownInitiative(Place place, string found, string? nearest) => Error("RS2101", place,
        new($"取組番号「{Shortened(found)}」は initiatives.csv にありません{Perhaps(nearest)}。", $"The id “{Shortened(found)}” is not in initiatives.csv{PerhapsEn(nearest)}."),
        place.Remedy("取組番号", "番号を直すか、initiatives.csv にその取組を加えてください。", "Correct the id, or add the initiative to initiatives.csv."));

    /// <summary>A fiscal year in a form nobody can read: <c>R六</c>, <c>2024-25</c>.</summary>
    public static Problem UnreadableYear(Place place, string found, string column) => Error("RS2102", place,
        new($"{column}「{Shortened(found)}」を年度として読み取れません。", $"“{Shortened(found)}” under “{column}” cannot be read as a fiscal year."),
        place.Remedy(column, "「R6」「令和6年度」「2024」のいずれかの形で入力してください。", "Write “R6”, “令和6年度” or “2024”.")) with { Rule = "L3-05" };

    /// <summary>A fiscal year that is not in the plan period of site.yaml.</summary>
    public static Problem YearOutsidePlan(Place place, string found, string column, int first, int last) => Error("RS2103", place,
        new($"{column}「{Shortened(found)}」は計画期間({first}〜{last}年度)の外です。", $"“{Shortened(found)}” under “{column}” lies outside the plan period (fiscal years {first}–{last})."),
        place.Remedy(column, "年度を直すか、site.yaml の plan(first_year・last_year)を確かめてください。", "Correct the year, or check plan in site.yaml."));

    /// <summary>年度末評価 is no code of the scale: <c>6</c>, <c>5点</c>, <c>目標達成</c>.</summary>
    /// <param name="nearest">The code that may have been meant, or null.</param>
    public static Problem UnknownYearEndEvaluation(Place place, string found, IReadOnlyList<string> codes, string? nearest) => Error("RS2104", place,
        new($"年度末評価「{Shortened(found)}」は評価基準にありません({Dotted(codes)} のいずれか)。" + Asked(nearest),
            $"The year-end evaluation “{Shortened(found)}” is not in the scale ({Listed(codes)})." + AskedEn(nearest)),
        place.Remedy("年度末評価", IfSo(nearest) + OneOf(codes), IfSoEn(nearest) + OneOfEn(codes))) with { Rule = "L2-04" };

    /// <summary>中間評価 is no code of the scale.</summary>
    public static Problem UnknownMidtermEvaluation(Place place, string found, IReadOnlyList<string> codes, string? nearest) => Error("RS2105", place,
        new($"中間評価「{Shortened(found)}」は評価基準にありません({Dotted(codes)} のいずれか)。" + Asked(nearest),
            $"The midterm evaluation “{Shortened(found)}” is not in the scale ({Listed(codes)})." + AskedEn(nearest)),
        place.Remedy("中間評価", IfSo(nearest) + OneOf(codes), IfSoEn(nearest) + OneOfEn(codes))) with { Rule = "L2-04" };

    /// <summary>Two rows for the same initiative and year, also across files.</summary>
    public static Problem DuplicateResult(Place place, string id, int year, Place first) => Error("RS2106", place,
        new($"{id} の{year}年度の行が2つあります(先に出てくるのは {first.File.Name} {first.Row}行目)。", $"{id} has two rows for {year} (first in {first.File.Name} row {first.Row})."),
        place.Remedy("どちらが正しいかを確かめ、もう一方の行を削除してください。", "Find out which one is right and delete the other."));

    /// <summary>A whole file of results repeats the initiatives and years of another: a copy left in <c>results/</c>.</summary>
    /// <param name="rows">How many rows it has.</param>
    /// <param name="first">A row of the other file.</param>
    public static Problem ResultsRepeated(Place place, int rows, Place first) => Error("RS2109", place,
        new($"{rows}行すべての取組と年度が、{first.File.Name} にもあります(最初の行は {first.File.Name} {first.Row}行目)。",
            $"All of its {rows} rows stand in {first.File.Name} as well, by initiative and year (the first in row {first.Row})."),
        place.Remedy("どちらが正しいかを確かめ、コピーなどの余分なファイルは、フォルダーの外へ移してください。", "Find out which one is right and move the other out of the folder."));

    /// <summary>効果の種類 is neither 単年度 nor 継続: <c>継続的</c>.</summary>
    public static Problem UnknownEffectKind(Place place, string found, string? nearest) => Error("RS2107", place,
        new($"効果の種類「{Shortened(found)}」は使えません(単年度・継続・空欄 のいずれか)。" + Asked(nearest),
            $"The kind of effect “{Shortened(found)}” is not known (“単年度”, “継続” or blank)." + AskedEn(nearest)),
        place.Remedy("効果の種類", IfSo(nearest) + "その年度だけの効果は「単年度」、翌年度からも続く効果は「継続」と入力してください。",
            IfSoEn(nearest) + "Enter “単年度” for an effect of this year alone, “継続” for one that goes on."));

    /// <summary>A wide table has rows in which no year has content, but columns of the city's own have: these belong to no year and are lost.</summary>
    /// <param name="place">The first such row.</param>
    /// <param name="rows">How many such rows the file has.</param>
    /// <param name="column">The first of these columns.</param>
    public static Problem RowsWithoutYear(Place place, int rows, string column) => Warning("RS2108", place,
        new($"どの年度の内容も書かれていない行が{rows}行あり、その行の「{column}」などの列は公開されません。",
            $"Rows without content for any year: {rows}. What stands in them under “{column}” and the like is not published."),
        place.Remedy("年度の列に内容を入力してください。内容がまだなければ、そのままで構いません。", "Enter the content under a year; leave it if there is none yet."));

    /// <summary>目標の種類 is none of the four: <c>年累計</c>.</summary>
    public static Problem UnknownTargetKind(Place place, string found, string? nearest) => Error("RS2201", place,
        new($"目標の種類「{Shortened(found)}」は使えません(毎年度・累計・期末・純増 のいずれか)。" + Asked(nearest),
            $"The target kind “{Shortened(found)}” is not known (“毎年度”, “累計”, “期末” or “純増”)." + AskedEn(nearest)),
        place.Remedy("目標の種類", IfSo(nearest) + "年度ごとの目標は「毎年度」、計画の初めからの合計は「累計」、最後の年度だけの目標は「期末」、毎年度の増え方は「純増」と入力してください。",
            IfSoEn(nearest) + "Enter “毎年度” for a target of each year, “累計” for a running total, “期末” for a target of the last year alone, “純増” for an increase in each year."));

    /// <summary>方向 is neither 増 nor 減: <c>増加</c>.</summary>
    public static Problem UnknownDirection(Place place, string found, string? nearest) => Error("RS2202", place,
        new($"方向「{Shortened(found)}」は使えません(増・減・空欄 のいずれか)。" + Asked(nearest), $"The direction “{Shortened(found)}” is not known (“増”, “減” or blank)." + AskedEn(nearest)),
        place.Remedy("方向", IfSo(nearest) + "増えるほどよい指標は「増」、減るほどよい指標は「減」と入力してください。", IfSoEn(nearest) + "Enter “増” where more is better, “減” where less is."));

    /// <summary>A former id that could never have been one: <c>旧K1</c>.</summary>
    public static Problem BadFormerId(Place place, string found) => Error("RS2012", place,
        new($"旧取組番号「{Shortened(found)}」は取組番号の形ではありません。", $"The former id “{Shortened(found)}” is no id."),
        place.Remedy("旧取組番号", "以前の取組番号だけを書いてください(例:K1-1-1)。2つ以上あるときは「、」で区切ります。", "Write former ids only, such as K1-1-1, several separated by commas."));

    /// <summary>A former id is the id, or a former id, of another initiative.</summary>
    public static Problem FormerIdTaken(Place place, string found, Place other) => Error("RS2013", place,
        new($"旧取組番号「{Shortened(found)}」は、ほかの行({other.File.Name} {other.Row}行目)でも使われています。", $"The former id “{Shortened(found)}” is used in another row ({other.File.Name} row {other.Row})."),
        place.Remedy("旧取組番号", "前のアドレスの行き先は一つだけです。どちらかの行から消してください。", "A former address leads to one initiative only: take it out of one of the rows."));

    /// <summary>A target, actual or baseline that is no number: <c>約20</c>, <c>20～30</c>.</summary>
    public static Problem NotANumber(Place place, string found, string column) => Error("RS2203", place,
        new($"{column}「{Shortened(found)}」を数として読み取れません。", $"“{Shortened(found)}” under “{column}” cannot be read as a number."),
        place.Remedy(column, "数だけを入力してください(例:1,234、96.4、△5)。単位は「単位」の列に書き、まだ分からないときは空欄にします。",
            "Enter a number only, such as 1,234 or 96.4, with its unit under “単位”; leave it blank while unknown.")) with { Rule = "L2-01" };

    /// <summary>A number that looks like a date, as Excel makes of <c>3/5</c> and <c>1-2</c>: <c>3月5日</c>.</summary>
    public static Problem NumberBecameDate(Place place, string found, string column) => Error("RS2204", place,
        new($"{column}「{Shortened(found)}」は日付の形なので、数として読み取れません。Excel は「3/5」や「1-2」のような入力を日付に変えます。",
            $"“{Shortened(found)}” under “{column}” has the form of a date, not of a number: Excel turns entries such as 3/5 and 1-2 into dates."),
        place.Remedy(column, "セルの表示形式を「数値」にして、数だけを入力し直してください。分数は「0.6」のように小数で書きます。",
            "Set the cell's format to number and enter the number again, a fraction as a decimal such as 0.6."));

    /// <summary>Two rows for the same indicator and year.</summary>
    public static Problem DuplicateIndicator(Place place, string name, int year, Place first) => Error("RS2205", place,
        new($"指標「{Shortened(name)}」の{year}年度の行が2つあります(先に出てくるのは {first.File.Name} {first.Row}行目)。", $"The indicator “{Shortened(name)}” has two rows for {year} (first in {first.File.Name} row {first.Row})."),
        place.Remedy("どちらが正しいかを確かめ、もう一方の行を削除してください。", "Find out which one is right and delete the other."));

    /// <summary>Rows of one indicator disagree on its unit, kind, direction or baseline.</summary>
    public static Problem IndicatorContradicts(Place place, string column, string found, string other, Place otherPlace) => Error("RS2206", place,
        new($"同じ指標なのに{column}が「{Shortened(found)}」と「{Shortened(other)}」({otherPlace.File.Name} {otherPlace.Row}行目)で食い違っています。",
            $"Under “{column}”, the same indicator has “{Shortened(found)}” here and “{Shortened(other)}” in {otherPlace.File.Name} row {otherPlace.Row}."),
        place.Remedy(column, "同じ指標の行では同じ値にしてください。別の指標なら、指標名を変えてください。", "Use the same value in all its rows, or another name for another indicator."));

    /// <summary>A date in corrections.csv that is no date: <c>令和7年夏</c>.</summary>
    public static Problem UnreadableDate(Place place, string found, string column) => Error("RS2301", place,
        new($"{column}「{Shortened(found)}」を日付として読み取れません。", $"“{Shortened(found)}” under “{column}” cannot be read as a date."),
        place.Remedy(column, "「2025-08-20」「2025/8/20」「令和7年8月20日」のいずれかの形で入力してください。", "Write “2025-08-20”, “2025/8/20” or “令和7年8月20日”."));

    private static string OneOf(IReadOnlyList<string> codes) => $"{Dotted(codes)} のいずれかを、半角または全角で入力してください。まだ評価していないときは空欄にします。";

    private static string OneOfEn(IReadOnlyList<string> codes) => $"Enter one of {Listed(codes)}; leave it blank if there is no evaluation yet.";

    private static string Dotted(IReadOnlyList<string> codes) => string.Join("・", codes);

    private static string Listed(IReadOnlyList<string> codes) => string.Join(", ", codes);
}

namespace ReformSite.Problems;

/// <content>RS25xx translations and the glossary.</content>
public static partial class Mistakes
{
    /// <summary>A translation into a language the portal is not published in: <c>results.fr.csv</c> with <c>languages: [ja, en]</c>.</summary>
    public static Problem LanguageNotPublished(SourceFile file, string language) => Warning("RS2501", new Place(file),
        new($"「{file.Name}」は「{language}」への翻訳ですが、site.yaml の languages に「{language}」がないため、使われません。",
            $"“{file.Name}” is a translation into “{language}”, which is not among the languages of site.yaml; it is not used."),
        new($"公開するなら languages に「{language}」を加えてください。使わないなら、フォルダーの外へ移してください。",
            $"Add “{language}” to languages to publish it, or move the file out of the folder."));

    /// <summary>A translation stands where the original is blank, so it would be published alone: <c>plan</c> in results.en.csv, none in results.csv.</summary>
    public static Problem TranslationOfNothing(Place place, string column) => Warning("RS2502", place,
        new($"翻訳の「{column}」に文章がありますが、元の表では空欄です。この翻訳は表示されません。", $"“{column}” is translated here but blank in the original; the translation is not shown."),
        place.Remedy(column, "元の表に文章を入れるか、この翻訳を消してください。", "Enter the original text, or delete this translation."));

    /// <summary>site.en.yaml translates something the portal does not have: a level <c>"6"</c>, a policy or department no initiative has.</summary>
    public static Problem TranslationOfUnknown(Place place, string key, string name, string? nearest) => Warning("RS2503", place,
        new($"{key} の「{name}」は、この計画にありません{Perhaps(nearest)}。この翻訳は使われません。", $"There is no “{name}” under {key} in this plan{PerhapsEn(nearest)}; the translation is not used."),
        place.Remedy("元の名前と同じに書くか、この行を消してください。", "Write the name as it is in the original, or delete the line."));

    /// <summary>Two rows translate the same: <c>K1-1-1</c> twice in initiatives.en.csv.</summary>
    public static Problem TranslationTwice(Place place, Place first) => Error("RS2504", place,
        new($"同じものの翻訳が、{first.File.Name} の{first.Row}行目にもあります。", $"The same is translated in {first.File.Name} row {first.Row} already."),
        place.Remedy("どちらか一行を消してください。", "Delete one of the rows."));

    /// <summary>A row of indicators.en.csv names an indicator the initiative does not have.</summary>
    public static Problem TranslationOfUnknownIndicator(Place place, string id, string name, string? nearest) => Warning("RS2505", place,
        new($"取組「{id}」に指標「{name}」はありません{Perhaps(nearest)}。この翻訳は使われません。", $"The initiative “{id}” has no indicator “{name}”{PerhapsEn(nearest)}; the translation is not used."),
        place.Remedy("指標名", "indicators.csv と同じ指標名を書いてください。", "Write the name as in indicators.csv."));

    /// <summary>A term stands in glossary.csv twice, in whatever width.</summary>
    public static Problem TermTwice(Place place, string term, Place first) => Error("RS2506", place,
        new($"用語「{term}」が重複しています(先に出てくるのは {first.File.Name} {first.Row}行目)。", $"The term “{term}” stands twice (first in {first.File.Name} row {first.Row})."),
        place.Remedy("用語", "どちらか一行にまとめてください。", "Keep one row."));

    /// <summary>glossary.en.csv explains a term glossary.csv does not have.</summary>
    public static Problem TranslationOfUnknownTerm(Place place, string term, string? nearest) => Warning("RS2507", place,
        new($"用語「{term}」は glossary.csv にありません{Perhaps(nearest)}。この翻訳は使われません。", $"glossary.csv has no term “{term}”{PerhapsEn(nearest)}; the translation is not used."),
        place.Remedy("用語", "glossary.csv と同じ用語を書いてください。", "Write the term as in glossary.csv."));

    /// <summary>A translated page or introduction has no original: <c>pages/abuot.en.md</c>.</summary>
    public static Problem TranslationOfNoPage(SourceFile file, string original) => Warning("RS2508", new Place(file),
        new($"「{file.Name}」の元になる「{original}」がありません。この翻訳は使われません。", $"“{file.Name}” translates “{original}”, which is not there; it is not used."),
        new($"「{original}」を置くか、ファイル名を元のファイルにそろえてください。", $"Put “{original}” there, or give the file the name of its original."));
}

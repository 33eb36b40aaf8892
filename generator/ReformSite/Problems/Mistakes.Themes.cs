namespace ReformSite.Problems;

/// <content>RS31xx: what a city changes of a theme, in site.yaml and in assets/custom.css.</content>
public static partial class Mistakes
{
    /// <summary>Text in a colour of the city's could not be read. <example><c>accent: "#ff9900"</c> on white</example></summary>
    /// <param name="ratio">As in <c>2.14:1</c>.</param>
    /// <param name="readable">A colour near it that could; null where the ground leaves none.</param>
    public static Problem LowContrast(Place place, string colour, string ground, string ratio, bool dark, string? readable) => Error("RS3101", place,
        new($"{(dark ? "暗い画面で" : "")}文字の色「{colour}」と地の色「{ground}」のコントラスト比が {ratio} です。読むには 4.5:1 以上が必要です。",
            $"Text in “{colour}” on “{ground}”{(dark ? " on dark screens" : "")} has a contrast of {ratio}; it needs 4.5:1 to be read."),
        place.Remedy(readable is null ? "地の色を、文字との差が大きい色に変えてください。" : $"「{readable}」のように、地の色との差が大きい色に変えてください。",
            readable is null ? "Choose another ground." : $"Choose a colour that stands out more, such as “{readable}”."));

    /// <summary>A link of every page that would lead elsewhere from each of them. <example><c>url: about/</c>, <c>footer: "[概要](about/)"</c></example></summary>
    public static Problem LinkNotAbsolute(Place place, string key, string found) => Error("RS3102", place,
        new($"「{key}」のリンク先「{Shortened(found)}」は使えません。すべてのページに載るので、どのページからも同じ場所に着くアドレスが要ります。",
            $"“{Shortened(found)}” under “{key}” cannot be used: it stands on every page and must lead to the same place from all of them."),
        place.Remedy("「https://www.example.jp/」のように、https:// から書いてください。", "Write it from https:// on, as in “https://www.example.jp/”."));

    /// <summary>A heading among the words at the foot of every page. <example><c>footer: "# お知らせ"</c></example></summary>
    public static Problem FooterHeading(Place place, string key) => Error("RS3103", place,
        new($"「{key}」に見出しがあります。すべてのページの下に載るので、見出しは使えません。", $"There is a heading under “{key}”. It stands at the foot of every page, where there is none."),
        place.Remedy("見出しの「#」を消して、ふつうの文にしてください。", "Take out the “#” and make it a sentence."));

    /// <summary>custom.css would load something from elsewhere, or hides whether it does. <example><c>@import "fonts.css";</c>, <c>url(https://example.com/a.png)</c></example></summary>
    public static Problem StyleFromElsewhere(Place place, string found) => Error("RS3111", place,
        new($"custom.css では「{Shortened(found)}」を使えません。ほかのファイルやほかのサイトからは、何も読み込めません。",
            $"“{Shortened(found)}” cannot be used in custom.css, which may load nothing from other files or sites."),
        place.Remedy("この部分を消してください。画像は assets フォルダーに置き、「url(photo.png)」のように名前だけを書きます。", "Take it out. Put pictures into the folder assets and write their name alone, as in “url(photo.png)”."));

    /// <summary>custom.css names a picture that is not there. <example><c>url(shiyakusho.png)</c> while the file is <c>assets/shiyakusho.jpg</c></example></summary>
    public static Problem StyleAssetMissing(Place place, string found, string? nearest) => Error("RS3112", place,
        new($"custom.css にある「{Shortened(found)}」が assets フォルダーにありません。" + Asked(nearest), $"“{Shortened(found)}” in custom.css is not in the folder assets." + AskedEn(nearest)),
        place.Remedy("assets フォルダーにあるファイルの名前に直してください。", "Write the name of a file in the folder assets."));

    /// <summary>custom.css is too long to be loaded with every page.</summary>
    public static Problem StyleTooLong(Place place, int letters, int most) => Error("RS3113", place,
        new($"custom.css が{letters:#,0}文字あります。すべてのページで読み込むので、{most:#,0}文字までです。", $"custom.css has {letters:#,0} letters. Every page loads it, so it may have {most:#,0}."),
        place.Remedy("使っていない部分を消してください。", "Take out what is not used."));

    /// <summary>A rule of custom.css does not end, or ends twice, and what follows is not read as it is meant.</summary>
    public static Problem StyleUnbalanced(Place place) => Error("RS3114", place,
        new("custom.css の「{」と「}」の数が合いません。", "The braces { and } in custom.css do not match."),
        place.Remedy("この「{」に対応する「}」があるか、「}」が多すぎないかを確かめてください。", "See whether a “}” is missing for this “{”, or there is one too many."));

    /// <summary>custom.css sets a public property that the theme does not read. <example><c>--rs-acent: #006633;</c></example></summary>
    public static Problem UnknownProperty(Place place, string found, string? nearest) => Warning("RS3115", place,
        new($"テーマには「{found}」という変数がないので、この指定は使われません{Perhaps(nearest)}。", $"The theme has no property “{found}”, so this is not used{PerhapsEn(nearest)}."),
        place.Remedy("docs/theme-guide.md の表にある名前に直すか、消してください。", "Write a name from the table in docs/theme-guide.md, or take it out."));
}

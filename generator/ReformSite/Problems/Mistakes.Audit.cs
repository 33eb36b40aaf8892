namespace ReformSite.Problems;

/// <content>RS41xx the finished site: what its pages must hold, whoever wrote them.</content>
public static partial class Mistakes
{
    /// <summary>A link leads to a file the site does not have: <c>[案内](../guide/)</c> in a page of the city's own.</summary>
    public static Problem BrokenLink(Place place, string href) => Error("RS4101", place,
        new($"リンク「{href}」の先がサイトの中にありません。", $"The link “{href}” leads to nothing in the site."),
        new("リンクの綴りを確かめてください。ページのアドレスは「../about/index.html」のように、いまのページから書きます。", "Check the spelling; addresses are relative to the page, as ../about/index.html."));

    /// <summary>A link leads to a place on a page that does not exist: <c>#year-6</c>.</summary>
    public static Problem BrokenFragment(Place place, string href) => Error("RS4102", place,
        new($"リンク「{href}」の # から後に当たる見出しや場所が、リンク先のページにありません。", $"The link “{href}” names a place that is not on the page it leads to."),
        new("# から後を、リンク先のページの見出しに合わせて直してください。", "Correct what follows the # to match a heading of that page."));

    /// <summary>A page has no h1, or several.</summary>
    public static Problem NotOneHeading(Place place, int count) => Error("RS4103", place,
        new($"ページの大見出し(h1)が{count}個あります(1個のはずです)。", $"The page has {count} h1 headings instead of one."),
        new("テーマのテンプレートを直してください。", "Correct the theme's template."));

    /// <summary>Two elements of a page bear the same id.</summary>
    public static Problem DuplicateElementId(Place place, string id) => Error("RS4104", place,
        new($"id「{id}」がページの中で重複しています。", $"The id “{id}” is used twice on the page."),
        new("テーマのテンプレートを直してください。", "Correct the theme's template."));

    /// <summary>A page lacks its title or its language.</summary>
    public static Problem HeadIncomplete(Place place, string what) => Error("RS4105", place,
        new($"ページに{what}がありません。", $"The page lacks {what}."),
        new("テーマのレイアウトを直してください。", "Correct the theme's layout."));

    /// <summary>A heading leaves out a level: h4 after h2.</summary>
    public static Problem HeadingLevelSkipped(Place place, string heading, int from, int to) => Error("RS4106", place,
        new($"見出し「{heading}」は h{to} ですが、前の見出しは h{from} です。段階を飛ばしています。", $"The heading “{heading}” is h{to} after h{from}: a level is left out."),
        new("テーマのテンプレートを直してください。", "Correct the theme's template."));

    /// <summary>A drawing has no name for those who cannot see it.</summary>
    public static Problem DrawingWithoutName(Place place) => Error("RS4107", place,
        new("名前のない図があります(title と desc を指す aria-labelledby が要ります)。", "A drawing has no name (aria-labelledby with title and desc)."),
        new("図に名前を付けるか、飾りなら aria-hidden にしてください。", "Name the drawing, or hide it if it is decoration."));

    /// <summary>A chart has no table of the same numbers beside it.</summary>
    public static Problem ChartWithoutTable(Place place, string chart) => Error("RS4108", place,
        new($"図「{chart}」の数値の表がありません。", $"The chart “{chart}” has no table of its numbers."),
        new("図と同じ数値の表を、同じ figure の中に置いてください。", "Put the table of its numbers into the same figure."));

    /// <summary>A page asks another host for something.</summary>
    public static Problem ForeignResource(Place place, string address) => Error("RS4109", place,
        new($"ほかのサーバーから「{address}」を読み込んでいます。", $"The page loads “{address}” from another host."),
        new("ファイルを assets フォルダーに置いて、そこから読み込んでください。", "Put the file into assets/ and load it from there."));

    /// <summary>An image has no alternative text.</summary>
    public static Problem ImageWithoutText(Place place, string address) => Error("RS4110", place,
        new($"画像「{address}」に代替テキスト(alt)がありません。", $"The image “{address}” has no alternative text."),
        new("画像の内容を ![説明](assets/…) の「説明」に書いてください。", "Describe the image: ![description](assets/…)."));
}

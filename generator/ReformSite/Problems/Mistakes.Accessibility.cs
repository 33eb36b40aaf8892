namespace ReformSite.Problems;

/// <summary>RS154x: pictures for sharing, and the accessibility policy and test result in site.yaml.</summary>
public static partial class Mistakes
{
    /// <summary>A picture is not among the assets. <example><c>share_image: share.png</c> while the file is <c>assets/share.png</c></example></summary>
    public static Problem PictureMissing(Place place, string key, string found, string? nearest) => Error("RS1540", place,
        new($"「{key}」の画像「{found}」が assets フォルダーにありません{Perhaps(nearest)}。", $"The picture “{found}” under “{key}” is not in the folder assets{PerhapsEn(nearest)}."),
        place.Remedy("「assets/share.png」のように、assets/ から始まる名前で書いてください。", "Write its name from assets/ on, as in “assets/share.png”."));

    /// <summary>A picture is neither PNG nor JPEG, which are all that previews and home screens show. <example><c>share_image: assets/share.svg</c>; a WebP renamed to <c>.png</c></example></summary>
    public static Problem NoPicture(Place place, string key, string found) => Error("RS1541", place,
        new($"「{key}」の「{found}」は、PNG でも JPEG でもありません。", $"“{found}” under “{key}” is neither a PNG nor a JPEG."),
        place.Remedy("PNG か JPEG で保存し直し、その名前を書いてください(名前の末尾を変えるだけでは直りません)。", "Save it as PNG or JPEG and write that name; renaming the file does not help."));

    /// <summary>A value that is none of the few there are. <example><c>level: AAA</c>, <c>conformance: 適合</c>, <c>"1.1.1": △</c></example></summary>
    public static Problem NotAmong(Place place, string key, string found, IReadOnlyList<string> choices) => Error("RS1542", place,
        new($"「{key}」に「{found}」は使えません。", $"“{found}” cannot be used under “{key}”."),
        place.Remedy($"{string.Join("、", choices.Select(choice => $"「{choice}」"))}のいずれかに直してください。", $"Write one of {string.Join(", ", choices.Select(choice => $"“{choice}”"))}."));

    /// <summary>A tested page is not named by its address. <example><c>pages: [トップページ]</c>, <c>pages: [policies/1/]</c></example></summary>
    public static Problem NoPageAddress(Place place, string found) => Error("RS1543", place,
        new($"試験を行ったページの「{found}」は、ウェブページのアドレスではありません。", $"“{found}” is not the address of a tested page."),
        place.Remedy("「https://example.jp/plan/policies/1/」のように、https:// から書いてください。", "Write it from https:// on, as in “https://example.jp/plan/policies/1/”."));

    /// <summary>A test ends before it begins. <example><c>period: { from: 2027-01-22, to: 2027-01-12 }</c></example></summary>
    public static Problem PeriodReversed(Place place, string from, string to) => Error("RS1544", place,
        new($"試験の最後の日「{to}」が、最初の日「{from}」より前です。", $"The last day of the test “{to}” is before its first day “{from}”."),
        place.Remedy("from と to を入れ替えるか、正しい日に直してください。", "Swap from and to, or correct them."));

    /// <summary>準拠 or 一部準拠 is claimed, but the checklist leaves criteria of that level out. <example><c>level: AA</c> with results for the criteria of level A only</example></summary>
    /// <param name="missing">Numbers of the criteria.</param>
    public static Problem CriteriaWithoutResult(Place place, string level, IReadOnlyList<string> missing) => Error("RS1545", place,
        new($"適合レベル{level}の達成基準のうち、{missing.Count}件の結果がありません({Some(missing, "・")})。",
            $"{missing.Count} success criteria up to level {level} have no result ({Some(missing, ", ")})."),
        place.Remedy("結果を「○」「×」「適用なし」のいずれかで書き足してください。試験をしていないときは、accessibility.result を消してください。",
            "Add their results as “○”, “×” or “適用なし”. If there was no test, delete accessibility.result."));

    /// <summary>準拠 is claimed although the checklist says that a criterion is not met. <example><c>conformance: 準拠</c> with <c>"1.4.3": ×</c></example></summary>
    public static Problem ClaimNotBorneOut(Place place, string level, IReadOnlyList<string> failed) => Error("RS1546", place,
        new($"適合レベル{level}に「準拠」とありますが、満たしていない達成基準があります({Some(failed, "・")})。",
            $"“準拠” is claimed for level {level}, but criteria are not met ({Some(failed, ", ")})."),
        place.Remedy("「一部準拠」に直すか、criteria の結果を確かめてください。", "Write “一部準拠”, or check the results under criteria."));

    /// <summary>Up to five of them: the rest is as easy to see in the file.</summary>
    private static string Some(IReadOnlyList<string> ids, string comma) => string.Join(comma, ids.Take(5)) + (ids.Count > 5 ? comma + "…" : "");
}

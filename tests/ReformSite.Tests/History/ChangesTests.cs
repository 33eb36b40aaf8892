using AngleSharp.Dom;
using ReformSite.Tests.Pages;

namespace ReformSite.Tests.History;

/// <summary>What <c>changes/</c> and the page of an initiative say of a portal that was frozen and then edited.</summary>
public class ChangesTests
{
    private const string Initiatives = SmallPortal.Heads + ",前年度までの取組および現状,旧取組番号";
    private const string Results = "取組番号,年度,取組計画,年度末実績,実績効果額,年度末評価";
    private const string Indicators = "取組番号,指標名,単位,目標の種類,方向,基準値,基準年度,年度,目標値,実績値";

    private static SmallPortal Frozen()
    {
        var portal = new SmallPortal { AsOf = "2022-07-10" }
            .Table("initiatives.csv", Initiatives, "K1,1,開かれた市政,情報を届ける,広報紙の見直し,広報課,月1回出している。,", "K2,1,開かれた市政,情報を届ける,掲示板の更新,広報課,,")
            .Table("results.csv", Results, "K1,R3,紙面を改める。,4月号から改め、213人に聞いた。,\"1,200千円\",4", "K2,R3,板を塗る。,塗った。,,3")
            .Table("indicators.csv", Indicators, "K1,読者,人,毎年度,増,,,R3,100,90", "K1,読者,人,毎年度,増,,,R4,120,");
        portal.Write();
        Assert.NotNull(Snapshots.Take(portal.Folder, null, "令和3年度の結果です。").File);
        portal.AsOf = "2022-09-01";
        return portal;
    }

    private static IDocument Changes(SmallPortal portal) => BothPortals.Read(portal.Publish(), "changes", "index.html");

    private static List<string> Said(IParentNode page, string selector) => [.. page.QuerySelectorAll(selector).Select(element => BothPortals.Squeeze(element.TextContent))];

    [Fact]
    public void Without_a_change_the_first_publication_stands_alone()
    {
        using var portal = Frozen();
        var page = Changes(portal);
        Assert.Equal(["2022年7月10日の公表"], Said(page, ".group h2"));
        Assert.Equal(["2の取組を初めて公表しました。"], Said(page, ".group__sum"));
        Assert.Equal(["令和3年度の結果です。"], Said(page, ".group .lead"));
        Assert.Empty(page.QuerySelectorAll(".group li"));
    }

    [Fact]
    public void A_changed_report_is_shown_before_and_after_within_its_sentence()
    {
        using var portal = Frozen().Table("results.csv", Results, "K1,R3,紙面を改める。,4月号から改め、231人に聞いた。,\"1,300千円\",5", "K2,R3,板を塗る。,塗った。,,3");
        var page = Changes(portal);
        Assert.Equal(["2022年9月1日の公表", "2022年7月10日の公表"], Said(page, ".group h2"));
        Assert.Equal("公表済みの報告が変わった取組は1件です。", Said(page, ".group__sum")[0]);
        Assert.Equal(
            ["令和3年度年度末実績4月号から改め、訂正前213→訂正後231人に聞いた。", "令和3年度実績効果額訂正前1,200千円→訂正後1,300千円", "令和3年度年度末評価訂正前4→訂正後5"],
            Said(page, ".group .news p"));
    }

    /// <summary>The twentieth letter before the change and the twentieth behind it are a picture of two code units each.</summary>
    [Fact]
    public void The_sentence_around_a_change_is_cut_between_letters()
    {
        const string Start = "ああああああああああ😀いいいいいいいいいいいいいいいいいいい", End = "ううううううううううううううううううう😀ええええええええええ";
        using var portal = new SmallPortal { AsOf = "2022-07-10" }.Table("initiatives.csv", SmallPortal.Heads, "K1,1,開かれた市政,情報を届ける,広報紙の見直し,広報課").Table("results.csv", Results, $"K1,R3,計画,{Start}213{End},,4");
        portal.Write();
        Assert.NotNull(Snapshots.Take(portal.Folder, null, "令和3年度の結果です。").File);
        portal.AsOf = "2022-09-01";
        portal.Table("results.csv", Results, $"K1,R3,計画,{Start}231{End},,4");
        Assert.Equal(["令和3年度年度末実績…いいいいいいいいいいいいいいいいいいい訂正前213→訂正後231ううううううううううううううううううう…"], Said(Changes(portal), ".group .news p"));
    }

    [Fact]
    public void A_first_report_is_published_and_no_change()
    {
        using var portal = Frozen()
            .Table("results.csv", Results, "K1,R3,紙面を改める。,4月号から改め、213人に聞いた。,\"1,200千円\",4", "K2,R3,板を塗る。,塗った。,,3", "K2,R4,板を直す。,直した。,,4")
            .Table("indicators.csv", Indicators, "K1,読者,人,毎年度,増,,,R3,100,90", "K1,読者,人,毎年度,増,,,R4,120,130");
        var page = Changes(portal);
        Assert.Equal("2の取組の報告を新しく公表しました。", Said(page, ".group__sum")[0]);
        Assert.Equal(["広報紙の見直し令和4年度の読者の実績値", "掲示板の更新令和4年度の取組計画、年度末実績、年度末評価"], Said(page, ".group .related li"));
        Assert.Empty(page.QuerySelectorAll(".group .news"));
    }

    [Fact]
    public void Another_width_is_no_change_and_names_are_shown_as_written()
    {
        using var portal = Frozen()
            .Table("results.csv", Results, "Ｋ１,令和3年度,紙面を 改める。,4月号から改め、２１３人に聞いた。,\"１，２００千円\",４", "K2,R3,板を塗る。,塗った。,―,3")
            .Table("indicators.csv", Indicators, "K1,読 者,人,毎年度,,,,R3,100,90.0", "K1,読 者,,,,,,R4,130,");
        var page = Changes(portal);
        Assert.Equal(["計画の変更令和4年度読者の目標値訂正前120→訂正後130"], Said(page, ".group .news p"));
        Assert.Contains("読 者の目標値", page.QuerySelector(".group .news p")!.TextContent);
    }

    [Fact]
    public void What_was_promised_and_is_promised_otherwise_now_is_a_change_of_plan()
    {
        using var portal = Frozen()
            .Table("results.csv", Results, "K1,R3,紙面を少し改める。,4月号から改め、213人に聞いた。,\"1,200千円\",4", "K2,R3,板を塗る。,塗った。,,3")
            .Table("indicators.csv", Indicators, "K1,読者,人,毎年度,増,,,R3,80,90", "K1,読者,人,毎年度,増,,,R4,120,");
        var page = Changes(portal);
        Assert.Equal("計画が変わった取組は1件です。", Said(page, ".group__sum")[0]);
        Assert.Equal(["計画の変更令和3年度取組計画紙面を訂正後少し改める。", "計画の変更令和3年度読者の目標値訂正前100→訂正後80"], Said(page, ".group .news p"));
    }

    [Fact]
    public void Initiatives_are_added_renamed_and_withdrawn()
    {
        using var portal = Frozen()
            .Table("initiatives.csv", Initiatives, "K1,1,開かれた市政,情報を届ける,広報紙を読みやすく,企画課,月1回出している。,", "K3,1,開かれた市政,情報を届ける,動画の配信,広報課,,")
            .Table("results.csv", Results, "K1,R3,紙面を改める。,4月号から改め、213人に聞いた。,\"1,200千円\",4");
        var page = Changes(portal);
        Assert.Equal(
            ["広報紙を読みやすく取組項目訂正前広報紙の見直し→訂正後広報紙を読みやすく担当部署訂正前広報課→訂正後企画課", "動画の配信追加", "掲示板の更新取りやめ"],
            Said(page, ".group .news li"));
        Assert.Null(page.QuerySelectorAll(".group .news li").Single(entry => entry.TextContent.Contains("掲示板", StringComparison.Ordinal)).QuerySelector("a"));
    }

    [Fact]
    public void An_initiative_with_another_id_is_the_same_one_and_keeps_its_address()
    {
        using var portal = Frozen()
            .Table("initiatives.csv", Initiatives, "K1,1,開かれた市政,情報を届ける,広報紙の見直し,広報課,月1回出している。,", "L2,1,開かれた市政,情報を届ける,掲示板の更新,広報課,,K2")
            .Table("results.csv", Results, "K1,R3,紙面を改める。,4月号から改め、213人に聞いた。,\"1,200千円\",4", "L2,R3,板を塗る。,塗った。,,3");
        Assert.Equal(["掲示板の更新取組番号をK2からL2に変更"], Said(Changes(portal), ".group .news li"));
        var folder = portal.Publish("https://city.example/plan/");
        var moved = BothPortals.Read(folder, "initiatives", "K2", "index.html");
        Assert.Equal("0; url=../L2/index.html", moved.QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content"));
        Assert.Equal("https://city.example/plan/initiatives/L2/", moved.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.DoesNotContain("initiatives/K2/", File.ReadAllText(Path.Combine(folder, "sitemap.xml")));
    }

    /// <summary>Two became one: the one that goes on is compared with itself, the other is withdrawn, and its address leads to the first.</summary>
    [Fact]
    public void An_initiative_that_took_in_another_one_keeps_its_own_past()
    {
        using var portal = Frozen()
            .Table("initiatives.csv", Initiatives, "K1,1,開かれた市政,情報を届ける,広報紙の見直し,広報課,月1回出している。,K2")
            .Table("results.csv", Results, "K1,R3,紙面を改める。,4月号から改め、213人に聞いた。,\"1,200千円\",5");
        Assert.Equal(["広報紙の見直し令和3年度年度末評価訂正前4→訂正後5", "掲示板の更新取りやめ"], Said(Changes(portal), ".group .news li"));
    }

    [Fact]
    public void Of_two_that_became_a_new_one_the_first_named_is_its_past()
    {
        using var portal = Frozen()
            .Table("initiatives.csv", Initiatives, "L1,1,開かれた市政,情報を届ける,広報の見直し,広報課,月1回出している。,K1、K2")
            .Table("results.csv", Results, "L1,R3,紙面を改める。,4月号から改め、213人に聞いた。,\"1,200千円\",4")
            .Table("indicators.csv", Indicators, "L1,読者,人,毎年度,増,,,R3,100,90", "L1,読者,人,毎年度,増,,,R4,120,");
        Assert.Equal(["広報の見直し取組番号をK1からL1に変更取組項目広報訂正前紙の見直し", "掲示板の更新取りやめ"], Said(Changes(portal), ".group .news li"));
    }

    [Fact]
    public void The_page_of_the_initiative_has_its_history_and_the_reason_of_a_correction()
    {
        using var portal = Frozen()
            .Table("results.csv", Results, "K1,R3,紙面を改める。,4月号から改め、213人に聞いた。,\"1,300千円\",4", "K2,R3,板を塗る。,塗った。,,3")
            .Table("corrections.csv", "訂正日,取組番号,年度,項目,訂正前,訂正後,理由", "2022-08-20,K1,R3,実績効果額,\"1,200千円\",\"1,300千円\",集計の漏れ");
        var page = BothPortals.Read(portal.Publish(), "initiatives", "K1", "index.html");
        var entry = Assert.Single(page.QuerySelectorAll(".history li"));
        Assert.Equal("2022年9月1日令和3年度実績効果額訂正前1,200千円→訂正後1,300千円訂正の理由", BothPortals.Squeeze(entry.TextContent));
        var reason = page.QuerySelector(entry.QuerySelector("a.due")!.GetAttribute("href")!)!;
        Assert.Contains("集計の漏れ", reason.TextContent);
    }

    [Fact]
    public void Other_languages_tell_the_same()
    {
        using var portal = Frozen().Table("results.csv", Results, "K1,R3,紙面を改める。,4月号から改め、213人に聞いた。,\"1,200千円\",5", "K2,R3,板を塗る。,塗った。,,3");
        portal.More = "languages: [ja, en]";
        var page = BothPortals.Read(portal.Publish(), "en", "changes", "index.html");
        Assert.Equal("Publication of 1 September 2022", page.QuerySelector(".group h2")!.TextContent);
        Assert.Equal("Published reports changed for 1 initiative.", page.QuerySelector(".group__sum")!.TextContent);
        Assert.Equal("FY2021Year-endevaluation:Before:4→After:5", Said(page, ".group .news p")[0]);
    }
}

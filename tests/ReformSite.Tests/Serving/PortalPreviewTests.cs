using System.Runtime.CompilerServices;
using System.Text;
using ReformSite.Serving;

namespace ReformSite.Tests.Serving;

/// <summary>The last good site stays, whatever is wrong with the files, and what is wrong is told.</summary>
public sealed class PortalPreviewTests : IDisposable
{
    private readonly SmallPortal _portal = new SmallPortal().File("pages/about.md", "---\ntitle: 案内\n---\n本文\n").File("assets/logo.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");

    public PortalPreviewTests() => _portal.Write();

    public void Dispose() => _portal.Dispose();

    /// <summary>Where a file of assets/ is published at the moment: under a name that holds a hash of its content.</summary>
    private static string PathOf(string asset, Previewed previewed) => previewed.Preview.State.Site!.Draft.Edition.Frame.Assets[asset].Path;

    private string At(string file) => Path.Combine(_portal.Folder, file);

    [Fact]
    public async Task A_mistake_leaves_the_last_good_site_whole()
    {
        await using var previewed = new Previewed(_portal.Folder);
        var good = previewed.Preview.State;
        var home = previewed.Page("index.html");
        File.Delete(At("assets/logo.svg"));
        File.WriteAllText(At("initiatives.csv"), SmallPortal.Heads + "\r\nK1,1,開かれた市政,情報を届ける,別の題,広報課\r\nK1,1,開かれた市政,情報を届ける,同じ番号,広報課\r\n");
        previewed.Refresh();
        Assert.True(previewed.Preview.State.IsRefused);
        Assert.Equal(good.Site, previewed.Preview.State.Site);
        Assert.Equal(["initiatives.csv RS2002"], previewed.Told);
        Assert.Equal(home, previewed.Page("index.html"));
        var logo = PathOf("assets/logo.svg", previewed);
        Assert.StartsWith("<svg", previewed.Page(logo), StringComparison.Ordinal);
        _portal.Table("initiatives.csv", SmallPortal.Heads, "K1,1,開かれた市政,情報を届ける,別の題,広報課").Write();
        File.Delete(At("assets/logo.svg"));
        previewed.Refresh();
        Assert.Equal([], previewed.Told);
        Assert.Contains("別の題", previewed.Page("initiatives/K1/index.html"), StringComparison.Ordinal);
        Assert.Null(previewed.Preview.State.Site!.Find(logo));
    }

    [Fact]
    public async Task An_asset_that_was_replaced_is_the_new_one()
    {
        await using var previewed = new Previewed(_portal.Folder);
        var before = PathOf("assets/logo.svg", previewed);
        File.WriteAllText(At("assets/logo.svg"), "<svg xmlns='http://www.w3.org/2000/svg'><!-- new --></svg>");
        previewed.Refresh();
        Assert.Contains("new", previewed.Page(PathOf("assets/logo.svg", previewed)), StringComparison.Ordinal);
        Assert.Null(previewed.Preview.State.Site!.Find(before));
    }

    /// <summary>Somebody who works on a portal all day would fill the memory otherwise, a site at every change.</summary>
    [Fact]
    public async Task A_site_that_was_shown_and_replaced_is_let_go()
    {
        await using var previewed = new Previewed(_portal.Folder);
        var shown = Shown(previewed);
        previewed.Refresh();
        GC.Collect();
        Assert.False(shown.IsAlive);
    }

    /// <summary>What each of its pages holds. In a method of its own, so that the test itself holds nothing.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference Shown(Previewed previewed)
    {
        Assert.NotEmpty(previewed.Page("index.html"));
        return new WeakReference(previewed.Preview.State.Site!.Draft.Edition.Frame);
    }

    [Fact]
    public async Task Before_the_first_good_site_there_is_a_page_of_what_is_wrong()
    {
        File.Delete(At("results.csv"));
        await using var previewed = new Previewed(_portal.Folder);
        var answer = new PreviewAnswers([previewed.Preview], "ja").To("/portal/policies/1/");
        Assert.Equal(503, answer.Status);
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(System.Text.Encoding.UTF8.GetString(answer.Body.Span));
        Assert.Equal("まだ表示できるサイトがありません", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("必要なファイル「results.csv」がありません。", page.QuerySelector("li.error")!.TextContent, StringComparison.Ordinal);
        Assert.Contains($"problems{previewed.Preview.State.Number}", page.QuerySelector("script")!.GetAttribute("data-shown"), StringComparison.Ordinal);
    }

    /// <summary>A page that is told the same again would close what its reader has opened.</summary>
    [Fact]
    public async Task The_same_mistakes_are_no_news()
    {
        File.AppendAllText(At("results.csv"), "K1,R3,9\r\n");
        await using var previewed = new Previewed(_portal.Folder);
        var number = previewed.Preview.State.Number;
        previewed.Refresh();
        Assert.Equal((number, false), (previewed.Preview.State.Number, previewed.Preview.State.IsNews));
        File.AppendAllText(At("results.csv"), "K1,R4,9\r\n");
        previewed.Refresh();
        Assert.Equal((number + 1, true), (previewed.Preview.State.Number, previewed.Preview.State.IsNews));
    }

    [Fact]
    public async Task The_gates_are_those_of_a_build()
    {
        File.AppendAllText(At("pages/about.md"), "\n[なし](../none/index.html)\n");
        await using (var usual = new Previewed(_portal.Folder)) Assert.Equal([], usual.Told);
        await using (var audited = new Previewed(_portal.Folder, audit: true)) Assert.Equal((true, "about/index.html RS4101"), (audited.Preview.State.IsRefused, audited.Told[0]));
        File.WriteAllText(At("result.csv"), "");
        await using (var usual = new Previewed(_portal.Folder)) Assert.Equal((false, "result.csv RS1007"), (usual.Preview.State.IsRefused, usual.Told[0]));
        await using (var strict = new Previewed(_portal.Folder, strict: true)) Assert.True(strict.Preview.State.IsRefused);
    }

    [Fact]
    public async Task Several_portals_are_listed_and_those_that_cannot_be_shown_too()
    {
        using var other = new SmallPortal { Last = "R8" };
        other.Write();
        Directory.Move(other.Folder, other.Folder + "2");
        await using var first = new Previewed(_portal.Folder);
        await using var second = new Previewed(other.Folder + "2");
        Assert.Equal(["portal2/index.html", "portal/index.html"], Links());
        var answers = new PreviewAnswers([first.Preview, second.Preview], "ja");
        var style = System.Text.RegularExpressions.Regex.Match(Encoding.UTF8.GetString(answers.To("/").Body.Span), @"index\.[0-9a-f]{10}\.css").Value;
        Assert.Equal(200, answers.To("/" + style).Status);
        Assert.Equal(404, answers.To("/index.0123456789.css").Status);
        File.Delete(Path.Combine(other.Folder + "2", "site.yaml"));
        await using var broken = new Previewed(other.Folder + "2");
        second.Refresh();
        Assert.Equal(["portal2/index.html", "portal/index.html"], Links());
        Assert.Contains("エラー1件", Root(first, broken), StringComparison.Ordinal);

        string[] Links() => [.. new AngleSharp.Html.Parser.HtmlParser().ParseDocument(Root(first, second)).QuerySelectorAll("li a").Select(link => link.GetAttribute("href")!)];
    }

    private static string Root(params Previewed[] portals) => System.Text.Encoding.UTF8.GetString(new PreviewAnswers([.. portals.Select(portal => portal.Preview)], "ja").To("/").Body.Span);
}

using ReformSite.Theming; using ReformSite.Theming.Pages;
var t = Theme.Load("civic");
var f = new SiteFrame(new Words("ja", new Dictionary<string,string>()), "t","o","p",new(2021,"","","",Address.Home),new(2021,"","","",Address.Home),new("",""),null,[],[],new(null,null,null),null,null,[],true,new Dictionary<string,Address>(),null);
var w = new StringWriter();
await t.RenderAsync(new NotFoundPage(f, new("404.html"), "みつかりません<", "d", [new(new("政策", Address.Page("policies","一")), "3件")]), w);
Console.WriteLine(w); Console.WriteLine(string.Join(",", t.Languages)+string.Join(",", t.Assets));

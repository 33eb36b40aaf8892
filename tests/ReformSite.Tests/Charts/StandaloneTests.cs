using System.Xml.Linq;
using ReformSite.Charts;
using ReformSite.Theming;

namespace ReformSite.Tests.Charts;

public class StandaloneTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private static readonly Level[] Levels = [new(1, "A", "", "", true, MarkForm.Disc, new Address("index.html"))];

    private static string File(string title = "年度末評価の内訳", string css = "a > b { fill: #333; }") => Standalone.Of(
        StackChart.Draw(new ChartText("yc", title, "説明"), [new StackRow("R3", [new(StackForm.Disc, 3)], "3", "/4")], 4), MarkSymbols.Of(Levels), css);

    [Fact]
    public void It_is_a_document_of_its_own()
    {
        var root = XDocument.Parse(File()).Root!;
        Assert.Equal(Svg + "svg", root.Name);
        Assert.Equal("640", (string?)root.Attribute("width"));
        Assert.Equal($"0 0 640 {(string?)root.Attribute("height")}", (string?)root.Attribute("viewBox"));
        Assert.Equal("yc-t yc-d", (string?)root.Attribute("aria-labelledby"));
        Assert.Equal(["yc-t", "yc-d"], root.DescendantsAndSelf().Where(element => element.Name == Svg + "title" || element.Name == Svg + "desc").Select(element => (string?)element.Attribute("id")));
        Assert.Contains("a > b", root.Element(Svg + "style")!.Value, StringComparison.Ordinal);
        Assert.All(root.DescendantsAndSelf(), element => Assert.Equal(Svg, element.Name.Namespace));
        Assert.Equal("s-ground", (string?)root.Elements(Svg + "rect").First().Attribute("class"));
        Assert.Contains(root.Element(Svg + "defs")!.Elements(), symbol => (string?)symbol.Attribute("id") == "m-1");
    }

    [Fact]
    public void The_chart_fits_between_its_title_and_the_lower_edge()
    {
        foreach (var title in new[] { "短い題", "とても長い題" + new string('題', 60) })
        {
            var root = XDocument.Parse(File(title)).Root!;
            var chart = root.Element(Svg + "svg")!;
            var lines = root.Elements(Svg + "text").ToList();
            Assert.True(lines.Max(line => (int)line.Attribute("y")!) < (int)chart.Attribute("y")!);
            Assert.True((int)chart.Attribute("y")! + (int)chart.Attribute("height")! < (int)root.Attribute("height")!);
            Assert.Equal(title, root.Element(Svg + "title")!.Value);
        }
    }

    [Fact]
    public void Every_class_of_the_charts_is_in_the_stylesheet_and_no_token_is()
    {
        var css = Stylesheet();
        Assert.DoesNotContain("var(", css, StringComparison.Ordinal);
        Assert.DoesNotContain("rem", css.Split("*/", 2)[1], StringComparison.Ordinal);
        string[] drawings =
        [
            File(css: css),
            Standalone.Of(TargetChart.Draw(Drawn.Named, "回", [new("R3", 1, 20, "1回", "20回"), new("R4", 1, null, "1回", "", "期限前"), new("R5", 1, -1, "1回", "-1回")], 2, "基準値"), Markup.Empty, css),
            Standalone.Of(new LadderChart([new("A", "達成", 2, Tone.Met, true), new("B", "未達", 1, Tone.NotMet, false)]).Draw(Drawn.Named, [new("R3", "2021", 1, null), new("R4", "2022", null, "期限前")]), MarkSymbols.Of(Levels), css),
            Standalone.Of(ReportChart.Draw(Drawn.Named, [new("R3", 9, 4, 4, 4, 1), new("R4", 0, 0, 0, 0, 0, EmptyWord: "期限前")], 24), Markup.Empty, css),
        ];
        var used = drawings.SelectMany(drawing => XDocument.Parse(drawing).Descendants().Where(element => element.Name != Svg + "svg").Attributes("class"))
            .SelectMany(kind => kind.Value.Split(' ')).Distinct();
        Assert.All(used, kind => Assert.Matches($@"\.{kind}\b", css));
    }

    [Fact]
    public void Nothing_drawn_is_no_file() => Assert.Equal("", Standalone.Of(Markup.Empty, Markup.Empty, ""));

    private static string Stylesheet()
    {
        var theme = System.Reflection.Assembly.Load("civic");
        using var reader = new StreamReader(theme.GetManifestResourceStream(theme.GetManifestResourceNames().Single(name => name.EndsWith("standalone.css", StringComparison.Ordinal)))!);
        return reader.ReadToEnd();
    }
}

using ReformSite.Files;

namespace ReformSite.Tests.Files;

/// <summary>A smaller stylesheet says the same to the browser.</summary>
public class CssTests
{
    [Theory]
    [InlineData("a {\n  color: #333;\n  margin: 0 -1px;\n}\n\n/* gone; { } */\nb { top: 0 }", "a{color:#333;margin:0 -1px}b{top:0}")]
    [InlineData("a > b , c + d ~ e :hover { top: 0 }", "a>b,c+d~e :hover{top:0}")]
    [InlineData("li:nth-child(-n + 2) :is( a, b ) { top: 0 }", "li:nth-child(-n+2) :is(a,b){top:0}")]
    [InlineData("a { width: calc( (100% - 2rem) / 2 + 1px ); grid-area: 1 / 2 / 3 }", "a{width:calc((100% - 2rem)/2 + 1px);grid-area:1/2/3}")]
    [InlineData("@media (min-width: 44rem) and (not (pointer: coarse)) , print { a > b { top: 0 !important; } }", "@media (min-width:44rem) and (not (pointer:coarse)),print{a>b{top:0!important}}")]
    [InlineData("@supports (width: calc(1px + 2px)) { a { top: 0 } }", "@supports (width:calc(1px + 2px)){a{top:0}}")]
    [InlineData("@page { size: A4; @bottom-left { content: \"a  >  /* b */ ; }\"; } }", "@page{size:A4;@bottom-left{content:\"a  >  /* b */ ; }\"}}")]
    [InlineData("a { content: '\\'  \"' / \"\"; background: url( a > b.svg ) }", "a{content:'\\'  \"'/\"\";background:url( a > b.svg )}")]
    [InlineData("[title=\"a  >  b\"] > c { top: 0 }", "[title=\"a  >  b\"]>c{top:0}")]
    public void What_a_browser_does_not_need_is_gone_and_nothing_else(string css, string small) => Assert.Equal(small, Css.Minify(css));

    [Fact]
    public void Custom_properties_keep_together_under_shorter_names_and_classes_keep_theirs() => Assert.Equal(
        ":root{--a:#fff;--b:var(--a,\"--ground\")}.mark--ground{color:var(--b);--a:red}",
        Css.Minify(":root { --ground: #fff; --under: var(--ground, \"--ground\"); } .mark--ground { color: var(--under); --ground: red; }"));

    /// <summary>A city names them in its own stylesheet.</summary>
    [Fact]
    public void Public_custom_properties_keep_their_names() =>
        Assert.Equal(":root{--a:var(--rs-ground,#fff)}b{color:var(--a)}", Css.Minify(":root { --ground: var(--rs-ground, #fff); } b { color: var(--ground); }"));

    [Fact]
    public void There_are_names_for_any_number_of_custom_properties()
    {
        var names = Css.Minify(string.Concat(Enumerable.Range(0, 800).Select(i => $"a{{--number-{i}:0}}"))).Split("a{").Skip(1).Select(rule => rule.Split(':')[0]).ToList();
        Assert.Equal(["--a", "--z", "--aa", "--zz", "--aaa"], new[] { 0, 25, 26, 701, 702 }.Select(i => names[i]));
        Assert.Distinct(names);
    }
}

using System.Text;
using ReformSite.Sources;

namespace ReformSite.Tests.Hostile;

/// <summary>An SVG of assets/ is a drawing and nothing else, also when it is opened by its own address.</summary>
public class SafeDrawingTests
{
    private const string Open = "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">";

    [Theory]
    [InlineData("<path d=\"M0 0h1v1z\" style=\"fill:#0017c1;filter:url(#shade)\"/>")]
    [InlineData("<defs><style type=\"text/css\">.a { fill: url(#g) } .b { font-family: 'Noto Sans JP' }</style><linearGradient id=\"g\"><stop offset=\"0\"/></linearGradient></defs>")]
    [InlineData("<title>市章</title><desc>説明</desc><metadata><r:RDF xmlns:r=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"/></metadata>")]
    [InlineData("<i:namedview xmlns:i=\"http://www.inkscape.org/namespaces/inkscape\" i:zoom=\"1\"/><g i:label=\"層\" xmlns:i=\"http://www.inkscape.org/namespaces/inkscape\"/>")]
    [InlineData("<use xlink:href=\"#a\"/><use href=\"#a\"/><image xlink:href=\"data:image/png;base64,iVBORw0KGgo=\"/>")]
    [InlineData("<text x=\"1\">on &amp; off <tspan>10%</tspan></text>")]
    public void What_drawing_programs_write_is_published(string inside) =>
        Assert.Null(Unsafe($"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">\n<!-- Inkscape -->{Open}{inside}</svg>"));

    [Theory]
    [InlineData("<script>alert(1)</script>", "script")]
    [InlineData("<SCRIPT>alert(1)</SCRIPT>", "SCRIPT")]
    [InlineData("<path onclick=\"alert(1)\"/>", "onclick")]
    [InlineData("<path ONCLICK=\"alert(1)\"/>", "ONCLICK")]
    [InlineData("<foreignObject><p xmlns=\"http://www.w3.org/1999/xhtml\">a</p></foreignObject>", "foreignObject")]
    [InlineData("<script xmlns=\"http://www.w3.org/1999/xhtml\">alert(1)</script>", "script")]
    [InlineData("<x:script xmlns:x=\"http://www.w3.org/1999/xhtml\">alert(1)</x:script>", "script")]
    [InlineData("<g xmlns=\"\"><script/></g>", "g")]
    [InlineData("<a xlink:href=\"javascript:alert(1)\"><text>a</text></a>", "a")]
    [InlineData("<use href=\"https://evil.test/a.svg#a\"/>", "href")]
    [InlineData("<use xlink:href=\"data:image/svg+xml;base64,PHN2Zz4=\"/>", "xlink:href")]
    [InlineData("<image href=\"//evil.test/a.png\"/>", "href")]
    [InlineData("<set attributeName=\"href\" to=\"javascript:alert(1)\"/>", "set")]
    [InlineData("<animate attributeName=\"href\" values=\"javascript:alert(1)\"/>", "animate")]
    [InlineData("<path fill=\"url(https://evil.test/a.svg#b)\"/>", "fill")]
    [InlineData("<path style=\"fill:url( 'https://evil.test/a')\"/>", "style")]
    [InlineData("<path style=\"fill:u\\72l(//evil.test/a)\"/>", "style")]
    [InlineData("<style>@import '//evil.test/a.css';</style>", "style")]
    [InlineData("<style><![CDATA[.a { background: URL(//evil.test/a.png) }]]></style>", "style")]
    [InlineData("<style>.a { background: image-set('//evil.test/a.png' 1x) }</style>", "style")]
    [InlineData("<?xml-stylesheet href=\"//evil.test/a.css\"?><g/>", "xml-stylesheet")]
    [InlineData("<g xml:base=\"//evil.test/\"/>", "xml:base")]
    [InlineData("<iframe src=\"x\"/>", "iframe")]
    public void What_runs_or_loads_is_named(string inside, string part) => Assert.Equal(part, Unsafe($"{Open}{inside}</svg>"));

    [Theory]
    [InlineData("<html><script>alert(1)</script></html>", "html")]
    [InlineData("<svg><script>alert(1)</script></svg>", "svg")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><g></svg>", "XML 1")]
    [InlineData("", "XML 0")]
    [InlineData("<!DOCTYPE svg [<!ENTITY x \"<script/>\">]>\n<svg xmlns=\"http://www.w3.org/2000/svg\">&x;</svg>", "XML 2")]
    public void What_is_no_drawing_is_refused(string text, string part) => Assert.Equal(part, Unsafe(text));

    private static string? Unsafe(string text) => SafeDrawing.UnsafePart(new MemoryStream(Encoding.UTF8.GetBytes(text)));
}

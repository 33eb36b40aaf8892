using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace ReformSite.Tests.Hostile;

/// <summary>A published portal as browsers and feed readers see it: nothing runs, loads or leads astray but what the program itself puts there.</summary>
internal static partial class SafeSite
{
    private static readonly string[] Never =
    [
        "animate", "applet", "audio", "base", "embed", "foreignObject", "frame", "frameset", "iframe", "link:not([rel])", "marquee", "math", "object", "set", "source", "style", "template:not([data-index])", "textarea", "track", "video",
    ];

    private static readonly string[] Addresses = ["action", "background", "cite", "data", "formaction", "href", "ping", "poster", "src", "srcset", "xlink:href"];

    public static void Check(string folder)
    {
        foreach (var path in Cases.FolderCaseTests.FilesOf(folder))
        {
            var file = Path.Combine(folder, path);
            switch (Path.GetExtension(path))
            {
                case ".html":
                    Page(path, new HtmlParser().ParseDocument(File.ReadAllText(file)));
                    break;
                case ".svg":
                    Drawing(path, XDocument.Load(file));
                    break;
                case ".xml":
                    // Nothing of a feed is HTML, which a reader would show.
                    Assert.DoesNotContain(XDocument.Load(file).Descendants(), element => element.Attribute("type")?.Value is "html" or "xhtml" || element.Name.NamespaceName.Contains("xhtml", StringComparison.Ordinal) && element.Name.LocalName != "link");
                    break;
                case ".json":
                    JsonDocument.Parse(File.ReadAllText(file)).Dispose();
                    break;
                case ".js" when !path.StartsWith("assets/", StringComparison.Ordinal):
                    // One call with data: what is between the brackets is JSON, of which no letter can leave.
                    JsonDocument.Parse($"[{Call().Match(File.ReadAllText(file)).Groups["data"].Value}]").Dispose();
                    break;
            }
        }
    }

    private static void Page(string path, IDocument page)
    {
        foreach (var name in Never) Assert.True(page.QuerySelector(name) is null, $"{path}: {page.QuerySelector(name)?.OuterHtml}");
        // Nothing of the content closes what is around it.
        Assert.Equal((1, 1, 1), (page.QuerySelectorAll("h1").Length, page.QuerySelectorAll("body > main").Length, page.QuerySelectorAll("body > footer").Length));
        foreach (var script in page.Scripts)
        {
            if (script.Type == "application/ld+json") JsonDocument.Parse(script.TextContent).Dispose();
            else Assert.True(script.TextContent.Length == 0 && OwnScript().IsMatch(script.GetAttribute("src") ?? ""), $"{path}: {script.OuterHtml}");
        }
        foreach (var meta in page.QuerySelectorAll("meta[http-equiv]")) Assert.Equal("Content-Security-Policy", meta.GetAttribute("http-equiv"));
        foreach (var element in page.All)
        {
            foreach (var attribute in element.Attributes)
            {
                Assert.False(attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || attribute.Name is "style" or "srcdoc", $"{path}: {element.OuterHtml}");
                if (!Addresses.Contains(attribute.Name)) continue;
                var expected = element.LocalName switch { "a" => Linked(), "link" => OfHead(), _ => Own() };
                Assert.True(expected.IsMatch(attribute.Value), $"{path}: {attribute.Name}={attribute.Value} of {element.LocalName}");
            }
        }
    }

    private static void Drawing(string path, XDocument drawing)
    {
        foreach (var element in drawing.Descendants())
        {
            Assert.False(element.Name.LocalName is "script" or "foreignObject" or "a" or "image" or "set" || element.Name.LocalName.StartsWith("animate", StringComparison.Ordinal), $"{path}: {element.Name}");
            Assert.All(element.Attributes(), attribute => Assert.False(
                attribute.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase) || attribute.Name.LocalName is "style" or "base" || (attribute.Name.LocalName == "href" && !attribute.Value.StartsWith('#')), $"{path}: {attribute}"));
        }
    }

    [GeneratedRegex(@"^(https?://|mailto:|(?!//)[^:\\]*([/?#].*)?$)", RegexOptions.IgnoreCase)]
    private static partial Regex Linked();

    [GeneratedRegex(@"^(https://portal\.test/hostile/|(?!//)[^:\\]*$)")]
    private static partial Regex OfHead();

    [GeneratedRegex(@"^(?!//)[^:\\]*$")]
    private static partial Regex Own();

    [GeneratedRegex(@"^(\.\./)*assets/[a-z]+\.[0-9a-f]{10}\.js$")]
    private static partial Regex OwnScript();

    [GeneratedRegex(@"^[\w.]+\((?<data>.*)\);?\s*$", RegexOptions.Singleline)]
    private static partial Regex Call();
}

using System.Collections.Frozen;
using System.Xml;

namespace ReformSite.Sources;

/// <summary>
/// Whether an SVG of the city is nothing but a drawing: shapes, texts and styles of its own. What drawing programs leave in it for themselves
/// (Inkscape's guides, metadata) does nothing in a browser and may stay.
/// </summary>
internal static class SafeDrawing
{
    private const string Svg = "http://www.w3.org/2000/svg", Xlink = "http://www.w3.org/1999/xlink";

    /// <summary>Elements of these would be run or laid out by a browser.</summary>
    private static readonly FrozenSet<string> Foreign = FrozenSet.Create(StringComparer.Ordinal, "", "http://www.w3.org/1999/xhtml", "http://www.w3.org/1998/Math/MathML");

    private static readonly FrozenSet<string> Elements = FrozenSet.Create(StringComparer.Ordinal,
        "circle", "clipPath", "defs", "desc", "ellipse", "feBlend", "feColorMatrix", "feComponentTransfer", "feComposite", "feDropShadow", "feFlood", "feFuncA", "feFuncB",
        "feFuncG", "feFuncR", "feGaussianBlur", "feMerge", "feMergeNode", "feOffset", "filter", "g", "image", "line", "linearGradient", "marker", "mask", "metadata", "path",
        "pattern", "polygon", "polyline", "radialGradient", "rect", "stop", "style", "svg", "switch", "symbol", "text", "textPath", "title", "tspan", "use", "view");

    private static readonly string[] Loading = ["@import", "image-set("];

    private static readonly string[] Pictures = ["data:image/png;base64,", "data:image/jpeg;base64,", "data:image/gif;base64,", "data:image/webp;base64,"];

    /// <summary>The first thing that is no part of a drawing: <c>script</c>, <c>onload</c>, <c>xml-stylesheet</c>; null if it is one.</summary>
    public static string? UnsafePart(Stream stream)
    {
        // Entities can hold whole elements; drawings of old programs that use them are refused with the rest.
        var options = new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null };
        try
        {
            using var reader = XmlReader.Create(stream, options);
            var inStyle = false;
            while (reader.Read())
            {
                switch (reader.NodeType)
                {
                    case XmlNodeType.ProcessingInstruction:
                        return reader.Name;
                    case XmlNodeType.Element when UnsafeElement(reader) is { } part:
                        return part;
                    case XmlNodeType.Element:
                        inStyle = reader.LocalName == "style" && !reader.IsEmptyElement;
                        break;
                    case XmlNodeType.EndElement:
                        inStyle = false;
                        break;
                    case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace when inStyle && ReachesOut(reader.Value):
                        return "style";
                }
            }
            return null;
        }
        catch (XmlException broken)
        {
            return $"XML {broken.LineNumber}";
        }
    }

    private static string? UnsafeElement(XmlReader reader)
    {
        if (reader.Depth == 0 && (reader.NamespaceURI, reader.LocalName) != (Svg, "svg")) return reader.Name;
        if (Foreign.Contains(reader.NamespaceURI) || (reader.NamespaceURI == Svg && !Elements.Contains(reader.LocalName))) return reader.LocalName;
        if (!reader.MoveToFirstAttribute()) return null;
        do
        {
            if (IsUnsafe(reader)) return reader.Name;
        }
        while (reader.MoveToNextAttribute());
        reader.MoveToElement();
        return null;
    }

    private static bool IsUnsafe(XmlReader attribute) => attribute.LocalName switch
    {
        "base" when attribute.Prefix == "xml" => true,
        "href" when attribute.NamespaceURI is "" or Xlink => !IsOwn(attribute.Value.Trim()),
        var name => name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || (attribute.Prefix != "xmlns" && ReachesOut(attribute.Value)),
    };

    private static bool IsOwn(string address) => address.StartsWith('#') || Pictures.Any(picture => address.StartsWith(picture, StringComparison.OrdinalIgnoreCase));

    /// <summary>CSS that loads something, or hides with an escape that it does. References within the drawing (<c>url(#shade)</c>) may stay.</summary>
    private static bool ReachesOut(string css)
    {
        if (css.Contains('\\', StringComparison.Ordinal) || Loading.Any(word => css.Contains(word, StringComparison.OrdinalIgnoreCase))) return true;
        for (var at = css.IndexOf("url(", StringComparison.OrdinalIgnoreCase); at >= 0; at = css.IndexOf("url(", at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (css.AsSpan(at + 4).TrimStart(" \t\r\n\"'") is not ['#', ..]) return true;
        }
        return false;
    }
}

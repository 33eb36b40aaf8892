using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace ReformSite.Sources;

/// <summary>Goes through HTML in the order of its text, without recursion, so that no nesting can exhaust the stack.</summary>
internal static class DomWalk
{
    /// <summary>The nodes a browser would put into a <c>div</c> of a page.</summary>
    public static INodeList Parse(string html)
    {
        var parser = new HtmlParser();
        return parser.ParseFragment(html, parser.ParseDocument("").Body!);
    }

    /// <param name="enter">Called before the children of a node; false passes over them.</param>
    /// <param name="leave">Called for every node after its children, also for those passed over.</param>
    public static void Through(INode root, Func<INode, bool> enter, Action<INode> leave)
    {
        INode? node = root;
        while (node is not null)
        {
            if (enter(node) && node.FirstChild is { } child)
            {
                node = child;
                continue;
            }
            leave(node);
            while (node != root && node!.NextSibling is null)
            {
                node = node.Parent;
                leave(node!);
            }
            node = node == root ? null : node!.NextSibling;
        }
    }
}

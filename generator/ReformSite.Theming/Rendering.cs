using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using RazorLight;
using ReformSite.Theming.Pages;

namespace ReformSite.Theming;

/// <summary>
/// The making of one page after the other on one thread: page, layout and parts write into the same buffer, and a part that is done serves again.
/// It does what RazorLight's renderer does for templates without its buffer per template, which took half of a build (docs/performance.md).
/// </summary>
[SuppressMessage("Reliability", "CA1001", Justification = "Its writers hold memory alone.")]
internal sealed class Rendering(Theme theme)
{
    private readonly Dictionary<string, Stack<ITemplatePage>> _freeParts = new(StringComparer.Ordinal);
    private readonly PageWriter _body = new();
    private readonly PageWriter _whole = new();
    private readonly PageContext _context = new();

    /// <summary>Where the template that is at work writes; a section has a writer of its own for as long as it lasts.</summary>
    public TextWriter Writer => _context.Writer;

    /// <summary>The page in the making.</summary>
    public PageModel Page { get; private set; } = null!;

    /// <summary>The finished page. Valid until the next one is begun.</summary>
    public ReadOnlySpan<char> Render(PageModel page)
    {
        Page = page;
        var template = Begin(theme.NewTemplate(page.Template), page, _body);
        Run(template);
        var body = _body;
        for (var inner = template; inner.Layout is { Length: > 0 } name; inner = template)
        {
            template = theme.NewTemplate(name);
            template.PreviousSectionWriters = inner.SectionWriters;
            template.BodyContent = new Body(body);
            var outer = body == _body ? _whole : _body;
            Run(Begin(template, page, outer));
            template.EnsureRenderedBodyOrSections();
            body = outer;
        }
        return body.Text;
    }

    /// <summary>Writes <c>/Parts/{name}.cshtml</c> where its caller writes.</summary>
    public void Part(string name, object model)
    {
        if (!_freeParts.TryGetValue(name, out var free)) _freeParts.Add(name, free = new Stack<ITemplatePage>());
        if (!free.TryPop(out var part)) part = Prepare(theme.NewTemplate($"/Parts/{name}.cshtml"));
        part.SetModel(model);
        Run(part);
        free.Push(part);
    }

    private ITemplatePage Begin(ITemplatePage template, PageModel page, PageWriter writer)
    {
        writer.Clear();
        _context.Writer = writer;
        template.SetModel(page);
        return Prepare(template);
    }

    private ITemplatePage Prepare(ITemplatePage template)
    {
        template.PageContext = _context;
        ((IPartOfPage)template).Rendering = this;
        return template;
    }

    /// <summary>Everything a template waits for is already done, so this never blocks on anything but its own work.</summary>
    private static void Run(ITemplatePage template) => template.ExecuteAsync().GetAwaiter().GetResult();

    private sealed class Body(PageWriter text) : IHtmlContent
    {
        public void WriteTo(TextWriter writer, HtmlEncoder encoder) => writer.Write(text.Text);
    }
}

/// <summary>A template knows which page it is part of.</summary>
internal interface IPartOfPage
{
    Rendering Rendering { set; }
}

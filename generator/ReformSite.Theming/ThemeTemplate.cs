using System.Text.Encodings.Web;
using System.Text.Unicode;
using RazorLight;
using ReformSite.Theming.Pages;

namespace ReformSite.Theming;

/// <summary>
/// What every template of a theme stands on: the page it is part of, links, words, sentences.
/// Templates write <c>@inherits ThemeTemplate&lt;HomePage&gt;</c>; parts name the type they draw.
/// </summary>
public abstract class ThemeTemplate<TModel> : TemplatePage<TModel>, IPartOfPage
{
    /// <summary>The default encoder turns every kanji into a character reference, which would triple the size of a page.</summary>
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    protected ThemeTemplate() => HtmlEncoder = Encoder;

    private static readonly Task<Markup> Written = Task.FromResult(Markup.Empty);

    private Rendering _rendering = null!;

    private Func<Address, string>? _href;

    Rendering IPartOfPage.Rendering
    {
        set => _rendering = value;
    }

    /// <summary>The page this template, layout or part belongs to.</summary>
    protected PageModel Page => _rendering.Page;

    protected SiteFrame Site => Page.Site;

    /// <summary>Where page, layout and parts write. RazorLight's own way there takes two steps for every piece.</summary>
    private TextWriter Out() => _rendering.Writer;

    /// <summary>What stands in the template as it is.</summary>
    public new void WriteLiteral(string? text) => Out().Write(text);

    /// <summary>Words keep the mark of their language. Without this, C# would take the base's method for strings, which knows none.</summary>
    public void Write(Wording words) => words.WriteTo(Out(), HtmlEncoder);

    public void Write(Wording? words) => words?.WriteTo(Out(), HtmlEncoder);

    /// <summary>Without this, each would be put into an object of its own first.</summary>
    public void Write(Markup markup) => Out().Write(markup.Html);

    /// <summary>Named here too, so that a text is not taken for a wording.</summary>
    public new void Write(string? text)
    {
        if (!string.IsNullOrEmpty(text)) Out().Write(HtmlEncoder.Encode(text));
    }

    /// <summary>A text of the theme's strings.</summary>
    protected string T(string key) => Site.Words[key];

    protected Wording T(string key, params ReadOnlySpan<Slot> slots) => Site.Words.Fill(key, slots);

    /// <summary>
    /// The link from this page to an address. The page for addresses that do not exist is served at any depth, so its links start
    /// at the root of the host wherever a base address is known.
    /// </summary>
    protected string Href(Address to) =>
        Page is NotFoundPage && Site.BaseUrl is { } root ? to.In(Site.Folder).Below(new Uri(root).AbsolutePath) : to.In(Site.Folder).RelativeTo(Page.Address.In(Site.Folder));

    /// <summary>The link to this page in another language of the portal.</summary>
    protected string Href(LanguageLink other) =>
        Page is NotFoundPage && Site.BaseUrl is { } root ? Address.Home.In(other.Folder).Below(new Uri(root).AbsolutePath) : Page.Address.In(other.Folder).RelativeTo(Page.Address.In(Site.Folder));

    /// <summary>The link to the portal of another plan.</summary>
    protected string Href(OtherPlan plan) => plan.Portal is { } portal ? Href(portal) : plan.Url!;

    /// <summary>The public address; null where the portal has none.</summary>
    protected string? Public(Address to) => Site.BaseUrl is { } root ? to.In(Site.Folder).Below(root) : null;

    /// <summary>The link to an asset by its name in the theme (<c>site.css</c>).</summary>
    protected string Asset(string name) => Href(Site.Assets[name]);

    /// <summary>A sentence with its emphasis and links, breaking only between its phrases.</summary>
    protected Markup Say(Sentence sentence) => SentenceMarkup.Of(sentence, _href ??= Href);

    /// <summary>A text of the theme's strings as a sentence.</summary>
    protected Markup Say(string key, params ReadOnlySpan<Slot> slots) => Say(Site.Words.Say(key, slots));

    /// <summary>Sentences of a paragraph, one after the other.</summary>
    protected string Join(params IEnumerable<string> sentences) => Site.Words.Join(sentences);

    /// <summary>Draws <c>/Parts/{name}.cshtml</c> here: <c>@await Part("Promise", promise)</c>.</summary>
    protected Task<Markup> Part<TPart>(string name, TPart model)
        where TPart : notnull
    {
        _rendering.Part(name, model);
        return Written;
    }
}

using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace ReformSite.Theming;

/// <summary>
/// HTML that is safe to write as it stands. A <c>string</c> is always escaped, this never is; only three places make it:
/// the sanitiser of content (Sources), the drawing of charts (Charts) and sentences (<see cref="Sentence"/>).
/// </summary>
public readonly record struct Markup(string Html) : IHtmlContent
{
    public static Markup Empty { get; } = new("");

    /// <summary>This and what follows it.</summary>
    public Markup Then(Markup next) => new(Html + next.Html);

    public bool IsEmpty => string.IsNullOrEmpty(Html);

    /// <summary>The same, marked as being in another language than the page; null for the page's own.</summary>
    public Markup In(string? lang) => lang is null || IsEmpty ? this : new Markup($"<div lang=\"{lang}\">{Html}</div>");

    public void WriteTo(TextWriter writer, HtmlEncoder encoder) => writer.Write(Html);

    public override string ToString() => Html;
}

using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace ReformSite.Theming;

/// <summary>
/// Words to be shown, with the language they are in where it is not the page's: an initiative without an English title stands on the English
/// page in Japanese, marked <c>lang="ja"</c>, so that it is read aloud and translated as what it is. Escaped when written, like any text.
/// </summary>
/// <param name="Text">The words without any markup.</param>
/// <param name="Lang">BCP 47 tag; null for the language of the page.</param>
/// <param name="Parts">Pieces in different languages, together the text: <c>Policy 1: 開かれたまち</c>; null where all is in one.</param>
public readonly record struct Wording(string Text, string? Lang = null, IReadOnlyList<Wording>? Parts = null) : IHtmlContent
{
    public static implicit operator Wording(string text) => new(text);

    /// <summary>For places that hold words and no markup: titles, descriptions, drawings.</summary>
    public static implicit operator string(Wording wording) => wording.Text ?? "";

    /// <summary>Pieces one after the other.</summary>
    public static Wording Of(IReadOnlyList<Wording> parts)
    {
        if (parts is [var only]) return only;
        var isPlain = true;
        var text = new DefaultInterpolatedStringHandler(0, parts.Count, CultureInfo.InvariantCulture, stackalloc char[256]);
        for (var i = 0; i < parts.Count; i++)
        {
            text.AppendLiteral(parts[i].Text ?? "");
            isPlain &= parts[i] is { Lang: null, Parts: null };
        }
        return isPlain ? new Wording(text.ToStringAndClear()) : new Wording(text.ToStringAndClear(), null, parts);
    }

    /// <summary>Tag for a place that can bear one only, such as an option; null where all is in the page's language.</summary>
    public string? Foreign => Lang ?? Parts?.Select(part => part.Foreign).FirstOrDefault(lang => lang is not null);

    public bool IsEmpty => string.IsNullOrEmpty(Text);

    /// <summary>The same words, marked as being in a language; null for the page's own. Figures and signs (<c>%</c>) are in none.</summary>
    public Wording As(string? lang) => new(Text, lang is not null && Text.Any(char.IsLetter) ? lang : null);

    /// <summary>Other words of the same language, such as the same ones cut short.</summary>
    public Wording With(string text) => new(text, Lang);

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        if (Parts is { } parts)
        {
            foreach (var part in parts) part.WriteTo(writer, encoder);
        }
        else if (!IsEmpty)
        {
            // A whole string at a time: RazorLight's buffer refuses the empty pieces an encoder may write.
            if (Lang is null) writer.Write(encoder.Encode(Text));
            else writer.Write($"<span lang=\"{Lang}\">{encoder.Encode(Text)}</span>");
        }
    }

    /// <summary>As it is written to a page.</summary>
    internal string ToHtml(HtmlEncoder encoder)
    {
        if (Lang is null && Parts is null) return encoder.Encode(Text ?? "");
        using var html = new StringWriter();
        WriteTo(html, encoder);
        return html.ToString();
    }

    public override string ToString() => Text ?? "";
}

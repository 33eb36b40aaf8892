using System.Text;

namespace ReformSite.Tests.House;

/// <summary>Texts, stylesheets, scripts and templates become part of the program as they lie in the checkout, and are published: another end of line is another site.</summary>
public class LineEndTests
{
    [Theory]
    [InlineData("themes")]
    [InlineData("generator")]
    public void What_the_program_is_built_from_has_one_end_of_line(string folder)
    {
        string[] texts = [".cs", ".cshtml", ".css", ".js", ".json", ".svg", ".yaml"];
        var files = Repository.Sources(folder, "*").Where(file => texts.Contains(Path.GetExtension(file))).ToList();
        Assert.True(files.Count > 20);
        Assert.All(files, file => Assert.False(File.ReadAllText(file, Encoding.UTF8).Contains('\r', StringComparison.Ordinal), file));
    }

    /// <summary>So that Git makes them so, whatever a machine is set to.</summary>
    [Fact]
    public void Git_is_told_so() => Assert.Contains("* text=auto eol=lf", File.ReadAllLines(Repository.At(".gitattributes")));
}

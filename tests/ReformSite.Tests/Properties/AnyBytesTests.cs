using System.Text;
using FsCheck;
using FsCheck.Fluent;
using ReformSite.Fuzz;
using ReformSite.Problems;
using ReformSite.Sources;
using ReformSite.Tests.Sources;

namespace ReformSite.Tests.Properties;

/// <summary>
/// Whatever a file holds, it is read or there are problems: never an exception, never a place outside of the file. The command
/// <c>tests/ReformSite.Fuzz</c> asks the same of as many files as one has time for.
/// </summary>
public class AnyBytesTests
{
    /// <summary>A real file and what happens to it, kept apart so that a failing one can be made smaller.</summary>
    private sealed record Mutated(byte[] Original, Edit[] Edits)
    {
        public byte[] Bytes => Edits.Aggregate(Original, (bytes, edit) => edit.Apply(bytes));

        public IEnumerable<Mutated> Smaller() => Holds.Fewer(Edits).Select(edits => this with { Edits = edits });

        /// <summary>What FsCheck prints.</summary>
        public override string ToString() => $"{Convert.ToBase64String(Bytes)}\n{string.Join('\n', Edits)}";
    }

    public static TheoryData<string> Tables => [.. Trial.Sheets.Select(sheet => sheet.Name)];

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_damaged_real_table_is_read_and_planned_with_or_refused_with_a_place(string name)
    {
        using var trial = new Trial();
        Holds.ForAll(MutatedOf($"{name}.csv"), 150, mutated => Assert.Null(trial.Read(Trial.SheetOf(name), mutated.Bytes).Complaint), mutated => mutated.Smaller());
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Bytes_without_sense_are_refused_with_a_place(string name)
    {
        using var trial = new Trial();
        Holds.ForAll(AnyBytes, 200, bytes => Assert.Null(trial.Read(Trial.SheetOf(name), bytes).Complaint), Holds.Fewer);
    }

    [Fact]
    public void A_generated_corpus_shows_no_bug()
    {
        using var trial = new Trial();
        var corpus = new Corpus(seed: 7);
        for (var number = 0; number < 800; number++)
        {
            var sample = corpus.At(number);
            var complaint = trial.Read(sample.Sheet, sample.Bytes).Complaint;
            Assert.True(complaint is null, $"{sample.FileName(7)}: {complaint}");
        }
    }

    [Fact]
    public void A_damaged_site_yaml_gives_settings_or_problems_with_places() =>
        Holds.ForAll(MutatedOf("site.yaml"), 400, mutated => Settings(mutated.Bytes), mutated => mutated.Smaller());

    [Fact]
    public void Bytes_without_sense_give_no_settings_but_problems() => Holds.ForAll(AnyBytes, 300, Settings, Holds.Fewer);

    [Fact]
    public void A_damaged_page_gives_prose_or_problems_with_places() =>
        Holds.ForAll(MutatedOf("*.md"), 400, mutated => Page(mutated.Bytes), mutated => mutated.Smaller());

    [Fact]
    public void Bytes_without_sense_give_prose_or_problems() => Holds.ForAll(AnyBytes, 300, Page, Holds.Fewer);

    private static Gen<Mutated> MutatedOf(string pattern) =>
        from original in Gen.Elements(RealFiles.Named(pattern).ToArray())
        from random in Holds.Random
        from count in Gen.Choose(1, 12)
        from gentle in Gen.Elements(true, false)
        select new Mutated(original, [.. Enumerable.Range(0, count).Select(_ => Edit.Of(random, gentle))]);

    /// <summary>Single bytes, and the pieces of damage one after the other.</summary>
    private static Gen<byte[]> AnyBytes { get; } = Gen.OneOf(
        Gen.Choose(0, 255).Select(number => (byte)number).ArrayOf(),
        Gen.Elements(Edit.Pieces.ToArray()).ArrayOf().Select(pieces => pieces.SelectMany(piece => piece).ToArray()));

    private static void Settings(byte[] bytes)
    {
        var problems = new ProblemList();
        var file = new SourceFile("site.yaml", "site.yaml");
        var settings = Decoding.Read(bytes, file, problems) is { } text ? SettingsReader.Read(text.Text, file, [new AssetFile("assets/logo.svg", "logo.svg")], [], problems) : null;
        Assert.True(settings is not null || problems.HasErrors, "nothing is read, and nobody says why");
        WithinFile(bytes, problems);
    }

    private static void Page(byte[] bytes)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.At("page.md"), bytes);
        var problems = new ProblemList();
        var page = ProseFiles.ReadPage(new FoundFile(new SourceFile("pages/page.md", "pages/page.md"), folder.At("page.md")), "page", problems);
        Assert.True(page is not null || problems.HasErrors, "nothing is read, and nobody says why");
        WithinFile(bytes, problems);
        if (page is not null) SafeDom.Of(page.Prose.Body.Html);
    }

    private static void WithinFile(byte[] bytes, ProblemList problems)
    {
        var wide = bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];
        var text = wide ? (bytes[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode).GetString(bytes) : Encoding.Latin1.GetString(bytes);
        // YAML and editors agree on the line ends of old and new, and on those of Unicode.
        var lines = 1 + text.Count(letter => letter is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029') + (wide ? 0 : text.Split("\u00E2\u0080\u00A8").Length - 1);
        foreach (var problem in problems.Ordered())
        {
            Assert.InRange(problem.Place.Row, 0, lines + 1);
            Assert.InRange(problem.Place.Column, 0, bytes.Length + 2);
        }
    }
}

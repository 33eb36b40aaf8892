using ReformSite.Files;
using ReformSite.Theming;

namespace ReformSite.Tests.Files;

/// <summary>Stylesheets of the theme are published whole, and carry what the language of the page needs.</summary>
public class StylesTests
{
    private static readonly Theme Civic = Theme.Load("civic");

    private static IEnumerable<string> Sheets => Civic.Assets.Where(name => name.EndsWith(".css", StringComparison.Ordinal) && !Styles.IsPart(name));

    [Fact]
    public void Imported_parts_stand_in_their_place()
    {
        var css = Styles.Read(Civic, "initiative.css", "ja");
        Assert.DoesNotContain("@import", css);
        Assert.True(css.IndexOf("--ground: var(--rs-ground, #fff)", StringComparison.Ordinal) < css.IndexOf(".answers dt", StringComparison.Ordinal));
        Assert.DoesNotContain(".threads thead", css);
        Assert.Contains(".threads thead", Styles.Read(Civic, "site.css", "ja"));
    }

    [Fact]
    public void What_a_language_needs_follows_behind_everything_on_its_pages_only()
    {
        var (ja, en) = (Styles.Read(Civic, "site.css", "ja"), Styles.Read(Civic, "site.css", "en"));
        Assert.StartsWith(ja, en);
        Assert.Contains(".answers dt { letter-spacing: 0; }", en[ja.Length..]);
    }

    [Fact]
    public void Every_part_is_in_a_sheet()
    {
        var used = string.Concat(from sheet in Sheets from language in Civic.Languages select Styles.Read(Civic, sheet, language));
        foreach (var part in Civic.Assets.Where(Styles.IsPart))
        {
            using var reader = new StreamReader(Civic.OpenAsset(part));
            Assert.Contains(reader.ReadToEnd(), used);
        }
    }
}

using System.Text;
using UglyToad.PdfPig;

namespace ReformSite.BrowserTests;

/// <summary>A page as it comes out of the printer: what stands on each sheet of paper, without blanks, in compatibility form (a PDF may hold ⾏ for 行).</summary>
internal sealed class Paper
{
    private Paper(IReadOnlyList<string> sheets, IReadOnlyList<(double Width, double Height)> sizes) => (Sheets, Sizes) = (sheets, sizes);

    public IReadOnlyList<string> Sheets { get; }

    /// <summary>In millimetres.</summary>
    public IReadOnlyList<(double Width, double Height)> Sizes { get; }

    public string All => string.Concat(Sheets);

    public static async Task<Paper> PrintAsync(Visit visit)
    {
        using var document = PdfDocument.Open(await visit.Page.PdfAsync(new() { PreferCSSPageSize = true }));
        var pages = document.GetPages().ToList();
        const double points = 25.4 / 72;
        return new Paper([.. pages.Select(page => Squeeze(string.Concat(page.Letters.Select(letter => letter.Value))))], [.. pages.Select(page => (page.Width * points, page.Height * points))]);
    }

    public static string Squeeze(string text) => string.Concat(text.Normalize(NormalizationForm.FormKC).Where(c => c != '\0' && !char.IsWhiteSpace(c)).Select(c => Radicals.GetValueOrDefault(c, c)));

    /// <summary>Letters that the font draws with the form of a radical, and that Unicode does not fold to the letter.</summary>
    private static readonly Dictionary<char, char> Radicals = new() { ['⺠'] = '民', ['⻑'] = '長', ['⻄'] = '西', ['⻘'] = '青', ['⻝'] = '食', ['⻩'] = '黄', ['⻁'] = '虎', ['⻨'] = '麦' };
}

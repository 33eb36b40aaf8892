using ReformSite.Problems;
using ReformSite.Sources;

namespace ReformSite.Files;

/// <summary>A colour a city sets, with its place.</summary>
/// <param name="Name">Of the custom property: <c>--rs-accent-dark</c>.</param>
public sealed record CityColour(string Name, string Value, Place Place);

/// <summary>Whether text stays readable in the colours a city sets, on the theme's grounds or its own, by day and in the dark (WCAG 2.2, 1.4.3).</summary>
public static class CityColours
{
    /// <summary>What text is set in, and what it stands on.</summary>
    private static readonly string[] Texts = ["--rs-ink", "--rs-soft", "--rs-link", "--rs-visited", "--rs-accent", "--rs-second"], Grounds = ["--rs-ground", "--rs-tint"];

    /// <param name="defaults">The theme's own value of each property it reads.</param>
    public static void Check(IReadOnlyList<CityColour> colours, IReadOnlyDictionary<string, string> defaults, ProblemList problems)
    {
        // What is set twice, the last one says, as in a stylesheet.
        var set = new Dictionary<string, CityColour>(StringComparer.Ordinal);
        foreach (var colour in colours) set[colour.Name] = colour;
        var unreadable = new List<(Place Place, string Text, string Ground, bool IsDark, string? Readable)>();
        foreach (var end in new[] { "", "-dark" })
        {
            var grounds = Grounds.Select(name => ValueOf(name + end)).OfType<string>().ToList();
            foreach (var name in Texts)
            {
                if (ValueOf(name + end) is not { } text) continue;
                var (own, below) = (PlaceOf(name + end), Grounds.Select(ground => PlaceOf(ground + end)).FirstOrDefault(found => found is not null));
                if ((own ?? below) is not { } place || grounds.Count == 0) continue;
                var worst = grounds.MinBy(ground => Contrast.Of(text, ground))!;
                if (Contrast.Of(text, worst) < Contrast.OfText) unreadable.Add((place, text, worst, end.Length > 0, own is null ? null : Contrast.Readable(text, grounds)));
            }
        }
        // A ground that is wrong is wrong for several texts, and is told of once.
        foreach (var (place, text, ground, isDark, readable) in unreadable.GroupBy(found => found.Place).Select(same => same.MinBy(found => Contrast.Of(found.Text, found.Ground))))
            problems.Add(Mistakes.LowContrast(place, text, ground, Contrast.Words(Contrast.Of(text, ground)), isDark, readable));

        string? ValueOf(string name) => set.TryGetValue(name, out var colour) ? colour.Value : defaults.TryGetValue(name, out var own) && own.StartsWith('#') ? own : null;
        Place? PlaceOf(string name) => set.TryGetValue(name, out var colour) ? colour.Place : null;
    }
}

using System.Globalization;
using ReformSite.Problems;
using ReformSite.Sources;

namespace ReformSite.Plan;

/// <summary>Groups initiatives into policies and measures. A policy's key is its number; policies come in the order of their numbers.</summary>
internal static class PolicyTree
{
    public static IReadOnlyList<Policy> Of(IReadOnlyList<InitiativeHead> heads, IReadOnlyList<Initiative> initiatives, Settings settings, ProblemList problems) =>
    [
        .. heads.Zip(initiatives).GroupBy(pair => pair.First.PolicyNo)
            .OrderBy(group => int.Parse(group.Key, CultureInfo.InvariantCulture))
            .Select(group => new Policy(group.Key, Name(group.Key, [.. group.Select(pair => pair.First)], settings, problems), Measures([.. group]))),
    ];

    private static string Name(string no, IReadOnlyList<InitiativeHead> heads, Settings settings, ProblemList problems)
    {
        var names = heads.DistinctBy(head => Normal.Key(head.PolicyName.Text)).ToList();
        var name = settings.PolicyNames.GetValueOrDefault(no) ?? names.MaxBy(head => head.PolicyName.Text.Length)!.PolicyName.Text;
        if (names.Count > 1) problems.Add(Mistakes.PolicyNamesDiffer(names[1].PolicyName.Place, no, names[1].PolicyName.Text, names[0].PolicyName.Text, names[0].PolicyName.Place, name));
        return name;
    }

    /// <summary>A measure is its number together with its name: cities number measures anew in every policy, and some don't number them.</summary>
    private static List<Measure> Measures(IReadOnlyList<(InitiativeHead Head, Initiative Initiative)> pairs) =>
    [
        .. pairs.GroupBy(pair => (pair.Head.MeasureNo, Key: Normal.Key(pair.Head.MeasureName)))
            .OrderBy(group => int.TryParse(group.Key.MeasureNo, NumberStyles.None, CultureInfo.InvariantCulture, out var no) ? no : int.MaxValue)
            .Select(group => new Measure(group.Key.MeasureNo, group.First().Head.MeasureName, [.. group.Select(pair => pair.Initiative)])),
    ];
}

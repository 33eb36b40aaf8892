using ReformSite.Sources;

namespace ReformSite.Plan;

/// <summary>効果の種類: what the effect of one year says about the following years.</summary>
public enum EffectKind { Unspecified, OneYear, Continuing }

/// <summary>実績効果額 of one year as written, with its figure where it has one.</summary>
/// <param name="Value">Yen when <paramref name="Unit"/> is <c>円</c>, else a quantity; null for text such as 該当なし.</param>
public sealed record Effect(Cell Written, decimal? Value, string Unit, EffectKind Kind);

/// <summary>Effects of one year, one kind and one unit: nothing else may be added up (docs/rules.md, rule 6).</summary>
/// <param name="Count">Initiatives the sum covers.</param>
public sealed record EffectSum(FiscalYear Year, EffectKind Kind, string Unit, decimal Value, int Count)
{
    /// <summary>By year, kind and unit, yen before quantities.</summary>
    public static IReadOnlyList<EffectSum> Of(IEnumerable<Initiative> initiatives)
    {
        // A plan has a handful: looking along them is quicker than hashing a text for every report.
        var sums = new List<EffectSum>();
        foreach (var initiative in initiatives)
        {
            foreach (var report in initiative.Reports)
            {
                if (report.Effect is not { Value: { } value } effect) continue;
                var at = sums.FindIndex(sum => sum.Year == report.Year && sum.Kind == effect.Kind && sum.Unit == effect.Unit);
                if (at < 0) sums.Add(new EffectSum(report.Year, effect.Kind, effect.Unit, value, 1));
                else sums[at] = sums[at] with { Value = sums[at].Value + value, Count = sums[at].Count + 1 };
            }
        }
        sums.Sort((one, other) => Order(one, other));
        return sums;
    }

    private static int Order(EffectSum one, EffectSum other)
    {
        if (one.Year != other.Year) return one.Year.Year - other.Year.Year;
        if (one.Kind != other.Kind) return one.Kind - other.Kind;
        if (one.Unit == other.Unit) return 0;
        if (one.Unit == "円" || other.Unit == "円") return one.Unit == "円" ? -1 : 1;
        return string.CompareOrdinal(one.Unit, other.Unit);
    }
}

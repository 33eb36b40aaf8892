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
    public static IReadOnlyList<EffectSum> Of(IEnumerable<Initiative> initiatives)
    {
        var sums = new Dictionary<(FiscalYear Year, EffectKind Kind, string Unit), (decimal Value, int Count)>();
        foreach (var report in initiatives.SelectMany(initiative => initiative.Reports))
        {
            if (report.Effect is not { Value: { } value } effect) continue;
            var sum = sums.GetValueOrDefault((report.Year, effect.Kind, effect.Unit));
            sums[(report.Year, effect.Kind, effect.Unit)] = (sum.Value + value, sum.Count + 1);
        }
        return
        [
            .. sums.Select(sum => new EffectSum(sum.Key.Year, sum.Key.Kind, sum.Key.Unit, sum.Value.Value, sum.Value.Count))
                .OrderBy(sum => sum.Year).ThenBy(sum => sum.Kind).ThenBy(sum => sum.Unit == "円" ? 0 : 1).ThenBy(sum => sum.Unit, StringComparer.Ordinal),
        ];
    }
}

using ReformSite.Sources;

namespace ReformSite.Plan;

/// <summary>効果の種類: what the effect of one year says about the following years.</summary>
public enum EffectKind { Unspecified, OneYear, Continuing }

/// <summary>実績効果額 of one year as written, with its figure where it has one.</summary>
/// <param name="Value">Yen when <paramref name="Unit"/> is <c>円</c>, else a quantity; null for text such as 該当なし.</param>
public sealed record Effect(Cell Written, decimal? Value, string Unit, EffectKind Kind);

/// <summary>Effects of one year, one kind and one unit: nothing else may be added up (site.md, rule 6).</summary>
/// <param name="Count">Initiatives the sum covers.</param>
public sealed record EffectSum(FiscalYear Year, EffectKind Kind, string Unit, decimal Value, int Count)
{
    public static IReadOnlyList<EffectSum> Of(IEnumerable<Initiative> initiatives) =>
    [
        .. from initiative in initiatives
           from report in initiative.Reports
           where report.Effect?.Value is not null
           group report.Effect.Value.Value by (report.Year, report.Effect.Kind, report.Effect.Unit) into sums
           orderby sums.Key.Year, sums.Key.Kind, sums.Key.Unit == "円" ? 0 : 1, sums.Key.Unit
           select new EffectSum(sums.Key.Year, sums.Key.Kind, sums.Key.Unit, sums.Sum(), sums.Count()),
    ];
}

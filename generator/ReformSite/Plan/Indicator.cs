using ReformSite.Problems;
using ReformSite.Sources;
using ReformSite.Theming;

namespace ReformSite.Plan;

/// <summary>目標の種類.</summary>
public enum TargetKind
{
    /// <summary>毎年度: the target holds each year anew.</summary>
    EveryYear,

    /// <summary>累計: running total by the end of the year.</summary>
    Cumulative,

    /// <summary>期末: only the last year has a target.</summary>
    EndOfPlan,

    /// <summary>純増: plus n in every year.</summary>
    YearlyIncrease,
}

/// <summary>Target and actual of one year; absent is absent, never 0.</summary>
public sealed record IndicatorYear(FiscalYear Year, decimal? Target, decimal? Actual, Place? Place);

/// <summary>A numeric indicator of an initiative.</summary>
/// <param name="LessIsBetter">方向 減.</param>
/// <param name="Years">One per fiscal year of the plan, in order.</param>
public sealed record Indicator(
    Wording Name, Wording Unit, TargetKind Kind, bool LessIsBetter, decimal? Baseline, FiscalYear? BaselineYear, IReadOnlyList<IndicatorYear> Years);

/// <summary>How an achievement was computed, so that the page can say it in words.</summary>
public enum Calculation
{
    /// <summary>actual ÷ target.</summary>
    ActualByTarget,

    /// <summary>target ÷ actual, where less is better.</summary>
    TargetByActual,

    /// <summary>Where less is better and nothing is left: met.</summary>
    ZeroReached,

    /// <summary>(actual − baseline) ÷ (target − baseline).</summary>
    ByBaseline,

    /// <summary>Increase over the year before ÷ target.</summary>
    IncreaseByTarget,

    /// <summary>Only 達成 or 未達成: at the end of the plan without a baseline to measure from, or where a quotient of negative numbers would say the contrary.</summary>
    MetOrNot,

    // Why there is none:
    NoActual, NoTarget, ZeroTarget, ZeroSpan, NoYearBefore, NotYetJudged,
}

/// <summary>
/// Achievement of an indicator in one year (docs/rules.md, achievement of an indicator). Never computed from a missing value, a zero target or a zero span.
/// </summary>
/// <param name="Ratio">1 is 100 %; above 1 and below 0 stand as they are. Null where none can be computed.</param>
/// <param name="IsMet">Set for <see cref="Calculation.MetOrNot"/>.</param>
/// <param name="Target">The target it was held against.</param>
/// <param name="From">Baseline or actual of the year before, where the calculation uses one.</param>
public sealed record Achievement(Calculation How, decimal? Ratio = null, bool? IsMet = null, decimal? Target = null, decimal? From = null)
{
    public static Achievement Of(Indicator indicator, int index)
    {
        var year = indicator.Years[index];
        var target = indicator.Kind == TargetKind.EndOfPlan ? indicator.Years[^1].Target : year.Target;
        if (target is null) return new(Calculation.NoTarget);
        if (year.Actual is not { } actual) return new(Calculation.NoActual, Target: target);
        return indicator.Kind switch
        {
            TargetKind.EndOfPlan => AgainstEnd(indicator, actual, target.Value, isLast: index == indicator.Years.Count - 1),
            TargetKind.YearlyIncrease => Increase(indicator, index, actual, target.Value),
            _ => Plain(indicator.LessIsBetter, actual, target.Value),
        };
    }

    private static Achievement Plain(bool lessIsBetter, decimal actual, decimal target)
    {
        // A deficit of 300 where 500 were expected is no 60 %, and one below a limit of 10 is no −200 %.
        if (target < 0 || (lessIsBetter && actual < 0)) return new(Calculation.MetOrNot, IsMet: IsMetBy(lessIsBetter, actual, target), Target: target);
        if (!lessIsBetter) return Divide(actual, target, Calculation.ActualByTarget, target);
        if (actual == 0) return new(Calculation.ZeroReached, 1, Target: target);
        return target == 0 ? new(Calculation.ZeroTarget, Target: target) : Divide(target, actual, Calculation.TargetByActual, target);
    }

    private static Achievement AgainstEnd(Indicator indicator, decimal actual, decimal target, bool isLast)
    {
        if (indicator.Baseline is { } baseline)
        {
            if (target == baseline) return new(Calculation.ZeroSpan, Target: target, From: baseline);
            // Where less is better and the target lies above the baseline, a way towards it would count what got worse.
            if (indicator.LessIsBetter == target < baseline) return new(Calculation.ByBaseline, (actual - baseline) / (target - baseline), Target: target, From: baseline);
        }
        return isLast
            ? new(Calculation.MetOrNot, IsMet: IsMetBy(indicator.LessIsBetter, actual, target), Target: target)
            : new(Calculation.NotYetJudged, Target: target);
    }

    private static Achievement Increase(Indicator indicator, int index, decimal actual, decimal target)
    {
        var before = index > 0 ? indicator.Years[index - 1].Actual
            : indicator.BaselineYear?.Year == indicator.Years[0].Year.Year - 1 ? indicator.Baseline : null;
        if (before is null) return new(Calculation.NoYearBefore, Target: target);
        var increase = indicator.LessIsBetter ? before.Value - actual : actual - before.Value;
        // A fall of 30 where one of 50 was accepted is no 60 %.
        if (target < 0) return new(Calculation.MetOrNot, IsMet: increase >= target, Target: target, From: before);
        return Divide(increase, target, Calculation.IncreaseByTarget, target) with { From = before };
    }

    private static bool IsMetBy(bool lessIsBetter, decimal actual, decimal target) => lessIsBetter ? actual <= target : actual >= target;

    private static Achievement Divide(decimal part, decimal whole, Calculation how, decimal target) =>
        whole == 0 ? new(Calculation.ZeroTarget, Target: target) : new(how, part / whole, Target: target);
}

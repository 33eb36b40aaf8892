using ReformSite.Charts;
using ReformSite.Plan;
using ReformSite.Theming;

namespace ReformSite.Pages;

/// <summary>Target against actual of one indicator, with the calculation in words (docs/rules.md, achievement of an indicator).</summary>
public static class IndicatorFigures
{
    public static Figure Of(Indicator indicator, int index, Initiative initiative, Edition edition)
    {
        var words = edition.Words;
        var id = "indicator-" + Distribution.Plain(index + 1);
        var achievements = indicator.Years.Select((_, i) => Achievement.Of(indicator, i)).ToList();
        var rows = indicator.Years.Select((year, i) => new TargetRow(
            edition.Label(year.Year).Short, DrawnTarget(indicator, i), year.Actual, year.Target is { } target ? Text(target, indicator, edition) : "",
            year.Actual is { } actual ? Text(actual, indicator, edition) : "", year.Actual is null ? MissingWord(year, initiative, edition) : null)).ToList();
        Wording? baseline = indicator.Baseline is { } value ? words.Fill("say.indicator.baseline", ("year", BaselineYear(indicator, edition)), ("value", Text(value, indicator, edition))) : default(Wording?);
        var finding = Finding(indicator, achievements, edition);
        var drawing = TargetChart.Draw(
            new ChartText(id, words["say.indicator.title"], finding.ToString()), indicator.Unit, rows, indicator.Baseline, baseline?.Text);
        var keys = new List<FigureKey> { new("target", words["say.indicator.key_target"]), new("actual", words["say.indicator.key_actual"]) };
        if (baseline is { } named) keys.Add(new FigureKey("baseline", named));
        return new Figure(
            id, words.Fill("say.indicator.heading", ("name", indicator.Name)), finding, null, drawing, keys,
            Table(indicator, achievements, initiative, edition), Notes(indicator, edition), Addresses.DataFile("indicators.csv"), null);
    }

    /// <summary>純増 has a step as its target; drawn is the level that step asks for, where the year before is known.</summary>
    private static decimal? DrawnTarget(Indicator indicator, int index)
    {
        var target = indicator.Years[index].Target;
        if (indicator.Kind != TargetKind.YearlyIncrease || target is null) return target;
        return Achievement.Of(indicator, index) is { From: { } before } ? before + (indicator.LessIsBetter ? -target : target) : null;
    }

    /// <summary>In the unit the city chose; large sums in yen with 億 and 万, like effects.</summary>
    internal static Wording Text(decimal value, Indicator indicator, Edition edition) => indicator.Unit.Text == "円" && Math.Abs(value) >= Amounts.Large
        ? Amounts.WithUnit(value, "円", edition) : Wording.Of([Amounts.Number(value, edition.Words), indicator.Unit]);

    /// <summary>「30時間以下」 where less is better; 「0件」 has nothing below it.</summary>
    internal static Wording TargetText(decimal target, Indicator indicator, Edition edition) =>
        indicator.LessIsBetter && target != 0 && indicator.Kind != TargetKind.YearlyIncrease ? edition.Words.Fill("say.indicator.at_most", ("value", Text(target, indicator, edition))) : Text(target, indicator, edition);

    private static string MissingWord(IndicatorYear year, Initiative initiative, Edition edition)
    {
        var words = edition.Words;
        if (initiative.In(year.Year).YearEnd == ReportState.OutOfScope) return edition.Marks.Ended(initiative);
        if (edition.Plan.DataAsOf < year.Year.Begins) return words["say.state.future"];
        var due = edition.Settings.Due.YearEndDue(year.Year) ?? year.Year.Ends;
        return words[edition.Plan.DataAsOf <= due ? "say.state.pending" : "say.state.unreported"];
    }

    private static string BaselineYear(Indicator indicator, Edition edition) => indicator.BaselineYear is { } year ? edition.Label(year).Long : edition.Words["say.indicator.baseline_year_unknown"];

    /// <summary>「令和6年度は8回で、目標の6回に対して133%です。」</summary>
    private static Sentence Finding(Indicator indicator, IReadOnlyList<Achievement> achievements, Edition edition)
    {
        var words = edition.Words;
        for (var i = indicator.Years.Count - 1; i >= 0; i--)
        {
            if (indicator.Years[i].Actual is not { } actual) continue;
            var (year, text) = (edition.Label(indicator.Years[i].Year).Long, Text(actual, indicator, edition));
            var achievement = achievements[i];
            if (MetBy(achievement, indicator, actual) is { } met)
            {
                var result = met ? "say.indicator.finding.met" : indicator.LessIsBetter ? "say.indicator.finding.not_met_less" : "say.indicator.finding.not_met";
                return words.Say(result, ("year", year), ("actual", text), ("target", TargetText(achievement.Target!.Value, indicator, edition)));
            }
            if (achievement.Ratio is not { } ratio) return words.Say("say.indicator.finding.plain", ("year", year), ("actual", text));
            var key = achievement.How switch
            {
                Calculation.ByBaseline => "say.indicator.finding.by_baseline",
                Calculation.IncreaseByTarget => "say.indicator.finding.increase",
                _ => "say.indicator.finding.ratio",
            };
            return words.Say(key, ("year", year), ("actual", text), ("target", TargetText(achievement.Target!.Value, indicator, edition)), ("share", Amounts.Percent(ratio, words)));
        }
        return words.Say("say.indicator.finding.none");
    }

    /// <summary>
    /// Where the sentence says only whether the target was met: 「0件で、目標の30件以下を達成」, as nothing left is met and a share of it says nothing; and where nothing was
    /// to be left and something is.
    /// </summary>
    private static bool? MetBy(Achievement achievement, Indicator indicator, decimal actual) => achievement.How switch
    {
        Calculation.ZeroReached => true,
        Calculation.ZeroTarget when indicator.LessIsBetter && indicator.Kind != TargetKind.YearlyIncrease => actual <= 0,
        _ => achievement.IsMet,
    };

    private static FigureTable Table(Indicator indicator, IReadOnlyList<Achievement> achievements, Initiative initiative, Edition edition)
    {
        var words = edition.Words;
        TableHead[] heads = [new(words["say.table.year"]), new(words["say.table.target"]), new(words["say.table.actual"]), new(words[HeadOf(indicator)])];
        return new FigureTable("indicator", words.Fill("say.indicator.caption", ("name", indicator.Name)), heads,
            [.. indicator.Years.Select((year, i) => new TableRow(
                new TableHead(edition.Label(year.Year).Short),
                [
                    year.Target is { } target ? new TableCell(Wording.Of([indicator.Kind == TargetKind.YearlyIncrease && target > 0 ? indicator.LessIsBetter ? words["say.amount.minus"] : "+" : "", Text(target, indicator, edition)])) : new TableCell("—", State: true),
                    year.Actual is { } actual ? new TableCell(Text(actual, indicator, edition)) : new TableCell(MissingWord(year, initiative, edition), State: true),
                    Calculated(indicator, year, achievements[i], initiative, edition),
                ]))]);
    }

    private static string HeadOf(Indicator indicator) => indicator.Kind switch
    {
        TargetKind.EndOfPlan => indicator.Baseline is null ? "say.indicator.head_met" : "say.indicator.head_by_baseline",
        TargetKind.YearlyIncrease => "say.indicator.head_increase",
        _ => indicator.LessIsBetter ? "say.indicator.head_less" : "say.indicator.head_ratio",
    };

    /// <summary>「2回 ÷ 3回 = 67%」, or a dash with the reason.</summary>
    private static TableCell Calculated(Indicator indicator, IndicatorYear year, Achievement achievement, Initiative initiative, Edition edition)
    {
        var words = edition.Words;
        Wording Value(decimal? value) => Text(value!.Value, indicator, edition);
        if (achievement.IsMet is { } met) return new TableCell(words[met ? "say.indicator.met" : "say.indicator.not_met"], Strong: true);
        if (achievement.Ratio is not { } ratio)
        {
            return new TableCell(words.Fill("say.indicator.no_rate", ("reason", achievement.How == Calculation.NoActual
                ? words.Fill("say.indicator.because_actual", ("state", MissingWord(year, initiative, edition))).Text : words[ReasonOf(achievement.How)])), State: true);
        }
        Wording formula = achievement.How switch
        {
            Calculation.TargetByActual => words.Fill("say.indicator.formula_ratio", ("part", Value(achievement.Target)), ("whole", Value(year.Actual))),
            Calculation.ByBaseline => words.Fill("say.indicator.formula_baseline", ("actual", Value(year.Actual)), ("baseline", Value(achievement.From)), ("target", Value(achievement.Target))),
            Calculation.IncreaseByTarget when indicator.LessIsBetter => words.Fill("say.indicator.formula_increase", ("actual", Value(achievement.From)), ("before", Value(year.Actual)), ("target", Value(achievement.Target))),
            Calculation.IncreaseByTarget => words.Fill("say.indicator.formula_increase", ("actual", Value(year.Actual)), ("before", Value(achievement.From)), ("target", Value(achievement.Target))),
            Calculation.ZeroReached => words["say.indicator.formula_zero"],
            _ => words.Fill("say.indicator.formula_ratio", ("part", Value(year.Actual)), ("whole", Value(achievement.Target))),
        };
        return new TableCell(Amounts.Percent(ratio, words), Strong: true, Lead: formula);
    }

    private static string ReasonOf(Calculation how) => how switch
    {
        Calculation.NoTarget => "say.indicator.because_target",
        Calculation.ZeroTarget => "say.indicator.because_zero",
        Calculation.ZeroSpan => "say.indicator.because_span",
        Calculation.NoYearBefore => "say.indicator.because_before",
        _ => "say.indicator.because_end",
    };

    private static List<string> Notes(Indicator indicator, Edition edition)
    {
        var words = edition.Words;
        var notes = new List<string>
        {
            words[indicator.Kind switch
            {
                TargetKind.EveryYear => "say.indicator.kind_every_year",
                TargetKind.Cumulative => "say.indicator.kind_cumulative",
                TargetKind.EndOfPlan => "say.indicator.kind_end_of_plan",
                _ => "say.indicator.kind_yearly_increase",
            }],
        };
        if (indicator.LessIsBetter) notes.Add(words["say.indicator.less"]);
        return notes;
    }
}

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
        Told[] years = [.. indicator.Years.Select((year, i) => new Told(
            year, Achievement.Of(indicator, i), year.Target is { } target ? Text(target, indicator, edition) : default(Wording?),
            year.Actual is { } actual ? Text(actual, indicator, edition) : MissingWord(year, initiative, edition)))];
        TargetRow[] rows = [.. years.Select(told => new TargetRow(
            edition.Label(told.Year.Year).Short, DrawnTarget(indicator, told), told.Year.Actual, told.Target?.Text ?? "",
            told.IsMissing ? "" : told.Actual.Text, told.IsMissing ? told.Actual.Text : null))];
        Wording? baseline = indicator.Baseline is { } value ? words.Fill("say.indicator.baseline", ("year", BaselineYear(indicator, edition)), ("value", Text(value, indicator, edition))) : default(Wording?);
        var finding = Finding(indicator, years, edition);
        var drawing = TargetChart.Draw(
            new ChartText(id, words["say.indicator.title"], finding.ToString()), indicator.Unit, rows, indicator.Baseline, baseline?.Text);
        var (target, actual) = (new FigureKey("target", words["say.indicator.key_target"]), new FigureKey("actual", words["say.indicator.key_actual"]));
        return new Figure(
            id, words.Fill("say.indicator.heading", ("name", indicator.Name)), finding, null, drawing, baseline is { } named ? [target, actual, new FigureKey("baseline", named)] : [target, actual],
            Table(indicator, years, edition), Notes(indicator, edition), Addresses.DataFile("indicators.csv"), null);
    }

    /// <summary>One year with its texts, which the drawing, the table and the finding share.</summary>
    /// <param name="Actual">The word for why there is none, where it is missing.</param>
    private sealed record Told(IndicatorYear Year, Achievement Achievement, Wording? Target, Wording Actual)
    {
        public bool IsMissing => Year.Actual is null;
    }

    /// <summary>純増 has a step as its target; drawn is the level that step asks for, where the year before is known.</summary>
    private static decimal? DrawnTarget(Indicator indicator, Told told)
    {
        var target = told.Year.Target;
        if (indicator.Kind != TargetKind.YearlyIncrease || target is null) return target;
        return told.Achievement.From is { } before ? before + (indicator.LessIsBetter ? -target : target) : null;
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
    private static Sentence Finding(Indicator indicator, Told[] years, Edition edition)
    {
        var words = edition.Words;
        for (var i = years.Length - 1; i >= 0; i--)
        {
            if (years[i].Year.Actual is not { } actual) continue;
            var (year, text) = (edition.Label(years[i].Year.Year).Long, years[i].Actual);
            var achievement = years[i].Achievement;
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

    private static FigureTable Table(Indicator indicator, Told[] years, Edition edition)
    {
        var words = edition.Words;
        TableHead[] heads = [new(words["say.table.year"]), new(words["say.table.target"]), new(words["say.table.actual"]), new(words[HeadOf(indicator)])];
        TableRow[] rows = [.. years.Select(told => new TableRow(new TableHead(edition.Label(told.Year.Year).Short), Cells(indicator, told, edition)))];
        return new FigureTable("indicator", words.Fill("say.indicator.caption", ("name", indicator.Name)), heads, rows);
    }

    private static TableCell[] Cells(Indicator indicator, Told told, Edition edition)
    {
        var step = indicator.Kind != TargetKind.YearlyIncrease || told.Year.Target is null or <= 0 ? "" : indicator.LessIsBetter ? edition.Words["say.amount.minus"] : "+";
        return
        [
            told.Target is { } target ? new TableCell(step.Length == 0 ? target : Wording.Of([step, target])) : new TableCell("—", State: true),
            new TableCell(told.Actual, State: told.IsMissing),
            Calculated(indicator, told, edition),
        ];
    }

    private static string HeadOf(Indicator indicator) => indicator.Kind switch
    {
        TargetKind.EndOfPlan => indicator.Baseline is null ? "say.indicator.head_met" : "say.indicator.head_by_baseline",
        TargetKind.YearlyIncrease => "say.indicator.head_increase",
        _ => indicator.LessIsBetter ? "say.indicator.head_less" : "say.indicator.head_ratio",
    };

    /// <summary>「2回 ÷ 3回 = 67%」, or a dash with the reason.</summary>
    private static TableCell Calculated(Indicator indicator, Told told, Edition edition)
    {
        var (words, achievement) = (edition.Words, told.Achievement);
        Wording Value(decimal? value) => Text(value!.Value, indicator, edition);
        if (achievement.IsMet is { } met) return new TableCell(words[met ? "say.indicator.met" : "say.indicator.not_met"], Strong: true);
        if (achievement.Ratio is not { } ratio)
        {
            return new TableCell(words.Fill("say.indicator.no_rate", ("reason", achievement.How == Calculation.NoActual
                ? words.Fill("say.indicator.because_actual", ("state", told.Actual)).Text : words[ReasonOf(achievement.How)])), State: true);
        }
        Wording formula = achievement.How switch
        {
            Calculation.TargetByActual => words.Fill("say.indicator.formula_ratio", ("part", Value(achievement.Target)), ("whole", told.Actual)),
            Calculation.ByBaseline => words.Fill("say.indicator.formula_baseline", ("actual", told.Actual), ("baseline", Value(achievement.From)), ("target", Value(achievement.Target))),
            Calculation.IncreaseByTarget when indicator.LessIsBetter => words.Fill("say.indicator.formula_increase", ("actual", Value(achievement.From)), ("before", told.Actual), ("target", Value(achievement.Target))),
            Calculation.IncreaseByTarget => words.Fill("say.indicator.formula_increase", ("actual", told.Actual), ("before", Value(achievement.From)), ("target", Value(achievement.Target))),
            Calculation.ZeroReached => words["say.indicator.formula_zero"],
            _ => words.Fill("say.indicator.formula_ratio", ("part", told.Actual), ("whole", Value(achievement.Target))),
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

    private static string[] Notes(Indicator indicator, Edition edition)
    {
        var words = edition.Words;
        var kind = words[indicator.Kind switch
        {
            TargetKind.EveryYear => "say.indicator.kind_every_year",
            TargetKind.Cumulative => "say.indicator.kind_cumulative",
            TargetKind.EndOfPlan => "say.indicator.kind_end_of_plan",
            _ => "say.indicator.kind_yearly_increase",
        }];
        return indicator.LessIsBetter ? [kind, words["say.indicator.less"]] : [kind];
    }
}
